import { wilsonInterval } from '../analysis/index.ts'

/** Studies of all, with Wilson's interval. */
export interface Proportion {
  readonly count: number
  readonly total: number
  /** count / total, 0..1; null, with its bounds, where total is 0. */
  readonly share: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly level: number
}

/** @throws ClientError BAD_USER_INPUT for a level that is not within 0..1 */
export function proportion(count: number, total: number, level: number): Proportion {
  const interval = wilsonInterval(count, total, level)
  if (interval === null) return { count, total, share: null, lower: null, upper: null, level }
  return { count, total, share: count / total, lower: interval.lower, upper: interval.upper, level }
}
