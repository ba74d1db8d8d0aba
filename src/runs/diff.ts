import type { GraphRows, NodeRow, Properties, RelationshipRow } from '../model/index.ts'
import { relationshipId } from './canonical.ts'
import { sameValue } from './fold.ts'

export interface TableCounts {
  readonly created: number
  readonly updated: number
  readonly removed: number
  readonly unchanged: number
}

interface Changes<T> {
  readonly created: readonly T[]
  /** As they are to be. */
  readonly updated: readonly T[]
  readonly removed: readonly T[]
}

/** What makes one graph of another. */
export interface Difference {
  readonly nodes: Changes<NodeRow>
  readonly relationships: Changes<RelationshipRow>
  /** By label and relationship type, in alphabetical order. */
  readonly tables: Readonly<Record<string, TableCounts>>
  readonly total: TableCounts
}

/** Compares two graphs, node by node and relationship by relationship. */
export function diff(before: GraphRows, after: GraphRows): Difference {
  const counter = new Counter()
  const nodes = compare(
    before.nodes,
    after.nodes,
    (row) => row.id,
    (row) => row.label,
    counter,
  )
  const relationships = compare(before.relationships, after.relationships, relationshipId, (row) => row.type, counter)
  return { nodes, relationships, tables: counter.tables(), total: counter.total() }
}

/** Nodes and relationships to be written: what the size of a publish is measured in. */
export function changeCount({ total }: Pick<Difference, 'total'>): number {
  return total.created + total.updated + total.removed
}

function compare<T extends { readonly properties: Properties }>(
  before: readonly T[],
  after: readonly T[],
  idOf: (row: T) => string,
  tableOf: (row: T) => string,
  counter: Counter,
): Changes<T> {
  const old = new Map(before.map((row) => [idOf(row), row]))
  const created: T[] = []
  const updated: T[] = []
  for (const row of after) {
    const id = idOf(row)
    const former = old.get(id)
    old.delete(id)
    if (former === undefined) created.push(row)
    else if (!sameProperties(former.properties, row.properties)) updated.push(row)
    counter.add(tableOf(row), former === undefined ? 'created' : updated.at(-1) === row ? 'updated' : 'unchanged')
  }
  const removed = [...old.values()]
  for (const row of removed) counter.add(tableOf(row), 'removed')
  return { created, updated, removed }
}

function sameProperties(a: Properties, b: Properties): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => sameValue(a[name], b[name]))
}

class Counter {
  readonly #tables = new Map<string, Record<keyof TableCounts, number>>()

  add(table: string, what: keyof TableCounts): void {
    const counts = this.#tables.get(table) ?? { created: 0, updated: 0, removed: 0, unchanged: 0 }
    counts[what] += 1
    this.#tables.set(table, counts)
  }

  tables(): Readonly<Record<string, TableCounts>> {
    return Object.fromEntries([...this.#tables].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  total(): TableCounts {
    const sum = { created: 0, updated: 0, removed: 0, unchanged: 0 }
    for (const counts of this.#tables.values()) {
      sum.created += counts.created
      sum.updated += counts.updated
      sum.removed += counts.removed
      sum.unchanged += counts.unchanged
    }
    return sum
  }
}
