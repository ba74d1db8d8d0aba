import { degrees, type WeightedNetwork } from './weighted-network.ts'

/** A node's place between groups; null where it has no links. */
export interface Bridging {
  /** (1 / degree) / sum over neighbours of 1 / their degree (Hwang and others 2006), > 0: high between nodes that have many links. */
  readonly coefficient: number | null
  /** Betweenness times the coefficient, >= 0. */
  readonly centrality: number | null
  /**
   * 1 - sum over groups of (the node's link weight into the group / all its link weight)^2 (Guimera and Amaral 2005): 0 when
   * all its links stay in one group (its own or another), up to 1 - 1/groups when they are spread evenly.
   */
  readonly participation: number | null
}

/**
 * @param betweenness of the same network, see `betweenness`
 * @param group group of each node, for example its domain
 * O(links).
 */
export function bridging(network: WeightedNetwork, betweenness: Float64Array, group: ArrayLike<number>): readonly Bridging[] {
  const degree = degrees(network)
  return Array.from({ length: network.size }, (_, node) => {
    if (degree[node] === 0) return { coefficient: null, centrality: null, participation: null }
    let inverses = 0
    let strength = 0
    const into = new Map<number, number>()
    for (let x = network.start[node] ?? 0; x < (network.start[node + 1] ?? 0); x++) {
      const other = network.neighbor[x] ?? 0
      const weight = network.weight[x] ?? 0
      inverses += 1 / (degree[other] ?? 1)
      strength += weight
      into.set(group[other] ?? 0, (into.get(group[other] ?? 0) ?? 0) + weight)
    }
    const coefficient = 1 / (degree[node] ?? 1) / inverses
    let squares = 0
    for (const weight of into.values()) squares += (weight / strength) ** 2
    return { coefficient, centrality: coefficient * (betweenness[node] ?? 0), participation: 1 - squares }
  })
}
