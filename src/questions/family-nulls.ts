/** How unusual the count of every pair of a family is under a null that knows how much each study reports. */
import {
  type Correction,
  exceedances,
  type MonteCarloFamily,
  monteCarloFamily,
  monteCarloP,
  type NullCoding,
  nullMoments,
  type PairFamily,
  pairPosition,
  sdsm,
  settledSide,
} from '../analysis/index.ts'
import { type NullSamples, samplesInThisThread } from '../nulls/index.ts'
import type { TestSettings } from './association-test.ts'
import { checkSampling } from './study-coding.ts'

/** Of every pair of the family, in its order. */
export interface NullTests {
  readonly p: Float64Array
  /** Mean of the count under the null; null without samples. */
  readonly expected: (k: number) => number | null
  readonly sampled: SampledTests | null
}

export interface SampledTests {
  readonly samples: number
  /** Successive samples are independent enough. */
  readonly mixed: boolean
  /** p, its 99 % interval, and the side of alpha on which it lies, of pair k. */
  readonly interval: (k: number) => { readonly lower: number; readonly upper: number }
  /** q of some pairs of the family (places in it), with how far more samples could move it. */
  readonly adjusted: (kept: Int32Array) => MonteCarloFamily
}

/** SDSM: exact Poisson-binomial tails under the bipartite configuration model. O(pairs * N * both). */
export function testsBySdsm(family: PairFamily, nulls: NullCoding, { tail }: TestSettings): NullTests {
  const model = sdsm(nulls.coding)
  const p = new Float64Array(family.size)
  const expected = new Float64Array(family.size)
  for (let k = 0; k < family.size; k++) {
    const test = model.test(nulls.left[family.left[k] ?? -1] ?? -1, nulls.right[family.right[k] ?? -1] ?? -1, family.both[k] ?? 0)
    p[k] = tail === 'UPPER' ? test.upper : tail === 'LOWER' ? test.lower : Math.min(1, 2 * Math.min(test.upper, test.lower))
    expected[k] = test.expected
  }
  return { p, expected: (k) => expected[k] ?? null, sampled: null }
}

/**
 * Samples with fixed margins, twice as many each time, until the q of every kept pair is on one side of alpha or the asked
 * number is made.
 *
 * @param kept places in the family of the pairs that the correction counts
 * @throws ClientError LIMIT_EXCEEDED where sampling would take too long
 */
export async function testsBySamples(
  source: NullSamples | undefined,
  family: PairFamily,
  nulls: NullCoding,
  settings: TestSettings,
  kept: Int32Array,
): Promise<NullTests> {
  const { tail, alpha, correction, samples: most, seed } = settings
  checkSampling(nulls.coding, most)
  for (let goal = Math.min(firstGoal, most); ; goal = Math.min(2 * goal, most)) {
    const tally = await (source ?? samplesInThisThread).tally({ coding: nulls.coding, seed }, goal)
    const exceeding = exceedances(family, nulls, tally, tail)
    const adjusted = (of: Int32Array) => adjustedSamples(exceeding, of, goal, correction, alpha)
    if (goal < most && adjusted(kept).unsettled > 0) continue
    const place = (k: number) => pairPlace(nulls, family.left[k] ?? -1, family.right[k] ?? -1, tally.size)
    return {
      p: Float64Array.from(exceeding, (count) => (count + 1) / (goal + 1)),
      expected: (k) => nullMoments(tally.pairs, place(k), goal).expected,
      sampled: { samples: goal, mixed: tally.mixing.mixed, interval: (k) => monteCarloP(exceeding[k] ?? 0, goal), adjusted },
    }
  }
}

/** Where a tally counts the pair of two codes, given by their places on the sides. */
function pairPlace({ left, right }: NullCoding, a: number, b: number, size: number): number {
  const [x, y] = [left[a] ?? -1, right[b] ?? -1]
  return pairPosition(size, Math.min(x, y), Math.max(x, y))
}

const firstGoal = 1_000

function adjustedSamples(exceeding: Uint32Array, kept: Int32Array, samples: number, correction: Correction, alpha: number) {
  const own = Uint32Array.from(kept, (k) => exceeding[k] ?? 0)
  return monteCarloFamily(own, samples, kept.length, correction, alpha)
}

/**
 * The one-sided fixed-margin p of one pair, from as many samples as put it on one side of alpha, or the asked number.
 *
 * @throws ClientError LIMIT_EXCEEDED where sampling would take too long
 */
export async function sampledPairP(
  source: NullSamples | undefined,
  nulls: NullCoding,
  places: { readonly left: number; readonly right: number },
  settings: TestSettings,
) {
  const { alpha, samples: most, seed, tail } = settings
  checkSampling(nulls.coding, most)
  for (let goal = Math.min(firstGoal, most); ; goal = Math.min(2 * goal, most)) {
    const { pairs, size } = await (source ?? samplesInThisThread).tally({ coding: nulls.coding, seed }, goal)
    const place = pairPlace(nulls, places.left, places.right, size)
    const p = monteCarloP((tail === 'LOWER' ? pairs.atMost : pairs.atLeast)[place] ?? 0, goal)
    if (goal === most || settledSide(p, alpha) !== null) return p
  }
}
