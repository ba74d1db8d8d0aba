/** How strongly two codes go together: every measure of the pair, under the names of an answer. */
import { type LinkStrengths, measures, type TwoByTwo, type UndefinedReason } from '../analysis/index.ts'

/** A number that cannot be computed, and why. */
export interface UndefinedNumber {
  readonly measure: string
  readonly reason: UndefinedReason | PairReason
}

/** Why a test has no number. */
export type PairReason = 'FIXED_BY_MODEL' | 'NOT_TESTABLE' | 'NEVER_VARIES'

type Value = number | null

/** a units with A, b with B, c with both, N in all. What cannot be computed is null. */
export interface PairMeasures {
  readonly support: Value
  readonly confidenceAB: Value
  readonly confidenceBA: Value
  readonly lift: Value
  readonly leverage: Value
  readonly jaccard: Value
  readonly dice: Value
  readonly ochiai: Value
  readonly inclusion: Value
  readonly equivalence: Value
  readonly kulczynski: Value
  readonly associationBibliometrix: Value
  readonly associationVosviewer: Value
  readonly pmi: Value
  readonly npmi: Value
  readonly phi: Value
  readonly chiSquared: Value
  readonly gSquared: Value
  readonly convictionAB: Value
  readonly zhangAB: Value
  readonly oddsRatio: Value
  readonly oddsRatioHaldane: number
  readonly undefined: readonly UndefinedNumber[]
}

export interface PairEffects {
  readonly measures: PairMeasures
  readonly expected: Value
  /** c/a and c/b, 0..1. */
  readonly shareOfA: Value
  readonly shareOfB: Value
  /** Of `expected` and the shares. */
  readonly undefined: readonly UndefinedNumber[]
}

/** What the analysis calls a number, and what an answer calls it outside of `measures`. */
const outside: ReadonlyMap<string, string> = new Map([
  ['expected', 'expected'],
  ['confidenceAB', 'shareOfA'],
  ['confidenceBA', 'shareOfB'],
])

/** @param strengths of the two codes in the network of all pairs of their kinds; without them one measure has no value */
export function pairEffects(table: TwoByTwo, strengths?: LinkStrengths): PairEffects {
  const { expected, oddsRatio, undefined: reasons, ...values } = measures(table, strengths)
  return {
    measures: {
      ...values,
      oddsRatio: oddsRatio.estimate,
      oddsRatioHaldane: oddsRatio.haldane,
      undefined: reasons.filter(({ measure }) => measure !== 'expected'),
    },
    expected,
    shareOfA: values.confidenceAB,
    shareOfB: values.confidenceBA,
    undefined: reasons.flatMap(({ measure, reason }) => {
      const name = outside.get(measure)
      return name === undefined ? [] : [{ measure: name, reason }]
    }),
  }
}
