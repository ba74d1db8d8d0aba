import { describe, expect, it } from 'vitest'
import { frameworkMatrix, gapMap } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

describe('the framework matrix', () => {
  it('has the cells of the gap map, and counts the same in each', async () => {
    const projection = await shippedProjection()
    const { cells, method } = await frameworkMatrix({ projection }, { top: 50 })
    const map = await gapMap({ projection }, { rows: 'DOMAIN', columns: 'LEVEL' })
    const counts = (all: readonly { row: { key: string }; column: { key: string }; studyCount: number; findingCount: number }[]) =>
      all.map(({ row, column, studyCount, findingCount }) => [row.key, column.key, studyCount, findingCount])
    expect(counts(cells)).toEqual(counts(map.cells))
    expect(cells.map(({ barrierCount, facilitatorCount, emptyBecause }) => [barrierCount, facilitatorCount, emptyBecause])).toEqual(
      map.cells.map(({ barrierCount, facilitatorCount, emptyBecause }) => [barrierCount, facilitatorCount, emptyBecause]),
    )
    expect(method.total).toBe(349)
  })

  it('names the codes that most studies report first, each with its studies as a share of N', async () => {
    const projection = await shippedProjection()
    const { cells } = await frameworkMatrix({ projection }, { top: 3 })
    expect(cells).toHaveLength(24)
    for (const { row, column, barriers, facilitators, barrierCount } of cells) {
      expect(barriers).toHaveLength(Math.min(3, barrierCount))
      for (const list of [barriers, facilitators]) {
        expect(list.map(({ studyCount }) => studyCount)).toEqual(list.map(({ studyCount }) => studyCount).toSorted((a, b) => b - a))
        for (const { code, share, studies } of list) {
          const { evidence, graph } = projection
          const reporting = evidence.studies.filter((_, study) =>
            (evidence.studyFindings[study] ?? []).some(
              (finding) =>
                evidence.findingDeterminant[finding] === code &&
                evidence.findingLevel[finding] === column.node &&
                evidence.domain(code) === row.node &&
                graph.properties(evidence.findings[finding] ?? -1).effect === 'PRESENT',
            ),
          )
          expect([...studies].map((study) => evidence.studies[study])).toEqual(reporting)
          expect(share).toBe(reporting.length / 349)
        }
      }
    }
  })

  it('names every facilitator that a study states to address a barrier, and says whether it is reported in the cell', async () => {
    const projection = await shippedProjection()
    const { evidence } = projection
    const { cells } = await frameworkMatrix({ projection }, { top: 50 })
    const named = cells.flatMap((cell) => cell.barriers.map((barrier) => ({ cell, barrier })))
    expect(named.some(({ barrier }) => barrier.addressedBy.some(({ reportedHere }) => reportedHere))).toBe(true)
    for (const { cell, barrier } of named) {
      const links = evidence.statedLinks.filter(({ relation, target }) => relation === 'ADDRESSES' && target === barrier.code)
      const total = barrier.addressedBy.reduce((sum, { observed, expected, proposed }) => sum + observed + expected + proposed, 0)
      expect(total).toBe(links.length)
      expect(new Set(barrier.addressedBy.map(({ facilitator }) => facilitator))).toEqual(new Set(links.map(({ source }) => source)))
      const here = cell.facilitators.map(({ code }) => code)
      for (const { facilitator, reportedHere } of barrier.addressedBy) expect(reportedHere).toBe(here.includes(facilitator))
    }
  })

  it('keeps every cell where nothing is in scope, without a share', async () => {
    const projection = await shippedProjection()
    const { cells, method } = await frameworkMatrix({ projection }, { scope: { years: { to: 1900 } } })
    expect(method.total).toBe(0)
    expect(cells.map(({ barriers, emptyBecause }) => [barriers, emptyBecause])).toEqual(Array.from({ length: 24 }, () => [[], 'NOT_CODED']))
  })

  it('refuses what cannot be asked', async () => {
    const projection = await shippedProjection()
    await expect(frameworkMatrix({ projection }, { top: 0 })).rejects.toThrow(/top: expected a whole number from 1 to 50, but got 0/)
    await expect(frameworkMatrix({ projection }, { rows: 'LEVEL' })).rejects.toThrow(
      /columns: expected rows, columns and segments that differ/,
    )
  })
})
