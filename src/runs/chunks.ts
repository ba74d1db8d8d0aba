import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { GraphRows, NodeId, NodeLabel, NodeRow, Properties, RelationshipRow, RelationshipType } from '../model/index.ts'

/** Nodes and relationships in one chunk: some megabytes of JSON, a few hundred kilobytes deflated. */
const rowsPerChunk = 20_000

type PackedNode = readonly [label: NodeLabel, id: NodeId, properties: Properties]
type PackedRelationship = readonly [type: RelationshipType, from: NodeId, to: NodeId, properties: Properties]

interface Packed {
  readonly nodes: readonly PackedNode[]
  readonly relationships: readonly PackedRelationship[]
}

/** A package's rows as texts to be kept in Neo4j: JSON, deflated, base64. `packages` is left out: it is the package's name everywhere. */
export function packRows({ nodes, relationships }: GraphRows): readonly string[] {
  const packedNodes = nodes.map(({ label, id, properties }): PackedNode => [label, id, withoutPackages(properties)])
  const packedRelationships = relationships.map(
    ({ type, from, to, properties }): PackedRelationship => [type, from, to, withoutPackages(properties)],
  )
  return [
    ...batches(packedNodes, rowsPerChunk).map((batch) => pack({ nodes: batch, relationships: [] })),
    ...batches(packedRelationships, rowsPerChunk).map((batch) => pack({ nodes: [], relationships: batch })),
  ]
}

/** The rows that `packRows` packed. */
export function unpackRows(packageName: string, chunks: readonly string[]): GraphRows {
  const nodes: NodeRow[] = []
  const relationships: RelationshipRow[] = []
  const packages = [packageName]
  for (const chunk of chunks) {
    const packed = unpack(chunk)
    for (const [label, id, properties] of packed.nodes) nodes.push({ label, id, properties: { ...properties, packages } })
    for (const [type, from, to, properties] of packed.relationships) {
      relationships.push({ type, from, to, properties: { ...properties, packages } })
    }
  }
  return { nodes, relationships }
}

/** Consecutive pieces of at most `size`. */
export function batches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
}

function pack(packed: Packed): string {
  return deflateRawSync(JSON.stringify(packed)).toString('base64')
}

function unpack(chunk: string): Packed {
  return JSON.parse(inflateRawSync(Buffer.from(chunk, 'base64')).toString('utf8')) as Packed
}

function withoutPackages({ packages, ...others }: Properties): Properties {
  return others
}
