import { describe, expect, it } from 'vitest'
import { backbone, coOccurrences, network } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { smallProjection } from '../support/small-evidence.ts'

const projection = await shippedProjection()
const ask = (args: Partial<Parameters<typeof network>[1]>) => network({ projection }, { of: 'DETERMINANT', ...args })

describe('the network', () => {
  it('has the links that coOccurrences lists, with the same numbers', async () => {
    const { nodes, links } = await ask({})
    const { pairs } = await coOccurrences({ projection }, { of: 'DETERMINANT' })
    const described = links.map(({ source, target, studyCount, value, mirror, crossDomain }) =>
      [nodes[source]?.code, nodes[target]?.code, studyCount, value, mirror, crossDomain].join(),
    )
    expect(described.sort()).toEqual(
      pairs
        .map(({ a, b, table, measures, mirror, crossDomain }) => [a, b, table.both, measures.jaccard, mirror, crossDomain].join())
        .sort(),
    )
    for (const [place, { degree }] of nodes.entries()) {
      expect(degree).toBe(links.filter(({ source, target }) => source === place || target === place).length)
    }
  })

  it('stands as a wheel: barriers on the outer rim, facilitators on the inner one, each domain a sector of its own', async () => {
    const { nodes } = await ask({ layout: true })
    const around = nodes
      .map(({ domain, kind, position }) => {
        const [x, y] = [position?.x ?? 0, position?.y ?? 0]
        expect(Math.hypot(x, y)).toBeCloseTo(kind === 'BARRIER' ? 1 : 0.8, 5)
        return { domain, angle: (Math.atan2(x, y) + 2 * Math.PI) % (2 * Math.PI) }
      })
      .sort((a, b) => a.angle - b.angle)
    const sectors = around.filter(({ domain }, place) => domain !== around[place - 1]?.domain).map(({ domain }) => domain)
    expect(new Set(sectors).size).toBe(sectors.length)
    expect(sectors.map((domain) => String(projection.graph.properties(domain ?? -1).key))).toEqual(
      projection.graph
        .nodesOf('Domain')
        .toSorted((a, b) => Number(projection.graph.properties(a).order ?? 0) - Number(projection.graph.properties(b).order ?? 0) || a - b)
        .map((domain) => String(projection.graph.properties(domain).key)),
    )
    const places = nodes.map(({ position }) => `${position?.x} ${position?.y}`)
    expect(new Set(places).size).toBe(nodes.length)
  })

  it('spreads by force within a circle, each code at a place of its own, linked ones nearer than others', async () => {
    const { nodes, links } = await ask({ layout: true, minCount: 4 })
    const places = nodes.map(({ spread }) => spread ?? { x: 9, y: 9 })
    for (const { x, y } of places) expect(Math.hypot(x, y)).toBeLessThanOrEqual(1.000001)
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length)
    const apart = (a: number, b: number) => Math.hypot((places[a]?.x ?? 0) - (places[b]?.x ?? 0), (places[a]?.y ?? 0) - (places[b]?.y ?? 0))
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const linked = links.map(({ source, target }) => apart(source, target))
    const all = nodes.flatMap((_, a) => nodes.slice(0, a).map((__, b) => apart(a, b)))
    expect(mean(linked)).toBeLessThan(0.75 * mean(all))
    const again = await ask({ layout: true, minCount: 4 })
    expect(again.nodes.map(({ spread }) => spread)).toEqual(nodes.map(({ spread }) => spread))
    expect((await ask({ minCount: 4 })).nodes.every(({ spread }) => spread === null)).toBe(true)
  })

  it.each([
    { of: 'BARRIER' as const, test: { correction: 'BY' as const } },
    { of: 'THEME' as const, scope: { levels: ['meso'] }, test: { tail: 'TWO_SIDED' as const } },
  ])('tests its links as coOccurrences does: $of', async (args) => {
    const { nodes, links } = await ask(args)
    const { pairs } = await coOccurrences({ projection }, { minCount: 2, ...args })
    const tests = new Map(pairs.map(({ a, b, p, q, testable }) => [`${a} ${b}`, { p, q, testable }]))
    expect(links.length).toBe(pairs.length)
    for (const { source, target, test } of links) {
      expect(await test).toMatchObject(tests.get(`${nodes[source]?.code} ${nodes[target]?.code}`) ?? { missing: true })
    }
  })

  it('is the same bytes each time', async () => {
    expect(JSON.stringify(await ask({ layout: true }))).toBe(JSON.stringify(await ask({ layout: true })))
  })

  it('keeps the links of a backbone that enough studies report', async () => {
    const asked = { of: 'BARRIER' as const, alpha: 0.5 }
    const { nodes, links } = await ask({ of: 'BARRIER', backbone: { alpha: 0.5 } })
    const kept = (await backbone({ projection }, asked)).links.filter(({ studyCount }) => studyCount >= 2)
    expect(links.map(({ source, target }) => [nodes[source]?.code, nodes[target]?.code])).toEqual(
      kept.map(({ source, target }) => [source, target]).sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d),
    )
    expect(links.length).toBeGreaterThan(0)
  })

  it('is empty, and no error, where nothing is in scope', async () => {
    expect(await ask({ scope: { years: { from: 2090 } }, layout: true })).toMatchObject({ nodes: [], links: [], method: { total: 0 } })
  })

  it('is refused beyond 20,000 links, with the numbers', async () => {
    const domains = Array.from({ length: 210 }, () => 0)
    const reports = domains.map((_, determinant) => ({ determinant, effect: 'PRESENT' as const }))
    const crowded = smallProjection({ domains, studies: [{ reports, states: [] }], aligned: [] })
    await expect(network({ projection: crowded }, { of: 'DETERMINANT', minCount: 1 })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      details: { limit: { nodes: 5_000, links: 20_000 }, asked: { nodes: 210, links: (210 * 209) / 2 } },
    })
  })

  it('refuses bad bounds', async () => {
    await expect(ask({ minCount: 0 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(ask({ backbone: { alpha: 0 } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
