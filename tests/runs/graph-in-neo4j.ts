/** Reads the evidence back out of Neo4j, as rows: what a fold said must be what is there. */
import type { GraphRows, NodeId, NodeLabel, Properties, RelationshipType } from '../../src/model/index.ts'
import { nodeLabels } from '../../src/model/index.ts'
import type { Query, Statements, Store } from '../../src/store/index.ts'

type None = Readonly<Record<string, never>>

interface NodeAnswer {
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

interface RelationshipAnswer {
  readonly type: string
  readonly source: string
  readonly target: string
  readonly properties: Readonly<Record<string, unknown>>
}

const strings = { kind: 'list', of: { kind: 'string' } } as const

const allNodes: Query<None, NodeAnswer> = {
  name: 'allNodes',
  access: 'read',
  rows: 'many',
  text: 'MATCH (node:Entity) RETURN labels(node) AS labels, properties(node) AS properties',
  parameters: {},
  columns: { labels: strings, properties: { kind: 'map' } },
}

const allRelationships: Query<None, RelationshipAnswer> = {
  name: 'allRelationships',
  access: 'read',
  rows: 'many',
  text: 'MATCH (source:Entity)-[it]->(target:Entity) RETURN type(it) AS type, source.id AS source, target.id AS target, properties(it) AS properties',
  parameters: {},
  columns: { type: { kind: 'string' }, source: { kind: 'string' }, target: { kind: 'string' }, properties: { kind: 'map' } },
}

const labelCounts: Query<None, { readonly label: string; readonly nodes: number }> = {
  name: 'labelCounts',
  access: 'read',
  rows: 'many',
  text: 'MATCH (node) UNWIND labels(node) AS label RETURN label, count(*) AS nodes',
  parameters: {},
  columns: { label: { kind: 'string' }, nodes: { kind: 'integer' } },
}

/** Everything that is evidence. */
export async function graphInNeo4j(transaction: Statements): Promise<GraphRows> {
  const nodes = await transaction.run(allNodes, {})
  const relationships = await transaction.run(allRelationships, {})
  return {
    nodes: nodes.map(({ labels, properties: { id, ...properties } }) => ({
      label: nodeLabels.find((label) => labels.includes(label)) as NodeLabel,
      id: id as NodeId,
      properties: properties as Properties,
    })),
    relationships: relationships.map(({ type, source, target, properties }) => ({
      type: type as RelationshipType,
      from: source as NodeId,
      to: target as NodeId,
      properties: properties as Properties,
    })),
  }
}

/** Nodes by label, bookkeeping included. */
export async function countByLabel(store: Store): Promise<Readonly<Record<string, number>>> {
  const counts = await store.run(labelCounts, {})
  return Object.fromEntries(counts.map(({ label, nodes }) => [label, nodes]))
}
