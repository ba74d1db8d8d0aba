import { describeValue } from '../../errors.ts'
import type { ResourceDescriptor } from './descriptor.ts'
import type { IssueList, Place } from './issue-list.ts'

type Check = (text: string, place: Place, issues: IssueList) => void

/**
 * The checks that a package's own schema declares for a column, beyond what the format asks of it. They see the cell
 * as it stands in the file; `undefined` values of `required` and `unique` mean an empty cell.
 */
export function declaredChecks(field: ResourceDescriptor['schema']['fields'][number]): {
  readonly required: boolean
  readonly unique: boolean
  readonly checks: readonly Check[]
} {
  const { constraints = {} } = field
  const checks: Check[] = []
  const allowed = constraints.enum
  if (Array.isArray(allowed)) {
    const texts = new Set(allowed.map(String))
    checks.push(refuse('DECLARED_ENUM', `one of ${describeValue(allowed)}`, (text) => texts.has(text)))
  }
  const bounds: readonly [name: string, holds: (text: string, bound: number) => boolean][] = [
    ['minLength', (text, bound) => text.length >= bound],
    ['maxLength', (text, bound) => text.length <= bound],
    ['minimum', (text, bound) => Number(text) >= bound],
    ['maximum', (text, bound) => Number(text) <= bound],
  ]
  for (const [name, holds] of bounds) {
    const bound = constraints[name]
    if (typeof bound === 'number') checks.push(refuse('DECLARED_BOUND', `${name} ${bound}`, (text) => holds(text, bound)))
  }
  return { required: constraints.required === true, unique: constraints.unique === true, checks }
}

function refuse(code: string, expected: string, holds: (text: string) => boolean): Check {
  return (text, place, issues) => {
    if (!holds(text)) issues.error(place, code, expected, describeValue(text))
  }
}
