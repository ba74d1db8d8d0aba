/** Arguments of questions about networks of codes as people might ask them of the shipped data set. */
import fc from 'fast-check'
import type { CodeKind } from '../../src/model/index.ts'
import type { CoOccurrenceMatrixArguments, Measure } from '../../src/questions/index.ts'
import { randomScopes } from '../support/random-scopes.ts'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 })
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
