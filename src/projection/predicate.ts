/** A `where` as a typed tree: what is left when the plain input was checked, its names looked up and its ids resolved. */
import type { PropertyValue } from '../model/index.ts'
import type { Relation } from './relations.ts'

export type NodePredicate =
  | { readonly is: 'and' | 'or'; readonly parts: readonly NodePredicate[] }
  | { readonly is: 'not'; readonly part: NodePredicate }
  /** One of some nodes. */
  | { readonly is: 'node'; readonly nodes: ReadonlySet<number> }
  | { readonly is: 'property'; readonly name: string; readonly holds: (value: PropertyValue | undefined) => boolean }
  /** How many neighbours by a relation match, out of how many. */
  | {
      readonly is: 'relation'
      readonly relation: Relation
      readonly where: NodePredicate
      readonly holds: (matching: number, all: number) => boolean
    }
