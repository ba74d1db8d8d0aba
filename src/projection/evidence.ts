/** The findings as columns, read off a graph index. */
import { ServerError } from '../errors.ts'
import { type CodeKind, codeKinds, type RelationshipType } from '../model/index.ts'
import { buildCodeTree } from './code-tree.ts'
import type { Evidence, GraphIndex, StatedLinkRow } from './types.ts'

/** @throws ServerError INTERNAL when a finding or a stated link lacks its study, or a stated link an end */
export function buildEvidence(graph: GraphIndex): Evidence {
  const studies = graph.nodesOf('Study')
  const findings = graph.nodesOf('Finding')
  const studyIndexes = positions(graph, studies)
  const findingIndexes = positions(graph, findings)
  const studyOf = (node: number, type: RelationshipType): number => studyIndexes[required(graph, node, type, 'IN')] ?? -1

  const findingStudy = Int32Array.from(findings, (finding) => studyOf(finding, 'REPORTS'))
  const studyFindings: number[][] = studies.map(() => [])
  findingStudy.forEach((study, finding) => {
    studyFindings[study]?.push(finding)
  })
  const endColumn = (type: RelationshipType) => Int32Array.from(findings, (finding) => graph.neighbors(finding, type, 'OUT')[0] ?? -1)
  const codes = new Map(
    Object.entries(codeKinds).map(([kind, labels]) => [kind, labels.flatMap((label) => [...graph.nodesOf(label)]).sort((a, b) => a - b)]),
  )

  return {
    studies,
    findings,
    studyIndex: (node) => at(studyIndexes, node),
    findingIndex: (node) => at(findingIndexes, node),
    findingStudy,
    findingDeterminant: endColumn('SUPPORTS'),
    findingLevel: endColumn('AT_LEVEL'),
    findingStakeholder: endColumn('VOICED_BY'),
    findingFactors: findings.map((finding) => graph.neighbors(finding, 'CONCERNS', 'OUT')),
    studyFindings,
    codes: (kind: CodeKind) => codes.get(kind) ?? [],
    statedLinks: graph.nodesOf('StatedLink').map((node) => statedLink(graph, node, studyOf(node, 'STATES'))),
    ...buildCodeTree(graph),
  }
}

function statedLink(graph: GraphIndex, node: number, study: number): StatedLinkRow {
  const { relation, assertion } = graph.properties(node)
  return {
    node,
    study,
    source: required(graph, node, 'FROM', 'OUT'),
    target: required(graph, node, 'TO', 'OUT'),
    // The store's constraints and the importers admit no other values.
    relation: relation as StatedLinkRow['relation'],
    assertion: assertion as StatedLinkRow['assertion'],
  }
}

function required(graph: GraphIndex, node: number, type: RelationshipType, direction: 'IN' | 'OUT'): number {
  const neighbor = graph.neighbors(node, type, direction)[0]
  if (neighbor === undefined) throw new ServerError('INTERNAL', `${graph.id(node)}: expected a relationship ${type}, but got none`)
  return neighbor
}

function positions(graph: GraphIndex, nodes: readonly number[]): Int32Array {
  const places = new Int32Array(graph.nodeCount).fill(-1)
  nodes.forEach((node, place) => {
    places[node] = place
  })
  return places
}

function at(places: Int32Array, node: number): number | undefined {
  const place = places[node] ?? -1
  return place < 0 ? undefined : place
}
