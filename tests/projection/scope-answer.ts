/** A scope of the product in the words of the oracle: ids, sorted. */
import { type EvidenceFilter, type Projection, resolveScope, type Scope } from '../../src/projection/index.ts'
import type { ScopeAnswer } from './oracle.ts'
import type { StudyRecord } from './tables.ts'

/** The oracle's full-text search: enough to tell studies apart. */
export function titleHas(text: string, study: StudyRecord): boolean {
  return study.title.toLowerCase().includes(text)
}

export function scopeOf(projection: Projection, filter: EvidenceFilter, studies: readonly StudyRecord[]): Scope {
  const { evidence, graph } = projection
  const textMatches = (text: string) =>
    studies.filter((study) => titleHas(text, study)).flatMap((study) => evidence.studyIndex(graph.find(study.id) ?? -1) ?? [])
  return resolveScope(projection, filter, { textMatches })
}

export function scopeAnswer({ evidence, graph }: Projection, scope: Scope): ScopeAnswer {
  const idsOf = (members: Iterable<number>, nodes: readonly number[]) =>
    Array.from(members, (member) => graph.id(nodes[member] ?? -1)).sort()
  return {
    studies: idsOf(scope.studies, evidence.studies),
    findingsInScope: idsOf(scope.findingsInScope, evidence.findings),
    studiesInScope: idsOf(scope.studiesInScope, evidence.studies),
    reported: new Set(idsOf(scope.reported, evidence.findings)),
    determinants: scope.determinants.map((node) => graph.id(node)).sort(),
    anyFinding: scope.anyFinding,
  }
}
