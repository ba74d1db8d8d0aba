import { describe, expect, it } from 'vitest'
import { bridges, coOccurrences } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

const projection = await shippedProjection()
const ask = (args: Partial<Parameters<typeof bridges>[1]>) => bridges({ projection }, { of: 'BARRIER', ...args })

describe('bridges', () => {
  it('stand in the network of the pairs that coOccurrences lists', async () => {
    const found = await ask({})
    const { pairs } = await coOccurrences({ projection }, { of: 'BARRIER' })
    expect(found.links).toBe(pairs.length)
    for (const { code, degree } of found.bridges) expect(degree).toBe(pairs.filter(({ a, b }) => a === code || b === code).length)
  })

  it('have betweenness by counting shortest paths, and participation by domains, worked out anew', async () => {
    const found = await ask({ minCount: 4, measure: 'COUNT' })
    const { pairs } = await coOccurrences({ projection }, { of: 'BARRIER', minCount: 4 })
    const codes = found.bridges.map(({ code }) => code)
    const near = new Map(codes.map((code) => [code, pairs.flatMap(({ a, b }) => (a === code ? [b] : b === code ? [a] : []))]))
    const reach = (from: number) => {
      const hops = new Map([[from, 0]])
      const ways = new Map([[from, 1]])
      for (const node of hops.keys()) {
        for (const next of near.get(node) ?? []) {
          if (!hops.has(next)) hops.set(next, (hops.get(node) ?? 0) + 1)
          if (hops.get(next) === (hops.get(node) ?? 0) + 1) ways.set(next, (ways.get(next) ?? 0) + (ways.get(node) ?? 0))
        }
      }
      return { hops, ways }
    }
    const from = new Map(codes.map((code) => [code, reach(code)]))
    for (const { code, betweenness, participation } of found.bridges) {
      let expected = 0
      for (const s of codes) {
        for (const t of codes) {
          if (s >= t || s === code || t === code) continue
          const [all, there] = [from.get(s)?.hops.get(t), from.get(s)?.hops.get(code)]
          const onward = from.get(code)?.hops.get(t)
          if (all === undefined || there === undefined || onward === undefined || there + onward !== all) continue
          expected += ((from.get(s)?.ways.get(code) ?? 0) * (from.get(code)?.ways.get(t) ?? 0)) / (from.get(s)?.ways.get(t) ?? 1)
        }
      }
      expect(betweenness).toBeCloseTo(expected, 9)
      const own = pairs.filter(({ a, b }) => a === code || b === code)
      const strength = own.reduce((sum, { table }) => sum + table.both, 0)
      const into = new Map<number | undefined, number>()
      for (const { a, b, table } of own) {
        const domain = projection.evidence.domain(a === code ? b : a)
        into.set(domain, (into.get(domain) ?? 0) + table.both)
      }
      if (strength === 0) expect(participation).toBeNull()
      else expect(participation).toBeCloseTo(1 - [...into.values()].reduce((sum, weight) => sum + (weight / strength) ** 2, 0), 12)
    }
  })

  it('have honest nulls without links, and no participation where codes have no domain', async () => {
    const apart = await ask({ minCount: 1_000_000 })
    expect(apart.bridges[0]).toMatchObject({
      degree: 0,
      betweenness: 0,
      bridgingCoefficient: null,
      bridgingCentrality: null,
      participation: null,
    })
    expect(apart.bridges[0]?.undefined.map(({ measure }) => measure)).toEqual([
      'bridgingCoefficient',
      'bridgingCentrality',
      'participation',
    ])
    const levels = await ask({ of: 'LEVEL' })
    expect(levels.bridges[0]?.undefined).toEqual([{ measure: 'participation', reason: 'NO_DOMAIN' }])
    expect((await ask({ scope: { years: { from: 2090 } } })).bridges).toEqual([])
  })

  it('can stand on what studies state', async () => {
    const stated = await ask({ of: 'DETERMINANT', basis: 'STATED' })
    expect(stated).toMatchObject({ measure: 'COUNT', method: { minCount: 1 } })
    expect(stated.links).toBeGreaterThan(0)
  })

  it('refuse what cannot weigh a link', async () => {
    for (const bad of [
      { measure: 'PMI' as const },
      { basis: 'ALIGNED' as const },
      { basis: 'STATED' as const, measure: 'JACCARD' as const },
      { minCount: 0 },
    ]) {
      await expect(ask(bad)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    }
  })
})
