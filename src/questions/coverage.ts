/** Which barriers have a facilitator that is stated to address them, or is reported beside them, and which have none? */
import { type BitSet, incidence, type Projection, type Scope, type StatedLinkRow } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type Addressing, addressedBy, addressingLinks, statedLinksById } from './addressing.ts'
import { type Method, type Optional, type QuestionArguments, type QuestionContext, runReference, wholeNumber } from './context.ts'
import { inOrder, type OrderBy, orderOf } from './order.ts'
import { findingIds, unitSet } from './reference-ids.ts'
import { type ReportedCode, rankedCodes } from './reported-codes.ts'
import { scopeOf } from './scope-of.ts'
import { determinantIds, statedLinkIds } from './stated-links.ts'

export type CoverageOrderField = 'STUDIES' | 'STATED_FACILITATORS' | 'STATED_STUDIES' | 'CO_REPORTED_FACILITATORS'

export interface CoverageArguments extends QuestionArguments {
  /** Facilitators that are named as reported beside a barrier: 1..100, default 10. */
  readonly top?: Optional<number>
  /** Default STUDIES, DESC. */
  readonly orderBy?: Optional<OrderBy<CoverageOrderField>>
}

export interface Coverage {
  /** Node number. */
  readonly barrier: number
  /** Studies in scope that report the barrier, and as a share of N. */
  readonly studyCount: number
  readonly share: number | null
  readonly studies: BitSet
  readonly statedFacilitators: readonly Addressing[]
  readonly statedFacilitatorCount: number
  /** Distinct studies that state any of them. */
  readonly statedStudyCount: number
  /** Those that most of the barrier's studies report as well; `share` is of the barrier's studies. */
  readonly coReportedFacilitators: readonly ReportedCode[]
  readonly coReportedFacilitatorCount: number
}

export interface Coverages {
  readonly barriers: readonly Coverage[]
  /** Barriers that nothing is stated to address, and those of them that some study in scope reports. */
  readonly unaddressed: number
  readonly unaddressedReported: number
  readonly method: Method
}

/** What either engine counts of a barrier. */
interface RawCoverage {
  readonly barrier: number
  readonly studies: BitSet
  readonly links: readonly StatedLinkRow[]
  /** Studies of the barrier that report a facilitator too. */
  readonly coReported: readonly (readonly [number, BitSet])[]
}

/**
 * Every barrier that is looked at, those that nothing addresses and those that nobody reports included.
 *
 * @throws ClientError BAD_USER_INPUT for `top` out of bounds
 */
export async function coverage(context: QuestionContext, args: CoverageArguments): Promise<Coverages> {
  const { projection } = context
  const top = wholeNumber('top', args.top, 1, 100, 10)
  const scope = await scopeOf(context, args.scope)
  const total = scope.studiesInScope.count
  const raw = args.engine === 'CYPHER' ? await referenceCoverage(context, scope) : projectionCoverage(projection, scope)
  const rows = raw.map((one) => finish(projection, one, total, top))
  const { field, direction } = orderOf(args.orderBy, 'STUDIES')
  const unaddressed = rows.filter(({ statedFacilitatorCount }) => statedFacilitatorCount === 0)
  return {
    barriers: inOrder(rows, orderedBy[field], direction, (a, b) => a.barrier - b.barrier),
    unaddressed: unaddressed.length,
    unaddressedReported: unaddressed.filter(({ studyCount }) => studyCount > 0).length,
    method: {
      unit: 'STUDY',
      universe: 'IN_SCOPE',
      total,
      dataVersion: projection.dataVersion,
      measureVariant:
        'share of a barrier: its studies / N; share of a co-reported facilitator: studies with both / studies with the barrier',
    },
  }
}

const orderedBy: Readonly<Record<CoverageOrderField, (row: Coverage) => number>> = {
  STUDIES: ({ studyCount }) => studyCount,
  STATED_FACILITATORS: ({ statedFacilitatorCount }) => statedFacilitatorCount,
  STATED_STUDIES: ({ statedStudyCount }) => statedStudyCount,
  CO_REPORTED_FACILITATORS: ({ coReportedFacilitatorCount }) => coReportedFacilitatorCount,
}

function finish(projection: Projection, { barrier, studies, links, coReported }: RawCoverage, total: number, top: number): Coverage {
  const stated = addressedBy(projection, links)
  const beside = rankedCodes(coReported, studies.count)
  return {
    barrier,
    studyCount: studies.count,
    share: total === 0 ? null : studies.count / total,
    studies,
    statedFacilitators: stated,
    statedFacilitatorCount: stated.length,
    statedStudyCount: new Set(links.map(({ study }) => study)).size,
    coReportedFacilitators: beside.slice(0, top),
    coReportedFacilitatorCount: beside.length,
  }
}

function projectionCoverage(projection: Projection, scope: Scope): readonly RawCoverage[] {
  const barriers = incidence(projection, scope, 'BARRIER', 'STUDY')
  const facilitators = incidence(projection, scope, 'FACILITATOR', 'STUDY')
  const links = addressingLinks(projection, scope)
  const through = new Set(scope.determinants)
  return barriers.codes.flatMap((barrier, place) => {
    const studies = barriers.units[place]
    if (studies === undefined || !through.has(barrier)) return []
    const coReported = facilitators.units.map((units, at): [number, BitSet] => [facilitators.codes[at] ?? -1, units.and(studies)])
    return [{ barrier, studies, links: links.get(barrier) ?? [], coReported }]
  })
}

async function referenceCoverage(context: QuestionContext, scope: Scope): Promise<readonly RawCoverage[]> {
  const { projection } = context
  const rows = await runReference(context, queries.coverage, {
    findingIds: findingIds(projection, scope),
    statedLinkIds: statedLinkIds(projection, scope),
    determinantIds: determinantIds(projection, scope),
  })
  const node = (id: string) => projection.graph.find(id) ?? -1
  const linksOf = statedLinksById(projection)
  return rows
    .map(({ barrier, studies, addressing, coReported }) => ({
      barrier: node(barrier),
      studies: unitSet(projection, 'STUDY', studies),
      links: linksOf(addressing).toSorted((a, b) => a.node - b.node),
      coReported: coReported.map((one): [number, BitSet] => [node(one.facilitator), unitSet(projection, 'STUDY', one.studies)]),
    }))
    .sort((a, b) => a.barrier - b.barrier)
}
