import { badInput } from '../errors.ts'
import { adjust, type Correction } from './corrections.ts'
import { rejectionProbability } from './expected-rejections.ts'
import type { Hypergeometric, Tail } from './hypergeometric.ts'
import { type HypergeometricCache, hypergeometricCache } from './hypergeometric-cache.ts'
import type { PairFamily } from './pair-family.ts'
import { smallestAttainableP } from './tarone.ts'

export interface PairTestOptions {
  readonly tail: Tail
  readonly correction: Correction
  /** Within 0..1, both ends excluded. */
  readonly alpha: number
  /** Leave pairs out of the family that could not reach alpha whatever was observed. Depends on margins only. */
  readonly dropUntestable?: boolean
}

/** One entry a pair of the family, in its order. */
export interface PairTests {
  /** M: the pairs that the correction counts. */
  readonly familySize: number
  readonly p: Float64Array
  /** Adjusted over the family. For a pair that `dropUntestable` left out it is 1. */
  readonly q: Float64Array
  readonly smallestAttainableP: Float64Array
  /** Pairs expected to have p <= alpha if every two codes were independent. */
  readonly expectedRejections: number
}

/**
 * Tests every pair of a family against independence (hypergeometric), all in one pass.
 * O(pairs log pairs + widths of the distinct margins).
 * @throws ClientError BAD_USER_INPUT when alpha is not within 0..1.
 */
export function testPairs(
  family: PairFamily,
  options: PairTestOptions,
  distributions: HypergeometricCache = hypergeometricCache(family.total),
): PairTests {
  const { tail, correction, alpha, dropUntestable = false } = options
  checkAlpha(alpha)
  const p = new Float64Array(family.size)
  const smallest = new Float64Array(family.size)
  let expectedRejections = 0
  // What depends on the margins alone is computed once for the pairs that share them.
  const limitsOf = new WeakMap<Hypergeometric, { readonly smallest: number; readonly rejection: number }>()
  for (let k = 0; k < family.size; k++) {
    const distribution = distributions(family.a[k] ?? 0, family.b[k] ?? 0)
    const limits = limitsOf.get(distribution) ?? {
      smallest: smallestAttainableP(distribution, tail),
      rejection: rejectionProbability(distribution, tail, alpha),
    }
    limitsOf.set(distribution, limits)
    p[k] = distribution.tail(family.both[k] ?? 0, tail)
    smallest[k] = limits.smallest
    expectedRejections += limits.rejection
  }
  if (!dropUntestable) {
    return { familySize: family.size, p, q: adjust(p, family.size, correction), smallestAttainableP: smallest, expectedRejections }
  }
  const kept = Int32Array.from(smallest.keys()).filter((k) => (smallest[k] ?? 1) <= alpha)
  const adjusted = adjust(
    Float64Array.from(kept, (k) => p[k] ?? 1),
    kept.length,
    correction,
  )
  const q = new Float64Array(family.size).fill(1)
  for (const [i, k] of kept.entries()) q[k] = adjusted[i] ?? 1
  return { familySize: kept.length, p, q, smallestAttainableP: smallest, expectedRejections }
}

/** @throws ClientError BAD_USER_INPUT when alpha is not within 0..1. */
export function checkAlpha(alpha: number): void {
  if (!(alpha > 0 && alpha < 1)) throw badInput('alpha', 'a number above 0 and below 1', alpha)
}
