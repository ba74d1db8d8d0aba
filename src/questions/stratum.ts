/** One stratum: how many of its studies report a code, or both of two. */
import { type ConditionalOddsRatio, cellsOf, conditionalOddsRatio, measures, type TwoByTwo } from '../analysis/index.ts'
import type { BitSet } from '../projection/index.ts'
import type { Table } from './co-occurrence-row.ts'
import type { DimensionValue } from './dimension-values.ts'
import type { UndefinedNumber } from './pair-effects.ts'
import { type Proportion, proportion } from './proportion.ts'
import type { StratumSets } from './strata-counts.ts'

/** Least expected count of each cell of a table, and studies with and without a single code, that is not small. */
const smallBelow = 5

export interface StratumMeasures {
  readonly expected: number | null
  readonly jaccard: number | null
  readonly lift: number | null
  readonly phi: number | null
  readonly odds: ConditionalOddsRatio
  /** Of the four measures. */
  readonly undefined: readonly UndefinedNumber[]
}

export type Association = 'MORE' | 'LESS' | 'AS_EXPECTED'

export interface Stratum {
  /** Null for all studies in scope together. */
  readonly value: DimensionValue | null
  readonly key: string
  readonly name: string
  readonly prevalence: Proportion
  /** Null, like the next three, where there is no second code. */
  readonly prevalenceOfAgainst: Proportion | null
  readonly table: Table | null
  readonly measures: StratumMeasures | null
  readonly association: Association | null
  /** Too few studies for a measure to be relied on. */
  readonly small: boolean
  /** Those that report the code, or both codes: study indexes. */
  readonly studies: BitSet
}

export function tableOf({ studies, withOf, withAgainst }: StratumSets): TwoByTwo {
  return { total: studies.count, a: withOf.count, b: withAgainst.count, both: withOf.countAnd(withAgainst) }
}

export function stratumOf(sets: StratumSets, value: DimensionValue | null, isPair: boolean, level: number): Stratum {
  const table = tableOf(sets)
  const { total, a, b, both } = table
  const { key, name } = value ?? { key: 'ALL', name: 'All studies in scope' }
  const one = { value, key, name, prevalence: proportion(a, total, level) }
  if (!isPair) {
    const small = Math.min(a, total - a) < smallBelow
    return { ...one, prevalenceOfAgainst: null, table: null, measures: null, association: null, small, studies: sets.withOf }
  }
  const expected = total === 0 ? 0 : (a * b) / total
  const least = Math.min(expected, a - expected, b - expected, total - a - b + expected)
  return {
    ...one,
    prevalenceOfAgainst: proportion(b, total, level),
    table: { ...cellsOf(table), total },
    measures: measuresOf(table, level),
    association: associationOf(both, expected),
    small: least < smallBelow,
    studies: sets.withOf.and(sets.withAgainst),
  }
}

const told: ReadonlySet<string> = new Set(['expected', 'jaccard', 'lift', 'phi'])

function measuresOf(table: TwoByTwo, level: number): StratumMeasures {
  const { expected, jaccard, lift, phi, undefined: reasons } = measures(table)
  const odds = conditionalOddsRatio(table, level)
  return { expected, jaccard, lift, phi, odds, undefined: reasons.filter(({ measure }) => told.has(measure)) }
}

/** Sums of whole numbers and their quotients: what differs by rounding alone is as expected. */
export function associationOf(both: number, expected: number): Association {
  if (Math.abs(both - expected) < 1e-9) return 'AS_EXPECTED'
  return both > expected ? 'MORE' : 'LESS'
}
