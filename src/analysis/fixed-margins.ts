import { type Coding, pairPosition, unitCodes } from './coding.ts'
import { curveballChain } from './curveball.ts'

export interface FixedMarginsRequest {
  readonly coding: Coding
  readonly seed: number
  /** Group of each code, 0..groupCount-1: then pairs of groups are counted (a unit has a group when it has a code of it). */
  readonly groups?: ArrayLike<number>
  /** Sets of codes (positions) to count besides the pairs. */
  readonly sets?: readonly (readonly number[])[]
  /** Trades between two samples, as a multiple of the number of codes. */
  readonly tradesPerCode?: number
}

/** What a number of samples have shown. Plain data, so that a worker can post it. Arrays are copies. */
export interface FixedMarginsTally {
  readonly samples: number
  readonly seed: number
  /** Codes or groups: pair (i, j) with i < j is at `pairPosition(size, i, j)`. */
  readonly size: number
  readonly pairs: NullCounts
  /** In the order of `sets`. */
  readonly sets: NullCounts
  readonly mixing: Mixing
}

/** Per pair or set: the observed count, in how many samples it was reached, and the sums that give mean and variance. */
export interface NullCounts {
  readonly observed: Int32Array
  /** Samples with at least, and with at most, the observed count. */
  readonly atLeast: Uint32Array
  readonly atMost: Uint32Array
  readonly sum: Float64Array
  readonly sumOfSquares: Float64Array
}

/**
 * Whether successive samples are independent enough. The statistic is the sum over pairs of the squared count (the sum
 * of the counts itself never changes under fixed margins).
 */
export interface Mixing {
  /** Correlation of the statistic between successive samples; null before 3 samples or where it never changes. */
  readonly lagOneCorrelation: number | null
  /** samples (1 - r) / (1 + r), at most the samples. */
  readonly effectiveSamples: number
  /** The correlation is below 0.1, beyond what its own sampling error explains (3 / sqrt(samples)). */
  readonly mixed: boolean
}

export interface FixedMarginsSampler {
  /** Adds samples; the same seed gives the same tally, however the samples are divided over calls. */
  add(samples: number): void
  tally(): FixedMarginsTally
}

const BURN_IN_SAMPLES = 20
const TRADES_PER_CODE = 8

/**
 * Samples matrices with the margins of the coding and counts every pair (and the asked sets) in each. One-sided p of a
 * pair is (atLeast + 1) / (samples + 1). Per sample O(tradesPerCode * ones + sum over units of (codes of the unit)^2 + pairs):
 * at 349 studies by 59 barriers some 0.2 milliseconds.
 */
export function fixedMarginsSampler(request: FixedMarginsRequest): FixedMarginsSampler {
  const { coding, seed, groups, sets = [], tradesPerCode = TRADES_PER_CODE } = request
  const chain = curveballChain(coding, seed)
  const size = groups === undefined ? chain.codeCount : groupCount(groups)
  const countPairs = pairCounter(size, chain.unitCount, groups)
  const countSets = setCounter(sets, chain.unitCount)
  const start = unitCodes(coding)
  const pairs = emptyCounts(countPairs(start).slice())
  const watched = emptyCounts(countSets(chain.rows).slice())
  const mixing = mixingTracker()
  const trades = tradesPerCode * chain.codeCount
  let samples = 0

  return {
    add(more) {
      if (samples === 0 && more > 0) chain.trade(trades * BURN_IN_SAMPLES)
      for (let s = 0; s < more; s++) {
        chain.trade(trades)
        mixing.add(record(pairs, countPairs(chain.byUnit())))
        if (sets.length > 0) record(watched, countSets(chain.rows))
      }
      samples += more
    },
    tally: () => ({ samples, seed, size, pairs: copyOf(pairs), sets: copyOf(watched), mixing: mixing.result(samples) }),
  }
}

/** One past the largest group. */
function groupCount(groups: ArrayLike<number>): number {
  let largest = -1
  for (let i = 0; i < groups.length; i++) largest = Math.max(largest, groups[i] ?? 0)
  return largest + 1
}

type PairCounter = (byUnit: { readonly start: Int32Array; readonly codes: Int32Array }) => Int32Array

function pairCounter(size: number, unitCount: number, groups: ArrayLike<number> | undefined): PairCounter {
  const counts = new Int32Array((size * (size - 1)) / 2)
  const present = new Int32Array(size)
  const lastSeen = new Int32Array(size).fill(-1)
  return ({ start, codes }) => {
    counts.fill(0)
    lastSeen.fill(-1)
    for (let u = 0; u < unitCount; u++) {
      const from = start[u] ?? 0
      const to = start[u + 1] ?? 0
      let found = 0
      for (let x = from; x < to; x++) {
        const code = codes[x] ?? 0
        const group = groups === undefined ? code : (groups[code] ?? 0)
        if (lastSeen[group] === u) continue
        lastSeen[group] = u
        present[found++] = group
      }
      // Codes come in ascending order; groups of them need not.
      if (groups !== undefined) present.subarray(0, found).sort()
      for (let x = 0; x < found; x++) {
        const row = present[x] ?? 0
        const offset = pairPosition(size, row, row + 1) - row - 1
        for (let y = x + 1; y < found; y++) {
          const at = offset + (present[y] ?? 0)
          counts[at] = (counts[at] ?? 0) + 1
        }
      }
    }
    return counts
  }
}

function setCounter(sets: readonly (readonly number[])[], unitCount: number): (rows: readonly Int32Array[]) => Int32Array {
  const counts = new Int32Array(sets.length)
  const having = new Int32Array(unitCount)
  return (rows) => {
    for (const [i, codes] of sets.entries()) {
      having.fill(0)
      let all = 0
      for (const [depth, code] of codes.entries()) {
        for (const unit of rows[code] ?? []) {
          if (having[unit] !== depth) continue
          having[unit] = depth + 1
          if (depth + 1 === codes.length) all++
        }
      }
      counts[i] = all
    }
    return counts
  }
}

function emptyCounts(observed: Int32Array): NullCounts {
  const { length } = observed
  return {
    observed,
    atLeast: new Uint32Array(length),
    atMost: new Uint32Array(length),
    sum: new Float64Array(length),
    sumOfSquares: new Float64Array(length),
  }
}

/** Adds one sample; gives the sum of the squared counts. */
function record(into: NullCounts, counts: Int32Array): number {
  const { observed, atLeast, atMost, sum, sumOfSquares } = into
  let squares = 0
  for (let k = 0; k < counts.length; k++) {
    const count = counts[k] ?? 0
    const reference = observed[k] ?? 0
    if (count >= reference) atLeast[k] = (atLeast[k] ?? 0) + 1
    if (count <= reference) atMost[k] = (atMost[k] ?? 0) + 1
    if (count === 0) continue
    sum[k] = (sum[k] ?? 0) + count
    sumOfSquares[k] = (sumOfSquares[k] ?? 0) + count * count
    squares += count * count
  }
  return squares
}

function copyOf(counts: NullCounts): NullCounts {
  return {
    observed: counts.observed.slice(),
    atLeast: counts.atLeast.slice(),
    atMost: counts.atMost.slice(),
    sum: counts.sum.slice(),
    sumOfSquares: counts.sumOfSquares.slice(),
  }
}

function mixingTracker() {
  let first = 0
  let previous = 0
  let n = 0
  let sum = 0
  let squares = 0
  let products = 0
  return {
    add(value: number): void {
      if (n === 0) first = value
      // Distances from the first value, so that squares stay exact.
      const distance = value - first
      if (n > 0) products += distance * previous
      sum += distance
      squares += distance * distance
      previous = distance
      n++
    },
    result(samples: number): Mixing {
      const mean = n === 0 ? 0 : sum / n
      const variance = n === 0 ? 0 : squares / n - mean * mean
      if (n < 3 || variance <= 0) return { lagOneCorrelation: null, effectiveSamples: samples, mixed: n >= 3 }
      const inner = products - mean * (2 * sum - previous) + (n - 1) * mean * mean
      const correlation = inner / (n - 1) / variance
      const effectiveSamples = Math.min(samples, (samples * (1 - correlation)) / (1 + correlation))
      return { lagOneCorrelation: correlation, effectiveSamples, mixed: correlation < 0.1 + 3 / Math.sqrt(n) }
    },
  }
}
