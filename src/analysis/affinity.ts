import { blakerAcceptability, blakerLowerEnd } from './blaker.ts'
import { checkLevel, type Interval } from './intervals.ts'
import { alphaWhere, type NoncentralHypergeometric, noncentralHypergeometric } from './noncentral-hypergeometric.ts'
import { checkTwoByTwo, type TwoByTwo } from './two-by-two.ts'

/**
 * Log-affinity (Mainali, Slud, Singer and Fagan 2022): how strongly two codes attract (above 0) or avoid (below 0) each
 * other, on the log-odds scale, comparable between rare and frequent codes.
 */
export interface Affinity {
  /** The alpha at which the mean of the non-central hypergeometric is the observed count; within +-cap. */
  readonly estimate: number
  /** ln(2 N^2): where the estimate would be infinite (fewest or most shared units that the margins allow). */
  readonly cap: number
  /** ln P(X = both) at the estimate, <= 0. */
  readonly logLikelihood: number
  /** Blaker's two-sided p for alpha = 0. */
  readonly p: number
  /** The values of alpha for which the observed count is a median. */
  readonly medianInterval: { readonly lower: number; readonly upper: number }
  readonly clopperPearson: Interval
  readonly blaker: Interval
  readonly midP: Interval
  readonly midQ: Interval
}

/**
 * Null where a code is in no unit or in every unit: the margins then fix the count. Clopper-Pearson covers at least
 * `level`; Blaker too, and is never wider; mid-P and mid-Q cover about `level`. Every end is within +-cap.
 * O(width^2 log(1/precision)).
 * @throws ClientError BAD_USER_INPUT when the counts or the level are impossible.
 */
export function affinity(table: TwoByTwo, level = 0.95): Affinity | null {
  checkTwoByTwo(table)
  checkLevel(level)
  const { total, a, b, both } = table
  const distribution = noncentralHypergeometric(total, a, b)
  if (distribution.least === distribution.most) return null
  const cap = Math.log(2 * total * total)
  const mirrored = distribution.mirrored()
  const opposite = distribution.least + distribution.most - both
  const interval = (end: LowerEnd): Interval => ({
    lower: end(distribution, both, level, cap),
    upper: -end(mirrored, opposite, level, cap),
    level,
  })
  const estimate = alphaWhere(distribution.mean, both, cap)
  const { lower, upper } = interval((d, x, _, limit) => alphaWhere((alpha) => d.upper(x, alpha), 0.5, limit))
  return {
    estimate,
    cap,
    logLikelihood: Math.log(distribution.mass(both, estimate)),
    p: blakerAcceptability(distribution, both, 0),
    medianInterval: { lower, upper },
    clopperPearson: interval(clopperPearsonEnd),
    blaker: interval((d, x, lev, limit) => blakerLowerEnd(d, x, lev, clopperPearsonEnd(d, x, lev, limit), limit)),
    midP: interval(midPEnd),
    midQ: interval(midQEnd),
  }
}

/** The estimate alone, without its intervals; null where `affinity` is. O(width log(1/precision)). */
export function affinityEstimate(table: TwoByTwo): number | null {
  checkTwoByTwo(table)
  const { total, a, b, both } = table
  const distribution = noncentralHypergeometric(total, a, b)
  return distribution.least === distribution.most ? null : alphaWhere(distribution.mean, both, Math.log(2 * total * total))
}

/** The lower end of an interval; the upper end is the lower end seen from the other side. */
type LowerEnd = (distribution: NoncentralHypergeometric, both: number, level: number, cap: number) => number

/** P(X >= both) = (1 - level) / 2. */
const clopperPearsonEnd: LowerEnd = (d, both, level, cap) => alphaWhere((alpha) => d.upper(both, alpha), (1 - level) / 2, cap)

/** P(X > both) + P(X = both) / 2 = (1 - level) / 2. */
const midPEnd: LowerEnd = (d, both, level, cap) =>
  alphaWhere((alpha) => d.upper(both + 1, alpha) * (both < d.most ? 1 : 0) + d.mass(both, alpha) / 2, (1 - level) / 2, cap)

/** Midway between the alpha with P(X >= both) and the alpha with P(X > both) = (1 - level) / 2. */
const midQEnd: LowerEnd = (d, both, level, cap) => {
  const above = both < d.most ? clopperPearsonEnd(d, both + 1, level, cap) : cap
  return (clopperPearsonEnd(d, both, level, cap) + above) / 2
}
