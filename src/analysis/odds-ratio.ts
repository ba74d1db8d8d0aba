import { checkLevel } from './intervals.ts'
import { alphaWhere, noncentralHypergeometric } from './noncentral-hypergeometric.ts'
import { checkTwoByTwo, type TwoByTwo } from './two-by-two.ts'

/**
 * The odds ratio of two codes, conditional on the margins. Infinity is `INFINITE` with a null estimate; null bounds are
 * unbounded: `lower` null means down to 0 only where `status` is UNDEFINED, `upper` null means up to infinity.
 */
export interface ConditionalOddsRatio {
  readonly estimate: number | null
  readonly status: 'FINITE' | 'INFINITE' | 'UNDEFINED'
  readonly lower: number | null
  readonly upper: number | null
  readonly level: number
  readonly method: 'CONDITIONAL_EXACT'
}

/** ln of the largest and smallest odds ratio that is looked for: some 1e130. */
const LARGEST_LOG = 300

/**
 * Conditional maximum likelihood estimate with the exact interval (Fisher 1935, Cornfield 1956), as R's fisher.test. It is
 * 0 where the count is the fewest possible, infinite where it is the most possible, undefined where the margins fix the
 * count (a code in no or in every unit). O(width log(1/precision)).
 * @throws ClientError BAD_USER_INPUT when the counts or the level are impossible.
 */
export function conditionalOddsRatio(table: TwoByTwo, level = 0.95): ConditionalOddsRatio {
  checkTwoByTwo(table)
  checkLevel(level)
  const { total, a, b, both } = table
  const d = noncentralHypergeometric(total, a, b)
  const shared = { level, method: 'CONDITIONAL_EXACT' } as const
  if (d.least === d.most) return { estimate: null, status: 'UNDEFINED', lower: null, upper: null, ...shared }
  const tail = (1 - level) / 2
  const lower = both === d.least ? 0 : Math.exp(alphaWhere((alpha) => d.upper(both, alpha), tail, LARGEST_LOG))
  const upper = both === d.most ? null : Math.exp(alphaWhere((alpha) => -d.lower(both, alpha), -tail, LARGEST_LOG))
  if (both === d.most) return { estimate: null, status: 'INFINITE', lower, upper, ...shared }
  const estimate = both === d.least ? 0 : Math.exp(alphaWhere(d.mean, both, LARGEST_LOG))
  return { estimate, status: 'FINITE', lower, upper, ...shared }
}
