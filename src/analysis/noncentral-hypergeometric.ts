import { attainableBoth, checkMargins } from './two-by-two.ts'

/**
 * Fisher's non-central hypergeometric distribution: the shared units of two codes when the log-odds ratio is `alpha`,
 *
 *   P(X = x) is proportional to C(a, x) C(total - a, b - x) exp(alpha x).
 *
 * alpha = 0 is independence. Log weights come from ratios of neighbours; sums are of positive terms only. O(width) a call.
 */
export interface NoncentralHypergeometric {
  readonly least: number
  readonly most: number
  mass(both: number, alpha: number): number
  /** P(X >= both), P(X <= both). */
  upper(both: number, alpha: number): number
  lower(both: number, alpha: number): number
  /** E(X), which grows with alpha from `least` to `most`. */
  mean(alpha: number): number
  /** The same seen from the other end: x becomes least + most - x, and alpha becomes -alpha. */
  mirrored(): NoncentralHypergeometric
}

/** @throws ClientError BAD_USER_INPUT when the margins do not fit the total. */
export function noncentralHypergeometric(total: number, a: number, b: number): NoncentralHypergeometric {
  checkMargins(total, a, b)
  const { least, most } = attainableBoth(total, a, b)
  const logWeights = new Float64Array(most - least + 1)
  for (let x = least; x < most; x++) {
    const ratio = ((a - x) * (b - x)) / ((x + 1) * (total - a - b + x + 1))
    logWeights[x - least + 1] = (logWeights[x - least] ?? 0) + Math.log(ratio)
  }
  return fromLogWeights(least, logWeights)
}

function fromLogWeights(least: number, logWeights: Float64Array): NoncentralHypergeometric {
  const most = least + logWeights.length - 1
  const sum = (from: number, to: number, alpha: number, of: (x: number) => number = () => 1): number => {
    let largest = Number.NEGATIVE_INFINITY
    for (const [i, weight] of logWeights.entries()) largest = Math.max(largest, weight + alpha * i)
    let all = 0
    let part = 0
    for (const [i, logWeight] of logWeights.entries()) {
      const weight = Math.exp(logWeight + alpha * i - largest)
      all += weight
      if (least + i >= from && least + i <= to) part += weight * of(least + i)
    }
    return part / all
  }
  return {
    least,
    most,
    mass: (both, alpha) => sum(both, both, alpha),
    upper: (both, alpha) => (both <= least ? 1 : sum(both, most, alpha)),
    lower: (both, alpha) => (both >= most ? 1 : sum(least, both, alpha)),
    mean: (alpha) => sum(least, most, alpha, (x) => x),
    mirrored: () => fromLogWeights(least, logWeights.toReversed()),
  }
}

/**
 * The alpha at which a function that grows with alpha crosses a level, within -cap..cap (the nearer end where it does
 * not cross). Bisection to the last digits.
 */
export function alphaWhere(grows: (alpha: number) => number, level: number, cap: number): number {
  let low = -cap
  let high = cap
  if (grows(low) >= level) return low
  if (grows(high) <= level) return high
  for (let step = 0; step < 200 && high - low > 1e-13 * (1 + Math.abs(low)); step++) {
    const middle = (low + high) / 2
    if (grows(middle) < level) low = middle
    else high = middle
  }
  return (low + high) / 2
}
