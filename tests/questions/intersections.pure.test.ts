import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coOccurrence, intersections } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { meetings } from './policy-questions.ts'

describe('intersections', () => {
  it('are every combination once, single factors first in the order asked for', async () => {
    const projection = await shippedProjection()
    const { intersections: all } = await intersections({ projection }, { factors: ['youth', 'older-age', 'education'] })
    const keys = all.map(({ factors }) => factors.map((factor) => projection.graph.properties(factor).key))
    expect(keys).toEqual([
      ['youth'],
      ['older-age'],
      ['education'],
      ['youth', 'older-age'],
      ['youth', 'education'],
      ['older-age', 'education'],
      ['youth', 'older-age', 'education'],
    ])
  })

  it('count what one finding concerns, and what one study concerns, as coOccurrence counts both', async () => {
    const projection = await shippedProjection()
    const asked = { a: 'factor:older-age', b: 'factor:rurality' }
    const { intersections: all } = await intersections({ projection }, { factors: [asked.a, asked.b] })
    const [older, , both] = all
    const inFinding = await coOccurrence({ projection }, { ...asked, unit: 'FINDING' })
    const inStudy = await coOccurrence({ projection }, asked)
    expect(both?.inclusive.findingCount).toBe(inFinding.table.both)
    expect(older?.exclusive.findingCount).toBe(inFinding.table.onlyA)
    expect([...(both?.inclusive.studiesAnywhere ?? [])]).toEqual([...inStudy.studies])
    expect(older?.exclusive.studyCountAnywhere).toBe(inStudy.table.onlyA)
    expect(inStudy.table.both).toBeGreaterThan(0)
  })

  it('have exclusive parts that add up to what concerns any factor, each once', async () => {
    const projection = await shippedProjection()
    const { evidence } = projection
    await fc.assert(
      fc.asyncProperty(meetings, async (args) => {
        const { factors, intersections: all } = await intersections({ projection }, args)
        const parts = all.map(({ exclusive }) => [...exclusive.findings])
        const union = new Set(parts.flat())
        expect(parts.flat()).toHaveLength(union.size)
        const concerned = new Set(all.filter((one) => one.factors.length === 1).flatMap(({ inclusive }) => [...inclusive.findings]))
        expect(union).toEqual(concerned)
        for (const { factors: own, inclusive, exclusive } of all) {
          for (const finding of inclusive.findings) expect(evidence.findingFactors[finding]).toEqual(expect.arrayContaining([...own]))
          for (const finding of exclusive.findings) {
            expect((evidence.findingFactors[finding] ?? []).filter((factor) => factors.includes(factor)).toSorted()).toEqual(own.toSorted())
          }
          expect(inclusive.studyCountAnywhere).toBeGreaterThanOrEqual(inclusive.studyCount)
          expect(inclusive.determinants.length).toBe(Math.min(args.top ?? 10, inclusive.determinantCount))
        }
      }),
      { numRuns: 40, seed: 20261125 },
    )
  })

  it('of nothing in scope are all there, and empty', async () => {
    const projection = await shippedProjection()
    const { intersections: all, method } = await intersections(
      { projection },
      { factors: ['youth', 'older-age'], scope: { years: { to: 1900 } } },
    )
    expect(method.total).toBe(0)
    expect(all.map(({ inclusive }) => [inclusive.findingCount, inclusive.studyCountAnywhere, inclusive.determinants])).toEqual([
      [0, 0, []],
      [0, 0, []],
      [0, 0, []],
    ])
  })

  it('refuse what cannot be asked', async () => {
    const projection = await shippedProjection()
    const ask = (factors: string[], top?: number) => intersections({ projection }, { factors, top })
    await expect(ask(['youth'])).rejects.toThrow(/factors: expected 2 to 4 factors that differ/)
    await expect(ask(['youth', 'factor:youth'])).rejects.toThrow(/factors: expected 2 to 4 factors that differ/)
    await expect(ask(['youth', 'older-age', 'education', 'language', 'rurality'])).rejects.toThrow(/factors: expected 1 to 4 values/)
    await expect(ask(['youth', 'stigma'])).rejects.toThrow(/factors: expected the id of/)
    await expect(ask(['youth', 'older-age'], 101)).rejects.toThrow(/top: expected a whole number from 1 to 100, but got 101/)
  })
})
