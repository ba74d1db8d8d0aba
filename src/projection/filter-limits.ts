/** What bounds an `EvidenceFilter`, and which level each of its keys works at. */
import { badInput } from '../errors.ts'
import { limitExceeded, maxValues } from './plain-input.ts'
import type { EvidenceFilter } from './types.ts'

/** Nested filters inside one another. */
const maxFilterDepth = 5
/** Filters in one tree, the outermost included. */
const maxFilters = 100

export type FilterLevel = 'STUDY' | 'FINDING' | 'CODE'

/** `rollUp` says how to read other keys and `not` has the level of what it holds: neither stands here. */
const levelOfKey: Readonly<Record<Exclude<keyof EvidenceFilter, 'not' | 'rollUp'>, FilterLevel>> = {
  dataSets: 'STUDY',
  reviews: 'STUDY',
  studies: 'STUDY',
  technologies: 'STUDY',
  settings: 'STUDY',
  designs: 'STUDY',
  countries: 'STUDY',
  participants: 'STUDY',
  years: 'STUDY',
  text: 'STUDY',
  studiesWith: 'STUDY',
  studiesWithout: 'STUDY',
  levels: 'FINDING',
  factors: 'FINDING',
  stakeholders: 'FINDING',
  agreement: 'FINDING',
  determinantKinds: 'CODE',
  determinants: 'CODE',
  themes: 'CODE',
  domains: 'CODE',
  effects: 'CODE',
}

/** Levels at which a filter says something, nested `not`s included; `studiesWith` and `studiesWithout` count as study level. */
export function levelsOf(filter: EvidenceFilter): ReadonlySet<FilterLevel> {
  const levels = new Set(filter.not ? levelsOf(filter.not) : [])
  for (const [key, level] of Object.entries(levelOfKey)) {
    if (isSaid(filter[key as keyof EvidenceFilter])) levels.add(level)
  }
  return levels
}

/** True when a key was given. GraphQL hands on an explicit null; it says nothing, as a year range without bounds does. */
function isSaid(value: unknown): boolean {
  if (value === undefined || value === null) return false
  return typeof value !== 'object' || Array.isArray(value) || Object.values(value).some(isSaid)
}

export interface NestedFilter {
  readonly key: 'not' | 'studiesWith' | 'studiesWithout'
  /** Where it stands, for errors. */
  readonly argument: string
  readonly filter: EvidenceFilter
}

/** Filters directly inside a filter. */
export function nestedFilters(filter: EvidenceFilter, argument: string): readonly NestedFilter[] {
  const listed = (key: 'studiesWith' | 'studiesWithout'): readonly NestedFilter[] =>
    (filter[key] ?? []).map((nested, place) => ({ key, argument: `${argument}.${key}.${place}`, filter: nested }))
  const not: readonly NestedFilter[] = filter.not ? [{ key: 'not', argument: `${argument}.not`, filter: filter.not }] : []
  return [...not, ...listed('studiesWith'), ...listed('studiesWithout')]
}

/** Every text in a filter tree, each once: look them up before resolving the scope. */
export function textsOf(filter: EvidenceFilter | null | undefined): readonly string[] {
  if (!filter) return []
  const nested = nestedFilters(filter, '').flatMap((inner) => textsOf(inner.filter))
  return [...new Set([...(isSaid(filter.text) && filter.text !== undefined ? [filter.text] : []), ...nested])]
}

/**
 * @throws ClientError LIMIT_EXCEEDED when the filter is too deep or a list too long
 * @throws ClientError BAD_USER_INPUT when a `not` says nothing, or a range of years ends before it starts
 */
export function checkFilter(argument: string, filter: EvidenceFilter): void {
  const count = checkTree(argument, filter, 0)
  if (count > maxFilters) throw limitExceeded(argument, 'filters in one scope', maxFilters, count)
}

function checkTree(argument: string, filter: EvidenceFilter, depth: number): number {
  if (depth > maxFilterDepth) throw limitExceeded(argument, 'nested filters', maxFilterDepth, depth)
  for (const [key, value] of Object.entries(filter)) {
    if (Array.isArray(value) && value.length > maxValues)
      throw limitExceeded(`${argument}.${key}`, 'values in a list', maxValues, value.length)
  }
  const { years, not } = filter
  if (years?.from != null && years.to != null && years.from > years.to) throw badInput(`${argument}.years`, 'from no later than to', years)
  if (not && levelsOf(not).size === 0) throw badInput(`${argument}.not`, 'at least one key that says what to leave out', not)
  return nestedFilters(filter, argument).reduce((count, nested) => count + checkTree(nested.argument, nested.filter, depth + 1), 1)
}
