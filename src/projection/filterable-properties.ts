/** Which properties a `where` can test, and how: the one source of the filter inputs in the SDL and of their evaluation. */
import { commonProperties, nodeSpecs, type PropertySpec, type PropertyType } from '../model/index.ts'
import { type FilterTarget, labelsOf } from './filter-target.ts'

export type PropertyTestName =
  | 'eq'
  | 'in'
  | 'contains'
  | 'startsWith'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'has'
  | 'hasSome'
  | 'hasEvery'
  | 'exists'

export interface FilterableProperty {
  readonly name: string
  readonly spec: PropertySpec
  /** `contains` and `startsWith` ignore case. A missing value passes `exists: false` and nothing else. */
  readonly tests: readonly PropertyTestName[]
}

const ranges = ['gt', 'gte', 'lt', 'lte'] as const
const testsOfType: Readonly<Record<PropertyType, readonly PropertyTestName[]>> = {
  string: ['eq', 'in', 'contains', 'startsWith', 'exists'],
  integer: ['eq', 'in', ...ranges, 'exists'],
  float: ['eq', 'in', ...ranges, 'exists'],
  boolean: ['eq', 'exists'],
  'string[]': ['has', 'hasSome', 'hasEvery', 'exists'],
}

/** Properties that every node of a target can be filtered by. Long texts are not among them: they are searched. */
export function filterableProperties(target: FilterTarget): readonly FilterableProperty[] {
  const [first, ...others] = labelsOf(target)
  if (first === undefined) return []
  // An id is named by `in`, which understands short ids and aliases.
  const common = Object.entries(commonProperties).filter(([name]) => name === 'key' || name === 'packages')
  const own = Object.entries(nodeSpecs[first].properties).filter(
    ([name, spec]) => spec.text !== true && others.every((label) => nodeSpecs[label].properties[name]?.type === spec.type),
  )
  return [...common, ...own].map(([name, spec]) => ({
    name,
    spec,
    tests: spec.values === undefined ? testsOfType[spec.type] : ['eq', 'in', 'exists'],
  }))
}
