import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildProjection, type FilterTarget, type NodeFilter, type Projection, selectNodes } from '../../src/projection/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { madeUpTables } from './made-up-tables.ts'
import { tableRows } from './table-rows.ts'
import { shippedTables, type Tables } from './tables.ts'
import { determinantEntry, matches, studyEntry } from './where-oracle.ts'
import { wheresOver } from './wheres.ts'

const version = { dataVersion: 'made-up', sequence: 2 }
const tables = shippedTables()

describe('a where keeps the studies that brute force over the tables keeps', () => {
  const expected = (made: Tables, where: NodeFilter) =>
    made.studies.filter((study) => matches(studyEntry(made, study), where)).map(({ id }) => id)

  test('over made-up evidence', () => {
    fc.assert(
      fc.property(
        madeUpTables.chain((made) => fc.tuple(fc.constant(made), wheresOver(made))),
        ([made, where]) => {
          const projection = buildProjection(tableRows(made), version)
          expect(selected(projection, 'Study', where)).toEqual([...expected(made, where)].sort())
        },
      ),
      { numRuns: 500 },
    )
  })

  test('over the shipped evidence', async () => {
    const projection = await shippedProjection()
    fc.assert(
      fc.property(wheresOver(tables), (where) => {
        expect(selected(projection, 'Study', where)).toEqual([...expected(tables, where)].sort())
      }),
      { numRuns: 40 },
    )
  })
})

describe('filters on a filtered count', () => {
  test('find the studies with at least three findings at the macro level', async () => {
    const perStudy = new Map<string, number>()
    for (const { study, level } of tables.findings) if (level?.endsWith(':macro')) perStudy.set(study, (perStudy.get(study) ?? 0) + 1)
    const byHand = [...perStudy].filter(([, count]) => count >= 3).map(([study]) => study)
    const where = { findings: { count: { gte: 3 }, where: { level: { in: ['macro'] } } } }
    expect(selected(await shippedProjection(), 'Study', where)).toEqual(byHand.sort())
    expect(byHand.length).toBeGreaterThan(0)
  })

  test('find the barriers that at least two studies from one setting report', async () => {
    const where = { studies: { count: { gte: 2 }, where: { settings: { has: 'specialist-outpatient' } } } }
    const byHand = tables.determinants
      .filter(({ id }) => id.startsWith('barrier:') && matches(determinantEntry(tables, id), where))
      .map(({ id }) => id)
    expect(selected(await shippedProjection(), 'Barrier', where)).toEqual(byHand.sort())
    expect(byHand.length).toBeGreaterThan(0)
  })
})

describe('a where over an interface', () => {
  test('walks from each node as its own label does', async () => {
    const projection = await shippedProjection()
    const mirrored = tables.mirrors.flatMap(({ barrier, facilitator }) => [barrier, facilitator])
    expect(selected(projection, 'Determinant', { mirrors: { some: {} } })).toEqual([...new Set(mirrored)].sort())
    const inDomain = { domain: { in: ['cognitive'] }, studies: { count: { gte: 30 } } }
    const each = (['Barrier', 'Facilitator'] as const).flatMap((label) => selected(projection, label, inDomain))
    expect(selected(projection, 'Determinant', inDomain)).toEqual(each.sort())
    expect(each.length).toBeGreaterThan(0)
  })

  test('tells what studies state from what they report', async () => {
    const projection = await shippedProjection()
    const stated = (side: 'source' | 'target') => [...new Set(tables.links.map((link) => link[side]))].sort()
    const where = { OR: [{ addresses: { some: {} } }, { leadsTo: { some: {} } }, { worsens: { some: {} } }] }
    expect(selected(projection, 'Determinant', where)).toEqual(stated('source'))
    const back = { OR: [{ addressedBy: { some: {} } }, { resultsFrom: { some: {} } }, { worsenedBy: { some: {} } }] }
    expect(selected(projection, 'Determinant', back)).toEqual(stated('target'))
  })
})

describe('a where that cannot be answered is refused with its place', () => {
  const refusal = async (target: FilterTarget, where: NodeFilter) => {
    const projection = await shippedProjection()
    return () => selectNodes(projection, target, where)
  }
  const deep = (depth: number): NodeFilter => (depth === 0 ? {} : { NOT: deep(depth - 1) })

  test.each<[string, FilterTarget, NodeFilter, RegExp]>([
    [
      'a name that the label does not have',
      'Study',
      { colour: { eq: 'red' } },
      /^where: expected a property or relation of Study, but got "colour"/,
    ],
    ['a long text', 'Finding', { summary: { contains: 'a' } }, /expected a property or relation of Finding, but got "summary"/],
    [
      'a test that the property does not have',
      'Study',
      { year: { contains: 1 } },
      /^where.year: expected one of eq, in, gt, gte, lt, lte, exists/,
    ],
    ['a value of another type', 'Study', { NOT: { year: { gte: '2020' } } }, /^where.NOT.year.gte: expected a number, but got "2020"/],
    ['half a year', 'Study', { year: { gte: 2020.5 } }, /^where.year.gte: expected a whole number/],
    [
      'a value that is none of those allowed',
      'Finding',
      { effect: { in: ['MAYBE'] } },
      /^where.effect.in: expected one of PRESENT, ABSENT, MIXED/,
    ],
    ['an id that names nothing', 'Finding', { level: { in: ['mezo'] } }, /near matches: level:digital-mental-health:meso/],
    ['a quantifier on a relation to one', 'Finding', { level: { some: {} } }, /expected a property or relation of SystemLevel/],
    ['an unknown quantifier', 'Study', { findings: { most: {} } }, /expected one of some, every, none, single, count, where/],
    ['where without count', 'Study', { findings: { where: {} } }, /^where.findings: expected count beside where/],
    ['something else than an object', 'Study', { findings: 3 }, /^where.findings: expected an object, but got 3/],
    ['something else than a list', 'Study', { OR: {} }, /^where.OR: expected a list/],
  ])('%s', async (_what, target, where, message) => {
    expect(await refusal(target, where)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }),
    )
  })

  test('more than eight filters inside one another, 200 tests, or 500 values', async () => {
    expect(await refusal('Study', deep(8))).not.toThrow()
    const limited = (details: object) => expect.objectContaining({ code: 'LIMIT_EXCEEDED', details: expect.objectContaining(details) })
    expect(await refusal('Study', deep(9))).toThrow(limited({ limit: 8, asked: 9 }))
    const tests = { OR: Array.from({ length: 200 }, (_, place) => ({ year: { eq: place } })) }
    expect(await refusal('Study', tests)).toThrow(limited({ limit: 200, asked: 201 }))
    const years = Array.from({ length: 501 }, (_, place) => place)
    expect(await refusal('Study', { year: { in: years } })).toThrow(limited({ argument: 'where.year.in', limit: 500, asked: 501 }))
  })

  test('but an explicit null says nothing', async () => {
    const projection = await shippedProjection()
    expect(selectNodes(projection, 'Study', { year: null, findings: { some: null }, NOT: null }).count).toBe(349)
    expect(selectNodes(projection, 'Study', null).count).toBe(349)
  })
})

function selected(projection: Projection, target: FilterTarget, where: NodeFilter): string[] {
  return Array.from(selectNodes(projection, target, where), (node) => projection.graph.id(node)).sort()
}
