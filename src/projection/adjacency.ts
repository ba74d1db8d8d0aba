/** Adjacency of one relationship type, in both directions, as compressed sparse rows: 4 bytes an edge and 4 a node each way. */
import type { Direction, Properties } from '../model/index.ts'

/** One type's relationships as columns: node numbers and properties. */
export interface RelationshipColumns {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly properties: readonly Properties[]
}

export interface Adjacency {
  /** Neighbours of a node, ascending, each once. */
  neighbors(node: number, direction: Direction): readonly number[]
  properties(from: number, to: number): Properties | undefined
}

const none: readonly number[] = []

export function buildAdjacency(nodeCount: number, columns: RelationshipColumns): Adjacency {
  const out = compress(nodeCount, columns.from, columns.to)
  const back = compress(nodeCount, columns.to, columns.from)
  // Taken out, so that the ends as they came are not kept alive.
  const { properties } = columns
  return {
    neighbors(node, direction) {
      if (direction === 'OUT') return slice(out, node)
      if (direction === 'IN') return slice(back, node)
      return union(slice(out, node), slice(back, node))
    },
    properties(from, to) {
      const place = placeOf(out, from, to)
      return place === undefined ? undefined : properties[out.order[place] ?? -1]
    },
  }
}

interface CompressedRows {
  /** Per node: where its neighbours start; one more at the end. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Per place in `ends`: which row of the columns it came from. */
  readonly order: Int32Array
}

/** Two passes of counting sort, by end and then by start, leave every node's neighbours ascending. */
function compress(nodeCount: number, from: readonly number[], to: readonly number[]): CompressedRows {
  const byEnd = countingOrder(nodeCount, to)
  const { starts, order } = countingOrder(nodeCount, from, byEnd.order)
  const ends = new Int32Array(order.length)
  for (let place = 0; place < order.length; place++) ends[place] = to[order[place] ?? 0] ?? 0
  return { starts, ends, order }
}

function countingOrder(keyCount: number, keys: readonly number[], before?: Int32Array): { starts: Int32Array; order: Int32Array } {
  const starts = new Int32Array(keyCount + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let key = 0; key < keyCount; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const next = starts.slice()
  const order = new Int32Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    const row = before === undefined ? i : (before[i] ?? 0)
    const key = keys[row] ?? 0
    const place = next[key] ?? 0
    order[place] = row
    next[key] = place + 1
  }
  return { starts, order }
}

function slice(rows: CompressedRows, node: number): readonly number[] {
  const start = rows.starts[node] ?? 0
  const end = rows.starts[node + 1] ?? 0
  if (start === end) return none
  const neighbors: number[] = []
  for (let place = start; place < end; place++) neighbors.push(rows.ends[place] ?? 0)
  return neighbors
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b
  if (b.length === 0) return a
  return [...new Set([...a, ...b])].sort((left, right) => left - right)
}

function placeOf(rows: CompressedRows, from: number, to: number): number | undefined {
  const end = rows.starts[from + 1] ?? 0
  let low = rows.starts[from] ?? 0
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows.ends[middle] ?? 0) < to) low = middle + 1
    else high = middle
  }
  return low < end && rows.ends[low] === to ? low : undefined
}
