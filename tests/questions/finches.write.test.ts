import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { readDataPackage } from '../../src/importers/index.ts'
import { importPackage, refuseIssues } from '../../src/runs/index.ts'
import { finches } from '../analysis/finches.ts'
import { emptiedStore } from '../runs/emptied-store.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { dataOf, startService } from '../support/running-service.ts'

interface Row {
  readonly a: { readonly key: string }
  readonly b: { readonly key: string }
  readonly table: { readonly both: number }
  readonly expected: number
  readonly pUpper: number
  readonly pLower: number
  readonly q: number
  readonly odds: { readonly status: string }
  readonly affinity: { readonly estimate: number } | null
  readonly measures: Readonly<Record<string, number>>
}

const query = `{
  coOccurrences(minExpected: 1, minCount: 0, first: 100) {
    totalCount
    nodes {
      a { key } b { key } table { both } expected pUpper pLower q odds { status } affinity { estimate }
      measures { jaccard lift pmi npmi phi oddsRatio oddsRatioHaldane associationVosviewer associationBibliometrix }
    }
    method { total familySize }
  }
  whole: coOccurrences(minCount: 0, orderBy: { field: Q, direction: ASC }, first: 3) { nodes { q } method { familySize } }
  studies { totalCount } findings { totalCount } barriers { totalCount }
}`

describeDatabase('the finches, through the whole service', () => {
  const store = emptiedStore()

  test('have 14 positive and one negative pair of 64, three and six of them after correction: as published', async () => {
    await importPackage(store(), refuseIssues(await readDataPackage(join(projectRoot, 'tests/fixtures/packages/darwins-finches'))))
    const service = await startService(databaseConnection())
    try {
      const { coOccurrences, whole, ...counts } = await dataOf(service, query)
      const occurrences = finches.codes.reduce((sum, code) => sum + code.count, 0)
      expect(counts).toEqual({ studies: { totalCount: 17 }, findings: { totalCount: occurrences }, barriers: { totalCount: 13 } })
      expect(coOccurrences.totalCount).toBe(64)
      expect(coOccurrences.method).toEqual({ total: 17, familySize: 64 })
      const rows: readonly Row[] = coOccurrences.nodes
      expect(rows.filter(({ pUpper }) => pUpper < 0.05)).toHaveLength(14)
      expect(rows.filter(({ pLower }) => pLower < 0.05)).toHaveLength(1)
      expect(rows.filter(({ q }) => q < 0.05)).toHaveLength(3)
      expect(rows.filter(({ q }) => q < 0.1)).toHaveLength(6)
      expect(Math.min(...rows.map(({ q }) => q))).toBeCloseTo(0.0181, 4)
      expect(whole.method.familySize).toBe(78)
      expect(whole.nodes.map(({ q }: Row) => q < 0.05)).toEqual([true, true, false])
      expect(whole.nodes[0].q).toBeCloseTo(0.02206, 5)

      const pair = (x: string, y: string) => rows.find(({ a, b }) => [x, y].sort().join() === [a.key, b.key].sort().join())
      expect(pair('fortis', 'conirostris')).toMatchObject({ table: { both: 0 }, pUpper: 1, pLower: expect.closeTo(0.04412, 5) })
      const { measures, affinity } = pair('psittacula', 'parvulus') ?? {}
      expect(measures?.jaccard).toBeCloseTo(0.8182, 4)
      expect(measures?.npmi).toBeCloseTo(0.6687, 4)
      expect(measures?.phi).toBeCloseTo(0.7571, 4)
      expect(measures?.oddsRatio).toBe(54)
      expect(measures?.oddsRatioHaldane).toBeCloseTo(27.4444, 4)
      expect(measures?.associationBibliometrix).toBeCloseTo(0.09, 10)
      // Link strengths over all 78 pairs, whatever the family was narrowed to.
      expect(measures?.associationVosviewer).toBeCloseTo(1.16812, 5)
      expect(affinity?.estimate).toBeCloseTo(3.5474, 4)
      expect(pair('fortis', 'scandens')?.odds.status).toBe('INFINITE')
    } finally {
      await service.stop()
    }
  })
})
