import { describe, expect, it } from 'vitest'
import { incidence, resolveScope } from '../../src/projection/index.ts'
import { saturation } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

describe('the curve of saturation', () => {
  it('begins with the codes of a mean study, ends with all that is reported, and adds ever less', async () => {
    const projection = await shippedProjection()
    const { points, codesReported, codesInVocabulary, method } = await saturation({ projection }, { of: 'BARRIER', orders: 50 })
    const { units } = incidence(projection, resolveScope(projection, {}), 'BARRIER', 'STUDY')
    const ones = units.reduce((sum, studies) => sum + studies.count, 0)
    expect(points).toHaveLength(349)
    expect(points[0]?.codes).toBeCloseTo(ones / method.total, 9)
    expect(points.at(-1)?.codes).toBeCloseTo(codesReported, 9)
    expect(codesReported).toBe(units.filter((studies) => !studies.isEmpty).length)
    expect(codesInVocabulary).toBe(projection.evidence.codes('BARRIER').length)
    for (const [place, { codes, newCodes, lower, upper }] of points.entries()) {
      expect(newCodes).toBeLessThanOrEqual((points[place - 1]?.newCodes ?? Number.POSITIVE_INFINITY) + 1e-9)
      // The band is of whole codes, which a mean need not be.
      expect(lower).toBeLessThanOrEqual(Math.ceil(codes))
      expect(upper).toBeGreaterThanOrEqual(Math.floor(codes))
    }
  })

  it('expects of one more study the share of codes that one study alone reports', async () => {
    const projection = await shippedProjection()
    const { codesOfOneStudy, newCodesPerStudy, points } = await saturation({ projection }, { of: 'DETERMINANT', orders: 20 })
    expect(newCodesPerStudy).toBe(codesOfOneStudy / 349)
    // The last study of an order adds exactly the codes that it alone reports.
    expect(points.at(-1)?.newCodes).toBeCloseTo(codesOfOneStudy / 349, 9)
  })

  it('is the same for the same seed, and has another band for another', async () => {
    const projection = await shippedProjection()
    const ask = (seed: number) => saturation({ projection }, { of: 'BARRIER', orders: 20, seed })
    expect(await ask(7)).toEqual(await ask(7))
    const [one, other] = [await ask(7), await ask(8)]
    expect(other.points.map(({ codes }) => codes)).toEqual(one.points.map(({ codes }) => codes))
    expect(other.points).not.toEqual(one.points)
  })

  it('of nothing in scope has no point, and of one study one', async () => {
    const projection = await shippedProjection()
    const none = await saturation({ projection }, { of: 'BARRIER', scope: { years: { to: 1900 } } })
    expect(none).toMatchObject({ points: [], codesReported: 0, newCodesPerStudy: null })
    const [study = -1] = projection.evidence.studies
    const single = await saturation({ projection }, { of: 'DETERMINANT', scope: { studies: [projection.graph.id(study)] } })
    expect(single.points).toHaveLength(1)
    expect(single.points[0]?.codes).toBeCloseTo(single.codesReported, 9)
  })

  it('refuses what cannot be asked', async () => {
    const projection = await shippedProjection()
    const ask = (more: object) => saturation({ projection }, { of: 'BARRIER', ...more })
    await expect(ask({ orders: 19 })).rejects.toThrow(/orders: expected a whole number from 20 to 10000, but got 19/)
    await expect(ask({ seed: -1 })).rejects.toThrow(/seed: expected a whole number from 0/)
    await expect(ask({ level: 1 })).rejects.toThrow(/level: expected a number above 0 and below 1, but got 1/)
  })
})
