/** What strata say together, and where that runs against what all studies show. */
import { heterogeneity, mantelHaenszel } from '../analysis/index.ts'
import type { Projection } from '../projection/index.ts'
import type { NamedCode } from './code-named.ts'
import type { StratumSets } from './strata-counts.ts'
import { type Association, associationOf, type Stratum, tableOf } from './stratum.ts'

/** Why a number of strata is null. */
export interface UndefinedOfStrata {
  readonly measure: string
  readonly reason:
    | 'OVERLAPPING_STRATA'
    | 'NO_SECOND_CODE'
    | 'STRUCTURAL_PAIR'
    | 'FEWER_THAN_TWO_INFORMATIVE_STRATA'
    | 'TOO_MANY_TABLES'
    | 'ZERO_CELL_SO_INFINITE'
    | 'ZERO_CELLS_SO_NOT_DEFINED'
}

export interface PooledOddsRatio {
  readonly estimate: number | null
  readonly status: 'FINITE' | 'INFINITE' | 'UNDEFINED'
  readonly lower: number | null
  readonly upper: number | null
  readonly level: number
  readonly pUpper: number | null
  readonly pLower: number | null
  readonly pUpperExact: number
}

export interface HeterogeneityTest {
  readonly p: number | null
  readonly method: 'ZELEN_EXACT'
  readonly informativeStrata: number
}

export interface StrataReversal {
  /** What all studies together show. */
  readonly overall: Association
  /** Whether the pooled association runs against it. */
  readonly pooled: boolean
  /** Keys of the strata that run against it. */
  readonly strata: readonly string[]
  readonly sentence: string
}

/** Why strata are not pooled; undefined where they can be. */
export function reasonAgainstPooling(
  { evidence }: Projection,
  of: NamedCode,
  against: NamedCode | undefined,
  overlap: number,
): UndefinedOfStrata['reason'] | undefined {
  if (against === undefined) return 'NO_SECOND_CODE'
  if (evidence.isStructural(of.code, against.code)) return 'STRUCTURAL_PAIR'
  return overlap > 0 ? 'OVERLAPPING_STRATA' : undefined
}

interface Together {
  readonly pooledOddsRatio: PooledOddsRatio | null
  readonly heterogeneity: HeterogeneityTest | null
  readonly undefined: readonly UndefinedOfStrata[]
  readonly pooledAssociation: Association | null
}

export function overTogether(sets: readonly StratumSets[], against: UndefinedOfStrata['reason'] | undefined, level: number): Together {
  if (against !== undefined) {
    const reasons = ['pooledOddsRatio', 'heterogeneity'].map((measure) => ({ measure, reason: against }))
    return { pooledOddsRatio: null, heterogeneity: null, undefined: reasons, pooledAssociation: null }
  }
  const tables = sets.map(tableOf)
  const pooled = mantelHaenszel(tables, level)
  const { p, method, reason, informativeStrata } = heterogeneity(tables)
  const { status, pooledOddsRatio: estimate, interval, pUpper, pLower, pUpperExact } = pooled
  const reasons: UndefinedOfStrata[] = []
  if (estimate === null) {
    reasons.push({ measure: 'pooledOddsRatio', reason: status === 'INFINITE' ? 'ZERO_CELL_SO_INFINITE' : 'ZERO_CELLS_SO_NOT_DEFINED' })
  }
  if (reason !== null) reasons.push({ measure: 'heterogeneity', reason })
  return {
    pooledOddsRatio: {
      estimate,
      status,
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
      level,
      pUpper,
      pLower,
      pUpperExact,
    },
    heterogeneity: { p, method, informativeStrata },
    undefined: reasons,
    pooledAssociation: associationOf(pooled.both, pooled.expected),
  }
}

const opposite: Readonly<Record<Association, Association | undefined>> = { MORE: 'LESS', LESS: 'MORE', AS_EXPECTED: undefined }

/** Null where nothing runs against what all studies show. */
export function reversalOf(
  { association: overall }: Stratum,
  found: readonly Stratum[],
  pooled: Association | null,
): StrataReversal | null {
  const reverse = overall === null ? undefined : opposite[overall]
  if (overall === null || reverse === undefined) return null
  const against = found.filter(({ association }) => association === reverse)
  const isPooledAgainst = pooled === reverse
  if (against.length === 0 && !isPooledAgainst) return null
  const words = { MORE: 'more', LESS: 'less', AS_EXPECTED: 'as' } as const
  const where = [...(isPooledAgainst ? ['over the strata together'] : []), ...against.map(({ name }) => `within ${name}`)]
  return {
    overall,
    pooled: isPooledAgainst,
    strata: against.map(({ key }) => key),
    sentence: `Over all studies the two are reported together ${words[overall]} often than if they were independent, but ${words[reverse]} often ${where.join(', ')}.`,
  }
}
