import { badInput } from '../../errors.ts'
import { type WeightedEdge, type WeightedNetwork, weightedNetwork } from '../weighted-network.ts'
import { leiden, type Partition } from './leiden.ts'
import { connectedParts, modularity, numberedByFirstNode } from './modularity.ts'

export interface CommunityOptions {
  /** Above 0; 1 is plain modularity. */
  readonly resolution: number
  readonly seed: number
  /** 1..1000. */
  readonly runs: number
}

export interface Communities {
  /** What the runs agree on; its modularity is that of the network itself. */
  readonly consensus: Partition
  /** The run with the largest modularity, the first of equals. */
  readonly best: Partition
  /** Mean adjusted Rand index over all pairs of runs, at most 1; 1 when every run says the same; null for one run. */
  readonly stability: number | null
  /** For each consensus community, in which share of the runs two of its linked nodes are together, on average; null for single nodes. */
  readonly cohesion: readonly (number | null)[]
  readonly distinctPartitions: number
}

const MOST_CONSENSUS_ROUNDS = 20

/**
 * Leiden under many seeds (seed, seed + 1, ...), and what they agree on: links are weighted by the share of runs that put
 * their ends together (Lancichinetti and Fortunato 2012, on the network's own links: Tandon and others 2019), links below
 * one half are dropped, and Leiden runs on that until all runs agree. One run's communities are not a finding; those that
 * come back under other seeds are. Communities of the consensus are connected. O(runs * links * rounds).
 * @throws ClientError BAD_USER_INPUT when an option is out of bounds.
 */
export function communities(network: WeightedNetwork, options: CommunityOptions): Communities {
  const { resolution, seed, runs } = options
  if (!(resolution > 0 && Number.isFinite(resolution))) throw badInput('resolution', 'a number above 0', resolution)
  if (!Number.isInteger(runs) || runs < 1 || runs > 1000) throw badInput('runs', 'a whole number from 1 to 1000', runs)
  const partitions = Array.from({ length: runs }, (_, run) => leiden(network, resolution, seed + run))
  const best = partitions.reduce((first, other) => ((other.modularity ?? 0) > (first.modularity ?? 0) + 1e-12 ? other : first))
  const agreed = connectedParts(network, agree(network, partitions, options))
  const community = numberedByFirstNode(agreed)
  return {
    consensus: { community, modularity: modularity(network, community, resolution) },
    best,
    stability: stability(partitions),
    cohesion: cohesion(network, community, partitions),
    distinctPartitions: new Set(partitions.map((partition) => partition.community.join())).size,
  }
}

function agree(network: WeightedNetwork, first: readonly Partition[], { resolution, seed, runs }: CommunityOptions): Int32Array {
  let partitions = first
  for (let round = 1; round <= MOST_CONSENSUS_ROUNDS; round++) {
    const reference = partitions[0]?.community ?? new Int32Array(0)
    if (partitions.every(({ community }) => community.every((own, v) => own === reference[v]))) return reference
    const together = weightedNetwork(network.size, agreement(network, partitions))
    partitions = Array.from({ length: runs }, (_, run) => leiden(together, resolution, seed + round * runs + run))
  }
  return partitions[0]?.community ?? new Int32Array(0)
}

/** The network's links whose ends are together in at least half of the runs, weighted by that share. */
function agreement(network: WeightedNetwork, partitions: readonly Partition[]): WeightedEdge[] {
  const edges: WeightedEdge[] = []
  for (let v = 0; v < network.size; v++) {
    for (let x = network.start[v] ?? 0; x < (network.start[v + 1] ?? 0); x++) {
      const target = network.neighbor[x] ?? 0
      if (target < v) continue
      const weight = shareTogether(partitions, v, target)
      if (weight >= 0.5) edges.push({ source: v, target, weight })
    }
  }
  return edges
}

function shareTogether(partitions: readonly Partition[], a: number, b: number): number {
  let together = 0
  for (const { community } of partitions) if (community[a] === community[b]) together++
  return together / partitions.length
}

function cohesion(network: WeightedNetwork, community: Int32Array, partitions: readonly Partition[]): (number | null)[] {
  const sums = new Float64Array(community.reduce((most, own) => Math.max(most, own), -1) + 1)
  const links = new Int32Array(sums.length)
  for (let v = 0; v < network.size; v++) {
    for (let x = network.start[v] ?? 0; x < (network.start[v + 1] ?? 0); x++) {
      const other = network.neighbor[x] ?? 0
      const own = community[v] ?? 0
      if (other < v || community[other] !== own) continue
      sums[own] = (sums[own] ?? 0) + shareTogether(partitions, v, other)
      links[own] = (links[own] ?? 0) + 1
    }
  }
  return Array.from(sums, (sum, own) => (links[own] === 0 ? null : sum / (links[own] ?? 1)))
}

function stability(partitions: readonly Partition[]): number | null {
  let sum = 0
  let pairs = 0
  for (const [i, one] of partitions.entries()) {
    for (const other of partitions.slice(i + 1)) {
      sum += adjustedRandIndex(one.community, other.community)
      pairs++
    }
  }
  return pairs === 0 ? null : sum / pairs
}

/**
 * Agreement of two partitions beyond chance (Hubert and Arabie 1985): 1 for equal ones, about 0 for unrelated ones.
 * 1 where both put everything in one community, or both everything apart. O(nodes).
 */
export function adjustedRandIndex(one: Int32Array, other: Int32Array): number {
  const cells = new Map<number, number>()
  const rows = new Map<number, number>()
  const columns = new Map<number, number>()
  for (const [v, a] of one.entries()) {
    const b = other[v] ?? 0
    const key = a * one.length + b
    cells.set(key, (cells.get(key) ?? 0) + 1)
    rows.set(a, (rows.get(a) ?? 0) + 1)
    columns.set(b, (columns.get(b) ?? 0) + 1)
  }
  const pairs = (counts: Iterable<number>): number => {
    let sum = 0
    for (const count of counts) sum += (count * (count - 1)) / 2
    return sum
  }
  const together = pairs(cells.values())
  const inOne = pairs(rows.values())
  const inOther = pairs(columns.values())
  const expected = (inOne * inOther) / pairs([one.length])
  const most = (inOne + inOther) / 2
  return most === expected || one.length < 2 ? 1 : (together - expected) / (most - expected)
}
