import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildProjection, type EvidenceFilter, resolveScope, textsOf, universeOf } from '../../src/projection/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { filtersOver } from './filters.ts'
import { madeUpTables } from './made-up-tables.ts'
import { oracleScope } from './oracle.ts'
import { scopeAnswer, scopeOf, titleHas } from './scope-answer.ts'
import { tableRows } from './table-rows.ts'
import { shippedTables } from './tables.ts'

const version = { dataVersion: 'made-up', sequence: 2 }
const tables = shippedTables()

describe('a scope is what brute force over the tables says', () => {
  test('over made-up evidence with nested filters', () => {
    fc.assert(
      fc.property(
        madeUpTables.chain((made) => fc.tuple(fc.constant(made), filtersOver(made, 3))),
        ([made, filter]) => {
          const projection = buildProjection(tableRows(made), version)
          expect(scopeAnswer(projection, scopeOf(projection, filter, made.studies))).toEqual(oracleScope(made, filter, titleHas))
        },
      ),
      { numRuns: 500 },
    )
  })

  test('over the shipped evidence, read by the product’s own importer', async () => {
    const projection = await shippedProjection()
    fc.assert(
      fc.property(filtersOver(tables, 2), (filter) => {
        expect(scopeAnswer(projection, scopeOf(projection, filter, tables.studies))).toEqual(oracleScope(tables, filter, titleHas))
      }),
      { numRuns: 60 },
    )
  })
})

describe('N', () => {
  test('is 349 studies in the shipped data set and 139 at the meso level', async () => {
    const projection = await shippedProjection()
    expect(resolveScope(projection, undefined).studiesInScope.count).toBe(349)
    expect(resolveScope(projection, { levels: ['meso'] }).studiesInScope.count).toBe(139)
  })

  test('is left alone by what is asked of codes, also inside a not', async () => {
    const projection = await shippedProjection()
    const codeLevel: EvidenceFilter[] = [
      { determinants: ['impersonal-technology'] },
      { effects: ['ABSENT'] },
      { not: { domains: ['cognitive'] } },
      { not: { effects: ['PRESENT'], determinantKinds: ['BARRIER'] } },
    ]
    for (const filter of codeLevel) expect(resolveScope(projection, filter).studiesInScope.count).toBe(349)
  })

  test('counts all studies that pass the study level, or their findings, where the universe is ALL', async () => {
    const projection = await shippedProjection()
    const scope = resolveScope(projection, { levels: ['macro'] })
    expect(universeOf(projection, scope, 'STUDY', 'ALL').count).toBe(349)
    expect(universeOf(projection, scope, 'FINDING', 'ALL').count).toBe(2047)
    expect(universeOf(projection, scope, 'FINDING', 'IN_SCOPE').count).toBe(scope.findingsInScope.count)
  })
})

test('every text in a filter tree is listed once', () => {
  const filter: EvidenceFilter = { text: 'video', not: { text: 'app', studiesWith: [{ text: 'video' }, { not: { text: 'chat' } }] } }
  expect(textsOf(filter)).toEqual(['video', 'app', 'chat'])
  expect(textsOf(undefined)).toEqual([])
})

describe('a filter that cannot be answered is refused', () => {
  const refusal = async (filter: EvidenceFilter) => {
    const projection = await shippedProjection()
    return () => resolveScope(projection, filter, { argument: 'scopeA', textMatches: () => [] })
  }

  test('an unknown id, with where it stands and near matches', async () => {
    expect(await refusal({ not: { levels: ['mezo'] } })).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('scopeA.not.levels: expected the id of a level, but got "mezo"'),
        details: expect.objectContaining({ got: 'mezo', nearMatches: ['level:digital-mental-health:meso'] }),
      }),
    )
  })

  test('an empty not, for it would leave nothing', async () => {
    expect(await refusal({ studiesWith: [{ not: { rollUp: true } }] })).toThrow(/scopeA.studiesWith.0.not: expected at least one key/)
  })

  test('years the wrong way round', async () => {
    expect(await refusal({ years: { from: 2021, to: 2020 } })).toThrow(/scopeA.years: expected from no later than to/)
  })

  test('more than five nested filters, naming the limit and what was asked', async () => {
    const nest = (depth: number): EvidenceFilter => (depth === 0 ? { levels: ['meso'] } : { not: nest(depth - 1) })
    expect(await refusal(nest(5))).not.toThrow()
    expect(await refusal(nest(6))).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED', details: expect.objectContaining({ limit: 5, asked: 6 }) }),
    )
  })

  test('lists of more than 500 values and trees of more than 100 filters', async () => {
    const countries = Array.from({ length: 501 }, () => 'GB')
    expect(await refusal({ countries: countries.slice(1) })).not.toThrow()
    expect(await refusal({ countries })).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED', details: { argument: 'scopeA.countries', limit: 500, asked: 501 } }),
    )
    const many = Array.from({ length: 100 }, () => ({}))
    expect(await refusal({ studiesWith: many.slice(1) })).not.toThrow()
    expect(await refusal({ studiesWith: many })).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED', details: { argument: 'scopeA', limit: 100, asked: 101 } }),
    )
  })
})
