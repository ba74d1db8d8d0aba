import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapMap } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { gapMaps } from './random-questions.ts'

const context = { projection: await shippedProjection() }

describe('gapMap', () => {
  it('keeps empty cells: six domains by four levels are 24', async () => {
    const { rows, columns, cells, sourceExtent, method } = await gapMap(context, { rows: 'DOMAIN', columns: 'LEVEL' })
    expect([rows.length, columns.length, cells.length]).toEqual([6, 4, 24])
    expect(columns.map(({ key }) => key)).toEqual(['nano', 'micro', 'meso', 'macro'])
    expect(sourceExtent).toBe('ABSTRACT')
    expect(method.total).toBe(349)
  })

  it('calls a theme in another domain structural, and its own domain not', async () => {
    const { cells } = await gapMap(context, { rows: 'THEME', columns: 'DOMAIN' })
    for (const { row, column, emptyBecause } of cells) {
      const own = context.projection.evidence.domain(row.node ?? -1) === column.node
      expect(emptyBecause === 'STRUCTURAL').toBe(!own)
    }
  })

  it('says why a cell is empty: not coded, in separate studies, in separate findings', async () => {
    const scope = { studies: ['painter-2021', 'lipschitz-2022'] }
    const { cells } = await gapMap(context, { rows: 'DETERMINANT', columns: 'LEVEL', scope })
    const { evidence } = context.projection
    const studies = new Map<string, Set<number>>()
    for (const [finding, study] of evidence.findingStudy.entries()) {
      const add = (value: number | undefined) => studies.set(`${value}`, (studies.get(`${value}`) ?? new Set()).add(study))
      const inScope = ['painter-2021', 'lipschitz-2022'].includes(
        String(context.projection.graph.properties(evidence.studies[study] ?? -1).key),
      )
      if (!inScope || context.projection.graph.properties(evidence.findings[finding] ?? -1).effect !== 'PRESENT') continue
      add(evidence.findingDeterminant[finding])
      add(evidence.findingLevel[finding])
    }
    for (const { row, column, emptyBecause, findingCount } of cells) {
      const [withRow, withColumn] = [studies.get(`${row.node}`), studies.get(`${column.node}`)]
      const joint = withRow && withColumn && [...withRow].some((study) => withColumn.has(study))
      const reason = withRow && withColumn ? (joint ? 'SEPARATE_FINDINGS' : 'SEPARATE_STUDIES') : 'NOT_CODED'
      expect(emptyBecause).toBe(findingCount > 0 ? null : reason)
    }
    expect(new Set(cells.map(({ emptyBecause }) => emptyBecause)).size).toBeGreaterThanOrEqual(3)
  })

  it('puts years into bins, the earlier ones and the open end included', async () => {
    const { columns } = await gapMap(context, { rows: 'KIND', columns: 'YEAR', yearBins: [2016, 2020, 2021] })
    expect(columns.map(({ key, name }) => [key, name])).toEqual([
      ['-2015', 'up to 2015'],
      ['2016-2019', '2016 to 2019'],
      ['2020', '2020'],
      ['2021-', 'from 2021'],
    ])
  })

  it('has receipts that are as long as its counts, and reasons for empty cells alone', async () => {
    await fc.assert(
      fc.asyncProperty(gapMaps, async (asked) => {
        const { cells } = await gapMap(context, asked)
        for (const cell of cells) {
          expect(cell.studies.count).toBe(cell.studyCount)
          expect(cell.findings.count).toBe(cell.findingCount)
          expect(cell.emptyBecause === null).toBe(cell.findingCount > 0)
          expect(cell.expected === null || Number.isFinite(cell.expected)).toBe(true)
        }
      }),
      { numRuns: 25 },
    )
  })

  it.each([
    [{ rows: 'LEVEL' as const, columns: 'LEVEL' as const }, 'BAD_USER_INPUT'],
    [{ rows: 'LEVEL' as const, columns: 'KIND' as const, segments: 'LEVEL' as const }, 'BAD_USER_INPUT'],
    [{ rows: 'LEVEL' as const, columns: 'YEAR' as const, yearBins: [2020, 2010] }, 'BAD_USER_INPUT'],
    [{ rows: 'LEVEL' as const, columns: 'YEAR' as const, yearBins: [] }, 'BAD_USER_INPUT'],
    [{ rows: 'DETERMINANT' as const, columns: 'COUNTRY' as const, segments: 'FACTOR' as const }, 'LIMIT_EXCEEDED'],
  ])('refuses %j', async (args, code) => {
    await expect(gapMap(context, args)).rejects.toMatchObject({ code })
  })
})
