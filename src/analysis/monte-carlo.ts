import { adjust, type Correction } from './corrections.ts'
import type { NullCounts } from './fixed-margins.ts'
import { clopperPearsonInterval } from './intervals.ts'

/**
 * A p-value from samples of a null: (r + 1) / (S + 1), r the samples at least as extreme as what was observed (Davison and
 * Hinkley 1997; never 0), with the 99 % Clopper-Pearson interval for what infinitely many samples would give.
 */
export interface MonteCarloP {
  readonly p: number
  readonly lower: number
  readonly upper: number
  readonly samples: number
}

/** With no samples: p 1, anywhere in 0..1. O(1) but for the interval. */
export function monteCarloP(exceeding: number, samples: number): MonteCarloP {
  const interval = clopperPearsonInterval(exceeding, samples, 0.99)
  return { p: (exceeding + 1) / (samples + 1), lower: interval?.lower ?? 0, upper: interval?.upper ?? 1, samples }
}

/** On which side of alpha a sampled p lies: null while its 99 % interval still holds alpha. */
export function settledSide({ lower, upper }: MonteCarloP, alpha: number): 'AT_MOST_ALPHA' | 'ABOVE_ALPHA' | null {
  return upper <= alpha ? 'AT_MOST_ALPHA' : lower > alpha ? 'ABOVE_ALPHA' : null
}

/** One entry a member of the family. */
export interface MonteCarloFamily {
  readonly p: Float64Array
  readonly q: Float64Array
  /** q with every p at the lower, and at the upper end of its interval. */
  readonly qLower: Float64Array
  readonly qUpper: Float64Array
  /** Members whose q may still be on either side of alpha. */
  readonly unsettled: number
}

/**
 * q of a whole family of sampled p-values, and how far more samples could still move it: adjusted p-values grow with every
 * p, so the ends of the p intervals bound q. A q is settled when both bounds are on one side of alpha; add samples until
 * none is unsettled or a limit is reached, and say which are not. O(family log family + distinct counts).
 */
export function monteCarloFamily(
  exceeding: ArrayLike<number>,
  samples: number,
  familySize: number,
  correction: Correction,
  alpha: number,
): MonteCarloFamily {
  const known = new Map<number, MonteCarloP>()
  const lower = new Float64Array(exceeding.length)
  const upper = new Float64Array(exceeding.length)
  const p = new Float64Array(exceeding.length)
  for (let k = 0; k < exceeding.length; k++) {
    const count = exceeding[k] ?? 0
    const found = known.get(count) ?? monteCarloP(count, samples)
    known.set(count, found)
    p[k] = found.p
    lower[k] = found.lower
    upper[k] = found.upper
  }
  const qLower = adjust(lower, familySize, correction)
  const qUpper = adjust(upper, familySize, correction)
  let unsettled = 0
  for (const [k, low] of qLower.entries()) if (low <= alpha && (qUpper[k] ?? 1) > alpha) unsettled++
  return { p, q: adjust(p, familySize, correction), qLower, qUpper, unsettled }
}

/** Where an observed count lies among the sampled ones. */
export interface NullMoments {
  /** Mean of the samples: the expected count under this null. Null without samples. */
  readonly expected: number | null
  /** Standard deviation of the samples. Null with fewer than 2. */
  readonly deviation: number | null
  /** (observed - expected) / deviation; null where the samples never differ. A description, not a test: use p. */
  readonly z: number | null
}

/** Of the k-th pair or set. O(1). */
export function nullMoments(counts: NullCounts, k: number, samples: number): NullMoments {
  if (samples === 0) return { expected: null, deviation: null, z: null }
  const sum = counts.sum[k] ?? 0
  const expected = sum / samples
  if (samples < 2) return { expected, deviation: null, z: null }
  // Sums of whole numbers are exact, so the difference loses nothing that matters.
  const variance = Math.max(0, ((counts.sumOfSquares[k] ?? 0) - sum * expected) / (samples - 1))
  const deviation = Math.sqrt(variance)
  return { expected, deviation, z: variance > 0 ? ((counts.observed[k] ?? 0) - expected) / deviation : null }
}
