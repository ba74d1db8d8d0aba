/** Lists between codes and studies that take several steps: who reports what, in scope. */
import type { CodeKind } from '../../model/index.ts'
import { type Projection, studiesOf } from '../../projection/index.ts'
import type { EdgeCounts } from '../edges.ts'
import { listNodes, type NodeList } from '../lists.ts'
import type { ListedType } from '../relation-fields.ts'
import type { ScopedEvidence } from '../scoped-evidence.ts'
import type { NodeListField } from './field-resolver.ts'

/** A list that is worked out for one node, in one part of the evidence. */
export type ListFor = (projection: Projection, node: number, evidence: ScopedEvidence) => NodeList

export function listField(type: ListedType, listFor: ListFor): NodeListField {
  return (node, args, context) => listNodes(context, type, args, (evidence) => listFor(context.projection, node, evidence))
}

/** Studies that report a code. */
export const studiesReporting = listField('Study', ({ evidence }, code, { units }) => {
  const findings = units(code, 'FINDING')
  const counts = (node: number): EdgeCounts => {
    const own = evidence.studyFindings[evidence.studyIndex(node) ?? -1] ?? []
    return { studyCount: 1, findingCount: own.filter((finding) => findings.has(finding)).length }
  }
  return { nodes: [...units(code, 'STUDY')].map((study) => evidence.studies[study] ?? 0), counts, scoped: true }
})

/** Codes of a kind that a study reports, or is coded as where the scope says nothing about findings. */
export function codesOfStudy(type: ListedType, kind: CodeKind): NodeListField {
  return listField(type, ({ evidence }, study, { units }) => {
    const index = evidence.studyIndex(study) ?? -1
    const own = evidence.studyFindings[index] ?? []
    const counts = (code: number): EdgeCounts => {
      const findings = units(code, 'FINDING')
      return { studyCount: 1, findingCount: own.filter((finding) => findings.has(finding)).length }
    }
    return { nodes: evidence.codes(kind).filter((code) => units(code, 'STUDY').has(index)), counts, scoped: true }
  })
}

/** Determinants of the findings that carry a level, factor or stakeholder, or that studies of a technology report. */
export const determinantsReportedThere = listField('Determinant', (projection, place, { units }) => {
  const there = units(place, 'FINDING')
  const counts = (determinant: number): EdgeCounts => {
    const findings = units(determinant, 'FINDING').and(there)
    return { studyCount: studiesOf(projection, findings).count, findingCount: findings.count }
  }
  const nodes = projection.evidence.codes('DETERMINANT').filter((determinant) => units(determinant, 'FINDING').countAnd(there) > 0)
  return { nodes, counts, scoped: true }
})

/** Determinants that a study reports together with one. */
export const coOccurring = listField('Determinant', ({ evidence }, determinant, { units }) => {
  const studies = units(determinant, 'STUDY')
  const findings = units(determinant, 'FINDING')
  const counts = (other: number): EdgeCounts => {
    const shared = studies.and(units(other, 'STUDY'))
    const either = findings.or(units(other, 'FINDING'))
    const inShared = [...shared].flatMap((study) => evidence.studyFindings[study] ?? []).filter((finding) => either.has(finding))
    return { studyCount: shared.count, findingCount: inShared.length }
  }
  const nodes = evidence.codes('DETERMINANT').filter((other) => other !== determinant && studies.countAnd(units(other, 'STUDY')) > 0)
  return { nodes, counts, scoped: true }
})

/** Determinants of a domain, whether reported or not. */
export const determinantsOfDomain = listField('Determinant', ({ evidence }, domain) => ({
  nodes: evidence.codes('DETERMINANT').filter((determinant) => evidence.domain(determinant) === domain),
}))

/** Findings of the determinants in a theme or domain, or below it, whatever their effect. */
export const findingsBelow = listField('Finding', ({ evidence, graph }, code) => {
  const themes = graph.label(code) === 'Theme' ? new Set(evidence.themeAndBelow(code)) : undefined
  const belongs = (determinant: number): boolean =>
    themes === undefined ? evidence.domain(determinant) === code : themes.has(evidence.theme(determinant) ?? -1)
  const determinants = evidence.codes('DETERMINANT').filter(belongs)
  return { nodes: determinants.flatMap((determinant) => graph.neighbors(determinant, 'SUPPORTS', 'IN')).sort((a, b) => a - b) }
})
