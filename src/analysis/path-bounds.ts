/** How well a path can still end from where it stands: what makes the search for the best paths look at few others. */
import { compareRanks, type PathLink, type PathOrder, type Rank } from './path-rank.ts'

export interface BoundsRequest {
  readonly links: ReadonlyMap<number, readonly PathLink[]>
  readonly source: number
  readonly target: number
  /** Bit of each node that every path must visit. */
  readonly viaBits: ReadonlyMap<number, number>
  readonly maxHops: number
  readonly order: PathOrder
}

/** The least rank of any path that goes on from a node, given what it has behind it; undefined when none can arrive. */
export type Bound = (node: number, hops: number, value: number, missing: number) => Rank | undefined

/**
 * Values of the best walks from every node to the target, by number of hops and by the `via` nodes still to be visited.
 * Walks may repeat a node, paths may not, so the bound is never worse than the truth. O(2^vias x maxHops x links).
 */
export function pathBounds(request: BoundsRequest): Bound {
  const { maxHops, order } = request
  const steps = compact(request)
  const masks = 1 << request.viaBits.size
  const values = Array.from({ length: masks * (maxHops + 1) }, () => new Float64Array(steps.count).fill(Number.POSITIVE_INFINITY))
  const layer = (missing: number, hops: number) => values[missing * (maxHops + 1) + hops] as Float64Array

  layer(0, 0)[steps.target] = order.start
  for (let hops = 1; hops <= maxHops; hops++) {
    for (let missing = 0; missing < masks; missing++) {
      const here = layer(missing, hops)
      for (let link = 0; link < steps.from.length; link++) {
        const from = steps.from[link] as number
        const to = steps.to[link] as number
        const rest = layer(missing & ~(steps.bit[to] as number), hops - 1)[to] as number
        if (rest === Number.POSITIVE_INFINITY) continue
        const value = order.join(steps.value[link] as number, rest)
        if (value < (here[from] as number)) here[from] = value
      }
    }
  }

  return (node, hops, value, missing) => {
    const at = steps.indexOf.get(node)
    if (at === undefined) return undefined
    let best: Rank | undefined
    for (let more = 0; hops + more <= maxHops; more++) {
      const rest = layer(missing, more)[at] as number
      if (rest === Number.POSITIVE_INFINITY) continue
      const rank = order.rank(hops + more, order.join(value, rest))
      if (best === undefined || compareRanks(rank, best) < 0) best = rank
    }
    return best
  }
}

/** The links as columns over dense indexes, less those that no simple path takes: out of the target or into the source. */
function compact({ links, source, target, viaBits, order }: BoundsRequest) {
  const indexOf = new Map<number, number>()
  const index = (node: number): number => {
    const at = indexOf.get(node) ?? indexOf.size
    indexOf.set(node, at)
    return at
  }
  const targetIndex = index(target)
  const from: number[] = []
  const to: number[] = []
  const value: number[] = []
  for (const [node, outgoing] of links) {
    if (node === target) continue
    for (const link of outgoing) {
      if (link.to === source) continue
      from.push(index(node))
      to.push(index(link.to))
      value.push(order.valueOf(link))
    }
  }
  const bit = [...indexOf.keys()].map((node) => viaBits.get(node) ?? 0)
  return { indexOf, count: indexOf.size, target: targetIndex, from, to, value, bit }
}
