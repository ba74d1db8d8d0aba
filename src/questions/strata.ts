/** Does a code, or a pair of codes, hold in every stratum, or only in some? */
import { badInput } from '../errors.ts'
import { codeNamed } from './code-named.ts'
import type { Method, Optional, QuestionArguments, QuestionContext } from './context.ts'
import { axisOf, dimensionValue } from './dimension-values.ts'
import { type Dimension, dimensionsOf } from './dimensions.ts'
import { scopeOf } from './scope-of.ts'
import { projectionStrata, referenceStrata, type StratumSets } from './strata-counts.ts'
import {
  type HeterogeneityTest,
  overTogether,
  type PooledOddsRatio,
  reasonAgainstPooling,
  reversalOf,
  type StrataReversal,
  type UndefinedOfStrata,
} from './strata-together.ts'
import { type Stratum, stratumOf } from './stratum.ts'
import { yearBinsOf } from './year-bins.ts'

export interface StrataArguments extends QuestionArguments {
  /** Codes of any kinds; their ids may be short. */
  readonly of: string
  readonly against?: Optional<string>
  readonly by: Dimension
  readonly yearBins?: Optional<readonly number[]>
  /** Of every interval, within 0..1; default 0.95. */
  readonly level?: Optional<number>
}

export interface StrataResult {
  readonly strata: readonly Stratum[]
  readonly overall: Stratum
  /** Studies in more than one stratum, and in none. */
  readonly overlap: number
  readonly unplacedStudies: number
  readonly pooledOddsRatio: PooledOddsRatio | null
  readonly heterogeneity: HeterogeneityTest | null
  readonly reversal: StrataReversal | null
  readonly undefined: readonly UndefinedOfStrata[]
  readonly method: Method
}

/**
 * One code, or a pair, stratum by stratum, and what the strata say together: pooled and tested only where no study is in
 * two of them, because Mantel and Haenszel's and Zelen's methods count each study once.
 *
 * @throws ClientError BAD_USER_INPUT for an id that names no code, the same code twice, bins out of order, or a bad level
 */
export async function strata(context: QuestionContext, args: StrataArguments): Promise<StrataResult> {
  const { projection } = context
  const { by } = args
  const level = args.level ?? 0.95
  const of = codeNamed(projection, 'of', args.of)
  const against = args.against == null ? undefined : codeNamed(projection, 'against', args.against)
  if (of.code === against?.code) throw badInput('against', 'another code than of', args.against)
  const years = yearBinsOf(args.yearBins)
  const rollUp = args.scope?.rollUp ?? true
  const scope = await scopeOf(context, args.scope)
  const spec = dimensionsOf(projection, { years, rollUp })[by]
  const request = { scope, by, spec, of, against, years, rollUp }
  const counts = args.engine === 'CYPHER' ? await referenceStrata(context, request) : projectionStrata(projection, request)

  const isPair = against !== undefined
  const values = axisOf(projection, scope, by, spec, years)
  const sets = values.map(counts)
  const found = values.map((value, place) =>
    stratumOf(sets[place] ?? counts(value), dimensionValue(projection, by, spec, value, years), isPair, level),
  )
  const all = counts(null)
  const overall = stratumOf(all, null, isPair, level)
  const overlap = overlapOf(sets)
  const { pooledAssociation, ...together } = overTogether(sets, reasonAgainstPooling(projection, of, against, overlap), level)
  return {
    strata: found,
    overall,
    overlap,
    unplacedStudies: sets.reduce((left, { studies }) => left.andNot(studies), all.studies).count,
    ...together,
    reversal: reversalOf(overall, found, pooledAssociation),
    method: {
      unit: 'STUDY',
      universe: 'IN_SCOPE',
      total: all.studies.count,
      dataVersion: projection.dataVersion,
      measureVariant:
        'prevalence: Wilson; pooled odds ratio: Mantel-Haenszel, interval of Robins, Breslow and Greenland; heterogeneity: Zelen',
    },
  }
}

function overlapOf(sets: readonly StratumSets[]): number {
  const [first, ...rest] = sets.map(({ studies }) => studies)
  if (first === undefined) return 0
  let seen = first
  let twice = first.andNot(first)
  for (const studies of rest) {
    twice = twice.or(seen.and(studies))
    seen = seen.or(studies)
  }
  return twice.count
}
