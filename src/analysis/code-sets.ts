import { badInput, ClientError } from '../errors.ts'
import type { BitSet } from '../projection/index.ts'
import type { Coding } from './coding.ts'
import { adjust, type Correction } from './corrections.ts'
import { type HypergeometricCache, hypergeometricCache } from './hypergeometric-cache.ts'

export interface CodeSetRequest {
  readonly coding: Coding
  /** Number of codes in a set, both within 3..4. */
  readonly size: { readonly min: number; readonly max: number }
  /** Fewest units that have all codes of the set; at least 1. */
  readonly minCount: number
  readonly correction: Correction
  /** Intersections of code columns that may be made before the search is refused. */
  readonly workLimit?: number
}

export interface CodeSet {
  /** Positions in the coding, ascending. */
  readonly codes: readonly number[]
  /** Units that have all of them. */
  readonly units: BitSet
  readonly count: number
  /** N times the product of the codes' shares: units expected to have all if every code were independent. */
  readonly expected: number
  /** count / expected. */
  readonly lift: number
  /** P(at least this many units have all) when every code is in a random choice of as many units as it has. Exact. */
  readonly p: number
  /** Adjusted over the family; sets that were not listed count as p = 1. */
  readonly q: number
}

export interface CodeSets {
  /** Most units first, then the smaller p, then codes. */
  readonly sets: readonly CodeSet[]
  /** All sets of these sizes of codes that are in any unit: what the correction counts. */
  readonly familySize: number
  /** Intersections made. */
  readonly work: number
}

const WORK_LIMIT = 5_000_000

/**
 * Closed frequent sets: every set of 3 to 4 codes that at least `minCount` units have and that no further code could join
 * without losing a unit (Pasquier and others 1999): subsets that say nothing more are not listed. Depth first over columns,
 * so the work is the number of frequent sets times the number of codes; beyond the limit it is refused, with the numbers.
 * @throws ClientError BAD_USER_INPUT for bad bounds, LIMIT_EXCEEDED when the work would exceed the limit.
 */
export function codeSets(request: CodeSetRequest): CodeSets {
  const { coding, size, minCount, correction, workLimit = WORK_LIMIT } = request
  if (!(Number.isInteger(size.min) && Number.isInteger(size.max) && size.min >= 3 && size.max <= 4 && size.min <= size.max)) {
    throw badInput('size', 'min and max from 3 to 4', size)
  }
  if (!Number.isInteger(minCount) || minCount < 1) throw badInput('minCount', 'a whole number of at least 1', minCount)
  const total = coding.universe.count
  const columns = coding.codes.map((code) => code.and(coding.universe))
  const totals = columns.map((column) => column.count)
  const work = workMeter(workLimit, { codes: columns.length, minCount })
  const found: { codes: readonly number[]; units: BitSet; count: number }[] = []

  const extend = (codes: readonly number[], units: BitSet, count: number): void => {
    if (codes.length >= size.min && isClosed(codes, units, count, columns, work)) found.push({ codes, units, count })
    if (codes.length === size.max) return
    for (let next = (codes.at(-1) ?? -1) + 1; next < columns.length; next++) {
      const column = columns[next]
      if (column === undefined || (totals[next] ?? 0) < minCount) continue
      work.spend()
      const both = units.countAnd(column)
      if (both >= minCount) extend([...codes, next], units.and(column), both)
    }
  }
  extend([], coding.universe, total)

  const used = totals.filter((units) => units > 0).length
  let familySize = 0
  for (let k = size.min; k <= size.max; k++) familySize += choose(used, k)
  const distributions = hypergeometricCache(total)
  const p = found.map(({ codes, count }) =>
    allTogether(
      codes.map((code) => totals[code] ?? 0),
      count,
      distributions,
    ),
  )
  const q = adjust(p, familySize, correction)
  const sets = found.map((set, i): CodeSet => {
    const expected = set.codes.reduce((product, code) => product * ((totals[code] ?? 0) / total), total)
    return { ...set, expected, lift: set.count / expected, p: p[i] ?? 1, q: q[i] ?? 1 }
  })
  return { sets: sets.sort((a, b) => b.count - a.count || a.p - b.p || compareCodes(a.codes, b.codes)), familySize, work: work.spent() }
}

function workMeter(limit: number, facts: { readonly codes: number; readonly minCount: number }) {
  let spent = 0
  return {
    spend(): void {
      spent++
      if (spent <= limit) return
      throw new ClientError(
        'LIMIT_EXCEEDED',
        `expected at most ${limit} intersections to find the sets of ${facts.codes} codes in at least ${facts.minCount} units, but more are needed: raise minCount or ask for fewer codes`,
        { details: { argument: 'minCount', limit, ...facts } },
      )
    },
    spent: () => spent,
  }
}

function isClosed(codes: readonly number[], units: BitSet, count: number, columns: readonly BitSet[], work: { spend(): void }): boolean {
  for (const [code, column] of columns.entries()) {
    if (codes.includes(code)) continue
    work.spend()
    if (units.countAnd(column) === count) return false
  }
  return true
}

/**
 * P(at least `count` units have all codes): the units that the first codes share are a random set of their number, which
 * meets the next code as two margins do, so the distribution is built code by code.
 */
function allTogether(totals: readonly number[], count: number, distributions: HypergeometricCache): number {
  const [first = 0, ...others] = totals
  const last = others.pop() ?? first
  let shared = new Map([[first, 1]])
  for (const next of others) {
    const after = new Map<number, number>()
    for (const [units, probability] of shared) {
      const d = distributions(units, next)
      for (let x = Math.max(d.least, count); x <= d.most; x++) after.set(x, (after.get(x) ?? 0) + probability * d.mass(x))
    }
    shared = after
  }
  let p = 0
  for (const [units, probability] of shared) p += probability * distributions(units, last).upper(count)
  return Math.min(1, p)
}

function choose(n: number, k: number): number {
  let ways = 1
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
  return Math.max(0, Math.round(ways))
}

function compareCodes(a: readonly number[], b: readonly number[]): number {
  for (const [i, code] of a.entries()) {
    const other = b[i]
    if (other === undefined) return 1
    if (code !== other) return code - other
  }
  return a.length - b.length
}
