import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coOccurrence, coverage } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { coverages } from './policy-questions.ts'

describe('coverage', () => {
  it('lists every barrier of the vocabulary, those that nothing addresses included', async () => {
    const projection = await shippedProjection()
    const { evidence } = projection
    const { barriers, unaddressed, unaddressedReported } = await coverage({ projection }, {})
    expect(barriers.map(({ barrier }) => barrier).toSorted((a, b) => a - b)).toEqual(evidence.codes('BARRIER'))
    const addressed = new Set(evidence.statedLinks.filter(({ relation }) => relation === 'ADDRESSES').map(({ target }) => target))
    expect(unaddressed).toBe(evidence.codes('BARRIER').filter((barrier) => !addressed.has(barrier)).length)
    expect(unaddressed).toBeGreaterThan(0)
    expect(unaddressedReported).toBeLessThanOrEqual(unaddressed)
  })

  it('counts beside a barrier what coOccurrence counts', async () => {
    const projection = await shippedProjection()
    const { barriers } = await coverage({ projection }, { top: 2 })
    const id = (node: number) => projection.graph.id(node)
    for (const { barrier, studyCount, studies, coReportedFacilitators } of barriers.slice(0, 5)) {
      expect(studies.count).toBe(studyCount)
      for (const { code, studyCount: both, share, studies: shared } of coReportedFacilitators) {
        const pair = await coOccurrence({ projection }, { a: id(barrier), b: id(code) })
        expect([both, share]).toEqual([pair.table.both, pair.shareOfA])
        expect([...shared]).toEqual([...pair.studies])
      }
    }
  })

  it('tells each stated facilitator once, with every link in scope counted by how firmly it is stated', async () => {
    const projection = await shippedProjection()
    const { barriers } = await coverage({ projection }, {})
    for (const { barrier, statedFacilitators, statedStudyCount } of barriers) {
      const links = projection.evidence.statedLinks.filter(({ relation, target }) => relation === 'ADDRESSES' && target === barrier)
      expect(statedFacilitators.map(({ facilitator }) => facilitator).toSorted()).toEqual(
        [...new Set(links.map(({ source }) => source))].toSorted(),
      )
      expect(statedFacilitators.reduce((sum, one) => sum + one.observed + one.expected + one.proposed, 0)).toBe(links.length)
      expect(statedStudyCount).toBe(new Set(links.map(({ study }) => study)).size)
    }
  })

  it('keeps to studies that a scope lets through, in a total order', async () => {
    const projection = await shippedProjection()
    await fc.assert(
      fc.asyncProperty(coverages, async (args) => {
        const { barriers, method } = await coverage({ projection }, args)
        const value = (row: (typeof barriers)[number]) =>
          ({
            STUDIES: row.studyCount,
            STATED_FACILITATORS: row.statedFacilitatorCount,
            STATED_STUDIES: row.statedStudyCount,
            CO_REPORTED_FACILITATORS: row.coReportedFacilitatorCount,
          })[args.orderBy?.field ?? 'STUDIES']
        const sign = args.orderBy?.direction === 'ASC' ? 1 : -1
        expect(barriers).toEqual(barriers.toSorted((a, b) => sign * (value(a) - value(b)) || a.barrier - b.barrier))
        for (const { studyCount, share, coReportedFacilitators, coReportedFacilitatorCount } of barriers) {
          expect(share).toBe(method.total === 0 ? null : studyCount / method.total)
          expect(coReportedFacilitators).toHaveLength(Math.min(args.top ?? 10, coReportedFacilitatorCount))
        }
      }),
      { numRuns: 30, seed: 20261125 },
    )
  })

  it('of nothing in scope still lists every barrier; what cannot be asked is refused', async () => {
    const projection = await shippedProjection()
    const { barriers, unaddressedReported } = await coverage({ projection }, { scope: { years: { to: 1900 } } })
    expect(barriers).toHaveLength(projection.evidence.codes('BARRIER').length)
    expect(unaddressedReported).toBe(0)
    expect(new Set(barriers.map(({ share }) => share))).toEqual(new Set([null]))
    await expect(coverage({ projection }, { top: 0 })).rejects.toThrow(/top: expected a whole number from 1 to 100, but got 0/)
  })
})
