/** What is reported where intersectional factors meet: each by itself, and every combination of them. */
import { badInput } from '../errors.ts'
import { BitSet, type Projection, resolveId, type Scope, studiesOf } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { listOf, type Method, type Optional, type QuestionArguments, type QuestionContext, runReference, wholeNumber } from './context.ts'
import { findingIds, studyIds, unitSet } from './reference-ids.ts'
import { type ReportedCode, rankedCodes } from './reported-codes.ts'
import { scopeOf } from './scope-of.ts'

export interface IntersectionsArguments extends QuestionArguments {
  /** Two to four intersectional factors; their ids may be short. */
  readonly factors: readonly string[]
  /** Determinants that a combination names: 1..100, default 10. */
  readonly top?: Optional<number>
}

export interface IntersectionCount {
  /** Findings that concern the factors, each all of them; finding indexes. */
  readonly findings: BitSet
  readonly findingCount: number
  /** Their studies; study indexes. */
  readonly studies: BitSet
  readonly studyCount: number
  /** Distinct determinants that the findings support, and those that most studies report there. */
  readonly determinantCount: number
  readonly determinants: readonly ReportedCode[]
  /** Studies that concern the factors in one finding, in several, or as a whole. */
  readonly studiesAnywhere: BitSet
  readonly studyCountAnywhere: number
}

export interface Intersection {
  /** Node numbers. */
  readonly factors: readonly number[]
  /** Whatever else they concern. */
  readonly inclusive: IntersectionCount
  /** What concerns none of the other factors asked for. */
  readonly exclusive: IntersectionCount
}

export interface IntersectionResult {
  readonly factors: readonly number[]
  /** Single factors first, in the order asked for. */
  readonly intersections: readonly Intersection[]
  readonly method: Method
}

/** What is counted of one combination: inclusive and exclusive. */
interface RawIntersection {
  readonly findings: BitSet
  readonly exclusiveFindings: BitSet
  readonly studies: BitSet
  readonly exclusiveStudies: BitSet
}

/** One bit a factor: bit 0 is the first. */
type Combination = number

/**
 * Every combination of some factors, with what ONE finding concerns together and what one study concerns anywhere.
 *
 * @throws ClientError BAD_USER_INPUT unless two to four different factors are named, or for `top` out of bounds
 */
export async function intersections(context: QuestionContext, args: IntersectionsArguments): Promise<IntersectionResult> {
  const { projection } = context
  const top = wholeNumber('top', args.top, 1, 100, 10)
  const ids = listOf('factors', args.factors, 4) ?? []
  const factors = ids.map((id) => resolveId(projection, 'factors', id, ['factor']))
  if (factors.length < 2 || new Set(factors).size < factors.length) throw badInput('factors', '2 to 4 factors that differ', args.factors)
  const scope = await scopeOf(context, args.scope)
  const combinations = combinationsOf(factors.length)
  const counted =
    args.engine === 'CYPHER'
      ? await referenceIntersections(context, scope, factors)
      : projectionIntersections(projection, scope, factors, combinations)
  const finish = finisher(projection, scope, top)
  const { findings, studies } = {
    findings: new BitSet(projection.evidence.findings.length),
    studies: new BitSet(projection.evidence.studies.length),
  }
  const nothing = { findings, exclusiveFindings: findings, studies, exclusiveStudies: studies }
  return {
    factors,
    intersections: combinations.map((combination) => {
      const raw = counted.get(combination) ?? nothing
      return {
        factors: factors.filter((_, place) => isIn(combination, place)),
        inclusive: finish(raw.findings, raw.studies),
        exclusive: finish(raw.exclusiveFindings, raw.exclusiveStudies),
      }
    }),
    method: {
      unit: 'STUDY',
      universe: 'IN_SCOPE',
      total: scope.studiesInScope.count,
      dataVersion: projection.dataVersion,
      measureVariant: 'share: studies that report the determinant there / N',
    },
  }
}

function isIn(combination: Combination, place: number): boolean {
  return ((combination >>> place) & 1) === 1
}

/** Fewer factors first, then in the order asked for. */
function combinationsOf(count: number): readonly Combination[] {
  const places = (combination: Combination) =>
    Array.from({ length: count }, (_, place) => place).filter((place) => isIn(combination, place))
  return Array.from({ length: 2 ** count - 1 }, (_, one) => one + 1).sort((a, b) => {
    const [left, right] = [places(a), places(b)]
    const differing = left.findIndex((place, at) => place !== right[at])
    return left.length - right.length || (left[differing] ?? 0) - (right[differing] ?? 0)
  })
}

function finisher(projection: Projection, { studiesInScope }: Scope, top: number) {
  const { evidence } = projection
  return (findings: BitSet, studiesAnywhere: BitSet): IntersectionCount => {
    const byDeterminant = new Map<number, BitSet>()
    for (const finding of findings) {
      const determinant = evidence.findingDeterminant[finding] ?? -1
      const reporting = byDeterminant.get(determinant) ?? new BitSet(evidence.studies.length)
      byDeterminant.set(determinant, reporting.add(evidence.findingStudy[finding] ?? 0))
    }
    const studies = studiesOf(projection, findings)
    return {
      findings,
      findingCount: findings.count,
      studies,
      studyCount: studies.count,
      determinantCount: byDeterminant.size,
      determinants: rankedCodes(byDeterminant, studiesInScope.count).slice(0, top),
      studiesAnywhere,
      studyCountAnywhere: studiesAnywhere.count,
    }
  }
}

function projectionIntersections(
  projection: Projection,
  scope: Scope,
  factors: readonly number[],
  combinations: readonly Combination[],
): ReadonlyMap<Combination, RawIntersection> {
  const { evidence, graph } = projection
  const ofFindings = factors.map((factor) => {
    const concerning = [...scope.reported].filter((finding) => evidence.findingFactors[finding]?.includes(factor))
    return BitSet.of(evidence.findings.length, concerning)
  })
  const ofStudies = factors.map((factor, place) => {
    const coded = [...scope.studiesInScope].filter((study) =>
      graph.neighbors(evidence.studies[study] ?? -1, 'CODED_AS', 'OUT').includes(factor),
    )
    const inFindings = studiesOf(projection, ofFindings[place] ?? scope.reported)
    return scope.anyFinding ? inFindings.or(BitSet.of(evidence.studies.length, coded)) : inFindings
  })
  return new Map(
    combinations.map((combination) => {
      const [findings, exclusiveFindings] = meet(ofFindings, combination)
      const [studies, exclusiveStudies] = meet(ofStudies, combination)
      return [combination, { findings, exclusiveFindings, studies, exclusiveStudies }]
    }),
  )
}

/** What all sets of a combination hold, and that less what any other set holds. */
function meet(sets: readonly BitSet[], combination: Combination): readonly [inclusive: BitSet, exclusive: BitSet] {
  const inclusive = sets.filter((_, place) => isIn(combination, place)).reduce((all, set) => all.and(set))
  const exclusive = sets.filter((_, place) => !isIn(combination, place)).reduce((left, set) => left.andNot(set), inclusive)
  return [inclusive, exclusive]
}

async function referenceIntersections(
  context: QuestionContext,
  scope: Scope,
  factors: readonly number[],
): Promise<ReadonlyMap<Combination, RawIntersection>> {
  const { projection } = context
  const rows = await runReference(context, queries.intersections, {
    factors: factors.map((factor) => projection.graph.id(factor)),
    findingIds: findingIds(projection, scope),
    studyIds: studyIds(projection, scope.studiesInScope),
    codedAs: scope.anyFinding,
  })
  return new Map(
    rows.map((row) => [
      row.combination,
      {
        findings: unitSet(projection, 'FINDING', row.findings),
        exclusiveFindings: unitSet(projection, 'FINDING', row.exclusiveFindings),
        studies: unitSet(projection, 'STUDY', row.studies),
        exclusiveStudies: unitSet(projection, 'STUDY', row.exclusiveStudies),
      },
    ]),
  )
}
