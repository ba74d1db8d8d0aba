/** Random `EvidenceFilter`s over what some tables hold: nested, empty lists and values that occur nowhere included. */
import fc from 'fast-check'
import type { EvidenceFilter } from '../../src/projection/index.ts'
import type { Tables } from './tables.ts'

/** @param depth how far `not` and `studiesWith` may nest */
export function filtersOver(tables: Tables, depth: number): fc.Arbitrary<EvidenceFilter> {
  const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: Math.min(values.length, 3) })
  const values = (property: 'countries' | 'settings') => [...new Set(tables.studies.flatMap((study) => study[property])), 'nowhere']
  const designs = [...new Set(tables.studies.flatMap((study) => study.design ?? [])), 'no such design']
  const years = fc.constantFrom({ from: 2020 }, { to: 2019 }, { from: 2019, to: 2021 }, {})
  const nested: fc.Arbitrary<EvidenceFilter> = depth === 0 ? fc.constant({}) : filtersOver(tables, depth - 1)
  const inner =
    depth === 0
      ? {}
      : {
          not: nested.filter(saysSomething),
          studiesWith: fc.array(nested, { maxLength: 2 }),
          studiesWithout: fc.array(nested, { maxLength: 2 }),
        }
  const keys = {
    dataSets: some(tables.dataSets),
    reviews: some(tables.reviews),
    studies: some(tables.studies.map(({ id }) => id)),
    technologies: some(tables.technologies),
    settings: some(values('settings')),
    designs: some(designs),
    countries: some(values('countries')),
    participants: some(tables.stakeholders),
    years,
    text: fc.constantFrom('video', 'app', 'no such word'),
    levels: some(tables.levels),
    factors: some(tables.factors),
    stakeholders: some(tables.stakeholders),
    agreement: some(['BOTH', 'BOTH_ADJUDICATED', 'ADJUDICATED'] as const),
    determinantKinds: some(['BARRIER', 'FACILITATOR'] as const),
    determinants: some(tables.determinants.map(({ id }) => id)),
    themes: some(tables.themes.map(({ id }) => id)),
    domains: some(tables.domains),
    effects: some(['PRESENT', 'ABSENT', 'MIXED'] as const),
    rollUp: fc.boolean(),
    ...inner,
  }
  // A few keys at a time: with all of them nothing would ever match.
  // Half of them hold a `not`: otherwise one inside another would hardly ever come up.
  const names = Object.keys(keys) as (keyof typeof keys)[]
  const few = fc.subarray(names, { maxLength: 3 })
  const chosenKeys =
    depth === 0
      ? few
      : fc.oneof(
          few,
          few.map((some) => [...new Set<keyof typeof keys>([...some, 'not'])]),
        )
  return chosenKeys.chain((chosen) => {
    const arbitraries: Record<string, fc.Arbitrary<unknown>> = {}
    for (const key of chosen) arbitraries[key] = keys[key] ?? fc.constant(undefined)
    return fc.record(arbitraries) as fc.Arbitrary<EvidenceFilter>
  })
}

/** An empty `not` is refused; so is one that holds nothing but `rollUp` or a range without bounds. */
function saysSomething(filter: EvidenceFilter): boolean {
  return Object.entries(filter).some(([key, value]) => key !== 'rollUp' && (key !== 'years' || Object.keys(value as object).length > 0))
}
