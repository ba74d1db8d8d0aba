/** Arguments of counting questions as people might ask them of the shipped data set. */
import fc from 'fast-check'
import type { CodeKind } from '../../src/model/index.ts'
import {
  type CoOccurrenceArguments,
  type CoOccurrencesArguments,
  type CrossDomainLinksArguments,
  type Dimension,
  type DomainLinksArguments,
  dimensionNames,
  type GapMapArguments,
  type GroupEvidenceArguments,
} from '../../src/questions/index.ts'
import { randomScopes } from '../support/random-scopes.ts'

const kinds: readonly CodeKind[] = [
  'BARRIER',
  'FACILITATOR',
  'DETERMINANT',
  'THEME',
  'DOMAIN',
  'LEVEL',
  'FACTOR',
  'STAKEHOLDER',
  'TECHNOLOGY',
]
const codes = [
  'barrier:loss-of-nonverbal-cues',
  'barrier:lack-of-training',
  'facilitator:training',
  'facilitator:trust',
  'theme:attitudes-and-beliefs',
  'domain:resources',
  'level:meso',
  'factor:older-age',
  'stakeholder:provider',
  'technology:video-or-telephone',
]
const domains = ['cognitive', 'patient', 'professional', 'evidence', 'system', 'resources']
/** Half of the time nothing; `fc.option` gives nothing far more often in its first runs. */
const maybe = <T>(value: fc.Arbitrary<T>) => fc.tuple(fc.boolean(), value).map(([isSaid, said]) => (isSaid ? said : undefined))
/** Mostly nothing: only then a pair and its reverse are one. */
const sideScopes = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ levels: ['nano'] }, { levels: ['meso', 'macro'] }, { effects: ['ABSENT' as const, 'MIXED' as const] }),
  },
)
const universes = fc.constantFrom('IN_SCOPE' as const, 'ALL' as const)
const bins = maybe(fc.constantFrom([2016, 2020], [2021]))
const orders = <Field extends string>(...fields: readonly Field[]) =>
  maybe(fc.record({ field: fc.constantFrom(...fields), direction: fc.constantFrom('ASC' as const, 'DESC' as const) }))

/** Whether two kinds of code can stand in one finding: else FINDING is refused. */
const axes: Readonly<Record<CodeKind, string>> = {
  BARRIER: 'code',
  FACILITATOR: 'code',
  DETERMINANT: 'code',
  THEME: 'code',
  DOMAIN: 'code',
  LEVEL: 'level',
  STAKEHOLDER: 'voice',
  FACTOR: 'factor',
  TECHNOLOGY: 'technology',
}

const share = (of: CodeKind, against: CodeKind) => axes[of] !== axes[against] || ['FACTOR', 'TECHNOLOGY'].includes(of)

/** Tests that both engines answer. */
const tests = maybe(
  fc.record({
    tail: fc.constantFrom('UPPER' as const, 'LOWER' as const, 'TWO_SIDED' as const),
    correction: fc.constantFrom('BH' as const, 'BY' as const, 'HOLM' as const, 'BONFERRONI' as const, 'NONE' as const),
    alpha: fc.constantFrom(0.05, 0.2),
    dropUntestable: fc.boolean(),
  }),
)

export const singlePairs: fc.Arbitrary<CoOccurrenceArguments> = fc
  .record({
    pair: fc.shuffledSubarray(codes, { minLength: 2, maxLength: 2 }),
    scope: randomScopes,
    scopeA: sideScopes,
    universe: universes,
    test: tests,
  })
  .map(({ pair: [a = '', b = ''], ...rest }) => ({ a, b, ...rest }))

export const pairLists: fc.Arbitrary<CoOccurrencesArguments> = fc
  .record({
    of: fc.constantFrom(...kinds),
    against: maybe(fc.constantFrom(...kinds)),
    excludeMirrors: fc.boolean(),
    scope: randomScopes,
    scopeA: sideScopes,
    scopeB: sideScopes,
    finding: fc.boolean(),
    universe: universes,
    minCount: fc.constantFrom(undefined, 0, 1, 2, 3),
    test: tests,
    minExpected: fc.constantFrom(undefined, 0.5),
    orderBy: orders('STUDIES', 'JACCARD', 'LIFT', 'EXPECTED', 'P', 'Q'),
  })
  .map(({ finding, ...rest }) => ({
    ...rest,
    unit: finding && share(rest.of, rest.against ?? rest.of) ? ('FINDING' as const) : ('STUDY' as const),
  }))

export const domainLinkLists: fc.Arbitrary<CrossDomainLinksArguments> = fc.record({
  fromDomains: maybe(fc.subarray(domains, { minLength: 1 })),
  toDomains: maybe(fc.subarray(domains, { minLength: 1 })),
  basis: maybe(fc.subarray(['CO_REPORTED' as const, 'STATED' as const, 'ALIGNED' as const], { minLength: 1 })),
  determinantKinds: maybe(fc.constantFrom<('BARRIER' | 'FACILITATOR')[]>(['BARRIER'], ['FACILITATOR'])),
  minStudies: fc.constantFrom(undefined, 1, 3),
  scope: randomScopes,
  test: tests,
  orderBy: orders('STUDIES', 'JACCARD', 'LIFT', 'EXPECTED', 'P', 'Q'),
})

export const domainMatrices: fc.Arbitrary<DomainLinksArguments> = fc.record({
  by: fc.constantFrom('DOMAIN' as const, 'DOMAIN_AND_LEVEL' as const),
  minStudies: fc.constantFrom(undefined, 1, 3),
  scope: randomScopes,
})

/** Rows, columns and segments: every dimension, and two of the determinant in one map. */
const grids: readonly (readonly [Dimension, Dimension, Dimension?])[] = [
  ['DOMAIN', 'LEVEL'],
  ['THEME', 'DOMAIN', 'LEVEL'],
  ['LEVEL', 'FACTOR', 'KIND'],
  ['KIND', 'THEME', 'DOMAIN'],
  ['TECHNOLOGY', 'YEAR', 'DOMAIN'],
  ['STAKEHOLDER', 'FACTOR', 'YEAR'],
  ['SETTING', 'DESIGN'],
  ['PARTICIPANT', 'LEVEL', 'TECHNOLOGY'],
  ['DATA_SET', 'REVIEW', 'KIND'],
  ['COUNTRY', 'DOMAIN'],
]

export const gapMaps: fc.Arbitrary<GapMapArguments> = fc
  .record({
    grid: fc.constantFrom(...grids),
    yearBins: bins,
    unit: fc.constantFrom('STUDY' as const, 'FINDING' as const),
    scope: randomScopes,
  })
  .map(({ grid: [rows, columns, segments], ...rest }) => ({ rows, columns, segments, ...rest }))

export const groupings: fc.Arbitrary<GroupEvidenceArguments> = fc.record({
  dimensions: fc.oneof(
    fc.shuffledSubarray([...dimensionNames], { minLength: 1, maxLength: 3 }),
    fc.constant<Dimension[]>(['YEAR', 'PARTICIPANT']),
  ),
  yearBins: bins,
  scope: randomScopes,
  having: fc.constantFrom(undefined, { studies: { gte: 2 } }, { findings: { gte: 1, lte: 20 } }),
  orderBy: orders('STUDIES', 'FINDINGS', 'KEYS'),
})
