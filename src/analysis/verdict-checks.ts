/** The checks of a verdict that need more than one number. */
import { badInput } from '../errors.ts'
import type { BitSet } from '../projection/index.ts'
import type { LeaveOut } from './leave-out.ts'
import { type MonteCarloP, settledSide } from './monte-carlo.ts'
import type { PairFamilyRequest } from './pair-family.ts'
import type { TwoByTwo } from './two-by-two.ts'
import type { VerdictCheck, VerdictCheckName, VerdictPair, VerdictRequest } from './verdict.ts'

interface Columns {
  readonly left: BitSet
  readonly right: BitSet
}

export function columnsOf({ codes, against }: PairFamilyRequest, pair: VerdictPair): Columns {
  const left = codes[pair.left]
  const right = (against ?? codes)[pair.right]
  if (left === undefined || right === undefined) throw badInput('pair', 'positions of two codes', [pair.left, pair.right])
  return { left, right }
}

export function fixedMarginsCheck(sampled: MonteCarloP | null, alpha: number): VerdictCheck {
  const shared = { name: 'FIXED_MARGINS', samples: sampled?.samples ?? null, without: [] } as const
  if (sampled === null || sampled.samples === 0) return { ...shared, value: null, holds: false, reason: 'NOT_SAMPLED' }
  const side = settledSide(sampled, alpha)
  return { ...shared, value: sampled.p, holds: side === 'AT_MOST_ALPHA', reason: side === null ? 'NOT_SETTLED' : null }
}

export function tablesByStratum(universe: BitSet, { left, right }: Columns, stratum: ArrayLike<number>): readonly TwoByTwo[] {
  const tables = new Map<number, { total: number; a: number; b: number; both: number }>()
  for (const member of universe) {
    const own = stratum[member] ?? -1
    const table = tables.get(own) ?? { total: 0, a: 0, b: 0, both: 0 }
    tables.set(own, table)
    const hasLeft = left.has(member)
    const hasRight = right.has(member)
    table.total++
    if (hasLeft) table.a++
    if (hasRight) table.b++
    if (hasLeft && hasRight) table.both++
  }
  return [...tables.values()]
}

/**
 * The largest q without one of the studies, and without one of the author clusters, that carry the result: those that have
 * both codes, or, for avoidance, one of them.
 */
export function leaveOutChecks(
  { family, study, cluster, tail, alpha }: VerdictRequest,
  pair: VerdictPair,
  { left, right }: Columns,
  without: LeaveOut,
  q: number,
): readonly VerdictCheck[] {
  const carriers = [...(tail === 'UPPER' ? left.and(right) : left.or(right).andNot(left.and(right))).and(family.universe)]
  const groups = (by: ArrayLike<number>): Iterable<readonly number[]> => {
    const members = new Map<number, number[]>(carriers.map((member) => [by[member] ?? -1, []]))
    for (const member of family.universe) members.get(by[member] ?? -1)?.push(member)
    return members.values()
  }
  const worst = (name: VerdictCheckName, leftOut: Iterable<readonly number[]>): VerdictCheck => {
    let check: VerdictCheck = { name, value: q, holds: q <= alpha, reason: null, samples: null, without: [] }
    let largest = Number.NEGATIVE_INFINITY
    for (const group of leftOut) {
      const value = without(pair, group)
      if (value === null) return { name, value: null, holds: false, reason: 'NOT_IN_THE_FAMILY', samples: null, without: group }
      if (value <= largest) continue
      largest = value
      check = { name, value, holds: value <= alpha, reason: null, samples: null, without: group }
    }
    return check
  }
  return [worst('WITHOUT_ANY_ONE_STUDY', groups(study)), worst('WITHOUT_ANY_ONE_AUTHOR_CLUSTER', groups(cluster))]
}
