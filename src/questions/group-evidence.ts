/** How is the evidence spread over one, two or three dimensions? */
import { badInput } from '../errors.ts'
import { BitSet, type Projection, type Scope, studiesOf } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type Carrier, findingCarriers, studyCarriers } from './carriers.ts'
import { listOf, type Method, type Optional, type QuestionArguments, type QuestionContext, runReference } from './context.ts'
import { type DimensionValue, dimensionValue } from './dimension-values.ts'
import { type Dimension, type DimensionSpec, dimensionsOf } from './dimensions.ts'
import { inOrder, type OrderBy, orderOf } from './order.ts'
import { findingIds, studyIds, unitSet } from './reference-ids.ts'
import { scopeOf } from './scope-of.ts'
import { type YearBin, yearBinsOf } from './year-bins.ts'

export type EvidenceGroupOrderField = 'STUDIES' | 'FINDINGS' | 'KEYS'

/** Bounds of a count, both ends included. */
export interface CountBounds {
  readonly gte?: Optional<number>
  readonly lte?: Optional<number>
}

export interface GroupEvidenceArguments extends QuestionArguments {
  /** One to three, each once. */
  readonly dimensions: readonly Dimension[]
  readonly yearBins?: Optional<readonly number[]>
  /** Keeps groups within these bounds. */
  readonly having?: Optional<{ readonly studies?: Optional<CountBounds>; readonly findings?: Optional<CountBounds> }>
  /** Default STUDIES, DESC. */
  readonly orderBy?: Optional<OrderBy<EvidenceGroupOrderField>>
}

export interface EvidenceGroup {
  /** A value of each dimension, in the order asked for. */
  readonly keys: readonly DimensionValue[]
  /** Distinct studies and findings that carry all of the keys. */
  readonly studyCount: number
  readonly findingCount: number
  /** Distinct barriers and facilitators that the findings support. */
  readonly barrierCount: number
  readonly facilitatorCount: number
  /** Study and finding indexes. */
  readonly studies: BitSet
  readonly findings: BitSet
}

export interface GroupedEvidence {
  readonly groups: readonly EvidenceGroup[]
  /** Distinct studies, and findings, in the groups together. */
  readonly distinctTotal: number
  readonly distinctFindings: number
  /** Sum of the groups' study counts, and of their finding counts. */
  readonly sum: number
  readonly sumOfFindings: number
  /** True where a study is in several groups, so that the sum is larger than the total. */
  readonly overlapping: boolean
  readonly method: Method
}

/** A group before it is named; the values are ids or texts, undefined where none is stated. */
interface RawGroup {
  readonly values: readonly (string | undefined)[]
  readonly studies: BitSet
  readonly findings: BitSet
  readonly barrierCount: number
  readonly facilitatorCount: number
}

interface Request {
  readonly scope: Scope
  readonly dimensions: readonly Dimension[]
  readonly specs: readonly DimensionSpec[]
  readonly years: readonly YearBin[] | undefined
  readonly rollUp: boolean
}

/**
 * What is reported, grouped: one group for every combination of values that a finding carries, NOT_STATED for a value that
 * is missing. A study that is coded as a level, factor or stakeholder without a place is counted there, without a finding.
 *
 * @throws ClientError BAD_USER_INPUT unless one to three different dimensions are asked for, or for bounds the wrong way round
 */
export async function groupEvidence(context: QuestionContext, args: GroupEvidenceArguments): Promise<GroupedEvidence> {
  const { projection } = context
  const dimensions = listOf('dimensions', args.dimensions, 3) ?? []
  if (new Set(dimensions).size < dimensions.length) throw badInput('dimensions', 'dimensions that differ', dimensions)
  const years = yearBinsOf(args.yearBins)
  const isWithin = withinBounds(args.having)
  const scope = await scopeOf(context, args.scope)
  const rollUp = args.scope?.rollUp ?? true
  const table = dimensionsOf(projection, { years, rollUp })
  const request = { scope, dimensions, specs: dimensions.map((dimension) => table[dimension]), years, rollUp }

  const raw = args.engine === 'CYPHER' ? await referenceGroups(context, request) : projectionGroups(projection, request)
  const kept = raw.filter((group) => isWithin(group.studies.count, group.findings.count))
  const groups = kept.map(({ values, studies, findings, barrierCount, facilitatorCount }) => ({
    keys: dimensions.map((dimension, place) => dimensionValue(projection, dimension, table[dimension], values[place], years)),
    studyCount: studies.count,
    findingCount: findings.count,
    barrierCount,
    facilitatorCount,
    studies,
    findings,
  }))
  const { field, direction } = orderOf(args.orderBy, 'STUDIES')
  return { groups: inGroupOrder(groups, field, direction), ...totals(projection, scope, groups), method: methodOf(projection, scope) }
}

function projectionGroups(projection: Projection, { scope, specs }: Request): readonly RawGroup[] {
  const { evidence, graph } = projection
  const collected = new Map<string, { values: readonly (string | undefined)[]; studies: number[]; findings: number[] }>()
  const collect = (values: readonly (string | undefined)[], { study, finding }: Carrier) => {
    const key = JSON.stringify(values.map((value) => value ?? null))
    const group = collected.get(key) ?? { values, studies: [], findings: [] }
    collected.set(key, group)
    group.studies.push(study)
    if (finding !== undefined) group.findings.push(finding)
  }
  for (const carrier of findingCarriers(projection, scope.reported, specs)) {
    for (const values of combinations(carrier.values.map((stated) => (stated.length === 0 ? [undefined] : stated))))
      collect(values, carrier)
  }
  // Codings without a place: only where a dimension can have them, and nothing else is missing.
  if (specs.some(({ owner }) => owner === 'FINDING')) {
    for (const carrier of studyCarriers(projection, scope, specs)) {
      for (const values of combinations(carrier.values)) collect(values, carrier)
    }
  }
  const codes = (findings: readonly number[], label: string) =>
    new Set(
      findings.map((finding) => evidence.findingDeterminant[finding] ?? -1).filter((code) => code >= 0 && graph.label(code) === label),
    ).size
  return [...collected.values()].map(({ values, studies, findings }) => ({
    values,
    studies: BitSet.of(evidence.studies.length, studies),
    findings: BitSet.of(evidence.findings.length, findings),
    barrierCount: codes(findings, 'Barrier'),
    facilitatorCount: codes(findings, 'Facilitator'),
  }))
}

/** Every way to take one value of each list; none where a list is empty. */
function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>((taken, list) => taken.flatMap((some) => list.map((value) => [...some, value])), [[]])
}

async function referenceGroups(context: QuestionContext, { scope, dimensions, years, rollUp }: Request): Promise<readonly RawGroup[]> {
  const { projection } = context
  const [first = 'DOMAIN', second = null, third = null] = dimensions
  const rows = await runReference(context, queries.groupEvidence, {
    first,
    second,
    third,
    findingIds: findingIds(projection, scope),
    studyIds: studyIds(projection, scope.studiesInScope),
    codedAs: scope.anyFinding,
    rollUp,
    yearBins: years ?? [],
  })
  return rows.map((row) => ({
    values: [row.firstKey, row.secondKey, row.thirdKey].slice(0, dimensions.length).map((key) => key ?? undefined),
    studies: unitSet(projection, 'STUDY', row.studies),
    findings: unitSet(projection, 'FINDING', row.findings),
    barrierCount: row.barrierCount,
    facilitatorCount: row.facilitatorCount,
  }))
}

function inGroupOrder(
  groups: readonly EvidenceGroup[],
  field: EvidenceGroupOrderField,
  direction: 'ASC' | 'DESC',
): readonly EvidenceGroup[] {
  const byKeys = inOrder(groups, () => 0, 'ASC', compareKeys)
  if (field === 'KEYS') return direction === 'ASC' ? byKeys : [...byKeys].reverse()
  return inOrder(groups, (group) => (field === 'STUDIES' ? group.studyCount : group.findingCount), direction, compareKeys)
}

/** By the first key that differs: stated before not stated, nodes by id, texts by their characters. */
function compareKeys(a: EvidenceGroup, b: EvidenceGroup): number {
  for (const [place, key] of a.keys.entries()) {
    const other = b.keys[place]
    if (other === undefined) continue
    if (key.stated !== other.stated) return key.stated ? -1 : 1
    if (key.node !== null && other.node !== null && key.node !== other.node) return key.node - other.node
    if (key.key !== other.key) return key.key < other.key ? -1 : 1
  }
  return 0
}

function withinBounds(having: GroupEvidenceArguments['having']): (studies: number, findings: number) => boolean {
  const studies = countTest('having.studies', having?.studies)
  const findings = countTest('having.findings', having?.findings)
  return (studyCount, findingCount) => studies(studyCount) && findings(findingCount)
}

function countTest(argument: string, bounds: Optional<CountBounds>): (count: number) => boolean {
  const { gte, lte } = bounds ?? {}
  if (gte != null && lte != null && gte > lte) throw badInput(argument, 'gte no greater than lte', bounds)
  return (count) => (gte == null || count >= gte) && (lte == null || count <= lte)
}

function totals(projection: Projection, scope: Scope, groups: readonly EvidenceGroup[]) {
  const findings = groups.reduce((union, group) => union.or(group.findings), new BitSet(scope.reported.size))
  const studies = groups.reduce((union, group) => union.or(group.studies), studiesOf(projection, findings))
  const sum = groups.reduce((total, group) => total + group.studyCount, 0)
  const sumOfFindings = groups.reduce((total, group) => total + group.findingCount, 0)
  return { distinctTotal: studies.count, distinctFindings: findings.count, sum, sumOfFindings, overlapping: sum > studies.count }
}

function methodOf({ dataVersion }: Projection, { studiesInScope }: Scope): Method {
  return { unit: 'STUDY', universe: 'IN_SCOPE', total: studiesInScope.count, dataVersion }
}
