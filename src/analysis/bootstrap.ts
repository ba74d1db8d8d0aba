import { badInput } from '../errors.ts'
import { checkLevel, type Interval } from './intervals.ts'
import { seededRandom } from './random.ts'
import type { Cells, TwoByTwo } from './two-by-two.ts'

export interface BootstrapOptions {
  readonly level: number
  /** 100..1,000,000. */
  readonly resamples: number
  readonly seed: number
}

export interface BootstrapInterval extends Interval {
  readonly resamples: number
  readonly seed: number
  /** Resamples in which the statistic does not exist (no unit has either code); they are left out. */
  readonly undefinedResamples: number
}

/**
 * Percentile bootstrap (Efron 1979) of any number of a 2 x 2 table. What is drawn, with replacement, is a `cluster`:
 * one study a cluster is the study bootstrap; all studies that share authors, the cluster bootstrap. Never findings.
 * Ends are the (1 - level)/2 quantiles, interpolated between order statistics. For few units it covers less than it
 * promises, which is why Wilson on the union is the default for Jaccard. Null where there is no cluster or the
 * statistic exists in no resample. O(resamples (clusters + log resamples)).
 *
 * @param clusters the four cells of each cluster's studies
 * @throws ClientError BAD_USER_INPUT when an option is out of bounds.
 */
export function bootstrapInterval(
  clusters: readonly Cells[],
  statistic: (table: TwoByTwo) => number | null,
  options: BootstrapOptions,
): BootstrapInterval | null {
  const { level, resamples, seed } = options
  checkLevel(level)
  if (!Number.isInteger(resamples) || resamples < 100 || resamples > 1_000_000) {
    throw badInput('resamples', 'a whole number from 100 to 1000000', resamples)
  }
  if (clusters.length === 0) return null
  const random = seededRandom(seed)
  const cells = Int32Array.from(clusters.flatMap((c) => [c.both, c.onlyA, c.onlyB, c.neither]))
  const values = new Float64Array(resamples)
  let found = 0
  for (let sample = 0; sample < resamples; sample++) {
    let both = 0
    let onlyA = 0
    let onlyB = 0
    let neither = 0
    for (let draw = 0; draw < clusters.length; draw++) {
      const at = random.below(clusters.length) * 4
      both += cells[at] ?? 0
      onlyA += cells[at + 1] ?? 0
      onlyB += cells[at + 2] ?? 0
      neither += cells[at + 3] ?? 0
    }
    const value = statistic({ total: both + onlyA + onlyB + neither, a: both + onlyA, b: both + onlyB, both })
    if (value !== null) values[found++] = value
  }
  if (found === 0) return null
  const sorted = values.subarray(0, found).sort()
  const tail = (1 - level) / 2
  return {
    lower: quantile(sorted, tail),
    upper: quantile(sorted, 1 - tail),
    level,
    resamples,
    seed,
    undefinedResamples: resamples - found,
  }
}

/** Linear interpolation between order statistics (Hyndman and Fan's type 7). `share` is 0..1. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? 0
  return below + (above - below) * (at - Math.floor(at))
}

/** The cells of every cluster: `clusterOf[i]` is the cluster (0, 1, ...) of the i-th unit, `a` and `b` say whether it has the code. */
export function clusterCells(clusterOf: ArrayLike<number>, a: (unit: number) => boolean, b: (unit: number) => boolean): readonly Cells[] {
  const cells: { both: number; onlyA: number; onlyB: number; neither: number }[] = []
  for (let unit = 0; unit < clusterOf.length; unit++) {
    const cluster = clusterOf[unit] ?? 0
    const own = cells[cluster] ?? { both: 0, onlyA: 0, onlyB: 0, neither: 0 }
    cells[cluster] = own
    own[a(unit) ? (b(unit) ? 'both' : 'onlyA') : b(unit) ? 'onlyB' : 'neither']++
  }
  return cells.filter((c) => c !== undefined)
}
