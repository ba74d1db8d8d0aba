import type { WeightedNetwork } from '../weighted-network.ts'

/** A network whose nodes stand for parts of a larger one: links within a part count in `strength` only. */
export interface AggregateNetwork {
  readonly size: number
  readonly start: Int32Array
  readonly neighbor: Int32Array
  readonly weight: Float64Array
  /** Sum of the link weights of the nodes that a node stands for, inner links from both ends. */
  readonly strength: Float64Array
  /** 2m: the sum of all strengths. The same on every level. */
  readonly twiceTotal: number
}

export function aggregateOf(network: WeightedNetwork): AggregateNetwork {
  const strength = new Float64Array(network.size)
  for (let v = 0; v < network.size; v++) {
    for (let x = network.start[v] ?? 0; x < (network.start[v + 1] ?? 0); x++) strength[v] = (strength[v] ?? 0) + (network.weight[x] ?? 0)
  }
  return { ...network, strength, twiceTotal: strength.reduce((sum, value) => sum + value, 0) }
}

/** Makes a node of each part (numbered 0, 1, ...). O(links). */
export function aggregate(network: AggregateNetwork, parts: Int32Array): AggregateNetwork {
  const size = parts.reduce((largest, part) => Math.max(largest, part), -1) + 1
  const strength = new Float64Array(size)
  const weightsFrom: Map<number, number>[] = Array.from({ length: size }, () => new Map())
  for (let v = 0; v < network.size; v++) {
    const part = parts[v] ?? 0
    strength[part] = (strength[part] ?? 0) + (network.strength[v] ?? 0)
    const weights = weightsFrom[part]
    for (let x = network.start[v] ?? 0; x < (network.start[v + 1] ?? 0); x++) {
      const other = parts[network.neighbor[x] ?? 0] ?? 0
      if (other !== part) weights?.set(other, (weights.get(other) ?? 0) + (network.weight[x] ?? 0))
    }
  }
  const start = new Int32Array(size + 1)
  for (const [part, weights] of weightsFrom.entries()) start[part + 1] = (start[part] ?? 0) + weights.size
  const neighbor = new Int32Array(start[size] ?? 0)
  const weight = new Float64Array(neighbor.length)
  for (const [part, weights] of weightsFrom.entries()) {
    let at = start[part] ?? 0
    for (const [other, value] of [...weights].sort(([a], [b]) => a - b)) {
      neighbor[at] = other
      weight[at++] = value
    }
  }
  return { size, start, neighbor, weight, strength, twiceTotal: network.twiceTotal }
}
