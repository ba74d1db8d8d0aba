import { alphaWhere, type NoncentralHypergeometric } from './noncentral-hypergeometric.ts'

/**
 * Blaker's acceptability (2000) of a log-odds ratio: the smaller tail at the observed count, plus the largest opposite
 * tail that does not exceed it. Used as a two-sided p-value; 0..1. O(width^2).
 */
export function blakerAcceptability(distribution: NoncentralHypergeometric, both: number, alpha: number): number {
  const upper = distribution.upper(both, alpha)
  const lower = distribution.lower(both, alpha)
  // Decided once: where the tails are equal, rounding may let each be the larger one seen from its own side.
  return upper <= lower
    ? withOppositeTail(distribution, both, alpha)
    : withOppositeTail(distribution.mirrored(), distribution.least + distribution.most - both, -alpha)
}

function withOppositeTail(distribution: NoncentralHypergeometric, both: number, alpha: number): number {
  return Math.min(1, distribution.upper(both, alpha) + oppositeTail(distribution, both, alpha).tail)
}

/** The largest k with P(X <= k) at most P(X >= both), and that tail. A relative 1e-7 counts as a tie. */
function oppositeTail(distribution: NoncentralHypergeometric, both: number, alpha: number): { k: number; tail: number } {
  const limit = distribution.upper(both, alpha) * (1 + 1e-7)
  let k = distribution.least - 1
  let tail = 0
  while (k + 1 < both) {
    const next = distribution.lower(k + 1, alpha)
    if (next > limit) break
    k++
    tail = next
  }
  return { k, tail }
}

/**
 * The lower end of Blaker's interval: the smallest alpha whose acceptability reaches 1 - level. Acceptability is piecewise:
 * while k stays the same it is 1 - P(k < X < both), which falls and then rises with alpha, and k grows by one where
 * P(X <= k + 1) = P(X >= both). So each piece is looked at in turn: its start, then the one crossing it can have.
 * The upper end is the same of the mirrored distribution, with the sign changed.
 * @param from the lower end of Clopper and Pearson's interval, which holds Blaker's
 */
export function blakerLowerEnd(distribution: NoncentralHypergeometric, both: number, level: number, from: number, cap: number): number {
  const target = 1 - level
  let start = from
  let { k } = oppositeTail(distribution, both, start)
  while (k < both) {
    const piece = k
    const acceptability = (alpha: number): number =>
      distribution.upper(both, alpha) + (piece < distribution.least ? 0 : distribution.lower(piece, alpha))
    if (acceptability(start) >= target) return start
    const end = k + 1 >= both ? cap : alphaWhere((alpha) => distribution.upper(both, alpha) - distribution.lower(piece + 1, alpha), 0, cap)
    if (end > start && acceptability(end) >= target) {
      let low = start
      let high = end
      for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2
        if (acceptability(middle) < target) low = middle
        else high = middle
      }
      return high
    }
    start = Math.max(start, end)
    k++
  }
  return start
}
