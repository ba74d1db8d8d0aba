/** The two orders in which paths are ranked. Both are total once ties go by the determinants' ids. */

export type PathWeight = 'HOPS' | 'STRENGTH'

/** One hop that a path may take. At most one a pair and direction: the caller chose among parallel ones. */
export interface PathLink {
  readonly to: number
  /** Studies behind it; 0 for a link that no study states. */
  readonly studyCount: number
  /** -ln(strength), at least 0: see `hopCost`. */
  readonly cost: number
}

/** What a path is ranked by, first things first; less is better. */
export type Rank = readonly [number, number]

/**
 * How one order adds up hops. `value` is the negated smallest study count on the way under HOPS (so that less is better)
 * and the sum of costs under STRENGTH.
 */
export interface PathOrder {
  /** Value of a path without hops. */
  readonly start: number
  valueOf(link: PathLink): number
  join(left: number, right: number): number
  rank(hops: number, value: number): Rank
}

const costGrid = 2 ** 40
const scoreGrid = 1e9

/**
 * -ln(strength), strength in (0, 1], as a multiple of 2^-40: sums of a few such costs are exact in a double, whatever the
 * order of adding, so that ranks do not depend on rounding.
 */
export function hopCost(strength: number): number {
  return Math.round(-Math.log(strength) * costGrid) / costGrid || 0
}

/** A sum of costs to nine decimals: what is shown and ranked, so that equal products of fractions tie. */
export function strengthScore(costs: number): number {
  return Math.round(costs * scoreGrid) / scoreGrid
}

export const pathOrders: Readonly<Record<PathWeight, PathOrder>> = {
  HOPS: {
    start: Number.NEGATIVE_INFINITY,
    valueOf: (link) => -link.studyCount,
    join: Math.max,
    rank: (hops, value) => [hops, value],
  },
  STRENGTH: {
    start: 0,
    valueOf: (link) => link.cost,
    join: (left, right) => left + right,
    rank: (hops, value) => [strengthScore(value), hops],
  },
}

export function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1]
}
