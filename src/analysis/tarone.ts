import { type Hypergeometric, hypergeometric, type Tail } from './hypergeometric.ts'

/**
 * The smallest p that any count of shared units could give, the margins and the tail being what they are (Tarone 1990).
 * A pair whose smallest attainable p exceeds alpha is not "not significant": it could not have been.
 * In 0..1; 1 where the margins allow one count only. O(width).
 */
export function smallestAttainableP(distribution: Hypergeometric, tail: Tail): number {
  const { least, most } = distribution
  if (tail === 'UPPER') return distribution.upper(most)
  if (tail === 'LOWER') return distribution.lower(least)
  return Math.min(distribution.twoSided(most), distribution.twoSided(least))
}

/**
 * Tarone's K: the smallest number K of tests to correct for such that at most K pairs could reach alpha / K at all.
 * With Bonferroni over K instead of the whole family, the family-wise error rate still is at most alpha.
 * 0 when no pair could reach alpha. O(n log n).
 */
export function taroneFamilySize(smallest: ArrayLike<number>, alpha: number): number {
  const sorted = Float64Array.from(smallest).sort()
  for (let k = 1; k <= sorted.length; k++) {
    const next = sorted[k]
    if (next === undefined || next > alpha / k) return (sorted[0] ?? 1) <= alpha ? k : 0
  }
  return 0
}

/**
 * Fewest shared units that reach an upper-tail p of at most `level`; null where not even full nesting does.
 * With `level` = alpha it is the overlap that would have been needed to detect anything, with alpha / M the one after
 * Bonferroni over M pairs. O(log width).
 */
export function neededOverlap(distribution: Hypergeometric, level: number): number | null {
  if (distribution.upper(distribution.most) > level) return null
  let low = distribution.least
  let high = distribution.most
  while (low < high) {
    const middle = (low + high) >>> 1
    if (distribution.upper(middle) <= level) high = middle
    else low = middle + 1
  }
  return low
}

const LARGEST_GROWTH = 1000

/**
 * About how many units would do: the smallest of N, 1.02 N, 1.02^2 N ... at which a pair with the same shares could reach an
 * alpha at all. For avoidance this is what "cannot be told" lacks: two codes in 3 % of the studies each need thousands.
 * `total` where the pair is testable already; null past a thousand times the units, and where a code is in none or all.
 * O(350 * width).
 */
export function neededUnits({ total, a, b }: Hypergeometric, tail: Tail, alpha: number): number | null {
  if (a === 0 || b === 0 || a === total || b === total) return null
  for (let growth = 1; growth <= LARGEST_GROWTH; growth *= 1.02) {
    const units = Math.ceil(total * growth)
    const grown = hypergeometric(units, Math.round((a / total) * units), Math.round((b / total) * units))
    if (smallestAttainableP(grown, tail) <= alpha) return units
  }
  return null
}
