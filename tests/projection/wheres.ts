/** Random `where` trees over studies, three relations deep at most. */
import fc from 'fast-check'
import type { NodeFilter } from '../../src/projection/index.ts'
import type { Tables } from './tables.ts'

type Keys = Readonly<Record<string, fc.Arbitrary<unknown>>>

export function wheresOver(tables: Tables): fc.Arbitrary<NodeFilter> {
  const some = (values: readonly string[]) => fc.subarray([...values], { maxLength: Math.min(values.length, 3) })
  const number = fc.integer({ min: 0, max: 4 })
  const count = record({ eq: number, gt: number, gte: number, lt: number, lte: number, in: fc.array(number, { maxLength: 2 }) }, 2)
  const toMany = (filter: fc.Arbitrary<NodeFilter>) =>
    fc.oneof(
      record({ some: filter, every: filter, none: filter, single: filter }, 2),
      fc.record({ count }),
      fc.record({ count, where: filter }),
    )
  const named = (values: readonly string[]) => fc.oneof(fc.record({ in: some(values) }), fc.constant({}))

  const values = (property: 'countries' | 'settings') => [...new Set(tables.studies.flatMap((study) => study[property])), 'nowhere']
  const list = (members: readonly string[]) =>
    record({ has: fc.constantFrom(...members), hasSome: some(members), hasEvery: some(members), exists: fc.boolean() }, 2)
  const years = fc.integer({ min: 2017, max: 2022 })
  const designs = [...new Set(tables.studies.flatMap((study) => study.design ?? [])), 'no such design']

  const determinant: Keys = {
    in: some(tables.determinants.map(({ id }) => id)),
    theme: named(tables.themes.map(({ id }) => id)),
    domain: named(tables.domains),
  }
  const finding: Keys = {
    effect: record({ eq: fc.constantFrom('PRESENT', 'MIXED'), in: some(['ABSENT', 'MIXED']) }, 1),
    agreement: record({ eq: fc.constantFrom('BOTH', 'ADJUDICATED'), exists: fc.boolean() }, 1),
    level: named(tables.levels),
    factors: toMany(named(tables.factors)),
    determinant: tree(determinant, 1),
  }
  const study: Keys = {
    in: some(tables.studies.map(({ id }) => id)),
    title: record(
      { contains: fc.constantFrom('VIDEO', 'app', 'zzz'), startsWith: fc.constantFrom('An', 'video', ''), in: some(['an app']) },
      1,
    ),
    year: record(
      { eq: years, gt: years, gte: years, lt: years, lte: years, in: fc.array(years, { maxLength: 3 }), exists: fc.boolean() },
      2,
    ),
    design: record({ eq: fc.constantFrom(...designs), in: some(designs), exists: fc.boolean() }, 1),
    countries: list(values('countries')),
    settings: list(values('settings')),
    findings: toMany(tree(finding, 1)),
    technologies: toMany(named(tables.technologies)),
    participants: toMany(named(tables.stakeholders)),
    determinants: toMany(tree(determinant, 1)),
    themes: toMany(named(tables.themes.map(({ id }) => id))),
    domains: toMany(named(tables.domains)),
    levels: toMany(named(tables.levels)),
  }
  return tree(study, 2)
}

/** Some keys at once, with AND, OR and NOT around more of the same. */
function tree(keys: Keys, depth: number): fc.Arbitrary<NodeFilter> {
  if (depth === 0) return record(keys, 2)
  const inner = tree(keys, depth - 1)
  return record({ ...keys, AND: fc.array(inner, { maxLength: 2 }), OR: fc.array(inner, { maxLength: 2 }), NOT: inner }, 2)
}

function record(keys: Keys, maxLength: number): fc.Arbitrary<NodeFilter> {
  return fc
    .subarray(Object.keys(keys), { minLength: 1, maxLength })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((key) => [key, keys[key] ?? fc.constant(undefined)]))))
}
