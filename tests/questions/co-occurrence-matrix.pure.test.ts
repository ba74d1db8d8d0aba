import { describe, expect, it } from 'vitest'
import { coOccurrence, coOccurrenceMatrix, type Measure } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

const projection = await shippedProjection()
const ask = (args: Parameters<typeof coOccurrenceMatrix>[1]) => coOccurrenceMatrix({ projection }, args)
const key = (code: number) => String(projection.graph.properties(code).key)

describe('a co-occurrence matrix', () => {
  it('holds what coOccurrence says of each pair, in both orders', async () => {
    const codes = ['loss-of-nonverbal-cues', 'weakened-alliance', 'digital-divide']
    const matrix = await ask({ of: 'BARRIER', codes, measure: 'JACCARD', order: 'GIVEN' })
    expect(matrix.rows.map(key)).toEqual(codes)
    for (const [r, a] of codes.entries()) {
      for (const [c, b] of codes.entries()) {
        if (r === c) continue
        const pair = await coOccurrence({ projection }, { a, b })
        expect(matrix.counts[r * 3 + c]).toBe(pair.table.both)
        expect(matrix.values[r * 3 + c]).toBe(pair.measures.jaccard)
      }
    }
    expect(matrix.counts[1]).toBe(10)
    expect(matrix.method.total).toBe(349)
  })

  it('gives no value to a code with itself, and says why; its count is its own', async () => {
    const matrix = await ask({ of: 'DOMAIN', measure: 'LIFT' })
    expect(matrix.undefined).toEqual([{ measure: 'LIFT', reason: 'SAME_CODE', cells: [0, 7, 14, 21, 28, 35] }])
    expect(matrix.rowCounts).toEqual([0, 7, 14, 21, 28, 35].map((cell) => matrix.counts[cell]))
    expect(matrix.values.filter((value) => value === null)).toHaveLength(6)
  })

  it('says that the model fixes a theme with its own domain, and counts it all the same', async () => {
    const matrix = await ask({ of: 'THEME', against: 'DOMAIN', measure: 'PHI' })
    const fixed = matrix.undefined.find(({ reason }) => reason === 'FIXED_BY_MODEL')
    expect(fixed?.cells).toHaveLength(matrix.rows.length)
    for (const cell of fixed?.cells ?? []) expect(matrix.counts[cell]).toBe(matrix.rowCounts[Math.floor(cell / matrix.columns.length)])
  })

  it('is symmetric but for CONFIDENCE, which is of the row', async () => {
    const size = (await ask({ of: 'DOMAIN', measure: 'COUNT' })).rows.length
    for (const measure of ['DICE', 'NPMI', 'AFFINITY', 'ASSOCIATION_VOSVIEWER', 'CONFIDENCE'] satisfies Measure[]) {
      const { values, counts, rowCounts } = await ask({ of: 'DOMAIN', measure })
      const mirrored = values.map((_, cell) => values[(cell % size) * size + Math.floor(cell / size)])
      if (measure === 'CONFIDENCE') expect(values[1]).toBe((counts[1] ?? 0) / (rowCounts[0] ?? 0))
      else for (const [cell, value] of values.entries()) expect(value ?? 0).toBeCloseTo(mirrored[cell] ?? 0, 12)
    }
  })

  it('is the same set of cells in every order, and the same bytes each time', async () => {
    const pairs = async (order: 'GIVEN' | 'DOMAIN' | 'CLUSTER') => {
      const { rows, columns, counts } = await ask({ of: 'BARRIER', measure: 'COUNT', order })
      return rows.flatMap((row, r) => columns.map((column, c) => `${row} ${column} ${counts[r * columns.length + c]}`)).sort()
    }
    const given = await pairs('GIVEN')
    expect(await pairs('DOMAIN')).toEqual(given)
    expect(await pairs('CLUSTER')).toEqual(given)
    const clustered = await ask({ of: 'BARRIER', measure: 'JACCARD', order: 'CLUSTER' })
    expect(JSON.stringify(await ask({ of: 'BARRIER', measure: 'JACCARD', order: 'CLUSTER' }))).toBe(JSON.stringify(clustered))
  })

  it('orders by domain: codes of one domain and theme stand side by side', async () => {
    const { rows } = await ask({ of: 'DETERMINANT', measure: 'COUNT' })
    const runs = rows.map((row) => projection.evidence.theme(row)).filter((theme, place, all) => theme !== all[place - 1])
    expect(new Set(runs).size).toBe(runs.length)
  })

  it('has honest nulls where nothing is in scope', async () => {
    const matrix = await ask({ of: 'DOMAIN', measure: 'JACCARD', scope: { years: { from: 2090 } } })
    expect(matrix.method.total).toBe(0)
    expect(matrix.values.every((value) => value === null)).toBe(true)
    expect(matrix.undefined.map(({ reason }) => reason)).toEqual(['SAME_CODE', 'NEITHER_IN_ANY_UNIT'])
  })

  it('refuses unknown codes and units that cannot be', async () => {
    await expect(ask({ of: 'BARRIER', codes: ['no-such-code'], measure: 'COUNT' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(ask({ of: 'BARRIER', unit: 'FINDING', measure: 'COUNT' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
