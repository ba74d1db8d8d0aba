import { attainableBoth, checkMargins } from './two-by-two.ts'

export type Tail = 'UPPER' | 'LOWER' | 'TWO_SIDED'

/**
 * The number of shared units X of two codes with `a` and `b` units of `total`, when which units they have is independent:
 *
 *   P(X = x) = C(a, x) C(total - a, b - x) / C(total, b),   max(0, a + b - total) <= x <= min(a, b)
 *
 * `upper(x)` = P(X >= x) and `lower(x)` = P(X <= x) both include P(X = x) (Veech 2013; the package cooccur's p_gt and
 * p_lt); `twoSided(x)` is Fisher's exact test by table probability (every table that is no likelier than the observed
 * one, within a relative 1e-7, which is R's convention for ties). All are in 0..1 and defined for every margin, the
 * empty and the full one included (one attainable value, every p 1).
 *
 * A tail is summed itself, smallest terms first, never taken as 1 - cdf. Terms come from the ratio of neighbours,
 * outwards from the mode, and are divided by their sum: no factorials and no logarithms, so that the relative error
 * is some 1e-14 down to 1e-300. Terms below 1e-305 of the mode count as 0. O(width) to make, width <= min(a, b) + 1.
 */
export interface Hypergeometric {
  readonly total: number
  readonly a: number
  readonly b: number
  /** Fewest and most shared units that the margins allow. */
  readonly least: number
  readonly most: number
  /** total * (a/total) * (b/total); 0 where total is 0. */
  readonly expected: number
  mass(both: number): number
  upper(both: number): number
  lower(both: number): number
  twoSided(both: number): number
  /** The p-value of the asked tail. */
  tail(both: number, tail: Tail): number
}

const NEGLIGIBLE = 1e-305
const TIE = 1 + 1e-7

/** @throws ClientError BAD_USER_INPUT when the margins do not fit the total. */
export function hypergeometric(total: number, a: number, b: number): Hypergeometric {
  checkMargins(total, a, b)
  const { least, most } = attainableBoth(total, a, b)
  const { first, mass } = masses(total, a, b, least, most)
  const last = first + mass.length - 1
  const lowerSums = new Float64Array(mass.length)
  const upperSums = new Float64Array(mass.length)
  for (let i = 0, sum = 0; i < mass.length; i++) {
    sum += mass[i] ?? 0
    lowerSums[i] = Math.min(1, sum)
  }
  for (let i = mass.length - 1, sum = 0; i >= 0; i--) {
    sum += mass[i] ?? 0
    upperSums[i] = Math.min(1, sum)
  }

  const massAt = (both: number): number => (both < first || both > last ? 0 : (mass[both - first] ?? 0))
  const upper = (both: number): number => (both <= least ? 1 : both > last ? 0 : both <= first ? 1 : (upperSums[both - first] ?? 0))
  const lower = (both: number): number => (both >= most ? 1 : both < first ? 0 : both >= last ? 1 : (lowerSums[both - first] ?? 0))
  const twoSided = (both: number): number => {
    const limit = massAt(both) * TIE
    let left = -1
    while (left + 1 < mass.length && (mass[left + 1] ?? 0) <= limit) left++
    if (left === mass.length - 1) return 1
    let right = mass.length
    while (right - 1 > left && (mass[right - 1] ?? 0) <= limit) right--
    return Math.min(1, (lowerSums[left] ?? 0) + (upperSums[right] ?? 0))
  }
  const tail = (both: number, which: Tail): number => (which === 'UPPER' ? upper(both) : which === 'LOWER' ? lower(both) : twoSided(both))
  return { total, a, b, least, most, expected: total === 0 ? 0 : (a * b) / total, mass: massAt, upper, lower, twoSided, tail }
}

/** The probabilities that are not negligible, from `first` upwards. */
function masses(total: number, a: number, b: number, least: number, most: number): { first: number; mass: Float64Array } {
  const mode = Math.min(most, Math.max(least, Math.floor(((a + 1) * (b + 1)) / (total + 2))))
  const up: number[] = []
  for (let x = mode, weight = 1; x < most; x++) {
    weight *= ((a - x) * (b - x)) / ((x + 1) * (total - a - b + x + 1))
    if (weight < NEGLIGIBLE) break
    up.push(weight)
  }
  const down: number[] = []
  for (let x = mode, weight = 1; x > least; x--) {
    weight *= (x * (total - a - b + x)) / ((a - x + 1) * (b - x + 1))
    if (weight < NEGLIGIBLE) break
    down.push(weight)
  }
  const sum = sumOutsideIn(up) + sumOutsideIn(down) + 1
  const mass = new Float64Array(down.length + 1 + up.length)
  for (const [i, weight] of down.entries()) mass[down.length - 1 - i] = weight / sum
  mass[down.length] = 1 / sum
  for (const [i, weight] of up.entries()) mass[down.length + 1 + i] = weight / sum
  return { first: mode - down.length, mass }
}

/** Smallest terms first: the largest are next to the mode. */
function sumOutsideIn(weights: readonly number[]): number {
  let sum = 0
  for (let i = weights.length - 1; i >= 0; i--) sum += weights[i] ?? 0
  return sum
}
