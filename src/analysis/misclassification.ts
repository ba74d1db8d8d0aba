import { badInput } from '../errors.ts'
import { cellsOf, checkTwoByTwo, type TwoByTwo } from './two-by-two.ts'

export interface MisclassificationRates {
  /** Share of the units without a code that were coded with it, 0..1. */
  readonly falsePositiveRate: number
  /** Share of the units with a code that were not coded with it, 0..1. */
  readonly falseNegativeRate: number
}

/** What the table would be in expectation without coding errors of these rates. Counts are not whole. */
export interface CorrectedTable extends MisclassificationRates {
  /** False where a corrected cell is below 0: the data contradict the rates; then there are no corrected numbers. */
  readonly possible: boolean
  readonly a: number | null
  readonly b: number | null
  readonly both: number | null
  /** Null also where it does not exist (no unit has either code; no disagreeing cell). */
  readonly jaccard: number | null
  readonly lift: number | null
  readonly oddsRatio: number | null
}

/**
 * Sensitivity of a pair to coding errors (matrix method, Barron 1977): with errors that hit every unit and both codes
 * alike and independently, expected observed cells = (M x M) true cells, M = [[1 - fn, fp], [fn, 1 - fp]], solved for the
 * true ones. fp + fn must be below 1: a coder who is right less often than chance cannot be corrected for. O(1).
 * @throws ClientError BAD_USER_INPUT when the counts or the rates are impossible.
 */
export function correctMisclassification(table: TwoByTwo, rates: MisclassificationRates): CorrectedTable {
  checkTwoByTwo(table)
  const { falsePositiveRate: fp, falseNegativeRate: fn } = rates
  if (!(fp >= 0 && fp < 1)) throw badInput('falsePositiveRate', 'a number from 0 to below 1', fp)
  if (!(fn >= 0 && fn + fp < 1))
    throw badInput('falseNegativeRate', 'a number of at least 0 with falsePositiveRate + falseNegativeRate below 1', fn)
  const cells = cellsOf(table)
  const scale = (1 - fp - fn) ** 2
  // The inverse of M has rows [1 - fp, -fp] and [-fn, 1 - fn], over 1 - fp - fn.
  const solve = (hasA: boolean, hasB: boolean): number => {
    const row = (has: boolean): readonly [number, number] => (has ? [1 - fp, -fp] : [-fn, 1 - fn])
    const [withA, withoutA] = row(hasA)
    const [withB, withoutB] = row(hasB)
    return (
      (withA * withB * cells.both + withA * withoutB * cells.onlyA + withoutA * withB * cells.onlyB + withoutA * withoutB * cells.neither) /
      scale
    )
  }
  const both = solve(true, true)
  const onlyA = solve(true, false)
  const onlyB = solve(false, true)
  const neither = solve(false, false)
  const slack = -1e-9 * Math.max(1, table.total)
  if (Math.min(both, onlyA, onlyB, neither) < slack) {
    return {
      falsePositiveRate: fp,
      falseNegativeRate: fn,
      possible: false,
      a: null,
      b: null,
      both: null,
      jaccard: null,
      lift: null,
      oddsRatio: null,
    }
  }
  const ratio = (top: number, bottom: number): number | null => (bottom > 0 ? Math.max(0, top) / bottom : null)
  return {
    falsePositiveRate: fp,
    falseNegativeRate: fn,
    possible: true,
    a: both + onlyA,
    b: both + onlyB,
    both,
    jaccard: ratio(both, both + onlyA + onlyB),
    lift: ratio(both * table.total, (both + onlyA) * (both + onlyB)),
    oddsRatio: ratio(both * neither, onlyA * onlyB),
  }
}
