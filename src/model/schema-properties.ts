/** What a property of the graph is: the vocabulary in which the schema's tables are written. */
import type { IdKind } from './ids.ts'

export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'string[]'

export interface PropertySpec {
  readonly type: PropertyType
  readonly description: string
  /** Every node has it. */
  readonly required?: boolean
  /** Long text: stays in Neo4j, is full-text searched and fetched by id; not filterable. */
  readonly text?: boolean
  /** Part of the full-text index. */
  readonly searched?: boolean
  /** The only values allowed. */
  readonly values?: readonly string[]
}

export interface NodeSpec {
  /** The kind in its ids: `kind:package:key`. */
  readonly kind: IdKind
  /** Further labels that every such node carries. */
  readonly also: readonly ('Code' | 'Determinant')[]
  readonly description: string
  /** Plural field name in GraphQL. */
  readonly plural: string
  readonly properties: Readonly<Record<string, PropertySpec>>
}

export const effects = ['PRESENT', 'ABSENT', 'MIXED'] as const
export const agreements = ['BOTH', 'BOTH_ADJUDICATED', 'ADJUDICATED'] as const
export const statedRelations = ['ADDRESSES', 'WORSENS', 'LEADS_TO'] as const
export const assertions = ['OBSERVED', 'EXPECTED', 'PROPOSED'] as const
export const sourceExtents = ['ABSTRACT', 'FULL_TEXT'] as const
export const alignmentMatches = ['EXACT', 'CLOSE', 'BROAD', 'NARROW', 'RELATED'] as const
