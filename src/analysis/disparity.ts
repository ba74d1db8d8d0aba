import type { WeightedEdge } from './weighted-network.ts'

/**
 * The disparity filter (Serrano, Boguna and Vespignani 2009): for each link the smaller, over its two ends, of
 *
 *   (1 - weight / strength)^(degree - 1),
 *
 * the probability that the end's strength, split at random over its links, gives this link at least its weight. 0..1, small
 * for links that matter to an end. An end with one link gives 1. Meant for networks that are weighted by nature; on the
 * projection of a study-by-code matrix it ignores where the weights come from: use SDSM or fixed margins there.
 * In the order of `edges`; in a directed network the source's outgoing and the target's incoming links count. O(edges).
 */
export function disparity(edges: readonly WeightedEdge[], directed = false): Float64Array {
  const sources = new Map<number, { strength: number; degree: number }>()
  const targets = directed ? new Map<number, { strength: number; degree: number }>() : sources
  const count = (ends: typeof sources, node: number, weight: number): void => {
    const end = ends.get(node) ?? { strength: 0, degree: 0 }
    ends.set(node, end)
    end.strength += weight
    end.degree++
  }
  for (const { source, target, weight } of edges) {
    count(sources, source, weight)
    count(targets, target, weight)
  }
  const at = (ends: typeof sources, node: number, weight: number): number => {
    const { strength, degree } = ends.get(node) ?? { strength: weight, degree: 1 }
    return (1 - weight / strength) ** (degree - 1)
  }
  return Float64Array.from(edges, ({ source, target, weight }) => Math.min(at(sources, source, weight), at(targets, target, weight)))
}
