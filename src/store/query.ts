/** What a statement is to the program: its text, and the rules that its parameters and rows obey at run time. */

/** The type of a parameter or column, as its header declares it. `map` without fields takes anything. */
export type ValueType =
  | { readonly kind: 'string' | 'integer' | 'float' | 'boolean' | 'node' | 'path' }
  | { readonly kind: 'map'; readonly fields?: Readonly<Record<string, ValueType>> }
  | { readonly kind: 'list'; readonly of: ValueType }
  | { readonly kind: 'nullable'; readonly of: ValueType }

/** `schema` changes constraints and indexes. A `read` statement runs in a session that refuses writes. */
export type Access = 'read' | 'write' | 'schema'

/** How many rows a statement gives; another number is a `ServerError`. */
export type RowCount = 'one' | 'optional' | 'many' | 'none'

/**
 * A named statement: one file of cypher/, checked against the graph schema when it was generated.
 * `P` and `R` are the types of its parameters and rows; they stand nowhere in the value.
 */
export interface Query<P, R> {
  /** File name in camelCase; transactions carry it as metadata. */
  readonly name: string
  /** The statement, without its header. */
  readonly text: string
  readonly access: Access
  readonly rows: RowCount
  readonly parameters: Readonly<Record<string, ValueType>>
  readonly columns: Readonly<Record<string, ValueType>>
  /** Never set: keeps `P` and `R` in the type. */
  readonly types?: (parameters: P) => R
}

/** A node as a `Node<Label>` column gives it. */
export interface NodeValue {
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

/** A path as a `Path` column gives it: one node more than relationships, in the order walked. */
export interface PathValue {
  readonly nodes: readonly NodeValue[]
  readonly relationships: readonly { readonly type: string; readonly properties: Readonly<Record<string, unknown>> }[]
}
