import { describe, expect, it } from 'vitest'
import { aggregateOf } from '../../src/analysis/communities/aggregate.ts'
import { connectedParts } from '../../src/analysis/communities/modularity.ts'
import { refine } from '../../src/analysis/communities/refine.ts'
import {
  adjustedRandIndex,
  betweenness,
  bridging,
  communities,
  disparity,
  hypergeometric,
  leiden,
  modularity,
  seededRandom,
  type WeightedEdge,
  weightedNetwork,
} from '../../src/analysis/index.ts'
import scipy from '../fixtures/co-occurrence/scipy.json' with { type: 'json' }

const { networks } = scipy
const edgesOf = (pairs: readonly (readonly number[])[]): WeightedEdge[] =>
  pairs.map(([source = 0, target = 0, weight = 1]) => ({ source, target, weight }))
const karate = weightedNetwork(34, edgesOf(networks.karate))

describe('betweenness', () => {
  it('of the karate club agrees with networkx', () => {
    for (const [v, value] of betweenness(karate).entries()) expect(value).toBeCloseTo(networks.karateBetweenness[v] ?? 0, 10)
  })

  it('with lengths agrees with networkx, ties included', () => {
    const network = weightedNetwork(24, edgesOf(networks.random))
    for (const [v, value] of betweenness(network, network.weight).entries())
      expect(value).toBeCloseTo(networks.randomBetweenness[v] ?? 0, 10)
  })

  it('F6: Alice, Bob, Carol ... directed: Carol 8, Frank 5, Dan and Eve 3, others 0', () => {
    // GDS: Alice->Carol, Bob->Carol, Carol->Dan, Carol->Eve, Dan->Frank, Eve->Frank, Frank->Gale.
    const network = weightedNetwork(
      7,
      edgesOf([
        [0, 2],
        [1, 2],
        [2, 3],
        [2, 4],
        [3, 5],
        [4, 5],
        [5, 6],
      ]),
      true,
    )
    expect([...betweenness(network)]).toEqual([0, 0, 8, 3, 3, 5, 0])
  })
})

describe('F11: two triangles with a path between', () => {
  const network = weightedNetwork(
    7,
    edgesOf([
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [4, 6],
      [5, 6],
    ]),
  )
  const between = betweenness(network)
  const found = bridging(network, between, [0, 0, 0, 0, 1, 1, 1])

  it('the middle node has betweenness 9, coefficient 0.75, bridging 6.75; its neighbours 8, 0.22222, 1.77778', () => {
    expect([...between]).toEqual([0, 0, 8, 9, 8, 0, 0])
    expect(found[3]?.coefficient).toBeCloseTo(0.75, 12)
    expect(found[3]?.centrality).toBeCloseTo(6.75, 12)
    for (const node of [2, 4]) {
      expect(found[node]?.coefficient).toBeCloseTo(0.22222, 5)
      expect(found[node]?.centrality).toBeCloseTo(1.77778, 5)
    }
  })

  it('participation is 0 where all links lead into one group, 1/2 where they are split evenly over two', () => {
    expect(found[0]?.participation).toBe(0)
    expect(found[3]?.participation).toBe(0.5)
    const alone = weightedNetwork(3, edgesOf([[0, 1]]))
    expect(bridging(alone, betweenness(alone), [0, 0, 0])[2]).toEqual({ coefficient: null, centrality: null, participation: null })
  })
})

describe('F6: Alice to Michael', () => {
  // Alice, Bridget, Charles, Doug, Mark, Michael; the doubled Mark-Michael link counts twice.
  const network = weightedNetwork(
    6,
    edgesOf([
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 3],
      [3, 4],
      [4, 5],
      [5, 4],
    ]),
  )
  it('two communities of modularity 0.3571428571428571', () => {
    for (let seed = 0; seed < 20; seed++) {
      const found = leiden(network, 1, seed)
      expect([...found.community]).toEqual([0, 0, 0, 1, 1, 1])
      expect(found.modularity).toBeCloseTo(0.3571428571428571, 14)
    }
  })
})

describe('F7: the karate club', () => {
  it('the club split scores 0.35823', () => {
    expect(modularity(karate, networks.clubs)).toBeCloseTo(networks.clubModularity, 12)
    expect(modularity(karate, networks.clubs)).toBeCloseTo(0.35823, 5)
  })

  const found = communities(karate, { resolution: 1, seed: 1, runs: 100 })

  it('the best of 100 seeds is 0.41979, and no seed falls below 0.41', () => {
    expect(found.best.modularity).toBeCloseTo(0.41979, 5)
    for (let seed = 1; seed <= 100; seed++) expect(leiden(karate, 1, seed).modularity).toBeGreaterThan(0.41)
  })

  it('the consensus is close to it, its stability is stated, and the same seed gives the same', () => {
    expect(found.consensus.modularity).toBeGreaterThan(0.41)
    expect(found.stability).toBeGreaterThan(0.7)
    expect(found.stability).toBeLessThanOrEqual(1)
    expect(found.cohesion).toHaveLength(new Set(found.consensus.community).size)
    expect(communities(karate, { resolution: 1, seed: 1, runs: 100 })).toEqual(found)
  })
})

describe('Leiden', () => {
  const network = weightedNetwork(24, edgesOf(networks.random))

  it('gives connected communities whose modularity no single move improves, at any resolution and seed', () => {
    for (const graph of [karate, network]) {
      for (const resolution of [0.5, 1, 2]) {
        for (let seed = 0; seed < 10; seed++) {
          const { community, modularity: quality } = leiden(graph, resolution, seed)
          expect(new Set(connectedParts(graph, community)).size).toBe(new Set(community).size)
          for (let v = 0; v < graph.size; v++) {
            for (const to of new Set(community)) {
              const moved = community.slice()
              moved[v] = to
              expect(modularity(graph, moved, resolution) ?? 0).toBeLessThanOrEqual((quality ?? 0) + 1e-9)
            }
          }
        }
      }
    }
  })

  it('finds the best of all partitions of small networks', () => {
    const partitions = function* (size: number, prefix: readonly number[] = []): Generator<readonly number[]> {
      if (prefix.length === size) yield prefix
      else for (let next = 0; next <= Math.max(-1, ...prefix) + 1; next++) yield* partitions(size, [...prefix, next])
    }
    for (let which = 0; which < 6; which++) {
      const edges = networks.random.filter(([a = 0, b = 0]) => a >= which * 3 && a < which * 3 + 8 && b >= which * 3 && b < which * 3 + 8)
      const small = weightedNetwork(8, edgesOf(edges.map(([a = 0, b = 0, w = 1]) => [a - which * 3, b - which * 3, w])))
      let best = Number.NEGATIVE_INFINITY
      for (const partition of partitions(8)) best = Math.max(best, modularity(small, partition) ?? best)
      if (edges.length === 0) continue
      expect(communities(small, { resolution: 1, seed: 0, runs: 20 }).best.modularity).toBeCloseTo(best, 10)
    }
  })

  it('refinement joins no part that hardly hangs together with the rest of its community', () => {
    // One community of a pair 0-1, a strong pair 3-4 and node 2 with a weak link to each.
    const whole = aggregateOf(
      weightedNetwork(
        5,
        edgesOf([
          [0, 1, 10],
          [1, 2, 0.1],
          [2, 3, 0.1],
          [3, 4, 100],
        ]),
      ),
    )
    for (let seed = 0; seed < 20; seed++) {
      const part = refine(whole, new Int32Array(5), Int32Array.of(0, 1, 2, 3, 4), 1, seededRandom(seed))
      expect(part[0]).toBe(part[1])
      expect(part[2]).not.toBe(part[1])
      expect(part[2]).toBe(part[3])
    }
  })

  it('a network without links has no modularity, and every node is alone', () => {
    const empty = weightedNetwork(3, [])
    expect(leiden(empty, 1, 0)).toEqual({ community: Int32Array.of(0, 1, 2), modularity: null })
    expect(communities(empty, { resolution: 1, seed: 0, runs: 3 }).stability).toBe(1)
  })

  it('the adjusted Rand index is 1 for equal partitions whatever their numbers, and about 0 for crossed ones', () => {
    expect(adjustedRandIndex(Int32Array.of(0, 0, 1, 1), Int32Array.of(1, 1, 0, 0))).toBe(1)
    expect(adjustedRandIndex(Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 1, 0, 1))).toBeCloseTo(-0.5, 12)
  })

  it('refuses bad options and bad links', () => {
    expect(() => communities(karate, { resolution: 0, seed: 0, runs: 3 })).toThrow('resolution: expected')
    expect(() => communities(karate, { resolution: 1, seed: 0, runs: 0 })).toThrow('runs: expected')
    expect(() => weightedNetwork(2, [{ source: 1, target: 1, weight: 1 }])).toThrow('edges: expected two different nodes')
    expect(() => weightedNetwork(2, [{ source: 0, target: 1, weight: 0 }])).toThrow('weight: expected')
  })
})

describe('the disparity filter', () => {
  it('F4: the edited K5 of graphology', () => {
    const edges = edgesOf([
      [0, 1, 25],
      [0, 2, 25],
      [0, 3, 25],
      [1, 3, 1],
      [1, 4, 1],
      [2, 4, 1],
    ])
    const expected = [0.0054869684499314125, 0.038461538461538436, 0.038461538461538436, 0.9272976680384089, 0.5, 0.5]
    for (const [i, value] of disparity(edges).entries()) expect(value).toBeCloseTo(expected[i] ?? 0, 14)
  })

  it('F3: rows to columns of [1011;0100;1001;1101]', () => {
    const rows = ['1011', '0100', '1001', '1101']
    const edges = rows.flatMap((row, source) => [...row].flatMap((digit, target) => (digit === '1' ? [{ source, target, weight: 1 }] : [])))
    const expected = new Map([['1,1', 0.5]])
    for (const [i, value] of disparity(edges, true).entries()) {
      expect(value).toBeCloseTo(expected.get(`${edges[i]?.source},${edges[i]?.target}`) ?? 0.4444, 3)
    }
  })

  it('F3: of two hubs with 21 links 9 stay at 0.05', () => {
    const edges = edgesOf([
      ...[1, 2, 3, 4].map((leaf) => [0, leaf, 10]),
      [0, 5, 75],
      ...[6, 7, 8, 9].map((leaf) => [5, leaf, 100]),
      ...[
        [1, 2],
        [1, 3],
        [1, 4],
        [2, 3],
        [2, 4],
        [3, 4],
      ].map(([a = 0, b = 0]) => [a, b, 1]),
      ...[
        [6, 7],
        [6, 8],
        [6, 9],
        [7, 8],
        [7, 9],
        [8, 9],
      ].map(([a = 0, b = 0]) => [a, b, 10]),
    ])
    const alpha = disparity(edges)
    expect([edges.length, alpha.filter((value) => value < 0.05).length]).toEqual([21, 9])
    expect(alpha[0]).toBeCloseTo(0.012289, 6)
    expect(alpha[4]).toBeCloseTo(0.014637, 6)
    expect(alpha[5]).toBeCloseTo(0.012289, 6)
    expect(alpha[20]).toBeCloseTo(0.786527, 6)
  })
})

describe('F3: the fixed row backbone is hypergeometric', () => {
  it('upper [.25 1 .5; 1 .25 1; .5 1 .167] and lower [1 .25 1; .25 1 .5; 1 .5 1] of [1011;0100;1001]', () => {
    const totals = [3, 1, 2]
    const shared = [
      [3, 0, 2],
      [0, 1, 0],
      [2, 0, 2],
    ]
    const upper = [0.25, 1, 0.5, 1, 0.25, 1, 0.5, 1, 1 / 6]
    const lower = [1, 0.25, 1, 0.25, 1, 0.5, 1, 0.5, 1]
    for (const [i, a] of totals.entries()) {
      for (const [j, b] of totals.entries()) {
        const d = hypergeometric(4, a, b)
        expect(d.upper(shared[i]?.[j] ?? 0)).toBeCloseTo(upper[i * 3 + j] ?? 0, 12)
        expect(d.lower(shared[i]?.[j] ?? 0)).toBeCloseTo(lower[i * 3 + j] ?? 0, 12)
      }
    }
  })
})
