/** Counts what stratified answers are finished from: per stratum its studies, and those that report one code or the other. */
import { BitSet, incidence, type Projection, type Scope, studiesOf } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { findingCarriers } from './carriers.ts'
import type { NamedCode } from './code-named.ts'
import { type QuestionContext, runReference } from './context.ts'
import type { Dimension, DimensionSpec } from './dimensions.ts'
import { findingIds, scopeFindingIds, unitSet } from './reference-ids.ts'
import type { YearBin } from './year-bins.ts'

/** Study indexes. */
export interface StratumSets {
  readonly studies: BitSet
  readonly withOf: BitSet
  /** Empty where there is no second code. */
  readonly withAgainst: BitSet
}

export interface StrataRequest {
  readonly scope: Scope
  readonly by: Dimension
  readonly spec: DimensionSpec
  readonly of: NamedCode
  readonly against: NamedCode | undefined
  readonly years: readonly YearBin[] | undefined
  readonly rollUp: boolean
}

/** By value, as carriers hold it; null stands for all studies in scope. */
export type StrataCounts = (value: string | null) => StratumSets

export function projectionStrata(projection: Projection, request: StrataRequest): StrataCounts {
  const { scope, of, against, rollUp } = request
  const partOf = partsOf(projection, request)
  const none = new BitSet(projection.evidence.studies.length)
  return (value) => {
    const part = value === null ? scope : partOf(value)
    const reporting = (named: NamedCode): BitSet => {
      const { codes, units } = incidence(projection, part, named.kind, 'STUDY', rollUp)
      return units[codes.indexOf(named.code)] ?? none
    }
    return { studies: part.studiesInScope, withOf: reporting(of), withAgainst: against ? reporting(against) : none }
  }
}

/**
 * The part of a scope that a value cuts out: a study's value its studies, with all that they report; a determinant's value
 * the studies that report it, with all that they report; a finding's value those findings only.
 */
function partsOf(projection: Projection, { scope, spec }: StrataRequest): (value: string) => Scope {
  const { evidence } = projection
  const carried = new Map<string, number[]>()
  const from = spec.owner === 'CODE' ? scope.reported : scope.findingsInScope
  for (const { finding = -1, values } of findingCarriers(projection, from, [spec])) {
    for (const value of values[0] ?? []) {
      const members = carried.get(value) ?? []
      carried.set(value, members)
      members.push(finding)
    }
  }
  return (value) => {
    const own = BitSet.of(evidence.findings.length, carried.get(value) ?? [])
    const there = spec.owner === 'FINDING' ? own : findingsOf(projection, studiesOf(projection, own))
    const findingsInScope = scope.findingsInScope.and(there)
    const studiesInScope = studiesOf(projection, findingsInScope)
    return {
      ...scope,
      studies: studiesInScope,
      findingsInScope,
      studiesInScope,
      reported: scope.reported.and(there),
      anyFinding: scope.anyFinding && spec.owner !== 'FINDING',
    }
  }
}

function findingsOf({ evidence }: Projection, studies: BitSet): BitSet {
  return BitSet.of(
    evidence.findings.length,
    [...studies].flatMap((study) => evidence.studyFindings[study] ?? []),
  )
}

export async function referenceStrata(context: QuestionContext, request: StrataRequest): Promise<StrataCounts> {
  const { projection } = context
  const { scope, by, of, against, years, rollUp } = request
  const rows = await runReference(context, queries.strata, {
    by,
    of: projection.graph.id(of.code),
    against: against === undefined ? null : projection.graph.id(against.code),
    findingIds: findingIds(projection, scope),
    scopeFindingIds: scopeFindingIds(projection, scope),
    codedAs: scope.anyFinding,
    rollUp,
    yearBins: years ?? [],
  })
  const found = new Map(rows.map((row) => [row.value, row]))
  return (value) => {
    const { studies = [], withOf = [], withAgainst = [] } = found.get(value) ?? {}
    const set = (ids: readonly string[]) => unitSet(projection, 'STUDY', ids)
    return { studies: set(studies), withOf: set(withOf), withAgainst: set(withAgainst) }
  }
}
