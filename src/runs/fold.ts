import type { GraphRows, NodeId, NodeRow, Properties, PropertyValue, RelationshipRow, RelationshipType } from '../model/index.ts'
import { hashRows, relationshipId, sortBytewise } from './canonical.ts'
import { mergeStudies, type StatedStudy, type StudyMerge, type WeakMatch } from './merge-studies.ts'

/** One package's full statement. */
export interface Statement {
  readonly name: string
  readonly rows: GraphRows
}

/** Packages that say different things of one node or relationship; the first one's value shows. */
export interface Conflict {
  /** Id of the node, or `from|TYPE|to`. */
  readonly id: string
  readonly property: string
  /** In bytewise order of packages. */
  readonly values: readonly { readonly package: string; readonly value: PropertyValue }[]
}

/** A relationship to or from a node that no current package has; it appears when one does. */
export interface UnlinkedRelationship {
  readonly from: NodeId
  readonly type: RelationshipType
  readonly to: NodeId
  readonly package: string
}

export interface Fold {
  /** Nodes by id, relationships by `from|TYPE|to`, both in bytewise order. */
  readonly rows: GraphRows
  readonly merges: readonly StudyMerge[]
  readonly weakMatches: readonly WeakMatch[]
  readonly conflicts: readonly Conflict[]
  readonly unlinked: readonly UnlinkedRelationship[]
}

/**
 * The graph that these packages make, whatever order they came in: studies that several of them code are one node,
 * relationships are re-pointed to it, and where packages disagree the bytewise first package's value shows.
 */
export function fold(statements: readonly Statement[]): Fold {
  const byName = new Map(statements.map((statement) => [statement.name, statement]))
  const ordered = sortBytewise([...byName.keys()]).flatMap((name) => byName.get(name) ?? [])
  const { merges, weakMatches } = mergeStudies(ordered.flatMap(studiesOf))
  const mergedInto = new Map(merges.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)))
  const target = (id: NodeId): NodeId => mergedInto.get(id) ?? id
  const conflicts: Conflict[] = []
  const nodes = foldNodes(ordered, target, new Map(merges.map((merge) => [merge.id, merge])), conflicts)
  const { relationships, unlinked } = foldRelationships(ordered, target, nodes, conflicts)
  return { rows: { nodes: sortById(nodes), relationships: sortById(relationships) }, merges, weakMatches, conflicts, unlinked }
}

/** First 16 hex digits of the SHA-256 of what a fold says: equal folds, and only they, have equal versions. */
export function dataVersionOf(folded: Pick<Fold, 'rows'>): string {
  return hashRows(folded.rows).slice(0, 16)
}

function studiesOf({ name, rows }: Statement): readonly StatedStudy[] {
  return rows.nodes.filter((row) => row.label === 'Study').map((row) => ({ package: name, row }))
}

function foldNodes(
  statements: readonly Statement[],
  target: (id: NodeId) => NodeId,
  merges: ReadonlyMap<NodeId, StudyMerge>,
  conflicts: Conflict[],
): Map<string, NodeRow> {
  const nodes = new Map<string, NodeRow>()
  const shared = new Map<NodeId, NodeRow[]>()
  for (const { rows } of statements) {
    for (const row of rows.nodes) {
      const id = target(row.id)
      const first = nodes.get(id)
      if (first === undefined) nodes.set(id, { ...row, id })
      if (first !== undefined || merges.has(id)) appendTo(shared, id, first === undefined ? [row] : [first, row])
    }
  }
  for (const [id, [first, ...others]] of shared) {
    if (first === undefined) continue
    const merge = merges.get(id)
    const key = id.slice(id.lastIndexOf(':') + 1)
    const properties = { ...combine(id, [first, ...others], conflicts), key }
    nodes.set(id, { label: first.label, id, properties: merge === undefined ? properties : { ...properties, aliases: merge.aliases } })
  }
  return nodes
}

/** Begins a list with both, and adds the last only to a list that has begun. */
function appendTo<K, T>(lists: Map<K, T[]>, key: K, items: readonly T[]): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [...items])
  else list.push(...items.slice(-1))
}

/** What several packages say of one thing, in bytewise order of packages: the first value of every property, all packages. */
function combine(id: string, stated: readonly { readonly properties: Properties }[], conflicts: Conflict[]): Properties {
  const combined: Record<string, PropertyValue> = {}
  for (const property of new Set(stated.flatMap(({ properties }) => Object.keys(properties)))) {
    if (property === 'key' || property === 'packages') continue
    const values = stated.flatMap(({ properties }) => {
      const value = properties[property]
      return value === undefined ? [] : [{ package: packagesOf(properties)[0] ?? '', value }]
    })
    const [first] = values
    if (first === undefined) continue
    combined[property] = first.value
    if (values.some(({ value }) => !sameValue(value, first.value))) conflicts.push({ id, property, values })
  }
  return { ...combined, packages: [...new Set(stated.flatMap(({ properties }) => packagesOf(properties)))] }
}

function packagesOf({ packages }: Properties): readonly string[] {
  return Array.isArray(packages) ? packages : []
}

function foldRelationships(
  statements: readonly Statement[],
  target: (id: NodeId) => NodeId,
  nodes: ReadonlyMap<string, NodeRow>,
  conflicts: Conflict[],
): { readonly relationships: Map<string, RelationshipRow>; readonly unlinked: readonly UnlinkedRelationship[] } {
  const relationships = new Map<string, RelationshipRow>()
  const shared = new Map<string, RelationshipRow[]>()
  const unlinked: UnlinkedRelationship[] = []
  for (const { name, rows } of statements) {
    for (const row of rows.relationships) {
      const ends = { from: target(row.from), type: row.type, to: target(row.to) }
      if (!nodes.has(ends.from) || !nodes.has(ends.to)) {
        unlinked.push({ ...ends, package: name })
        continue
      }
      const id = relationshipId(ends)
      const first = relationships.get(id)
      if (first === undefined) relationships.set(id, { ...ends, properties: row.properties })
      else appendTo(shared, id, [first, row])
    }
  }
  for (const [id, stated] of shared) {
    const first = relationships.get(id)
    if (first !== undefined) relationships.set(id, { ...first, properties: combine(id, stated, conflicts) })
  }
  return { relationships, unlinked }
}

function sortById<T>(rows: ReadonlyMap<string, T>): readonly T[] {
  return sortBytewise([...rows.keys()]).flatMap((id) => rows.get(id) ?? [])
}

/** Values of properties are plain: equal when they are written alike. */
export function sameValue(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => item === b[index]))
}
