import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { answerTable, csv, text } from '../../src/tables/index.ts'

const pair = (name: string, more: object = {}) => ({ a: { name }, b: { name: 'b' }, table: { both: 3 }, q: 0.25, ...more })

describe('the table of an answer', () => {
  it('has the nodes of a connection as rows and objects as columns, without what stands beside the list', () => {
    const data = {
      coOccurrences: { totalCount: 9, pageInfo: { endCursor: 'x' }, nodes: [pair('x'), pair('y', { q: null })], method: { total: 3 } },
    }
    expect(answerTable(data)).toEqual({
      columns: ['a.name', 'b.name', 'table.both', 'q'],
      rows: [
        ['x', 'b', 3, 0.25],
        ['y', 'b', 3, null],
      ],
    })
  })

  it('takes edges, plain lists, the one list of an object, and an object without a list', () => {
    expect(answerTable({ studies: { edges: [{ cursor: 'c', node: { id: 's' } }] } })).toEqual({
      columns: ['id', 'cursor'],
      rows: [['s', 'c']],
    })
    expect(answerTable({ nodes: [{ id: 1 }, { id: 2 }] }).rows).toEqual([[1], [2]])
    expect(answerTable({ gapMap: { cells: [{ n: 1 }] } })).toEqual({ columns: ['n'], rows: [[1]] })
    expect(answerTable({ coOccurrence: pair('x') }).rows).toHaveLength(1)
    expect(answerTable({ study: null })).toEqual({ columns: [], rows: [] })
  })

  it('joins lists of single values, and spreads lists whose items have a name', () => {
    const checks = [
      { name: 'SDSM', value: 0.1, holds: false, without: [] },
      { name: 'NO_MIRROR', value: null, holds: true, without: [{ id: 's1' }, { id: 's2' }] },
    ]
    const rows = [
      pair('x', { studies: { totalCount: 2, nodes: [{ id: 's1' }, { id: 's2' }] }, verdict: { checks } }),
      pair('y', { verdict: null }),
    ]
    const { columns, rows: cells } = answerTable({ list: rows })
    const row = (place: number) => Object.fromEntries(columns.map((column, at) => [column, cells[place]?.[at]]))
    expect(row(0)).toMatchObject({
      'studies.totalCount': 2,
      'studies.nodes': 's1; s2',
      'verdict.checks.SDSM.value': 0.1,
      'verdict.checks.NO_MIRROR.holds': true,
      'verdict.checks.NO_MIRROR.without': 's1; s2',
    })
    expect(row(1)).toMatchObject({ 'verdict.checks.SDSM.value': null, 'studies.nodes': null })
    expect(columns).not.toContain('verdict')
  })

  it.each([
    ['two questions', { one: [{ id: 1 }], two: [{ id: 1 }] }, 'one question'],
    ['two lists', { gapMap: { rows: [{ id: 1 }], cells: [{ id: 1 }] } }, 'gapMap.rows, gapMap.cells'],
    ['a list in every row with several fields', { list: [{ studies: [{ id: 1, title: 'a b' }] }] }, 'studies'],
    ['nothing', {}, 'one question'],
  ])('refuses %s', (_what, data, why) => {
    expect(() => answerTable(data)).toThrow(why)
  })
})

describe('CSV', () => {
  it('is read back as it was, quotes, commas, line breaks and other scripts included', () => {
    const texts = ['plain', 'a, b', 'say "it"', 'two\nlines', 'Grüße, 世界', '']
    const read = parse(csv({ columns: ['text', 'n'], rows: texts.map((value, n) => [value, n / 8]) }), { columns: true, cast: false })
    expect(read).toEqual(texts.map((value, n) => ({ text: value, n: String(n / 8) })))
  })

  it('lets no text be a formula, and leaves numbers as they are', () => {
    expect(csv({ columns: ['x'], rows: [['=1+1'], ['@a'], ['-x'], [-1.5], [null], [true]] })).toBe(
      "x\r\n'=1+1\r\n'@a\r\n'-x\r\n-1.5\r\n\r\ntrue\r\n",
    )
  })
})

it('text for a terminal is aligned, numbers to the right, long texts cut', () => {
  expect(
    text({
      columns: ['name', 'q'],
      rows: [
        ['x'.repeat(60), 0.123456],
        ['y', 12],
      ],
    }),
  ).toBe(`name${' '.repeat(44)}       q\n${'-'.repeat(48)}  ------\n${'x'.repeat(47)}…  0.1235\ny${' '.repeat(47)}      12\n`)
})
