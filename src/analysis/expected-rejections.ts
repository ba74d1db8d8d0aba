import type { Hypergeometric, Tail } from './hypergeometric.ts'

/**
 * P(p <= alpha) under independence for one pair: the probability of rejecting although nothing is there. The p-values of
 * counts are discrete, so it is mostly below alpha: the largest attainable p that is at most alpha, or 0.
 * Summed over a family it says how many pairs are expected below alpha by chance alone ("94 below 0.05" stands beside
 * "about 31 expected"). 0..alpha. O(width), O(log width) for one tail.
 */
export function rejectionProbability(distribution: Hypergeometric, tail: Tail, alpha: number): number {
  const { least, most } = distribution
  if (tail === 'TWO_SIDED') {
    let largest = 0
    for (let x = least; x <= most; x++) {
      const p = distribution.twoSided(x)
      if (p <= alpha && p > largest) largest = p
    }
    return largest
  }
  const p = (x: number): number => (tail === 'UPPER' ? distribution.upper(most - x) : distribution.lower(least + x))
  // p grows with x, the distance from the extreme: find the largest that still rejects.
  let low = -1
  let high = most - least
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (p(middle) <= alpha) low = middle
    else high = middle - 1
  }
  return low < 0 ? 0 : p(low)
}
