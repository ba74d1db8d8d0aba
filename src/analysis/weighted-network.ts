import { badInput } from '../errors.ts'

export interface WeightedEdge {
  readonly source: number
  readonly target: number
  /** Above 0. */
  readonly weight: number
}

/**
 * Nodes 0..size-1 with weighted links, as adjacency: the neighbours of node v are `neighbor[start[v]]` up to
 * `neighbor[start[v + 1] - 1]`, ascending, each once. In an undirected network every link is there from both ends.
 */
export interface WeightedNetwork {
  readonly size: number
  readonly directed: boolean
  readonly start: Int32Array
  readonly neighbor: Int32Array
  readonly weight: Float64Array
}

/**
 * Parallel edges become one, their weights added; a loop is refused (a code is not linked with itself).
 * O(edges log edges).
 * @throws ClientError BAD_USER_INPUT for an edge that is a loop, leaves 0..size-1 or has no positive weight.
 */
export function weightedNetwork(size: number, edges: readonly WeightedEdge[], directed = false): WeightedNetwork {
  const weightsFrom: Map<number, number>[] = Array.from({ length: size }, () => new Map())
  const add = (from: number, to: number, weight: number): void => {
    const weights = weightsFrom[from]
    if (weights === undefined || to < 0 || to >= size || from === to)
      throw badInput('edges', `two different nodes of 0..${size - 1}`, [from, to])
    weights.set(to, (weights.get(to) ?? 0) + weight)
  }
  for (const { source, target, weight } of edges) {
    if (!(weight > 0 && Number.isFinite(weight))) throw badInput('weight', 'a number above 0', weight)
    add(source, target, weight)
    if (!directed) add(target, source, weight)
  }
  const start = new Int32Array(size + 1)
  for (const [node, weights] of weightsFrom.entries()) start[node + 1] = (start[node] ?? 0) + weights.size
  const neighbor = new Int32Array(start[size] ?? 0)
  const weight = new Float64Array(neighbor.length)
  for (const [node, weights] of weightsFrom.entries()) {
    const sorted = [...weights].sort(([a], [b]) => a - b)
    for (const [i, [to, value]] of sorted.entries()) {
      neighbor[(start[node] ?? 0) + i] = to
      weight[(start[node] ?? 0) + i] = value
    }
  }
  return { size, directed, start, neighbor, weight }
}

/** Number of different neighbours of each node. */
export function degrees(network: WeightedNetwork): Int32Array {
  return Int32Array.from({ length: network.size }, (_, v) => (network.start[v + 1] ?? 0) - (network.start[v] ?? 0))
}
