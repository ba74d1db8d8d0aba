/** What is reported more often in one part of the evidence than in another? */
import { shareDifference } from '../analysis/index.ts'
import { badInput, ClientError } from '../errors.ts'
import type { CodeKind } from '../model/index.ts'
import type { BitSet, EvidenceFilter } from '../projection/index.ts'
import { type ComparedCounts, projectionComparison, referenceComparison } from './compare-counts.ts'
import { type Engine, type Method, type Optional, type QuestionContext, wholeNumber } from './context.ts'
import { inOrder, type OrderBy, orderOf } from './order.ts'
import { type Proportion, proportion } from './proportion.ts'
import { scopeOf } from './scope-of.ts'
import type { Side } from './sides.ts'

/** Pairs of codes that one answer compares. */
const maxPairs = 2_000_000

export type ComparisonOrderField = 'ABSOLUTE_DIFFERENCE' | 'DIFFERENCE' | 'LEFT' | 'RIGHT'

export interface CompareArguments {
  readonly left: EvidenceFilter
  readonly right: EvidenceFilter
  readonly of: CodeKind
  /** Default false: single codes. */
  readonly pairs?: Optional<boolean>
  /** Least studies that report it on one side, of what is listed: 1..1,000,000, default 1. */
  readonly minCount?: Optional<number>
  /** Of every interval, within 0..1; default 0.95. */
  readonly level?: Optional<number>
  /** Default ABSOLUTE_DIFFERENCE, DESC. */
  readonly orderBy?: Optional<OrderBy<ComparisonOrderField>>
  readonly engine?: Optional<Engine>
}

export interface ShareDifference {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  readonly level: number
  readonly method: 'NEWCOMBE' | 'PAIRED'
  readonly correlation: number
}

export interface Comparison {
  /** Node numbers; `b` is null for a single code. */
  readonly a: number
  readonly b: number | null
  readonly left: Proportion
  readonly right: Proportion
  /** Null where a side has no study. */
  readonly difference: ShareDifference | null
  /** Study indexes. */
  readonly leftStudies: BitSet
  readonly rightStudies: BitSet
}

export interface Comparisons {
  readonly comparisons: readonly Comparison[]
  /** N of each side, and studies that are on both. */
  readonly leftTotal: number
  readonly rightTotal: number
  readonly sharedStudies: number
  readonly method: Method
}

/**
 * Shares of the studies of two parts of the evidence that report a code, or both codes of a pair, with the difference.
 *
 * @throws ClientError BAD_USER_INPUT for a bad level or `minCount`
 * @throws ClientError LIMIT_EXCEEDED for more than 2,000,000 pairs
 */
export async function compare(context: QuestionContext, args: CompareArguments): Promise<Comparisons> {
  const { projection } = context
  const minCount = wholeNumber('minCount', args.minCount, 1, 1_000_000, 1)
  const level = args.level ?? 0.95
  if (!(level > 0 && level < 1)) throw badInput('level', 'a number above 0 and below 1', level)
  const codes = projection.evidence.codes(args.of)
  const pairs = args.pairs ?? false
  const asked = (codes.length * (codes.length - 1)) / 2
  if (pairs && asked > maxPairs) {
    throw new ClientError('LIMIT_EXCEEDED', `pairs: expected at most ${maxPairs}, but got ${asked}`, {
      details: { argument: 'pairs', limit: maxPairs, asked },
    })
  }
  const sideOf = async (filter: EvidenceFilter, argument: string): Promise<Side> => ({
    kind: args.of,
    codes,
    scope: await scopeOf(context, filter, argument),
    rollUp: filter.rollUp ?? true,
  })
  const request = { left: await sideOf(args.left, 'left'), right: await sideOf(args.right, 'right'), pairs }
  const family = args.engine === 'CYPHER' ? await referenceComparison(context, request) : projectionComparison(projection, request)
  const [leftUnits, rightUnits] = [request.left.scope.studiesInScope, request.right.scope.studiesInScope]
  const finish = finisher(leftUnits, rightUnits, level)
  const listed = family.rows.filter(({ leftCount, rightCount }) => Math.max(leftCount, rightCount) >= minCount).map(finish)
  const { field, direction } = orderOf(args.orderBy, 'ABSOLUTE_DIFFERENCE')
  return {
    comparisons: inOrder(listed, orderedBy[field], direction, (x, y) => x.a - y.a || (x.b ?? 0) - (y.b ?? 0)),
    leftTotal: leftUnits.count,
    rightTotal: rightUnits.count,
    sharedStudies: leftUnits.countAnd(rightUnits),
    method: {
      unit: 'STUDY',
      universe: 'IN_SCOPE',
      total: leftUnits.or(rightUnits).count,
      familySize: family.familySize,
      structuralPairs: family.structuralPairs,
      minCount,
      dataVersion: projection.dataVersion,
      measureVariant: 'shares: Wilson; difference: Newcombe, paired (Zou and Donner) where studies are on both sides',
    },
  }
}

const orderedBy: Readonly<Record<ComparisonOrderField, (row: Comparison) => number | null>> = {
  ABSOLUTE_DIFFERENCE: ({ difference }) => (difference === null ? null : Math.abs(difference.estimate)),
  DIFFERENCE: ({ difference }) => (difference === null ? null : difference.estimate),
  LEFT: ({ left }) => left.share,
  RIGHT: ({ right }) => right.share,
}

function finisher(leftUnits: BitSet, rightUnits: BitSet, level: number): (counts: ComparedCounts) => Comparison {
  const shared = leftUnits.and(rightUnits)
  const [leftTotal, rightTotal, total] = [leftUnits.count, rightUnits.count, shared.count]
  return ({ a, b, leftCount, rightCount, leftStudies, rightStudies }) => {
    const left = proportion(leftCount, leftTotal, level)
    const right = proportion(rightCount, rightTotal, level)
    const there = { total, left: 0, right: 0, both: 0 }
    if (total > 0) {
      const [onLeft, onRight] = [leftStudies().and(shared), rightStudies()]
      Object.assign(there, { left: onLeft.count, right: shared.countAnd(onRight), both: onLeft.countAnd(onRight) })
    }
    const difference = shareDifference(left, right, there, level)
    return {
      a,
      b,
      left,
      right,
      difference: difference && {
        estimate: difference.estimate,
        lower: difference.interval.lower,
        upper: difference.interval.upper,
        level,
        method: difference.method,
        correlation: difference.correlation,
      },
      // Getters, because a list may hold far more rows than are looked at.
      get leftStudies() {
        return leftStudies()
      },
      get rightStudies() {
        return rightStudies()
      },
    }
  }
}
