/** How many different codes are seen as studies are added, and how many more would a further study add? */
import { saturation as curve } from '../analysis/index.ts'
import { badInput } from '../errors.ts'
import { type CodeKind, codeKinds } from '../model/index.ts'
import { type BitSet, incidence, type Projection, type Scope } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type Method, type Optional, type QuestionArguments, type QuestionContext, runReference, wholeNumber } from './context.ts'
import { findingIds, studyIds, unitSet } from './reference-ids.ts'
import { scopeOf } from './scope-of.ts'

/** Points of one curve. */
const maxPoints = 500

export interface SaturationArguments extends QuestionArguments {
  readonly of: CodeKind
  /** Random orders of the studies behind the band: 20..10,000, default 1,000. */
  readonly orders?: Optional<number>
  /** 0..2^31 - 1, default 1. */
  readonly seed?: Optional<number>
  /** Share of the orders that the band holds, within 0..1; default 0.95. */
  readonly level?: Optional<number>
}

/** After the first `studies` studies of a random order. */
export interface SaturationCurvePoint {
  readonly studies: number
  /** Expected different codes, over all orders; and of them what the last of these studies added. */
  readonly codes: number
  readonly newCodes: number
  /** Band of the resampled orders. */
  readonly lower: number
  readonly upper: number
}

export interface SaturationCurve {
  readonly points: readonly SaturationCurvePoint[]
  /** Codes that some study in scope reports, those of them that one study alone does, and codes of the kind. */
  readonly codesReported: number
  readonly codesOfOneStudy: number
  readonly codesInVocabulary: number
  /** New codes that one more study of the same kind can be expected to add; null where there is none. */
  readonly newCodesPerStudy: number | null
  readonly orders: number
  readonly seed: number
  readonly level: number
  readonly method: Method
}

/**
 * The curve is exact over all orders of the studies; the band comes from some of them, shuffled from a seed: same seed,
 * same bytes.
 *
 * @throws ClientError BAD_USER_INPUT for orders, seed or level out of bounds
 * @throws ClientError LIMIT_EXCEEDED where orders times studies pass 50 million
 */
export async function saturation(context: QuestionContext, args: SaturationArguments): Promise<SaturationCurve> {
  const { projection } = context
  const orders = wholeNumber('orders', args.orders, 20, 10_000, 1_000)
  const seed = wholeNumber('seed', args.seed, 0, 2 ** 31 - 1, 1)
  const level = args.level ?? 0.95
  if (!(level > 0 && level < 1)) throw badInput('level', 'a number above 0 and below 1', level)
  const scope = await scopeOf(context, args.scope)
  const rollUp = args.scope?.rollUp ?? true
  const request = { scope, kind: args.of, rollUp }
  const codes =
    args.engine === 'CYPHER' ? await referenceCodes(context, request) : incidence(projection, scope, args.of, 'STUDY', rollUp).units
  const universe = scope.studiesInScope
  const all = curve({ universe, codes }, { orders, seed, level })
  const singles = codes.filter((units) => units.count === 1).length
  return {
    points: thinned(all.map(({ units, ...point }) => ({ studies: units, ...point }))),
    codesReported: codes.filter((units) => !units.isEmpty).length,
    codesOfOneStudy: singles,
    codesInVocabulary: codes.length,
    newCodesPerStudy: universe.isEmpty ? null : singles / universe.count,
    orders,
    seed,
    level,
    method: {
      unit: 'STUDY',
      universe: 'IN_SCOPE',
      total: universe.count,
      dataVersion: projection.dataVersion,
      measureVariant: 'codes: sum over codes of 1 - C(N - a, n) / C(N, n); one more study adds f1 / N (Good 1953)',
    },
  }
}

/** Evenly spaced where there are too many, the first and the last always among them. */
function thinned(points: readonly SaturationCurvePoint[]): readonly SaturationCurvePoint[] {
  if (points.length <= maxPoints) return points
  const places = Array.from({ length: maxPoints }, (_, place) => Math.round((place * (points.length - 1)) / (maxPoints - 1)))
  return places.flatMap((place) => points[place] ?? [])
}

interface CodesRequest {
  readonly scope: Scope
  readonly kind: CodeKind
  readonly rollUp: boolean
}

/** The studies of every code of the kind, in id order. */
async function referenceCodes(context: QuestionContext, { scope, kind, rollUp }: CodesRequest): Promise<readonly BitSet[]> {
  const { projection } = context
  const rows = await runReference(context, queries.saturation, {
    labels: codeKinds[kind],
    findingIds: findingIds(projection, scope),
    studyIds: studyIds(projection, scope.studiesInScope),
    codedAs: scope.anyFinding,
    rollUp,
  })
  return inIdOrder(projection, rows).map(({ studies }) => unitSet(projection, 'STUDY', studies))
}

function inIdOrder<T extends { readonly code: string }>({ graph }: Projection, rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => (graph.find(a.code) ?? -1) - (graph.find(b.code) ?? -1))
}
