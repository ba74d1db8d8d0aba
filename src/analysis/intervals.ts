import { badInput } from '../errors.ts'
import { logFactorial } from './log-factorial.ts'
import { twoSidedZ } from './normal.ts'

/** Both ends included; `level` is the share of samples for which such an interval holds the true value. */
export interface Interval {
  readonly lower: number
  readonly upper: number
  readonly level: number
}

/** @throws ClientError BAD_USER_INPUT when the level is not within 0..1. */
export function checkLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw badInput('level', 'a number above 0 and below 1', level)
}

/**
 * Wilson's score interval for a proportion (1927), 0..1. On a Jaccard index it is used on the union: `count` studies
 * have both of the `total` that have either. It says what to expect of more studies of the same kind; it knows nothing
 * of studies that are missing or coded wrongly. Null where total is 0. O(1).
 * @throws ClientError BAD_USER_INPUT when the counts or the level are impossible.
 */
export function wilsonInterval(count: number, total: number, level = 0.95): Interval | null {
  checkLevel(level)
  checkCount(count, total)
  if (total === 0) return null
  const z = twoSidedZ(level)
  const share = count / total
  const scale = 1 + (z * z) / total
  const middle = (share + (z * z) / (2 * total)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))
  return {
    lower: count === 0 ? 0 : Math.max(0, middle - half),
    upper: count === total ? 1 : Math.min(1, middle + half),
    level,
  }
}

/**
 * Clopper and Pearson's exact interval (1934): coverage at least `level` whatever the true proportion. Used for Monte
 * Carlo p-values, where a false promise would settle a link wrongly. Null where total is 0. O(60 continued fractions).
 * @throws ClientError BAD_USER_INPUT when the counts or the level are impossible.
 */
export function clopperPearsonInterval(count: number, total: number, level: number): Interval | null {
  checkLevel(level)
  checkCount(count, total)
  if (total === 0) return null
  const tail = (1 - level) / 2
  return {
    lower: count === 0 ? 0 : bisect((p) => binomialUpper(total, count, p) < tail),
    upper: count === total ? 1 : bisect((p) => binomialUpper(total, total - count, 1 - p) > tail),
    level,
  }
}

function checkCount(count: number, total: number): void {
  if (!Number.isInteger(total) || total < 0) throw badInput('total', 'a whole number of at least 0', total)
  if (!Number.isInteger(count) || count < 0 || count > total) throw badInput('count', `a whole number from 0 to ${total}`, count)
}

/** The point of 0..1 up to which `below` holds. */
function bisect(below: (p: number) => boolean): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (below(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** P(X >= count) of a binomial = the regularised incomplete beta function I_p(count, total - count + 1), 1 <= count <= total. */
function binomialUpper(total: number, count: number, p: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? 0 : 1
  const a = count
  const b = total - count + 1
  const log = logFactorial(total) - logFactorial(count - 1) - logFactorial(total - count) + a * Math.log(p) + b * Math.log1p(-p)
  const front = Math.exp(log)
  return p < (a + 1) / (a + b + 2) ? (front * betaFraction(p, a, b)) / a : 1 - (front * betaFraction(1 - p, b, a)) / b
}

/** The continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8), by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return value
}
