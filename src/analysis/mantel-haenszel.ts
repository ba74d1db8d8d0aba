import { hypergeometric } from './hypergeometric.ts'
import { checkLevel, type Interval } from './intervals.ts'
import { normalUpper, twoSidedZ } from './normal.ts'
import { cellsOf, checkTwoByTwo, type TwoByTwo } from './two-by-two.ts'

/** Strata that share no unit: one table each. */
export interface MantelHaenszel {
  /** sum(both * neither / N) / sum(onlyA * onlyB / N); null where the denominator is 0. */
  readonly pooledOddsRatio: number | null
  readonly status: 'FINITE' | 'INFINITE' | 'UNDEFINED'
  /** Robins, Breslow and Greenland 1986; null where the odds ratio is 0, infinite or undefined. */
  readonly interval: Interval | null
  /** Sum over strata of the shared units, of those expected under independence within each stratum, and its variance. */
  readonly both: number
  readonly expected: number
  readonly variance: number
  /** Upper-tail p of (both - expected - 1/2) / sqrt(variance); null where no stratum can vary. */
  readonly pUpper: number | null
  /** The same for fewer shared units than expected: (expected - both - 1/2) / sqrt(variance). */
  readonly pLower: number | null
  /** P(sum >= both) by convolving the strata's hypergeometric distributions: no approximation, 1 where nothing can vary. */
  readonly pUpperExact: number
}

/**
 * Do the codes go together within strata (Mantel and Haenszel 1959)? Removes what both owe to the stratum, for example that
 * telephone studies report both. Strata of fewer than two units, or with a fixed count, say nothing and change nothing.
 * O(strata * width + total width^2).
 * @throws ClientError BAD_USER_INPUT when a table's counts are impossible.
 */
export function mantelHaenszel(strata: readonly TwoByTwo[], level = 0.95): MantelHaenszel {
  checkLevel(level)
  let agreeing = 0
  let disagreeing = 0
  let both = 0
  let expected = 0
  let variance = 0
  for (const table of strata) {
    checkTwoByTwo(table)
    if (table.total < 2) {
      both += table.both
      expected += table.both
      continue
    }
    const { total: n, a, b } = table
    const cells = cellsOf(table)
    agreeing += (cells.both * cells.neither) / n
    disagreeing += (cells.onlyA * cells.onlyB) / n
    both += table.both
    expected += (a * b) / n
    variance += (a * b * (n - a) * (n - b)) / (n * n * (n - 1))
  }
  const status = disagreeing > 0 ? 'FINITE' : agreeing > 0 ? 'INFINITE' : 'UNDEFINED'
  return {
    pooledOddsRatio: status === 'FINITE' ? agreeing / disagreeing : null,
    status,
    interval: agreeing > 0 && disagreeing > 0 ? robinsBreslowGreenland(strata, agreeing, disagreeing, level) : null,
    both,
    expected,
    variance,
    pUpper: variance > 0 ? normalUpper((both - expected - 0.5) / Math.sqrt(variance)) : null,
    pLower: variance > 0 ? normalUpper((expected - both - 0.5) / Math.sqrt(variance)) : null,
    pUpperExact: exactUpper(strata, both),
  }
}

function robinsBreslowGreenland(strata: readonly TwoByTwo[], agreeing: number, disagreeing: number, level: number): Interval {
  let first = 0
  let mixed = 0
  let last = 0
  for (const table of strata) {
    if (table.total < 2) continue
    const { both, onlyA, onlyB, neither } = cellsOf(table)
    const p = (both + neither) / table.total
    const q = (onlyA + onlyB) / table.total
    const r = (both * neither) / table.total
    const s = (onlyA * onlyB) / table.total
    first += p * r
    mixed += p * s + q * r
    last += q * s
  }
  const variance = first / (2 * agreeing ** 2) + mixed / (2 * agreeing * disagreeing) + last / (2 * disagreeing ** 2)
  const middle = Math.log(agreeing / disagreeing)
  const half = twoSidedZ(level) * Math.sqrt(variance)
  return { lower: Math.exp(middle - half), upper: Math.exp(middle + half), level }
}

/** P(sum of the strata's shared units >= both). */
function exactUpper(strata: readonly TwoByTwo[], both: number): number {
  let least = 0
  let mass = Float64Array.of(1)
  for (const table of strata) {
    const d = hypergeometric(table.total, table.a, table.b)
    least += d.least
    if (d.least === d.most) continue
    const next = new Float64Array(mass.length + d.most - d.least)
    for (const [i, share] of mass.entries()) {
      for (let x = d.least; x <= d.most; x++) next[i + x - d.least] = (next[i + x - d.least] ?? 0) + share * d.mass(x)
    }
    mass = next
  }
  if (both <= least) return 1
  let sum = 0
  for (let i = mass.length - 1; i >= both - least; i--) sum += mass[i] ?? 0
  return Math.min(1, sum)
}
