import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CodeKind, codeKinds } from '../../src/model/index.ts'
import { buildProjection, incidence, type Projection, resolveScope, type Unit } from '../../src/projection/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { filtersOver } from './filters.ts'
import { madeUpTables } from './made-up-tables.ts'
import { oracleScope, oracleUnits } from './oracle.ts'
import { scopeOf, titleHas } from './scope-answer.ts'
import { tableRows } from './table-rows.ts'
import { shippedTables, type Tables } from './tables.ts'

const kinds = Object.keys(codeKinds) as CodeKind[]
const units: readonly Unit[] = ['STUDY', 'FINDING']
const version = { dataVersion: 'made-up', sequence: 2 }

describe('which units report a code is what brute force over the tables says', () => {
  test('for every kind of code and unit over made-up evidence', () => {
    fc.assert(
      fc.property(
        madeUpTables.chain((made) => fc.tuple(fc.constant(made), filtersOver(made, 1))),
        fc.constantFrom(...kinds),
        fc.constantFrom(...units),
        fc.boolean(),
        ([made, filter], kind, unit, rollUp) => {
          const projection = buildProjection(tableRows(made), version)
          const scope = scopeOf(projection, filter, made.studies)
          const expected = oracleScope(made, filter, titleHas)
          for (const [code, ids] of answers(projection, incidence(projection, scope, kind, unit, rollUp))) {
            expect([code, ids]).toEqual([code, oracleUnits(made, expected, kind, code, unit, rollUp)])
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  test('for every kind of code in the shipped evidence', async () => {
    const projection = await shippedProjection()
    const tables: Tables = shippedTables()
    const expected = oracleScope(tables, {}, titleHas)
    for (const kind of kinds) {
      const found = answers(projection, incidence(projection, resolveScope(projection, undefined), kind, 'STUDY'))
      expect(found.size).toBeGreaterThan(0)
      for (const [code, ids] of found) expect([code, ids]).toEqual([code, oracleUnits(tables, expected, kind, code, 'STUDY', true)])
    }
  })
})

describe('the shipped evidence', () => {
  test('has the published number of studies in each domain', async () => {
    const projection = await shippedProjection()
    const found = answers(projection, incidence(projection, resolveScope(projection, undefined), 'DOMAIN', 'STUDY'))
    const counts = Object.fromEntries([...found].map(([code, ids]) => [code.split(':')[2], ids.length]))
    expect(counts).toEqual({ cognitive: 296, evidence: 196, professional: 179, system: 169, patient: 169, resources: 86 })
  })

  test('has 168 studies in both the cognitive and the evidence domain, and 31 in both resources and patient', async () => {
    const projection = await shippedProjection()
    const found = answers(projection, incidence(projection, resolveScope(projection, undefined), 'DOMAIN', 'STUDY'))
    const shared = (a: string, b: string) => {
      const other = new Set(found.get(`domain:digital-mental-health:${b}`))
      return (found.get(`domain:digital-mental-health:${a}`) ?? []).filter((study) => other.has(study)).length
    }
    expect(shared('cognitive', 'evidence')).toBe(168)
    expect(shared('resources', 'patient')).toBe(31)
  })

  test('has 253 of 1,711 pairs of barriers in at least two studies', async () => {
    const projection = await shippedProjection()
    const { codes, units: sets } = incidence(projection, resolveScope(projection, undefined), 'BARRIER', 'STUDY')
    const pairs = codes.flatMap((_, a) => codes.slice(a + 1).map((_, offset) => sets[a]?.countAnd(sets[a + 1 + offset] ?? sets[a]) ?? 0))
    expect(pairs).toHaveLength(1711)
    expect(pairs.filter((shared) => shared >= 2)).toHaveLength(253)
  })
})

test('a study that is coded as a level counts under ALL even without a finding, and never beyond N', () => {
  const study = { title: '', countries: [], settings: [], technologies: [], participants: [], dataSets: [], reviews: [] }
  const level = 'level:p:macro'
  const tables: Tables = {
    ...{ themes: [], mirrors: [], links: [], domains: [], factors: [], stakeholders: [], technologies: [], dataSets: [], reviews: [] },
    studies: [
      { ...study, id: 'study:p:empty', codedAs: [level] },
      { ...study, id: 'study:p:full', codedAs: [level] },
    ],
    findings: [{ id: 'finding:p:1', study: 'study:p:full', determinant: 'barrier:p:cost', effect: 'ABSENT', factors: [] }],
    determinants: [{ id: 'barrier:p:cost' }],
    levels: [level],
  }
  const projection = buildProjection(tableRows(tables), version)
  const scope = resolveScope(projection, undefined)
  expect(answers(projection, incidence(projection, scope, 'LEVEL', 'STUDY')).get(level)).toEqual(['study:p:full'])
  expect(answers(projection, incidence(projection, scope, 'LEVEL', 'STUDY', true, 'ALL')).get(level)).toEqual([
    'study:p:empty',
    'study:p:full',
  ])
  const placed = resolveScope(projection, { factors: [] })
  expect(answers(projection, incidence(projection, placed, 'LEVEL', 'STUDY', true, 'ALL')).get(level)).toEqual([])
})

/** Ids of units by id of code. */
function answers({ evidence, graph }: Projection, found: ReturnType<typeof incidence>): ReadonlyMap<string, readonly string[]> {
  const nodes = found.unit === 'STUDY' ? evidence.studies : evidence.findings
  return new Map(
    found.codes.map((code, place) => [graph.id(code), Array.from(found.units[place] ?? [], (unit) => graph.id(nodes[unit] ?? -1)).sort()]),
  )
}
