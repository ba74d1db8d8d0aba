/** Between the projection's sets and the ids that Cypher is given and gives. */
import { codeKinds } from '../model/index.ts'
import { BitSet, type Projection, type Scope, type Unit, type Universe, universeOf } from '../projection/index.ts'
import type { Side } from './sides.ts'

/** Ids of the findings that count as reported; null where they are all that are PRESENT, as the statements take null. */
export function findingIds(projection: Projection, scope: Scope): readonly string[] | null {
  return sameMembers(scope.reported, presentFindings(projection)) ? null : idsOf(projection, projection.evidence.findings, scope.reported)
}

/** Ids of the findings in scope whatever their code and effect; null where they are all there are. */
export function scopeFindingIds(projection: Projection, { findingsInScope }: Pick<Scope, 'findingsInScope'>): readonly string[] | null {
  const { findings } = projection.evidence
  return findingsInScope.count === findings.length ? null : idsOf(projection, findings, findingsInScope)
}

/** Ids of the studies that N counts; null where they are all that report a finding. */
export function studyIds(projection: Projection, studies: BitSet): readonly string[] | null {
  return sameMembers(studies, studiesWithFindings(projection)) ? null : idsOf(projection, projection.evidence.studies, studies)
}

/** What N counts, as the parameters of a statement. */
export function unitParameters(
  projection: Projection,
  { unit, units }: { readonly unit: Unit; readonly units: BitSet },
): { readonly unit: Unit; readonly unitIds: readonly string[] | null } {
  if (unit === 'STUDY') return { unit, unitIds: studyIds(projection, units) }
  return { unit, unitIds: scopeFindingIds(projection, { findingsInScope: units }) }
}

/** One side of a pair, as the parameter of a statement. */
export function sideParameters(projection: Projection, side: Side, universe: Universe) {
  const everyCode = side.codes.length === projection.evidence.codes(side.kind).length
  return {
    labels: codeKinds[side.kind],
    codeIds: everyCode ? null : side.codes.map((code) => projection.graph.id(code)),
    findingIds: findingIds(projection, side.scope),
    studyIds: studyIds(projection, universeOf(projection, side.scope, 'STUDY', universe)),
    codedAs: side.scope.anyFinding,
    rollUp: side.rollUp,
  }
}

/** The units that ids name; unknown ids cannot be, because the statement ran on the projection's own version. */
export function unitSet({ graph, evidence }: Projection, unit: Unit, ids: readonly string[]): BitSet {
  const size = unit === 'STUDY' ? evidence.studies.length : evidence.findings.length
  const indexOf = (node: number) => (unit === 'STUDY' ? evidence.studyIndex(node) : evidence.findingIndex(node))
  const set = new BitSet(size)
  for (const id of ids) {
    const index = indexOf(graph.find(id) ?? -1)
    if (index !== undefined) set.add(index)
  }
  return set
}

function idsOf({ graph }: Projection, nodes: readonly number[], members: BitSet): readonly string[] {
  return [...members].map((member) => graph.id(nodes[member] ?? -1))
}

function presentFindings({ graph, evidence }: Projection): BitSet {
  const present = new BitSet(evidence.findings.length)
  evidence.findings.forEach((node, finding) => {
    if (graph.properties(node).effect === 'PRESENT') present.add(finding)
  })
  return present
}

function studiesWithFindings({ evidence }: Projection): BitSet {
  const studies = new BitSet(evidence.studies.length)
  for (const study of evidence.findingStudy) studies.add(study)
  return studies
}

function sameMembers(a: BitSet, b: BitSet): boolean {
  return a.words.every((word, place) => word === b.words[place])
}
