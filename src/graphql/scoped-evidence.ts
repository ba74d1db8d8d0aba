/** A part of the evidence, as lookups use it: which nodes belong to it, and which studies and findings stand behind a code. */
import { type CodeKind, codeKinds, effects, type NodeLabel } from '../model/index.ts'
import { BitSet, incidence, type Projection, type Scope, studiesOf, type Unit } from '../projection/index.ts'
import { type QuestionContext, scopeOf, statedLinksInScope } from '../questions/index.ts'
import { once } from './memoized.ts'
import type { EvidenceFilter } from './types.generated.ts'

export interface ScopedEvidence {
  /** What is reported: PRESENT findings where the filter says nothing about effects. */
  readonly scope: Scope
  /** True when a node belongs to this part; see `belongs` below. */
  contains(node: number): boolean
  /** Studies or findings that report a code; empty for other nodes. */
  units(code: number, unit: Unit): BitSet
}

/** Kinds that a code of a label is counted as. */
const kindOfLabel: ReadonlyMap<NodeLabel, CodeKind> = new Map(
  (Object.entries(codeKinds) as [CodeKind, readonly NodeLabel[]][])
    .filter(([, labels]) => labels.length === 1)
    .map(([kind, [label]]) => [label as NodeLabel, kind]),
)

export async function createScopedEvidence(context: QuestionContext, filter: EvidenceFilter): Promise<ScopedEvidence> {
  const { projection } = context
  const { graph, evidence } = projection
  const rollUp = filter.rollUp ?? true
  const scope = await scopeOf(context, filter)
  const everyEffect = filter.effects == null ? await scopeOf(context, { ...filter, effects }) : scope
  const studies = looksAtCodes(filter) ? studiesOf(projection, scope.reported) : scope.studiesInScope
  const determinants = new Set(scope.determinants)
  const links = once(() => {
    const between = statedLinksInScope(projection, scope).filter((link) => determinants.has(link.source) && determinants.has(link.target))
    return new Set(between.map((link) => link.node))
  })
  const tables = new Map<string, ReadonlyMap<number, BitSet>>()
  const nothing: Readonly<Record<Unit, BitSet>> = {
    STUDY: new BitSet(evidence.studies.length),
    FINDING: new BitSet(evidence.findings.length),
  }

  const units = (code: number, unit: Unit): BitSet => {
    const kind = kindOfLabel.get(graph.label(code))
    if (kind === undefined) return nothing[unit]
    const key = `${kind} ${unit}`
    const table = tables.get(key) ?? tableOf(projection, scope, kind, unit, rollUp)
    tables.set(key, table)
    return table.get(code) ?? nothing[unit]
  }

  const hasStudy = (node: number, type: 'CODED_IN' | 'INCLUDES' | 'PUBLISHED_AS', direction: 'IN' | 'OUT'): boolean =>
    graph.neighbors(node, type, direction).some((neighbor) => studies.has(evidence.studyIndex(neighbor) ?? -1))

  const contains = (node: number): boolean => {
    const label = graph.label(node)
    switch (label) {
      case 'Study':
        return studies.has(evidence.studyIndex(node) ?? -1)
      case 'Finding':
        return everyEffect.reported.has(evidence.findingIndex(node) ?? -1)
      case 'StatedLink':
        return links().has(node)
      case 'DataSet':
        return hasStudy(node, 'CODED_IN', 'IN')
      case 'Review':
        return hasStudy(node, 'INCLUDES', 'OUT')
      case 'Publication':
        return hasStudy(node, 'PUBLISHED_AS', 'IN')
      case 'ReviewFinding':
        return graph.neighbors(node, 'ABOUT', 'OUT').some((determinant) => determinants.has(determinant))
      case 'Framework':
        return graph.neighbors(node, 'PART_OF', 'IN').some((code) => contains(code))
      default:
        return !units(node, 'STUDY').isEmpty
    }
  }
  return { scope, contains, units }
}

function tableOf(projection: Projection, scope: Scope, kind: CodeKind, unit: Unit, rollUp: boolean): ReadonlyMap<number, BitSet> {
  const { codes, units } = incidence(projection, scope, kind, unit, rollUp)
  return new Map(codes.map((code, place) => [code, units[place] ?? new BitSet(0)]))
}

/** True when a filter says which codes are looked at: studies then have to report one of them. */
function looksAtCodes({ determinantKinds, determinants, themes, domains, effects: named, not }: EvidenceFilter): boolean {
  return [determinantKinds, determinants, themes, domains, named].some((key) => key != null) || (not != null && looksAtCodes(not))
}
