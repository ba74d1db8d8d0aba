/**
 * The graph as rows: what packages become, what a fold is made of, what is published, and what a projection is built
 * from. One shape on the way in and on the way out.
 */
import type { NodeLabel, RelationshipType } from './graph-schema.ts'
import type { NodeId } from './ids.ts'

export type PropertyValue = string | number | boolean | readonly string[]
/** Absent values are absent keys, never null or an empty string. */
export type Properties = Readonly<Record<string, PropertyValue>>

export interface NodeRow {
  readonly label: NodeLabel
  readonly id: NodeId
  /** Without `id`; with `key` and `packages`. */
  readonly properties: Properties
}

export interface RelationshipRow {
  readonly type: RelationshipType
  readonly from: NodeId
  readonly to: NodeId
  /** With `packages`. */
  readonly properties: Properties
}

export interface GraphRows {
  readonly nodes: readonly NodeRow[]
  readonly relationships: readonly RelationshipRow[]
}

/** Bytewise order of UTF-8, the only order of ids in this program: the same on every machine and in Cypher. */
export function compareBytewise(a: string, b: string): number {
  if (a === b) return 0
  // UTF-16 order differs from UTF-8 order only where surrogates meet U+E000..U+FFFF; Buffer settles that rare case.
  return /[\ud800-\uffff]/.test(a + b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1
}
