/** Arguments of questions about networks of codes as people might ask them of the shipped data set. */
import fc from 'fast-check'
import type { CodeKind } from '../../src/model/index.ts'
import type {
  BackboneArguments,
  BridgesArguments,
  CommunitiesArguments,
  CoOccurrenceMatrixArguments,
  CoOccurringSetsArguments,
  Measure,
  NetworkArguments,
} from '../../src/questions/index.ts'
import { randomScopes } from '../support/random-scopes.ts'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
const kinds: readonly CodeKind[] = ['BARRIER', 'FACILITATOR', 'THEME', 'DOMAIN', 'LEVEL', 'FACTOR', 'STAKEHOLDER', 'TECHNOLOGY']
const measures: readonly Measure[] = ['COUNT', 'JACCARD', 'LIFT', 'PMI', 'PHI', 'ODDS_RATIO', 'AFFINITY', 'ASSOCIATION_VOSVIEWER']

export const matrices: fc.Arbitrary<CoOccurrenceMatrixArguments> = fc.record({
  of: fc.constantFrom(...kinds),
  against: maybe(fc.constantFrom<CodeKind>('BARRIER', 'THEME', 'DOMAIN', 'LEVEL', 'TECHNOLOGY')),
  measure: fc.constantFrom(...measures),
  order: maybe(fc.constantFrom('GIVEN' as const, 'DOMAIN' as const, 'CLUSTER' as const)),
  scope: randomScopes,
  scopeA: maybe(fc.constantFrom({ levels: ['nano'] }, { effects: ['ABSENT' as const, 'MIXED' as const] })),
  universe: fc.constantFrom('IN_SCOPE' as const, 'ALL' as const),
})

export const setLists: fc.Arbitrary<CoOccurringSetsArguments> = fc.record({
  of: fc.constantFrom<CodeKind>('BARRIER', 'DETERMINANT', 'THEME', 'LEVEL', 'FACTOR', 'TECHNOLOGY'),
  size: maybe(fc.constantFrom({ min: 3, max: 3 }, { min: 4, max: 4 }, { min: 3, max: 4 })),
  minCount: fc.constantFrom(undefined, 2, 4),
  correction: maybe(fc.constantFrom('BY' as const, 'HOLM' as const)),
  samples: fc.constant(0),
  scope: randomScopes,
  orderBy: maybe(fc.constantFrom({ field: 'P' as const, direction: 'ASC' as const }, { field: 'LIFT' as const })),
})

const bases = fc.constantFrom('CO_REPORTED' as const, 'STATED' as const, undefined)
const linkedKinds = fc.constantFrom<CodeKind>('BARRIER', 'DETERMINANT', 'THEME', 'DOMAIN', 'LEVEL', 'FACTOR', 'TECHNOLOGY')

/** Only determinants are in stated links. */
const statedOfDeterminants = <A extends { readonly of: CodeKind; readonly basis?: string | undefined }>(asked: A): A =>
  asked.basis === 'STATED' ? { ...asked, of: 'DETERMINANT' } : asked

export const bridgeLists: fc.Arbitrary<BridgesArguments> = fc
  .record({
    of: linkedKinds,
    basis: bases,
    minCount: fc.constantFrom(undefined, 1, 3),
    scope: randomScopes,
    orderBy: maybe(fc.constantFrom({ field: 'BETWEENNESS' as const }, { field: 'PARTICIPATION' as const, direction: 'ASC' as const })),
  })
  .map(statedOfDeterminants)

export const communityRequests: fc.Arbitrary<CommunitiesArguments> = fc
  .record({
    of: linkedKinds,
    basis: bases,
    resolution: fc.constantFrom(undefined, 1.5),
    seed: fc.integer({ min: 0, max: 100 }),
    runs: fc.constant(3),
    minCount: fc.constantFrom(undefined, 1, 3),
    scope: randomScopes,
  })
  .map(statedOfDeterminants)

export const backbones: fc.Arbitrary<BackboneArguments> = fc.record({
  of: fc.constantFrom<CodeKind>('BARRIER', 'BARRIER', 'THEME', 'DOMAIN', 'DOMAIN', 'LEVEL', 'TECHNOLOGY'),
  alpha: fc.constantFrom(0.2, 0.9),
  correction: maybe(fc.constantFrom('NONE' as const, 'HOLM' as const)),
  scope: randomScopes,
})

export const networks: fc.Arbitrary<NetworkArguments> = fc.record({
  of: linkedKinds,
  measure: fc.constantFrom(...measures),
  minCount: fc.constantFrom(undefined, 1, 3),
  layout: fc.boolean(),
  scope: randomScopes,
})
