import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kBestPaths, type PathSearch } from '../../src/analysis/k-best-paths.ts'
import { hopCost, type PathLink, type PathWeight, strengthScore } from '../../src/analysis/path-rank.ts'

interface Edge {
  readonly from: number
  readonly to: number
  readonly studies: number
  /** strength = studies / union */
  readonly union: number
}

const graphs = fc.integer({ min: 2, max: 8 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    edges: fc.uniqueArray(
      fc.record({
        from: fc.nat(size - 1),
        to: fc.nat(size - 1),
        studies: fc.integer({ min: 1, max: 4 }),
        union: fc.integer({ min: 4, max: 8 }),
      }),
      { minLength: size, maxLength: size * size, selector: (edge) => `${edge.from} ${edge.to}` },
    ),
    undirected: fc.boolean(),
  }),
)

const questions = graphs.chain(({ size, edges, undirected }) =>
  fc.record({
    edges: fc.constant((undirected ? bothWays(edges) : edges).filter((edge) => edge.from !== edge.to)),
    source: fc.constant<number>(0),
    target: fc.constant<number>(size - 1),
    via: fc.oneof(
      { weight: 2, arbitrary: fc.constant<readonly number[]>([]) },
      { weight: 1, arbitrary: fc.array(fc.nat(size - 1), { maxLength: 3 }) as fc.Arbitrary<readonly number[]> },
    ),
    maxHops: fc.integer({ min: 1, max: 6 }),
    k: fc.integer({ min: 1, max: 12 }),
    weight: fc.constantFrom<PathWeight>('HOPS', 'STRENGTH'),
  }),
)

type Question = typeof questions extends fc.Arbitrary<infer Q> ? Q : never

function bothWays(edges: readonly Edge[]): readonly Edge[] {
  const seen = new Map<string, Edge>()
  for (const edge of edges) {
    const back = { ...edge, from: edge.to, to: edge.from }
    for (const one of [edge, back]) if (!seen.has(`${one.from} ${one.to}`)) seen.set(`${one.from} ${one.to}`, edge === one ? edge : back)
  }
  return [...seen.values()]
}

function linksOf(edges: readonly Edge[]): ReadonlyMap<number, readonly PathLink[]> {
  const links = new Map<number, PathLink[]>()
  for (const { from, to, studies, union } of edges) {
    const outgoing = links.get(from) ?? []
    outgoing.push({ to, studyCount: studies, cost: hopCost(studies / union) })
    links.set(from, outgoing)
  }
  return links
}

function search(question: Question, edges: readonly Edge[] = question.edges, limit = 1_000_000): PathSearch {
  return { ...question, links: linksOf(edges), limit }
}

/** Every simple path, by plain recursion, sorted by the words of the contract. */
function byBruteForce({ edges, source, target, via, maxHops, k, weight }: Question): readonly (readonly number[])[] {
  const found: { nodes: number[]; hops: number; least: number; sum: number }[] = []
  const walk = (nodes: number[], least: number, product: number): void => {
    const last = nodes[nodes.length - 1]
    if (last === target) {
      if (via.every((stop) => nodes.includes(stop))) {
        found.push({ nodes, hops: nodes.length - 1, least, sum: strengthScore(-Math.log(product)) })
      }
      return
    }
    if (nodes.length > maxHops) return
    for (const edge of edges) {
      if (edge.from === last && !nodes.includes(edge.to))
        walk([...nodes, edge.to], Math.min(least, edge.studies), product * (edge.studies / edge.union))
    }
  }
  walk([source], Number.POSITIVE_INFINITY, 1)
  const byIds = (a: number[], b: number[]): number => {
    const at = a.findIndex((node, position) => node !== b[position])
    return at === -1 ? 0 : (a[at] ?? -1) - (b[at] ?? -1)
  }
  found.sort((a, b) =>
    weight === 'HOPS'
      ? a.hops - b.hops || b.least - a.least || byIds(a.nodes, b.nodes)
      : a.sum - b.sum || a.hops - b.hops || byIds(a.nodes, b.nodes),
  )
  return found.slice(0, k).map((path) => path.nodes)
}

describe('k best paths', () => {
  it('are the first k of all simple paths, sorted', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { paths, truncated } = kBestPaths(search(question))
        expect(paths).toEqual(byBruteForce(question))
        expect(truncated).toBe(false)
      }),
      { numRuns: 600 },
    )
  })

  it('are the same in whatever order links come, and however nodes are numbered as long as ids keep their order', () => {
    fc.assert(
      fc.property(questions, fc.infiniteStream(fc.nat(1000)), (question, random) => {
        const shuffled = question.edges.map((edge) => ({ edge, at: random.next().value })).sort((a, b) => a.at - b.at)
        const wider = (node: number): number => node * 7 + 3
        const moved = shuffled.map(({ edge }) => ({ ...edge, from: wider(edge.from), to: wider(edge.to) }))
        const renumbered = { ...question, source: wider(question.source), target: wider(question.target), via: question.via.map(wider) }
        const { paths } = kBestPaths(search(question))
        expect(kBestPaths(search(renumbered, moved)).paths).toEqual(paths.map((nodes) => nodes.map(wider)))
      }),
      { numRuns: 200 },
    )
  })

  it('stop at the limit with the best that they found', () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 1, max: 30 }), (question, limit) => {
        const all = kBestPaths(search(question))
        const some = kBestPaths(search(question, question.edges, limit))
        expect(some.paths).toEqual(all.paths.slice(0, some.paths.length))
        if (!some.truncated) expect(some.paths).toEqual(all.paths)
      }),
      { numRuns: 200 },
    )
  })

  it('say that they stopped when a dense graph would cost more than the limit', () => {
    const edges: Edge[] = []
    for (let from = 0; from < 60; from++)
      for (let to = 0; to < 60; to++) if (from !== to && to !== 59) edges.push({ from, to, studies: 1 + ((from * to) % 3), union: 9 })
    edges.push({ from: 58, to: 59, studies: 1, union: 9 })
    const { truncated } = kBestPaths({
      links: linksOf(edges),
      source: 0,
      target: 59,
      via: [],
      maxHops: 6,
      k: 50,
      weight: 'HOPS',
      limit: 200,
    })
    expect(truncated).toBe(true)
  })
})
