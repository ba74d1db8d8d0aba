import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeId } from '../../src/model/index.ts'
import { buildProjection } from '../../src/projection/index.ts'
import { type PathsArguments, paths } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { determinantId, type SmallEvidence, smallEvidence, smallProjection, smallRows } from '../support/small-evidence.ts'

type Basis = 'CO_REPORTED' | 'STATED' | 'ALIGNED'

interface Link {
  readonly from: number
  readonly to: number
  readonly basis: Basis
  readonly backward: boolean
  readonly studies: ReadonlySet<number>
  readonly strength: number
}

interface Asked {
  readonly basis: readonly Basis[]
  readonly via: readonly number[]
  readonly avoid: readonly number[]
  readonly crossDomainOnly: boolean
  readonly direction: 'FORWARD' | 'ANY'
  readonly maxHops: number
  readonly k: number
  readonly minStudies: number | undefined
  readonly weight: 'HOPS' | 'STRENGTH'
}

const asked: fc.Arbitrary<Asked> = fc.record({
  basis: fc.subarray<Basis>(['CO_REPORTED', 'STATED', 'ALIGNED'], { minLength: 1 }),
  via: fc.oneof(
    { weight: 3, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.array(fc.integer({ min: 2, max: 6 }), { maxLength: 2 }) },
  ),
  avoid: fc.oneof(
    { weight: 3, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.array(fc.integer({ min: 2, max: 6 }), { maxLength: 2 }) },
  ),
  crossDomainOnly: fc.boolean(),
  direction: fc.constantFrom('FORWARD', 'ANY'),
  maxHops: fc.integer({ min: 1, max: 6 }),
  k: fc.integer({ min: 1, max: 10 }),
  minStudies: fc.constantFrom(undefined, 1, 2),
  weight: fc.constantFrom('HOPS', 'STRENGTH'),
})

/** Every link, straight from the definition: parallel ones side by side. */
function everyLink(evidence: SmallEvidence, ask: Asked): readonly Link[] {
  const reporting = (determinant: number) =>
    evidence.studies.flatMap((study, index) =>
      study.reports.some((finding) => finding.determinant === determinant && finding.effect === 'PRESENT') ? [index] : [],
    )
  const links: Link[] = []
  const count = evidence.domains.length
  for (let from = 0; from < count; from++) {
    for (let to = 0; to < count; to++) {
      if (from === to || ask.avoid.includes(from) || ask.avoid.includes(to)) continue
      if (ask.crossDomainOnly && evidence.domains[from] === evidence.domains[to]) continue
      const a = reporting(from)
      const b = reporting(to)
      const both = a.filter((study) => b.includes(study))
      if (ask.basis.includes('CO_REPORTED') && both.length >= (ask.minStudies ?? 2))
        links.push({
          from,
          to,
          basis: 'CO_REPORTED',
          backward: false,
          studies: new Set(both),
          strength: both.length / new Set([...a, ...b]).size,
        })
      for (const backward of ask.direction === 'ANY' ? [false, true] : [false]) {
        const [source, target] = backward ? [to, from] : [from, to]
        const stating = evidence.studies.flatMap((study, index) =>
          study.states.some((link) => link.source === source && link.target === target) ? [index] : [],
        )
        if (ask.basis.includes('STATED') && stating.length >= (ask.minStudies ?? 1))
          links.push({
            from,
            to,
            basis: 'STATED',
            backward,
            studies: new Set(stating),
            strength: stating.length / new Set([...a, ...b, ...stating]).size,
          })
      }
      const matches = evidence.aligned.filter((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from))
      const closeness = matches.map(({ match }) => ({ EXACT: 1, CLOSE: 0.8, BROAD: 0.5, NARROW: 0.5, RELATED: 0.25 })[match])
      if (ask.basis.includes('ALIGNED') && closeness.length > 0)
        links.push({ from, to, basis: 'ALIGNED', backward: false, studies: new Set(), strength: Math.max(...closeness) })
    }
  }
  return links
}

interface Found {
  readonly nodes: readonly number[]
  readonly hops: readonly Link[]
}

const round = (value: number) => Math.round(value * 1e9) / 1e9
const sumOf = ({ hops }: Found) => round(hops.reduce((sum, hop) => sum - Math.log(hop.strength), 0))
const leastOf = ({ hops }: Found) => Math.min(...hops.map((hop) => hop.studies.size))
const preferenceOf = ({ hops }: Found) =>
  hops.map((hop) => ['STATED', 'CO_REPORTED', 'ALIGNED'].indexOf(hop.basis) * 2 + (hop.backward ? 1 : 0))

/** All simple paths by plain recursion, best first; of those over the same determinants the best only. */
function byBruteForce(evidence: SmallEvidence, ask: Asked): readonly Found[] {
  const links = everyLink(evidence, ask)
  const found: Found[] = []
  const walk = (nodes: readonly number[], hops: readonly Link[]): void => {
    const last = nodes.at(-1)
    if (last === 1) {
      if (ask.via.every((stop) => nodes.includes(stop))) found.push({ nodes, hops })
    } else if (hops.length < ask.maxHops)
      for (const link of links) if (link.from === last && !nodes.includes(link.to)) walk([...nodes, link.to], [...hops, link])
  }
  walk([0], [])
  const ids = (path: Found) => path.nodes.map(determinantId)
  const compareLists = <T extends string | number>(a: readonly T[], b: readonly T[]): number => {
    const at = a.findIndex((one, place) => one !== b[place])
    const [x, y] = [a[at], b[at]]
    return x === undefined || y === undefined ? 0 : x < y ? -1 : 1
  }
  const rank = (a: Found, b: Found): number =>
    (ask.weight === 'HOPS'
      ? a.hops.length - b.hops.length || leastOf(b) - leastOf(a)
      : sumOf(a) - sumOf(b) || a.hops.length - b.hops.length) || compareLists(ids(a), ids(b))
  // Of parallel hops each one is the best by itself: more studies or more strength, then the order of the bases.
  const better = (a: Found, b: Found): number =>
    compareLists(
      a.hops.flatMap((hop, place) => [ask.weight === 'HOPS' ? -hop.studies.size : -hop.strength, preferenceOf(a)[place] ?? 0]),
      b.hops.flatMap((hop, place) => [ask.weight === 'HOPS' ? -hop.studies.size : -hop.strength, preferenceOf(b)[place] ?? 0]),
    )
  const best = new Map<string, Found>()
  for (const path of found) {
    const other = best.get(path.nodes.join())
    if (other === undefined || better(path, other) < 0) best.set(path.nodes.join(), path)
  }
  return [...best.values()].sort(rank).slice(0, ask.k)
}

function argumentsOf(evidence: SmallEvidence, ask: Asked): PathsArguments {
  const known = (nodes: readonly number[]) => nodes.filter((node) => node < evidence.domains.length).map(determinantId)
  return { ...ask, source: determinantId(0), target: determinantId(1), via: known(ask.via), avoid: known(ask.avoid) }
}

const questions = fc
  .tuple(smallEvidence, asked)
  .map(([evidence, ask]): [SmallEvidence, Asked] => {
    const via = [...new Set(ask.via)].filter((stop) => stop < evidence.domains.length)
    return [evidence, { ...ask, via, avoid: ask.avoid.filter((node) => !via.includes(node)) }]
  })
  .filter(([, ask]) => ask.via.length < ask.maxHops)

describe('paths', () => {
  it('are what brute force over every link finds: hops, bases, studies, scores and joint studies', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ([evidence, ask]) => {
        const projection = smallProjection(evidence)
        const result = await paths({ projection }, argumentsOf(evidence, ask))
        const node = (determinant: number) => projection.graph.find(determinantId(determinant))
        const told = result.paths.map((path) => ({
          score: path.score,
          joint: path.jointStudies.count,
          hops: path.hops.map((hop) => [hop.source, hop.target, hop.basis, hop.direction === 'BACKWARD', hop.studyCount]),
        }))
        const expected = byBruteForce(evidence, ask).map((path) => ({
          score: ask.weight === 'HOPS' ? leastOf(path) : sumOf(path) || 0,
          joint: [...(path.hops[0]?.studies ?? [])].filter((study) => path.hops.every((hop) => hop.studies.has(study))).length,
          hops: path.hops.map((hop) => [node(hop.from), node(hop.to), hop.basis, hop.backward, hop.studies.size]),
        }))
        expect(told).toEqual(expected)
        expect(result.truncated).toBe(false)
        expect(result.emptyBecause === null).toBe(result.paths.length > 0)
        expect(result.searched.links).toBe(new Set(everyLink(evidence, ask).map(({ from, to }) => [from, to].sort().join())).size)
      }),
      { numRuns: 400 },
    )
  })

  it('are the same list whatever order rows come in and whatever else the graph holds', async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.nat(100), async ([evidence, ask], turn) => {
        const args = argumentsOf(evidence, ask)
        const rows = smallRows(evidence)
        const rotate = <T>(list: readonly T[]): readonly T[] => [
          ...list.slice(turn % (list.length + 1)),
          ...list.slice(0, turn % (list.length + 1)),
        ]
        const stranger = {
          label: 'Barrier',
          id: makeId('barrier', 'another', 'a'),
          properties: { key: 'a', packages: ['another'], name: 'a' },
        } as (typeof rows.nodes)[number]
        const other = buildProjection(
          { nodes: [stranger, ...rotate(rows.nodes)], relationships: rotate(rows.relationships).toReversed() },
          { dataVersion: 'small', sequence: 2 },
        )
        const named = async (projection: typeof other) =>
          (await paths({ projection }, args)).paths.map((path) => [
            path.score,
            ...path.hops.flatMap((hop) => [hop.basis, projection.graph.id(hop.source), projection.graph.id(hop.target), ...hop.studies]),
          ])
        expect(await named(other)).toEqual(await named(smallProjection(evidence)))
      }),
      { numRuns: 150 },
    )
  })

  it('carry receipts: as many studies as counted, and findings of exactly those studies about either end', async () => {
    const projection = await shippedProjection()
    const { evidence } = projection
    const result = await paths({ projection }, { source: 'loss-of-nonverbal-cues', target: 'training', k: 50 })
    expect(result.paths).toHaveLength(50)
    for (const hop of result.paths.flatMap((path) => path.hops)) {
      expect(hop.studies.count).toBe(hop.studyCount)
      expect(hop.table?.both ?? hop.studyCount).toBe(hop.studyCount)
      const reported = [...hop.findings].map((finding) => [evidence.findingStudy[finding], evidence.findingDeterminant[finding]] as const)
      for (const [, determinant] of reported) expect([hop.source, hop.target]).toContain(determinant)
      if (hop.basis === 'CO_REPORTED') {
        for (const end of [hop.source, hop.target])
          expect(new Set(reported.filter(([, determinant]) => determinant === end).map(([study]) => study))).toEqual(new Set(hop.studies))
      }
    }
  })

  it('refuse what cannot be asked, naming the argument', async () => {
    const projection = await shippedProjection()
    const ask = (args: Partial<PathsArguments>) => paths({ projection }, { source: 'stigma', target: 'trust', ...args })
    await expect(ask({ target: 'stigma' })).rejects.toThrow(/target: expected another determinant than the source/)
    await expect(ask({ source: 'no-such-barrier' })).rejects.toThrow(/source: expected the id of a barrier or facilitator/)
    await expect(ask({ source: 'domain:cognitive' })).rejects.toThrow(/source: expected/)
    await expect(ask({ maxHops: 7 })).rejects.toThrow(/maxHops: expected a whole number from 1 to 6/)
    await expect(ask({ k: 0 })).rejects.toThrow(/k: expected/)
    await expect(ask({ engine: 'CYPHER' })).rejects.toThrow(/maxHops: expected 1 to 3 where the engine is CYPHER, but got 4/)
    await expect(ask({ avoid: ['trust'] })).rejects.toThrow(/avoid: expected/)
    await expect(ask({ via: ['lack-of-time', 'lack-of-trust'], maxHops: 2 })).rejects.toThrow(/via: expected at most 1 determinants/)
  })

  it('say why there is none', async () => {
    const projection = await shippedProjection()
    const because = async (args: Partial<PathsArguments>) =>
      (await paths({ projection }, { source: 'stigma', target: 'trust', ...args })).emptyBecause
    expect(await because({ scope: { determinantKinds: ['FACILITATOR'] } })).toBe('SOURCE_NOT_IN_SCOPE')
    expect(await because({ scope: { determinantKinds: ['BARRIER'] } })).toBe('TARGET_NOT_IN_SCOPE')
    expect(await because({ via: ['training'], scope: { not: { determinants: ['training'] } } })).toBe('VIA_NOT_IN_SCOPE')
    expect(await because({ minStudies: 300 })).toBe('SOURCE_WITHOUT_LINKS')
    expect(await because({ source: 'lack-of-time', target: 'training', basis: ['STATED'] })).toBe('TARGET_WITHOUT_LINKS')
    expect(await because({ source: 'lack-of-time', target: 'trust', basis: ['STATED'], maxHops: 1 })).toBe('NOT_CONNECTED')
    expect(await because({})).toBeNull()
  })
})
