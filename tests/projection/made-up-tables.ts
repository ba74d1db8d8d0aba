/** Made-up evidence for property tests: everything that the shipped data set lacks, such as studies without findings or codings without a place. */
import fc from 'fast-check'
import type { FindingRecord, StudyRecord, Tables } from './tables.ts'

const named = (kind: string, count: number) =>
  Array.from({ length: count }, (_, place) => `${kind}:${place % 2 === 0 ? 'first' : 'second'}:${kind[0]}${place}`)

const domains = named('domain', 3)
const themes = named('theme', 6)
const determinants = [...named('barrier', 5), ...named('facilitator', 4)]
const levels = named('level', 3)
const factors = named('factor', 3)
const stakeholders = named('stakeholder', 3)
const technologies = named('technology', 2)
const dataSets = named('data-set', 2)
const reviews = named('review', 2)
const studyIds = named('study', 7)
const findingIds = named('finding', 16)

const subset = (values: readonly string[]) => fc.subarray([...values], { maxLength: 2 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** Drops keys that are undefined: absent values are absent keys. */
function compact<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

const study = (id: string): fc.Arbitrary<StudyRecord> =>
  fc
    .record({
      id: fc.constant(id),
      title: fc.constantFrom('video for all', 'an app', 'a third'),
      year: maybe(fc.integer({ min: 2018, max: 2021 })),
      design: maybe(fc.constantFrom('interviews', 'survey')),
      countries: subset(['GB', 'US', 'AU']),
      settings: subset(['inpatient', 'community']),
      technologies: subset(technologies),
      participants: subset(stakeholders),
      dataSets: subset(dataSets),
      reviews: subset(reviews),
      codedAs: subset([...levels, ...factors, ...stakeholders]),
    })
    .map(compact)

const finding = (id: string): fc.Arbitrary<FindingRecord> =>
  fc
    .record({
      id: fc.constant(id),
      study: fc.constantFrom(...studyIds),
      determinant: fc.constantFrom(...determinants),
      effect: fc.constantFrom('PRESENT' as const, 'PRESENT' as const, 'ABSENT' as const, 'MIXED' as const),
      level: maybe(fc.constantFrom(...levels)),
      stakeholder: maybe(fc.constantFrom(...stakeholders)),
      factors: subset(factors),
      agreement: maybe(fc.constantFrom('BOTH' as const, 'BOTH_ADJUDICATED' as const, 'ADJUDICATED' as const)),
    })
    .map(compact)

/** A theme may stand below an earlier one only, so that there is no cycle. */
const theme = (id: string, place: number) =>
  fc
    .record({
      id: fc.constant(id),
      domain: maybe(fc.constantFrom(...domains)),
      parent: place === 0 ? fc.constant(undefined) : maybe(fc.constantFrom(...themes.slice(0, place))),
    })
    .map(compact)

const determinant = (id: string) => fc.record({ id: fc.constant(id), theme: maybe(fc.constantFrom(...themes)) }).map(compact)

export const madeUpTables: fc.Arbitrary<Tables> = fc.record({
  studies: fc.tuple(...studyIds.map(study)),
  findings: fc.tuple(...findingIds.map(finding)),
  determinants: fc.tuple(...determinants.map(determinant)),
  themes: fc.tuple(...themes.map(theme)),
  mirrors: fc.constant([]),
  links: fc.constant([]),
  domains: fc.constant(domains),
  levels: fc.constant(levels),
  factors: fc.constant(factors),
  stakeholders: fc.constant(stakeholders),
  technologies: fc.constant(technologies),
  dataSets: fc.constant(dataSets),
  reviews: fc.constant(reviews),
})
