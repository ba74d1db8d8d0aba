import { ClientError } from '../errors.ts'
import { describeIssue, type Package, type PackageReading } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { packageRows } from './package-rows.ts'
import type { RunReport } from './report.ts'
import { type ImportOptions, importStatement } from './statements.ts'

/** Issues that a refusal spells out; `details.issues` has all. */
const shownIssues = 50

/**
 * Imports a package: it replaces what the package of this name said. The same package again changes nothing.
 * @throws ClientError `LIMIT_EXCEEDED`; ServerError `UNAVAILABLE`
 */
export function importPackage(store: Store, content: Package, { warnings = [], ...options }: ImportOptions = {}): Promise<RunReport> {
  return importStatement(store, { name: content.name, rows: packageRows(content) }, { ...options, warnings })
}

/**
 * The package that was read.
 * @throws ClientError `BAD_USER_INPUT` that lists what is wrong with it
 */
export function refuseIssues(reading: PackageReading): Package {
  if (reading.package !== undefined) return reading.package
  const errors = reading.issues.filter((issue) => issue.severity === 'ERROR')
  const lines = errors.slice(0, shownIssues).map((issue) => `  ${describeIssue(issue)}`)
  const more = errors.length > shownIssues ? [`  ... and ${errors.length - shownIssues} more`] : []
  const message = `The package is refused, and nothing was changed: ${errors.length} ${errors.length === 1 ? 'issue' : 'issues'}`
  throw new ClientError('BAD_USER_INPUT', [message, ...lines, ...more].join('\n'), { details: { issues: reading.issues } })
}
