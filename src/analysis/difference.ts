import { checkLevel, type Interval, wilsonInterval } from './intervals.ts'

interface Proportion {
  readonly count: number
  readonly total: number
}

/** Units that are on both sides of a comparison: how many, how many have the code left, right, and on both sides. */
export interface SharedUnits {
  readonly total: number
  readonly left: number
  readonly right: number
  readonly both: number
}

export interface Difference {
  /** left share minus right share, -1..1. */
  readonly estimate: number
  readonly interval: Interval
  /** NEWCOMBE for sides that share no unit, PAIRED where they do. */
  readonly method: 'NEWCOMBE' | 'PAIRED'
  /** Correlation of the two estimated shares, -1..1: 0 for sides that share no unit. */
  readonly correlation: number
}

/**
 * Difference of two shares with an interval made of their Wilson limits l and u (Newcombe 1998, method 10; with correlation r
 * Zou and Donner 2008):
 *
 *   lower = d - sqrt((p1 - l1)^2 - 2 r (p1 - l1)(u2 - p2) + (u2 - p2)^2), and upper likewise.
 *
 * Sides that share units are correlated: r = phi over the shared units * shared / sqrt(n1 n2). Where phi does not exist (the
 * code is on all or none of the shared units of a side) it counts as 0. Null where a side has no unit. O(1).
 * @throws ClientError BAD_USER_INPUT when counts or level are impossible.
 */
export function shareDifference(left: Proportion, right: Proportion, shared: SharedUnits, level = 0.95): Difference | null {
  checkLevel(level)
  const first = wilsonInterval(left.count, left.total, level)
  const second = wilsonInterval(right.count, right.total, level)
  if (first === null || second === null) return null
  const p1 = left.count / left.total
  const p2 = right.count / right.total
  const correlation = (phi(shared) * shared.total) / Math.sqrt(left.total * right.total)
  const reach = (down: number, up: number): number => Math.sqrt(Math.max(0, down * down - 2 * correlation * down * up + up * up))
  const estimate = p1 - p2
  return {
    estimate,
    interval: {
      lower: Math.max(-1, estimate - reach(p1 - first.lower, second.upper - p2)),
      upper: Math.min(1, estimate + reach(first.upper - p1, p2 - second.lower)),
      level,
    },
    method: shared.total === 0 ? 'NEWCOMBE' : 'PAIRED',
    correlation,
  }
}

function phi({ total, left, right, both }: SharedUnits): number {
  const scale = left * (total - left) * right * (total - right)
  return scale > 0 ? (total * both - left * right) / Math.sqrt(scale) : 0
}
