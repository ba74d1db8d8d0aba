import type { Random } from '../random.ts'
import type { AggregateNetwork } from './aggregate.ts'

/** How freely a part is chosen among those that gain, as a share of the mean link weight (Traag's theta). */
const RANDOMNESS = 0.01

/**
 * Leiden's refinement: within each community every node starts alone; a node that is still alone and well connected to its
 * community joins one of the well-connected parts of it where the modularity does not fall, more gain more likely. Parts
 * are connected, as a node only joins parts that it has a link to. Gives the part of each node (numbers of nodes).
 */
export function refine(
  network: AggregateNetwork,
  community: Int32Array,
  order: Int32Array,
  resolution: number,
  random: Random,
): Int32Array {
  const { size, start, neighbor, weight, strength, twiceTotal } = network
  const scale = resolution / twiceTotal
  const temperature = (RANDOMNESS * twiceTotal) / Math.max(1, neighbor.length)
  const part = Int32Array.from({ length: size }, (_, v) => v)
  const partStrength = strength.slice()
  const partSize = new Int32Array(size).fill(1)
  const communityStrength = new Float64Array(size)
  // Weight of the links from a part to the rest of its community.
  const outward = new Float64Array(size)
  for (let v = 0; v < size; v++) {
    const own = community[v] ?? 0
    communityStrength[own] = (communityStrength[own] ?? 0) + (strength[v] ?? 0)
    for (let x = start[v] ?? 0; x < (start[v + 1] ?? 0); x++) {
      if (community[neighbor[x] ?? 0] === own) outward[v] = (outward[v] ?? 0) + (weight[x] ?? 0)
    }
  }
  const wellConnected = (p: number, whole: number): boolean =>
    (outward[p] ?? 0) >= scale * (partStrength[p] ?? 0) * (whole - (partStrength[p] ?? 0)) * (1 - 1e-12)

  const linkWeight = new Float64Array(size)
  for (const node of order) {
    const own = community[node] ?? 0
    const whole = communityStrength[own] ?? 0
    if (partSize[part[node] ?? 0] !== 1 || part[node] !== node || !wellConnected(node, whole)) continue
    const near: number[] = []
    for (let x = start[node] ?? 0; x < (start[node + 1] ?? 0); x++) {
      const other = neighbor[x] ?? 0
      if (community[other] !== own) continue
      const p = part[other] ?? 0
      if (linkWeight[p] === 0) near.push(p)
      linkWeight[p] = (linkWeight[p] ?? 0) + (weight[x] ?? 0)
    }
    const choices = near.flatMap((p) => {
      const gain = (linkWeight[p] ?? 0) - scale * (strength[node] ?? 0) * (partStrength[p] ?? 0)
      return gain >= 0 && wellConnected(p, whole) ? [{ p, gain }] : []
    })
    const chosen = choose(choices, temperature, random)
    if (chosen !== undefined) {
      part[node] = chosen
      partSize[chosen] = (partSize[chosen] ?? 0) + 1
      partSize[node] = 0
      partStrength[chosen] = (partStrength[chosen] ?? 0) + (strength[node] ?? 0)
      outward[chosen] = (outward[chosen] ?? 0) + (outward[node] ?? 0) - 2 * (linkWeight[chosen] ?? 0)
    }
    for (const p of near) linkWeight[p] = 0
  }
  return part
}

/** One of the choices, with probability proportional to exp(gain / temperature). */
function choose(
  choices: readonly { readonly p: number; readonly gain: number }[],
  temperature: number,
  random: Random,
): number | undefined {
  const most = choices.reduce((largest, { gain }) => Math.max(largest, gain), 0)
  const weights = choices.map(({ gain }) => Math.exp((gain - most) / temperature))
  let draw = random.share() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [i, weight] of weights.entries()) {
    draw -= weight
    if (draw < 0) return choices[i]?.p
  }
  return choices.at(-1)?.p
}
