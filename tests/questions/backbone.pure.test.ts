import { describe, expect, it } from 'vitest'
import { backbone } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

const projection = await shippedProjection()
const ask = (args: Partial<Parameters<typeof backbone>[1]>) => backbone({ projection }, { of: 'BARRIER', ...args })
const key = (code: number) => String(projection.graph.properties(code).key)

describe('a backbone', () => {
  it('by SDSM has the p-values that an independent script gave for the six pairs', async () => {
    const { links, method } = await ask({ alpha: 0.99, correction: 'NONE' })
    expect(method).toMatchObject({ total: 349, familySize: 1711 })
    const p = new Map(links.map((link) => [`${key(link.source)} ${key(link.target)}`, link.p]))
    expect(p.get('loss-of-nonverbal-cues weakened-alliance')).toBeCloseTo(1.99e-4, 6)
    expect(p.get('digital-divide low-patient-digital-literacy')).toBeCloseTo(0.002, 4)
    expect(p.get('lack-of-private-space loss-of-nonverbal-cues')).toBeCloseTo(0.0012, 4)
    expect(p.get('lack-of-training low-provider-digital-skills')).toBeCloseTo(0.0019, 4)
    expect(p.get('crisis-risk loss-of-nonverbal-cues')).toBeCloseTo(0.0025, 4)
    expect(p.get('low-provider-digital-skills resistance-to-change')).toBeCloseTo(0.0064, 4)
  })

  it('keeps the pairs with q at most alpha, with the studies that report both', async () => {
    const { links } = await ask({ alpha: 0.5 })
    expect(links.length).toBeGreaterThan(0)
    for (const { q, studyCount, studies } of links) {
      expect(q).toBeLessThanOrEqual(0.5)
      expect(studies.count).toBe(studyCount)
    }
    expect((await ask({ alpha: 0.1 })).links.length).toBeLessThanOrEqual(links.length)
  })

  it('by fixed margins is the same bytes for one seed, and says what samples leave open', async () => {
    const asked = {
      model: 'FIXED_MARGINS' as const,
      samples: 600,
      correction: 'NONE' as const,
      scope: { domains: ['cognitive', 'evidence'] },
    }
    const first = await ask({ ...asked, seed: 5 })
    const plain = ({ links, unsettled, samples }: typeof first) => [
      links.map(({ source, target, p }) => [source, target, p]),
      unsettled,
      samples,
    ]
    expect(plain(await ask({ ...asked, seed: 5 }))).toEqual(plain(first))
    expect(plain(await ask({ ...asked, seed: 6 }))).not.toEqual(plain(first))
    expect(first.samples).toBe(600)
    expect(first.links.every(({ p }) => p >= 1 / 601)).toBe(true)
  })

  it('is empty, and no error, where nothing is in scope', async () => {
    const nothing = { scope: { years: { from: 2090 } } }
    expect(await ask(nothing)).toMatchObject({ links: [], method: { total: 0, familySize: 0 } })
    expect(await ask({ ...nothing, model: 'FIXED_MARGINS', samples: 100 })).toMatchObject({ links: [], unsettled: 0 })
  })

  it('refuses bad arguments', async () => {
    for (const bad of [{ alpha: 0 }, { alpha: 1 }, { samples: 1 }, { seed: 0.5 }]) {
      await expect(ask(bad)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    }
    await expect(ask({ model: 'FIXED_MARGINS', engine: 'CYPHER' })).rejects.toThrow(/SDSM/)
    await expect(ask({ of: 'DETERMINANT', model: 'FIXED_MARGINS', samples: 200_000 })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
  })
})
