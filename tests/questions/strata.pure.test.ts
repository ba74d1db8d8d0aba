import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heterogeneity, mantelHaenszel } from '../../src/analysis/index.ts'
import { coOccurrence, strata } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { stratifications } from './policy-questions.ts'

const pair = { of: 'loss-of-nonverbal-cues', against: 'weakened-alliance' }
const periods = { by: 'YEAR', yearBins: [2016, 2020] } as const

describe('strata', () => {
  it('have, each, the table that the pair has in a scope of that stratum alone', async () => {
    const projection = await shippedProjection()
    const answer = await strata({ projection }, { ...pair, ...periods })
    expect(answer.strata.map(({ name }) => name)).toEqual(['up to 2015', '2016 to 2019', 'from 2020'])
    const scopes = [{ to: 2015 }, { from: 2016, to: 2019 }, { from: 2020 }]
    for (const [place, years] of scopes.entries()) {
      const { table } = await coOccurrence({ projection }, { a: pair.of, b: pair.against, scope: { years } })
      expect(answer.strata[place]?.table).toEqual(table)
      expect(answer.strata[place]?.studies.count).toBe(table.both)
    }
    const whole = await coOccurrence({ projection }, { a: pair.of, b: pair.against })
    expect(answer.overall.table).toEqual(whole.table)
    expect(whole.table).toMatchObject({ both: 10, total: 349 })
  })

  it('of a level hold what is reported there, as a scope of that level does', async () => {
    const projection = await shippedProjection()
    const answer = await strata({ projection }, { of: 'lack-of-training', against: 'factor:older-age', by: 'LEVEL' })
    for (const { key, table } of answer.strata) {
      const there = await coOccurrence({ projection }, { a: 'lack-of-training', b: 'factor:older-age', scope: { levels: [key] } })
      expect(table).toEqual(there.table)
    }
    expect(answer.overlap).toBeGreaterThan(0)
  })

  it('that share no study are pooled and compared; the numbers are those of their tables', async () => {
    const projection = await shippedProjection()
    const answer = await strata({ projection }, { ...pair, ...periods })
    const tables = answer.strata.map(({ table, prevalence, prevalenceOfAgainst }) => ({
      total: table?.total ?? 0,
      a: prevalence.count,
      b: prevalenceOfAgainst?.count ?? 0,
      both: table?.both ?? 0,
    }))
    const pooled = mantelHaenszel(tables)
    expect(answer.overlap).toBe(0)
    expect(answer.pooledOddsRatio).toMatchObject({ estimate: pooled.pooledOddsRatio, ...pooled.interval, pUpper: pooled.pUpper })
    expect(answer.pooledOddsRatio?.estimate).toBeGreaterThan(1)
    expect(answer.heterogeneity).toEqual({ p: heterogeneity(tables).p, method: 'ZELEN_EXACT', informativeStrata: 2 })
    expect(answer.undefined).toEqual([])
    expect(tables.reduce((sum, { total }) => sum + total, answer.unplacedStudies)).toBe(answer.method.total)
  })

  it('that share studies are never pooled, and say so', async () => {
    const projection = await shippedProjection()
    const answer = await strata({ projection }, { ...pair, by: 'LEVEL' })
    expect(answer).toMatchObject({
      pooledOddsRatio: null,
      heterogeneity: null,
      undefined: [
        { measure: 'pooledOddsRatio', reason: 'OVERLAPPING_STRATA' },
        { measure: 'heterogeneity', reason: 'OVERLAPPING_STRATA' },
      ],
    })
  })

  it('name every stratum that runs against the whole, and none other', async () => {
    const projection = await shippedProjection()
    await fc.assert(
      fc.asyncProperty(stratifications, async (args) => {
        const { strata: all, overall, reversal, overlap, pooledOddsRatio } = await strata({ projection }, args)
        const against = { MORE: 'LESS', LESS: 'MORE' }[overall.association as string]
        expect(reversal?.strata ?? []).toEqual(
          all.filter(({ association }) => association !== null && association === against).map(({ key }) => key),
        )
        if (overlap > 0) expect(pooledOddsRatio).toBeNull()
        for (const stratum of [...all, overall]) {
          const { table, measures, prevalence, prevalenceOfAgainst, small } = stratum
          if (table === null || prevalenceOfAgainst === null) continue
          expect(table.both + table.onlyA + table.onlyB + table.neither).toBe(prevalence.total)
          const expected = (prevalence.count * prevalenceOfAgainst.count) / prevalence.total
          expect(measures?.expected).toBe(prevalence.total === 0 ? null : expected)
          if (!small) expect(expected).toBeGreaterThanOrEqual(5)
        }
      }),
      { numRuns: 40, seed: 20261125 },
    )
  })

  it('of one code have shares with Wilson intervals, and no pair', async () => {
    const projection = await shippedProjection()
    const { strata: all, undefined: reasons } = await strata({ projection }, { of: 'domain:resources', by: 'TECHNOLOGY' })
    for (const { prevalence, table, measures, association } of all) {
      expect([table, measures, association]).toEqual([null, null, null])
      expect(prevalence.share).toBe(prevalence.total === 0 ? null : prevalence.count / prevalence.total)
      if (prevalence.share !== null) {
        expect(prevalence.lower).toBeLessThanOrEqual(prevalence.share)
        expect(prevalence.upper).toBeGreaterThanOrEqual(prevalence.share)
      }
    }
    expect(reasons.map(({ reason }) => reason)).toEqual(['NO_SECOND_CODE', 'NO_SECOND_CODE'])
  })

  it('of nothing in scope are nulls with reasons', async () => {
    const projection = await shippedProjection()
    const answer = await strata({ projection }, { ...pair, ...periods, scope: { years: { to: 1900 } } })
    expect(answer.overall).toMatchObject({ prevalence: { total: 0, share: null, lower: null }, measures: { lift: null }, small: true })
    expect(answer).toMatchObject({ pooledOddsRatio: { estimate: null, status: 'UNDEFINED', pUpper: null }, heterogeneity: { p: null } })
    expect(answer.undefined.map(({ reason }) => reason)).toEqual(['ZERO_CELLS_SO_NOT_DEFINED', 'FEWER_THAN_TWO_INFORMATIVE_STRATA'])
  })

  it('of a pair that the model fixes are counted and never pooled', async () => {
    const projection = await shippedProjection()
    const theme = projection.graph.id(projection.evidence.theme(projection.graph.find('barrier:digital-mental-health:stigma') ?? -1) ?? -1)
    const { undefined: reasons } = await strata({ projection }, { of: 'barrier:stigma', against: theme, ...periods })
    expect(reasons.map(({ reason }) => reason)).toEqual(['STRUCTURAL_PAIR', 'STRUCTURAL_PAIR'])
  })

  it('refuse what cannot be asked', async () => {
    const projection = await shippedProjection()
    await expect(strata({ projection }, { of: 'no-such-code', by: 'LEVEL' })).rejects.toThrow(/of: expected the id of/)
    await expect(strata({ projection }, { of: 'stigma', against: 'barrier:stigma', by: 'LEVEL' })).rejects.toThrow(
      /against: expected another code than of/,
    )
    await expect(strata({ projection }, { of: 'stigma', by: 'LEVEL', level: 1 })).rejects.toThrow(
      /level: expected a number above 0 and below 1/,
    )
  })
})
