import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statedChains } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { determinantId, type SmallEvidence, smallEvidence, smallProjection, statedLinkId, studyId } from '../support/small-evidence.ts'

interface Stated {
  readonly id: string
  readonly study: string
  readonly source: number
  readonly target: number
  readonly relation: string
}

function allStated({ studies }: SmallEvidence): readonly Stated[] {
  return studies.flatMap(({ states }, study) =>
    states.map((link, index) => ({ ...link, id: statedLinkId(study, index), study: studyId(study) })),
  )
}

/** Every chain from determinant 0 by plain recursion; those that another one continues are left out afterwards. */
function byBruteForce(evidence: SmallEvidence, downstream: boolean, depth: number): readonly (readonly Stated[])[] {
  const links = allStated(evidence).filter((link) => link.relation !== 'ADDRESSES')
  const ends = (link: Stated): readonly [number, number] => (downstream ? [link.source, link.target] : [link.target, link.source])
  const all: (readonly Stated[])[] = []
  const walk = (visited: readonly number[], chain: readonly Stated[]): void => {
    if (chain.length > 0) all.push(chain)
    if (chain.length === depth) return
    for (const link of links) {
      const [from, to] = ends(link)
      if (from === visited.at(-1) && !visited.includes(to)) walk([...visited, to], [...chain, link])
    }
  }
  walk([0], [])
  const key = (chain: readonly Stated[]) => chain.map((link) => `${determinantId(ends(link)[1])} ${link.id}`).join(' ')
  const continued = new Set(all.map((chain) => key(chain.slice(0, -1))))
  return all.filter((chain) => !continued.has(key(chain))).sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

describe('stated chains', () => {
  it('are all simple chains that no other continues, with who says so and what is said to address their barriers', async () => {
    await fc.assert(
      fc.asyncProperty(smallEvidence, fc.boolean(), fc.integer({ min: 1, max: 6 }), async (evidence, downstream, depth) => {
        const projection = smallProjection(evidence)
        const id = (node: number) => String(projection.graph.id(node))
        const result = await statedChains(
          { projection },
          { start: determinantId(0), direction: downstream ? 'DOWNSTREAM' : 'UPSTREAM', depth },
        )
        const told = result.chains.map((chain) => ({
          steps: chain.steps.map((step) => [id(step.statedLink), id(step.source), id(step.target), step.relation, id(step.study)]),
          joint: chain.jointStudies.count,
          remedies: chain.addressedBy
            .map((remedy) => [id(remedy.statedLink), id(remedy.facilitator), id(remedy.barrier), id(remedy.study)])
            .sort(),
        }))
        const expected = byBruteForce(evidence, downstream, depth).map((chain) => {
          const visited = new Set(chain.flatMap(({ source, target }) => [source, target]))
          const remedies = allStated(evidence).filter(
            ({ relation, source, target }) => relation === 'ADDRESSES' && visited.has(target) && source % 2 === 1 && target % 2 === 0,
          )
          return {
            steps: chain.map((link) => [link.id, determinantId(link.source), determinantId(link.target), link.relation, link.study]),
            joint: new Set(chain.map((link) => link.study)).size === 1 ? 1 : 0,
            remedies: remedies.map((link) => [link.id, determinantId(link.source), determinantId(link.target), link.study]).sort(),
          }
        })
        expect(told).toEqual(expected)
        expect(result.truncated).toBe(false)
        expect(result.emptyBecause).toBe(expected.length === 0 ? 'NOTHING_STATED' : null)
      }),
      { numRuns: 400 },
    )
  })

  it('stop at 500 and say so', async () => {
    const step = (source: number) =>
      Array.from({ length: 9 }, () => ({ source, relation: 'LEADS_TO', target: source + 2, assertion: 'OBSERVED' }) as const)
    const evidence: SmallEvidence = {
      domains: [0, 0, 0, 0, 0, 0, 0],
      studies: [{ reports: [], states: [...step(0), ...step(2), ...step(4)] }],
      aligned: [],
    }
    const { chains, truncated } = await statedChains({ projection: smallProjection(evidence) }, { start: determinantId(0) })
    expect(chains).toHaveLength(500)
    expect(truncated).toBe(true)
  })

  it('keep to studies in scope, and under a finding-level scope to studies with a finding there for both ends', async () => {
    const projection = await shippedProjection()
    const { evidence } = projection
    const level = projection.graph.find('level:digital-mental-health:micro') ?? -1
    const { chains } = await statedChains({ projection }, { start: 'loss-of-nonverbal-cues', scope: { levels: ['micro'] } })
    expect(chains.length).toBeGreaterThan(0)
    for (const step of chains.flatMap((chain) => chain.steps)) {
      const there = (evidence.studyFindings[evidence.studyIndex(step.study) ?? -1] ?? []).filter(
        (finding) => evidence.findingLevel[finding] === level,
      )
      const reported = there.map((finding) => evidence.findingDeterminant[finding])
      expect(reported).toContain(step.source)
      expect(reported).toContain(step.target)
    }
  })

  it('refuse what cannot be asked, and say why there is none', async () => {
    const projection = await shippedProjection()
    await expect(statedChains({ projection }, { start: 'no-such-thing' })).rejects.toThrow(
      /start: expected the id of a barrier or facilitator/,
    )
    await expect(statedChains({ projection }, { start: 'stigma', depth: 7 })).rejects.toThrow(/depth: expected a whole number from 1 to 6/)
    const outside = await statedChains({ projection }, { start: 'lack-of-time', scope: { determinantKinds: ['FACILITATOR'] } })
    expect(outside.emptyBecause).toBe('START_NOT_IN_SCOPE')
    const silent = await statedChains({ projection }, { start: 'lack-of-time', scope: { years: { to: 1900 } } })
    expect(silent).toMatchObject({ chains: [], emptyBecause: 'NOTHING_STATED' })
  })
})
