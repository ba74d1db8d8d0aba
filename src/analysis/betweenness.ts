import { MinHeap } from './min-heap.ts'
import type { WeightedNetwork } from './weighted-network.ts'

/**
 * Shortest-path betweenness of every node (Freeman 1977) by Brandes' algorithm (2001): the sum over pairs of other nodes of
 * the share of their shortest paths that go through the node; each unordered pair once in an undirected network. Not
 * normalised, >= 0.
 *
 * `lengths` gives the length of each link, in the order of `network.weight`, all above 0 (for a strength such as Jaccard,
 * take -ln or 1 / strength); without it every link has length 1. Paths whose lengths agree to a relative 1e-12 are equal.
 * O(nodes * links), with lengths O(nodes * links * log nodes).
 */
export function betweenness(network: WeightedNetwork, lengths?: Float64Array): Float64Array {
  const { size, directed } = network
  const total = new Float64Array(size)
  const search = searcher(network, lengths)
  const dependency = new Float64Array(size)
  for (let source = 0; source < size; source++) {
    const { order, paths, predecessors } = search(source)
    dependency.fill(0)
    for (let i = order.length - 1; i > 0; i--) {
      const node = order[i] ?? 0
      const share = (1 + (dependency[node] ?? 0)) / (paths[node] ?? 1)
      for (const before of predecessors[node] ?? []) dependency[before] = (dependency[before] ?? 0) + (paths[before] ?? 0) * share
      total[node] = (total[node] ?? 0) + (dependency[node] ?? 0)
    }
  }
  return directed ? total : total.map((value) => value / 2)
}

interface ShortestPaths {
  /** Reached nodes, nearest first, the source in front. */
  readonly order: readonly number[]
  /** Number of shortest paths from the source. */
  readonly paths: Float64Array
  readonly predecessors: readonly (readonly number[])[]
}

const TIE = 1e-12

function searcher(network: WeightedNetwork, lengths: Float64Array | undefined): (source: number) => ShortestPaths {
  const { size, start, neighbor } = network
  return (source) => {
    const distance = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
    const paths = new Float64Array(size)
    const done = new Uint8Array(size)
    const predecessors: number[][] = Array.from({ length: size }, () => [])
    const order: number[] = []
    const next = lengths === undefined ? firstInFirstOut() : nearestFirst()
    distance[source] = 0
    paths[source] = 1
    next.push({ node: source, distance: 0 })
    for (let entry = next.pop(); entry !== undefined; entry = next.pop()) {
      const { node } = entry
      if (done[node] === 1) continue
      done[node] = 1
      order.push(node)
      for (let x = start[node] ?? 0; x < (start[node + 1] ?? 0); x++) {
        const to = neighbor[x] ?? 0
        const found = (distance[node] ?? 0) + (lengths === undefined ? 1 : (lengths[x] ?? 1))
        const known = distance[to] ?? 0
        if (done[to] === 1) continue
        if (found < known * (1 - TIE) || known === Number.POSITIVE_INFINITY) {
          distance[to] = found
          paths[to] = paths[node] ?? 0
          predecessors[to] = [node]
          next.push({ node: to, distance: found })
        } else if (found <= known * (1 + TIE)) {
          paths[to] = (paths[to] ?? 0) + (paths[node] ?? 0)
          predecessors[to]?.push(node)
        }
      }
    }
    return { order, paths, predecessors }
  }
}

interface Entry {
  readonly node: number
  readonly distance: number
}

function firstInFirstOut() {
  const entries: Entry[] = []
  let first = 0
  return { push: (entry: Entry): unknown => entries.push(entry), pop: (): Entry | undefined => entries[first++] }
}

function nearestFirst() {
  const heap = new MinHeap<Entry>((a, b) => a.distance - b.distance || a.node - b.node)
  return { push: (entry: Entry): unknown => heap.push(entry), pop: () => heap.pop() }
}
