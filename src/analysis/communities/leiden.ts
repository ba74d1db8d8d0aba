import { type Random, seededRandom, shuffle } from '../random.ts'
import type { WeightedNetwork } from '../weighted-network.ts'
import { type AggregateNetwork, aggregate, aggregateOf } from './aggregate.ts'
import { connectedParts, modularity, numberedByFirstNode } from './modularity.ts'
import { moveNodes } from './move-nodes.ts'
import { refine } from './refine.ts'

export interface Partition {
  /** Community of each node, numbered 0, 1, ... in order of their first node. */
  readonly community: Int32Array
  /** Null for a network without links: then every node is a community of its own. */
  readonly modularity: number | null
}

const MOST_ROUNDS = 100

/**
 * The Leiden algorithm (Traag, Waltman and van Eck 2019) for modularity: nodes move while that helps, communities are refined
 * into well-connected parts, the parts become the nodes of a smaller network, and so on until nothing changes; then again
 * from that partition until the modularity no longer grows. Every community is connected. The result depends on the seed:
 * report it, or use `communities`, which runs many. Near-linear in the links a round.
 *
 * @param resolution gamma, above 0: larger gives smaller communities
 */
export function leiden(network: WeightedNetwork, resolution: number, seed: number): Partition {
  const random = seededRandom(seed)
  const whole = aggregateOf(network)
  let community: Int32Array = Int32Array.from({ length: network.size }, (_, v) => v)
  let quality = modularity(network, community, resolution)
  if (quality === null) return { community, modularity: null }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = connectedParts(network, pass(whole, community, resolution, random))
    const better = modularity(network, next, resolution) ?? 0
    if (better <= quality + 1e-12) break
    community = next
    quality = better
  }
  return { community: numberedByFirstNode(community), modularity: quality }
}

/** One descent through the levels; gives the community of each node of the first one. */
function pass(whole: AggregateNetwork, initial: Int32Array, resolution: number, random: Random): Int32Array {
  let level = whole
  // Node of the current level for each original node, and community of each node of the current level.
  let place: Int32Array = Int32Array.from({ length: whole.size }, (_, v) => v)
  let community: Int32Array = numberedByFirstNode(initial)
  for (let depth = 0; depth < MOST_ROUNDS; depth++) {
    const order = Int32Array.from({ length: level.size }, (_, v) => v)
    shuffle(order, random)
    community = numberedByFirstNode(moveNodes(level, community, order, resolution))
    if (new Set(community).size === level.size) break
    shuffle(order, random)
    const parts = numberedByFirstNode(refine(level, community, order, resolution, random))
    const smaller = aggregate(level, parts)
    if (smaller.size === level.size) break
    const communityOfPart = new Int32Array(smaller.size)
    for (const [node, part] of parts.entries()) communityOfPart[part] = community[node] ?? 0
    place = place.map((node) => parts[node] ?? 0)
    level = smaller
    community = communityOfPart
  }
  return place.map((node) => community[node] ?? 0)
}
