/** Builds the `GraphIndex` of a projection from rows: node numbers, properties without texts, adjacency as compressed rows. */

import { describeValue, ServerError } from '../errors.ts'
import {
  compareBytewise,
  type Direction,
  type GraphRows,
  type NodeId,
  type NodeLabel,
  type NodeRow,
  nodeLabels,
  nodeSpecs,
  type Properties,
  type RelationshipType,
} from '../model/index.ts'
import { type Adjacency, buildAdjacency, type RelationshipColumns } from './adjacency.ts'
import { propertyInterner } from './intern.ts'
import type { GraphIndex } from './types.ts'

/**
 * @throws ServerError INTERNAL when a relationship names a node that is not among the rows
 */
export function buildGraphIndex(rows: GraphRows): GraphIndex {
  const nodes = inOrder(rows.nodes)
  const numbers = numberNodes(nodes)
  const intern = propertyInterner()
  const properties = nodes.map((node) => withoutTexts(node, intern.value))
  const byLabel = new Map<NodeLabel, number[]>(nodeLabels.map((label) => [label, []]))
  nodes.forEach((node, number) => {
    byLabel.get(node.label)?.push(number)
  })
  const adjacency = new Map<RelationshipType, Adjacency>()
  for (const [type, columns] of columnsByType(rows, numbers, intern.properties)) {
    adjacency.set(type, buildAdjacency(nodes.length, columns))
  }
  return new RowsIndex(nodes, properties, numbers, byLabel, adjacency, packagesOf(numbers.keys()))
}

class RowsIndex implements GraphIndex {
  readonly nodeCount: number
  readonly packages: readonly string[]
  readonly #ids: readonly NodeId[]
  readonly #labels: readonly NodeLabel[]
  readonly #properties: readonly Properties[]
  readonly #numbers: ReadonlyMap<string, number>
  readonly #byLabel: ReadonlyMap<NodeLabel, readonly number[]>
  readonly #adjacency: ReadonlyMap<RelationshipType, Adjacency>

  constructor(
    nodes: readonly NodeRow[],
    properties: readonly Properties[],
    numbers: ReadonlyMap<string, number>,
    byLabel: ReadonlyMap<NodeLabel, readonly number[]>,
    adjacency: ReadonlyMap<RelationshipType, Adjacency>,
    packages: readonly string[],
  ) {
    this.nodeCount = nodes.length
    this.packages = packages
    this.#ids = nodes.map((node) => node.id)
    this.#labels = nodes.map((node) => node.label)
    this.#properties = properties
    this.#numbers = numbers
    this.#byLabel = byLabel
    this.#adjacency = adjacency
  }

  id(node: number): NodeId {
    return known(this.#ids[node], node)
  }

  label(node: number): NodeLabel {
    return known(this.#labels[node], node)
  }

  properties(node: number): Properties {
    return known(this.#properties[node], node)
  }

  find(id: string): number | undefined {
    return this.#numbers.get(id)
  }

  nodesOf(label: NodeLabel): readonly number[] {
    return this.#byLabel.get(label) ?? []
  }

  neighbors(node: number, type: RelationshipType, direction: Direction): readonly number[] {
    return this.#adjacency.get(type)?.neighbors(node, direction) ?? []
  }

  relationshipProperties(from: number, type: RelationshipType, to: number): Properties {
    return this.#adjacency.get(type)?.properties(from, to) ?? {}
  }
}

function known<T>(value: T | undefined, node: number): T {
  if (value === undefined) throw new RangeError(`expected the number of a node, but got ${node}`)
  return value
}

/** Plain string order is bytewise order unless surrogates are about; comparing 200,000 ids by hand would cost half a second. */
function inOrder(nodes: readonly NodeRow[]): readonly NodeRow[] {
  const plain = nodes.every((node) => !/[\ud800-\uffff]/.test(node.id))
  const compare = plain
    ? (a: NodeRow, b: NodeRow) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
    : (a: NodeRow, b: NodeRow) => compareBytewise(a.id, b.id)
  return [...nodes].sort(compare)
}

/** Ids and aliases; an id wins over another node's alias. */
function numberNodes(nodes: readonly NodeRow[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  nodes.forEach((node, number) => {
    numbers.set(node.id, number)
  })
  nodes.forEach((node, number) => {
    const aliases = node.properties.aliases
    if (!Array.isArray(aliases)) return
    for (const alias of aliases) if (!numbers.has(alias)) numbers.set(alias, number)
  })
  return numbers
}

function withoutTexts(node: NodeRow, intern: ReturnType<typeof propertyInterner>['value']): Properties {
  const specs = nodeSpecs[node.label].properties
  const kept: Record<string, Properties[string]> = {}
  for (const name in node.properties) {
    const value = node.properties[name]
    if (value !== undefined && specs[name]?.text !== true) kept[name] = intern(value, specs[name]?.values !== undefined)
  }
  return kept
}

function columnsByType(
  rows: GraphRows,
  numbers: ReadonlyMap<string, number>,
  intern: (properties: Properties) => Properties,
): ReadonlyMap<RelationshipType, RelationshipColumns> {
  const byType = new Map<RelationshipType, { from: number[]; to: number[]; properties: Properties[] }>()
  let from: NodeId | undefined
  let start = -1
  for (const row of rows.relationships) {
    let columns = byType.get(row.type)
    if (columns === undefined) {
      columns = { from: [], to: [], properties: [] }
      byType.set(row.type, columns)
    }
    // Rows come grouped by where they start: most of them start where the one before did.
    if (row.from !== from) {
      from = row.from
      start = endOf(numbers, from, row.type)
    }
    columns.from.push(start)
    columns.to.push(endOf(numbers, row.to, row.type))
    columns.properties.push(intern(row.properties))
  }
  return byType
}

function endOf(numbers: ReadonlyMap<string, number>, id: NodeId, type: RelationshipType): number {
  const number = numbers.get(id)
  if (number === undefined) throw new ServerError('INTERNAL', `${type}: expected the id of a node, but got ${describeValue(id)}`)
  return number
}

function packagesOf(ids: Iterable<string>): readonly string[] {
  const names = new Set<string>()
  for (const id of ids) {
    const from = id.indexOf(':') + 1
    names.add(id.slice(from, id.indexOf(':', from)))
  }
  return [...names].sort(compareBytewise)
}
