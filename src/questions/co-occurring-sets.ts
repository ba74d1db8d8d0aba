/** Which three or four codes do the same studies report, and more often than by chance? */
import { type Correction, type CodeSet as CountedSet, nullMoments } from '../analysis/index.ts'
import type { CodeKind } from '../model/index.ts'
import { samplesInThisThread } from '../nulls/index.ts'
import type { BitSet } from '../projection/index.ts'
import { type Method, type Optional, type QuestionArguments, type QuestionContext, wholeNumber } from './context.ts'
import { setsOfProjection, setsOfReference } from './found-sets.ts'
import { inOrder, type OrderBy, orderOf } from './order.ts'
import { scopeOf } from './scope-of.ts'
import { codesNamed } from './sides.ts'
import { checkSampling, type StudyCoding } from './study-coding.ts'

export type CodeSetOrderField = 'STUDIES' | 'LIFT' | 'P' | 'EXPECTED'

export interface CoOccurringSetsArguments extends QuestionArguments {
  readonly of: CodeKind
  /** Only sets of these codes of the kind `of`. */
  readonly codes?: Optional<readonly string[]>
  /** Codes in a set, both ends within 3..4; default 3 to 4. */
  readonly size?: Optional<{ readonly min?: Optional<number>; readonly max?: Optional<number> }>
  /** Least studies that report all codes of a set, 1..1,000,000; default 3. */
  readonly minCount?: Optional<number>
  /** Default BH. */
  readonly correction?: Optional<Correction>
  /** Samples of the fixed-margin null, 0..100,000; default 1,000; 0 leaves that null out. */
  readonly samples?: Optional<number>
  /** Default 1. */
  readonly seed?: Optional<number>
  /** Default STUDIES, DESC. */
  readonly orderBy?: Optional<OrderBy<CodeSetOrderField>>
}

export interface CodeSet {
  /** Node numbers, ascending. */
  readonly codes: readonly number[]
  readonly count: number
  /** N times the product of the codes' shares. */
  readonly expected: number
  /** Mean over the samples of fixed margins; null without samples. */
  readonly expectedFixedMargins: number | null
  readonly lift: number
  readonly p: number
  readonly q: number
  /** (r + 1) / (samples + 1); null without samples. */
  readonly pFixedMargins: number | null
  /** A barrier and the facilitator that is its opposite are both in it. */
  readonly mirror: boolean
  /** Study indexes. */
  readonly studies: BitSet
}

export interface CoOccurringSets {
  readonly sets: readonly CodeSet[]
  readonly correction: Correction
  readonly samples: number
  readonly seed: number
  /** Intersections that the search made, of the most that it may. */
  readonly work: number
  readonly method: Method
}

/**
 * Closed sets: no further code could join without losing a study. The family is every set of these sizes of codes that a study
 * reports; sets that are not listed count in it as p = 1. O(frequent sets x codes), and O(samples x codings).
 *
 * @throws ClientError BAD_USER_INPUT for a bound or an id, and for samples in CYPHER; LIMIT_EXCEEDED for too much work
 */
export async function coOccurringSets(context: QuestionContext, args: CoOccurringSetsArguments): Promise<CoOccurringSets> {
  const { projection } = context
  const size = { min: args.size?.min ?? 3, max: args.size?.max ?? 4 }
  const minCount = wholeNumber('minCount', args.minCount, 1, 1_000_000, 3)
  const samples = wholeNumber('samples', args.samples, 0, 100_000, 1_000)
  const seed = wholeNumber('seed', args.seed, 0, 2 ** 31 - 1, 1)
  const correction = args.correction ?? 'BH'
  const named = codesNamed(projection, 'codes', args.codes, args.of)
  const scope = await scopeOf(context, args.scope)
  const request = { size, minCount, correction }
  const { coding, found } =
    args.engine === 'CYPHER'
      ? await setsOfReference(context, scope, args.of, named, samples, request)
      : setsOfProjection(projection, scope, args.of, named, request)

  const sampled = await sampleSets(context, coding, found.sets, samples, seed)
  const { evidence } = projection
  const sets = found.sets.map((set, k): CodeSet => {
    const codes = set.codes.map((place) => coding.nodes[place] ?? -1)
    return {
      codes,
      count: set.count,
      expected: set.expected,
      ...sampled(k),
      lift: set.lift,
      p: set.p,
      q: set.q,
      mirror: codes.some((a) => codes.some((b) => evidence.isMirror(a, b))),
      studies: set.units,
    }
  })
  const { field, direction } = orderOf(args.orderBy, 'STUDIES')
  const method: Method = {
    unit: 'STUDY',
    universe: 'IN_SCOPE',
    total: coding.universe.count,
    familySize: found.familySize,
    minCount,
    dataVersion: projection.dataVersion,
    measureVariant: 'expected: N x product of the shares of the codes; lift: count / expected; p: upper tail, exact under independence',
  }
  return { sets: inOrder(sets, sortedBy[field], direction, inCodeOrder), correction, samples, seed, work: found.work, method }
}

const sortedBy: Readonly<Record<CodeSetOrderField, (set: CodeSet) => number>> = {
  STUDIES: (set) => set.count,
  LIFT: (set) => set.lift,
  P: (set) => set.p,
  EXPECTED: (set) => set.expected,
}

/** By the smaller p, then by the ids of the codes. */
function inCodeOrder(a: CodeSet, b: CodeSet): number {
  const differing = a.codes.findIndex((code, place) => code !== b.codes[place])
  return a.p - b.p || (a.codes[differing] ?? -1) - (b.codes[differing] ?? -1) || a.codes.length - b.codes.length
}

type Sampled = Pick<CodeSet, 'expectedFixedMargins' | 'pFixedMargins'>

async function sampleSets(
  { nulls }: QuestionContext,
  coding: StudyCoding,
  sets: readonly CountedSet[],
  samples: number,
  seed: number,
): Promise<(set: number) => Sampled> {
  if (samples === 0 || sets.length === 0) return () => ({ expectedFixedMargins: null, pFixedMargins: null })
  checkSampling(coding, samples)
  const request = { coding, seed, sets: sets.map(({ codes }) => codes) }
  const { sets: counts } = await (nulls ?? samplesInThisThread).tally(request, samples)
  return (set) => ({
    expectedFixedMargins: nullMoments(counts, set, samples).expected,
    pFixedMargins: ((counts.atLeast[set] ?? 0) + 1) / (samples + 1),
  })
}
