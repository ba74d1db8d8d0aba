/** The k best simple paths between two nodes, exactly, best first. */
import { MinHeap } from './min-heap.ts'
import { pathBounds } from './path-bounds.ts'
import { compareRanks, type PathLink, type PathWeight, pathOrders, type Rank } from './path-rank.ts'

export interface PathSearch {
  /** Outgoing links of each node, at most one to each other node, in any order. */
  readonly links: ReadonlyMap<number, readonly PathLink[]>
  readonly source: number
  /** Another node than `source`. */
  readonly target: number
  /** Nodes that every path must visit, in any order; the ends count as visited. */
  readonly via: readonly number[]
  readonly maxHops: number
  readonly k: number
  readonly weight: PathWeight
  /** Beginnings of paths that may be kept; beyond, the search stops and says so. */
  readonly limit: number
}

export interface FoundPaths {
  /** Nodes of each path, both ends included. */
  readonly paths: readonly (readonly number[])[]
  /** True when the search stopped at its limit: the paths found are the best, but there may be more. */
  readonly truncated: boolean
}

interface Beginning {
  readonly nodes: readonly number[]
  /** Least rank that a path beginning so can have; the path's own rank when it has arrived. */
  readonly bound: Rank
  readonly value: number
  /** Bits of `via` nodes not visited yet. */
  readonly missing: number
}

/**
 * Best-first search (A*) over beginnings of paths. The bound of a beginning is never worse than the best path it leads to, so
 * paths come out in order: by `compareRanks`, ties by node numbers along the way. Unlike Yen's algorithm it needs no second
 * search a path, and `via` is part of the bound instead of a filter behind it.
 */
export function kBestPaths(search: PathSearch): FoundPaths {
  const { links, source, target, maxHops, k, limit } = search
  const order = pathOrders[search.weight]
  const via = [...new Set(search.via)].filter((node) => node !== source && node !== target)
  // More stops than a path has room for: no path, and no table of 2^stops.
  if (via.length > maxHops - 1) return { paths: [], truncated: false }
  const viaBits = new Map(via.map((node, position) => [node, 1 << position]))
  const bound = pathBounds({ links, source, target, viaBits, maxHops, order })

  const heap = new MinHeap<Beginning>(compareBeginnings)
  const allMissing = (1 << via.length) - 1
  const first = bound(source, 0, order.start, allMissing)
  if (first !== undefined) heap.push({ nodes: [source], bound: first, value: order.start, missing: allMissing })

  const paths: (readonly number[])[] = []
  let kept = 1
  for (let next = heap.pop(); next !== undefined && paths.length < k; next = heap.pop()) {
    const { nodes, value, missing } = next
    const last = nodes[nodes.length - 1] as number
    if (last === target) {
      paths.push(nodes)
      continue
    }
    for (const link of links.get(last) ?? []) {
      if (nodes.includes(link.to)) continue
      const stillMissing = missing & ~(viaBits.get(link.to) ?? 0)
      const newValue = order.join(value, order.valueOf(link))
      const newBound = bound(link.to, nodes.length, newValue, stillMissing)
      if (newBound === undefined) continue
      if (++kept > limit) return { paths, truncated: true }
      heap.push({ nodes: [...nodes, link.to], bound: newBound, value: newValue, missing: stillMissing })
    }
  }
  return { paths, truncated: false }
}

/** By bound, then by node numbers: a beginning sorts before everything it leads to, so ties come out in order too. */
function compareBeginnings(a: Beginning, b: Beginning): number {
  return compareRanks(a.bound, b.bound) || compareSequences(a.nodes, b.nodes)
}

function compareSequences(a: readonly number[], b: readonly number[]): number {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at++) {
    const difference = (a[at] as number) - (b[at] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
