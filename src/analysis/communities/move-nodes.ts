import type { AggregateNetwork } from './aggregate.ts'

/** A gain below this share of the total weight is rounding, not a gain. */
const SMALLEST_GAIN = 1e-12

/**
 * Moves single nodes to the community (a neighbour's, or an empty one) where the modularity gains most, until no move
 * helps: a node is looked at again only when a neighbour has moved away from it. Equal gains go to the community with the
 * smallest number. Gives the new community of each node.
 */
export function moveNodes(network: AggregateNetwork, initial: Int32Array, order: Int32Array, resolution: number): Int32Array {
  const { size, start, neighbor, weight, strength, twiceTotal } = network
  const community = initial.slice()
  const communityStrength = new Float64Array(size)
  const members = new Int32Array(size)
  for (let v = 0; v < size; v++) {
    const own = community[v] ?? 0
    communityStrength[own] = (communityStrength[own] ?? 0) + (strength[v] ?? 0)
    members[own] = (members[own] ?? 0) + 1
  }
  const empty: number[] = []
  for (let c = size - 1; c >= 0; c--) if (members[c] === 0) empty.push(c)

  const queue = Array.from(order)
  const waiting = new Uint8Array(size).fill(1)
  const linkWeight = new Float64Array(size)
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0
    waiting[node] = 0
    const own = community[node] ?? 0
    const near: number[] = []
    for (let x = start[node] ?? 0; x < (start[node + 1] ?? 0); x++) {
      const other = community[neighbor[x] ?? 0] ?? 0
      if (linkWeight[other] === 0) near.push(other)
      linkWeight[other] = (linkWeight[other] ?? 0) + (weight[x] ?? 0)
    }
    const s = strength[node] ?? 0
    communityStrength[own] = (communityStrength[own] ?? 0) - s
    const gain = (c: number): number => (linkWeight[c] ?? 0) - (resolution * s * (communityStrength[c] ?? 0)) / twiceTotal
    let best = own
    let most = gain(own)
    const vacant = (members[own] ?? 0) > 1 ? empty.at(-1) : undefined
    for (const c of vacant === undefined ? near : [...near, vacant]) {
      const value = gain(c)
      if (value > most + SMALLEST_GAIN * twiceTotal || (best !== own && value >= most && c < best)) {
        best = c
        most = value
      }
    }
    communityStrength[best] = (communityStrength[best] ?? 0) + s
    for (const c of near) linkWeight[c] = 0
    if (best === own) continue
    if (best === vacant) empty.pop()
    members[own] = (members[own] ?? 0) - 1
    if (members[own] === 0) empty.push(own)
    members[best] = (members[best] ?? 0) + 1
    community[node] = best
    for (let x = start[node] ?? 0; x < (start[node + 1] ?? 0); x++) {
      const other = neighbor[x] ?? 0
      if (waiting[other] === 1 || community[other] === best) continue
      waiting[other] = 1
      queue.push(other)
    }
  }
  return community
}
