/** How the derived relations are walked. */
import type { CodeKind } from '../model/index.ts'
import type { Walk } from './derived-relations.ts'
import { kindOfLabel } from './filter-target.ts'
import { incidence } from './incidence.ts'
import type { Projection, Scope, StatedLinkRow } from './types.ts'

/** Who reports what, in both directions, by node number. */
interface Reporting {
  readonly studies: ReadonlyMap<number, readonly number[]>
  readonly codes: ReadonlyMap<number, readonly number[]>
}

const none: readonly number[] = []
/** A scope is evaluated against one projection and never changes, so what follows from it can be kept beside it. */
const known = new WeakMap<Scope, Map<CodeKind, Reporting>>()

function reporting(projection: Projection, scope: Scope, kind: CodeKind): Reporting {
  const kinds = known.get(scope) ?? new Map<CodeKind, Reporting>()
  known.set(scope, kinds)
  const before = kinds.get(kind)
  if (before !== undefined) return before
  const { codes, units } = incidence(projection, scope, kind, 'STUDY')
  const studies = new Map<number, readonly number[]>()
  const codesByStudy = new Map<number, number[]>()
  codes.forEach((code, place) => {
    const nodes = Array.from(units[place] ?? none, (study) => projection.evidence.studies[study] ?? -1)
    studies.set(code, nodes)
    for (const study of nodes) codesByStudy.set(study, [...(codesByStudy.get(study) ?? none), code])
  })
  const result = { studies, codes: codesByStudy }
  kinds.set(kind, result)
  return result
}

export function codesOfStudy(kind: CodeKind): Walk {
  return (projection, scope, study) => reporting(projection, scope, kind).codes.get(study) ?? none
}

export const studiesOfCode: Walk = (projection, scope, code) => {
  const kind = kindOfLabel(projection.graph.label(code))
  return kind === undefined ? none : (reporting(projection, scope, kind).studies.get(code) ?? none)
}

/** Determinants of the reported findings that lead to a level, factor or stakeholder. */
export const determinantsAt: Walk = ({ evidence, graph }, scope, code) =>
  (['AT_LEVEL', 'CONCERNS', 'VOICED_BY'] as const)
    .flatMap((type) => graph.neighbors(code, type, 'IN'))
    .map((node) => evidence.findingIndex(node) ?? -1)
    .filter((finding) => finding >= 0 && scope.reported.has(finding))
    .map((finding) => evidence.findingDeterminant[finding] ?? -1)

export const determinantsExamined: Walk = (projection, scope, technology) =>
  studiesOfCode(projection, scope, technology).flatMap((study) => codesOfStudy('DETERMINANT')(projection, scope, study))

/** Findings of any effect of the determinants that another walk leads to. */
export function findingsOfDeterminants(determinants: Walk): Walk {
  return (projection, scope, node) =>
    determinants(projection, scope, node).flatMap((determinant) => projection.graph.neighbors(determinant, 'SUPPORTS', 'IN'))
}

/** Determinants at the other end of what studies in scope state. */
export function linked(near: 'FROM' | 'TO', relation: StatedLinkRow['relation']): Walk {
  const far = near === 'FROM' ? 'TO' : 'FROM'
  return ({ evidence, graph }, scope, node) =>
    graph
      .neighbors(node, near, 'IN')
      .filter((link) => graph.properties(link).relation === relation)
      .filter((link) => graph.neighbors(link, 'STATES', 'IN').some((study) => scope.studies.has(evidence.studyIndex(study) ?? -1)))
      .flatMap((link) => graph.neighbors(link, far, 'OUT'))
}
