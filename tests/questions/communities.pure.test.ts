import { describe, expect, it } from 'vitest'
import { communities, coOccurrences } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

const projection = await shippedProjection()
const ask = (args: Partial<Parameters<typeof communities>[1]>) => communities({ projection }, { of: 'BARRIER', runs: 5, ...args })

describe('communities', () => {
  it('hold every linked code once, and leave out the others', async () => {
    const found = await ask({})
    const { pairs } = await coOccurrences({ projection }, { of: 'BARRIER' })
    const linked = new Set(pairs.flatMap(({ a, b }) => [a, b]))
    const placed = found.communities.flatMap(({ codes }) => codes)
    expect(placed.length).toBe(linked.size)
    expect(new Set(placed)).toEqual(linked)
    for (const code of found.unlinked) expect(linked.has(code)).toBe(false)
    expect(found.communities.map(({ id }) => id)).toEqual(found.communities.map((_, place) => place + 1))
  })

  it('have the modularity of their definition, and are connected', async () => {
    const found = await ask({ minCount: 3, resolution: 1.2 })
    const { pairs } = await coOccurrences({ projection }, { of: 'BARRIER', minCount: 3 })
    const m = pairs.reduce((sum, { table }) => sum + table.both, 0)
    let modularity = 0
    for (const { codes } of found.communities) {
      const within = pairs.filter(({ a, b }) => codes.includes(a) && codes.includes(b))
      const strength = pairs.reduce((sum, { a, b, table }) => sum + table.both * (Number(codes.includes(a)) + Number(codes.includes(b))), 0)
      modularity += within.reduce((sum, { table }) => sum + table.both, 0) / m - 1.2 * (strength / (2 * m)) ** 2
      const reached = new Set(codes.slice(0, 1))
      for (const code of reached) for (const { a, b } of within) if (a === code || b === code) reached.add(a === code ? b : a)
      expect(reached.size).toBe(codes.length)
    }
    expect(found.modularity).toBeCloseTo(modularity, 12)
    expect(found.bestModularity).toBeGreaterThan(0)
  })

  it('are the same bytes for the same seed, and say how stable they are', async () => {
    const first = await ask({ seed: 3 })
    expect(JSON.stringify(await ask({ seed: 3 }))).toBe(JSON.stringify(first))
    expect(first.stability).toBeGreaterThan(0)
    expect((await ask({ runs: 1 })).stability).toBeNull()
  })

  it('are none, with a null for modularity, where nothing is linked', async () => {
    const found = await ask({ minCount: 1_000_000 })
    expect(found).toMatchObject({ communities: [], modularity: null })
    expect(found.unlinked).toHaveLength(59)
  })

  it('refuse bad arguments', async () => {
    for (const bad of [{ resolution: 0 }, { runs: 0 }, { runs: 10_000 }, { seed: -1 }, { basis: 'ALIGNED' as const }]) {
      await expect(ask(bad)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    }
  })
})
