import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareDifference } from '../../src/analysis/index.ts'
import { compare, coOccurrence } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { comparisons } from './policy-questions.ts'

const before = { years: { to: 2019 } }
const after = { years: { from: 2020 } }

describe('a comparison', () => {
  it('of parts that share no study has the shares of either part, and Newcombe intervals', async () => {
    const projection = await shippedProjection()
    const answer = await compare({ projection }, { left: before, right: after, of: 'BARRIER', pairs: true })
    expect(answer.sharedStudies).toBe(0)
    expect(answer.leftTotal + answer.rightTotal).toBe(answer.method.total)
    // Every pair of the 59 barriers, for each is reported on some side, was compared, though most are never reported together.
    expect(answer.method.familySize).toBe((59 * 58) / 2)
    expect(answer.comparisons.length).toBeLessThan(1000)
    const id = (node: number) => projection.graph.id(node)
    for (const { a, b, left, right, difference } of answer.comparisons.slice(0, 10)) {
      const [l, r] = await Promise.all([before, after].map((scope) => coOccurrence({ projection }, { a: id(a), b: id(b ?? -1), scope })))
      expect([left.count, left.total, right.count, right.total]).toEqual([l?.table.both, l?.table.total, r?.table.both, r?.table.total])
      const none = { total: 0, left: 0, right: 0, both: 0 }
      const { estimate, interval, method } = shareDifference(left, right, none) ?? {}
      expect(difference).toMatchObject({ estimate, ...interval, method })
      expect(method).toBe('NEWCOMBE')
    }
  })

  it('of parts that share studies pairs them: a part with itself differs by nothing, with an interval of no width', async () => {
    const projection = await shippedProjection()
    const { comparisons: rows, sharedStudies } = await compare({ projection }, { left: {}, right: {}, of: 'DOMAIN' })
    expect(sharedStudies).toBe(349)
    expect(rows).toHaveLength(6)
    for (const { left, right, difference } of rows) {
      expect(left).toEqual(right)
      expect(difference).toMatchObject({ estimate: 0, method: 'PAIRED' })
      expect(difference?.correlation).toBeCloseTo(1, 12)
    }
  })

  it('has intervals that hold the difference, receipts that hold the counts, and a total order', async () => {
    const projection = await shippedProjection()
    await fc.assert(
      fc.asyncProperty(comparisons, async (args) => {
        const { comparisons: rows, method } = await compare({ projection }, args)
        expect(rows.length).toBeLessThanOrEqual(method.familySize ?? 0)
        expect(new Set(rows.map(({ a, b }) => `${a} ${b}`)).size).toBe(rows.length)
        for (const { left, right, difference, leftStudies, rightStudies } of rows.slice(0, 50)) {
          expect([leftStudies.count, rightStudies.count]).toEqual([left.count, right.count])
          expect(Math.max(left.count, right.count)).toBeGreaterThanOrEqual(args.minCount ?? 1)
          if (difference === null) continue
          expect(difference.estimate).toBeCloseTo((left.share ?? 0) - (right.share ?? 0), 12)
          expect(difference.lower).toBeLessThanOrEqual(difference.estimate)
          expect(difference.upper).toBeGreaterThanOrEqual(difference.estimate)
        }
      }),
      { numRuns: 25, seed: 20261125 },
    )
  })

  it('with a part that has no study has no difference', async () => {
    const projection = await shippedProjection()
    const { comparisons: rows, rightTotal } = await compare({ projection }, { left: {}, right: { years: { to: 1900 } }, of: 'DOMAIN' })
    expect(rightTotal).toBe(0)
    expect(rows.map(({ right, difference }) => [right.share, difference])).toEqual(Array.from({ length: 6 }, () => [null, null]))
  })

  it('refuses what cannot be asked', async () => {
    const projection = await shippedProjection()
    const ask = (more: object) => compare({ projection }, { left: before, right: after, of: 'BARRIER', ...more })
    await expect(ask({ level: 0 })).rejects.toThrow(/level: expected a number above 0 and below 1/)
    await expect(ask({ minCount: 0 })).rejects.toThrow(/minCount: expected a whole number from 1 to 1000000, but got 0/)
    await expect(ask({ left: { levels: ['nowhere'] } })).rejects.toThrow(/left.levels: expected/)
  })
})
