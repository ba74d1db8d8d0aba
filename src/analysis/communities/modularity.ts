import type { WeightedNetwork } from '../weighted-network.ts'

/**
 * Newman and Girvan's modularity (2004) of an undirected network with resolution gamma (Reichardt and Bornholdt 2006):
 *
 *   Q = sum over communities of (inner weight / m - gamma (strength / 2m)^2),   m = sum of all link weights.
 *
 * -1/2..1 at gamma 1; null for a network without links. O(links).
 */
export function modularity(network: WeightedNetwork, community: ArrayLike<number>, resolution = 1): number | null {
  const inner = new Map<number, number>()
  const strength = new Map<number, number>()
  let twice = 0
  for (let v = 0; v < network.size; v++) {
    const own = community[v] ?? 0
    for (let x = network.start[v] ?? 0; x < (network.start[v + 1] ?? 0); x++) {
      const weight = network.weight[x] ?? 0
      twice += weight
      strength.set(own, (strength.get(own) ?? 0) + weight)
      if ((community[network.neighbor[x] ?? 0] ?? 0) === own) inner.set(own, (inner.get(own) ?? 0) + weight)
    }
  }
  if (twice === 0) return null
  let quality = 0
  for (const [own, sum] of strength) quality += (inner.get(own) ?? 0) / twice - resolution * (sum / twice) ** 2
  return quality
}

/** Renumbers communities 0, 1, ... in order of their first node. O(nodes). */
export function numberedByFirstNode(community: ArrayLike<number>): Int32Array {
  const numbers = new Map<number, number>()
  return Int32Array.from({ length: community.length }, (_, v) => {
    const own = community[v] ?? 0
    const number = numbers.get(own) ?? numbers.size
    numbers.set(own, number)
    return number
  })
}

/**
 * Splits communities whose nodes do not hang together by links of their own into their connected parts, which never lowers
 * the modularity. O(nodes + links).
 */
export function connectedParts(network: WeightedNetwork, community: ArrayLike<number>): Int32Array {
  const part = new Int32Array(network.size).fill(-1)
  let parts = 0
  for (let first = 0; first < network.size; first++) {
    if (part[first] !== -1) continue
    const own = parts++
    const waiting = [first]
    part[first] = own
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (let x = network.start[node] ?? 0; x < (network.start[node + 1] ?? 0); x++) {
        const other = network.neighbor[x] ?? 0
        if (part[other] !== -1 || community[other] !== community[first]) continue
        part[other] = own
        waiting.push(other)
      }
    }
  }
  return part
}
