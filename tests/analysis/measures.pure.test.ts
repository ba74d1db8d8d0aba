import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measures, pairFamily } from '../../src/analysis/index.ts'
import { finches } from './finches.ts'

/** Link strengths of the finches over all 78 pairs, as VOSviewer counts them. */
const family = pairFamily(finches)
const strength = (code: number): number =>
  family.both.reduce((sum, both, k) => sum + (family.left[k] === code || family.right[k] === code ? both : 0), 0)
const total = family.both.reduce((sum, both) => sum + both, 0)
const pair = (x: string, y: string) => {
  const a = finches.names.indexOf(x)
  const b = finches.names.indexOf(y)
  const k = family.left.findIndex((left, i) => left === Math.min(a, b) && family.right[i] === Math.max(a, b))
  const table = { total: 17, a: family.a[k] ?? 0, b: family.b[k] ?? 0, both: family.both[k] ?? 0 }
  return { table, m: measures(table, { a: strength(Math.min(a, b)), b: strength(Math.max(a, b)), total }) }
}

describe('F1: measures of the finches', () => {
  it('psittacula with parvulus', () => {
    expect([total, strength(6), strength(8)]).toEqual([447, 82, 84])
    const { m } = pair('psittacula', 'parvulus')
    const expected = {
      jaccard: 0.8182,
      dice: 0.9,
      ochiai: 0.9,
      inclusion: 0.9,
      lift: 1.53,
      pmi: 0.6135,
      npmi: 0.6687,
      phi: 0.7571,
    } as const
    for (const [name, value] of Object.entries(expected)) expect(m[name as keyof typeof expected], name).toBeCloseTo(value, 4)
    expect(m.oddsRatio.estimate).toBeCloseTo(54, 12)
    expect(m.oddsRatio.haldane).toBeCloseTo(27.4444, 4)
    expect(m.associationBibliometrix).toBeCloseTo(0.09, 12)
    expect(m.associationVosviewer).toBeCloseTo(1.16812, 5)
    expect(m.undefined).toEqual([])
  })

  it('fortis with difficilis', () => {
    const { m } = pair('fortis', 'difficilis')
    const expected = { jaccard: 0.4375, ochiai: 0.6139, lift: 0.9154, pmi: -0.1276, npmi: -0.0996, phi: -0.1823 } as const
    for (const [name, value] of Object.entries(expected)) expect(m[name as keyof typeof expected], name).toBeCloseTo(value, 4)
    expect(m.oddsRatio.estimate).toBeCloseTo(0.389, 3)
    expect(m.associationVosviewer).toBeCloseTo(0.94475, 5)
  })

  it('fortis with scandens: the two association strengths differ, the odds ratio is infinite', () => {
    const { m } = pair('fortis', 'scandens')
    expect(m.associationBibliometrix).toBeCloseTo(0.07692, 5)
    expect(m.associationVosviewer).toBeCloseTo(1.28448, 5)
    expect(m.oddsRatio).toEqual({ estimate: null, status: 'INFINITE', haldane: 75 })
    expect(m.undefined).toContainEqual({ measure: 'oddsRatio', reason: 'ZERO_CELL_SO_INFINITE' })
  })
})

describe('other published numbers', () => {
  it('ATLAS.ti: c-coefficient of 5 shared among 100 and 10 is 0.048', () => {
    const m = measures({ total: 1000, a: 100, b: 10, both: 5 })
    expect(m.jaccard).toBeCloseTo(0.048, 3)
    expect(m.confidenceBA).toBe(0.5)
  })

  it('F5: Onion to Eggs, and the pair (Onion, Kidney Beans) to Eggs', () => {
    const m = measures({ total: 5, a: 3, b: 4, both: 3 })
    expect(m.support).toBeCloseTo(0.6, 12)
    expect(m.confidenceAB).toBe(1)
    expect(m.lift).toBeCloseTo(1.25, 12)
    expect(m.leverage).toBeCloseTo(0.12, 12)
    expect(m.convictionAB).toBeNull()
    expect(m.undefined).toContainEqual({ measure: 'convictionAB', reason: 'ZERO_CELL_SO_INFINITE' })
    expect(m.zhangAB).toBeCloseTo(0.5, 12)
    expect(m.jaccard).toBe(0.75)
    expect(m.kulczynski).toBe(0.875)
  })

  it('F6: the sets {1, 5, 3, 6.7} and {5, 2.5, 3.1, 9} have Jaccard 0.142857142857143 and overlap 0.25', () => {
    const m = measures({ total: 7, a: 4, b: 4, both: 1 })
    expect(m.jaccard).toBeCloseTo(0.142857142857143, 14)
    expect(m.inclusion).toBe(0.25)
  })

  it('F4: chi-squared and G-squared of words in documents', () => {
    const rows = [
      { table: { total: 5, a: 3, b: 3, both: 2 }, chi: 0.13888888888888884, g: 0.13844293808390656 },
      { table: { total: 5, a: 3, b: 1, both: 1 }, chi: 0.8333333333333334, g: 1.184939225613002 },
      { table: { total: 5, a: 2, b: 1, both: 1 }, chi: 1.8750000000000002, g: 2.231435513142098 },
    ]
    for (const { table, chi, g } of rows) {
      expect(measures(table).chiSquared).toBeCloseTo(chi, 12)
      expect(measures(table).gSquared).toBeCloseTo(g, 12)
    }
  })
})

describe('limits and undefined cases', () => {
  const reasons = (table: Parameters<typeof measures>[0]) => new Map(measures(table).undefined.map((u) => [u.measure, u.reason]))

  it('a pair never seen together has PMI minus infinity (null), NPMI -1 and every overlap 0', () => {
    const m = measures({ total: 20, a: 5, b: 6, both: 0 })
    expect(m.pmi).toBeNull()
    expect(m.npmi).toBe(-1)
    expect([m.jaccard, m.lift, m.oddsRatio.estimate]).toEqual([0, 0, 0])
    expect(reasons({ total: 20, a: 5, b: 6, both: 0 }).get('pmi')).toBe('NEVER_TOGETHER_SO_MINUS_INFINITY')
  })

  it('a pair in every unit has lift 1, and no phi, NPMI or odds ratio', () => {
    const table = { total: 20, a: 20, b: 20, both: 20 }
    const m = measures(table)
    expect(m.lift).toBe(1)
    expect([m.npmi, m.phi, m.oddsRatio.estimate]).toEqual([null, null, null])
    expect(reasons(table).get('npmi')).toBe('BOTH_IN_EVERY_UNIT')
    expect(reasons(table).get('phi')).toBe('A_IN_EVERY_UNIT')
    expect(m.oddsRatio.status).toBe('UNDEFINED')
  })

  it('a code without units leaves everything that divides by it undefined, with the reason', () => {
    const found = reasons({ total: 20, a: 0, b: 6, both: 0 })
    for (const name of ['confidenceAB', 'lift', 'ochiai', 'inclusion', 'equivalence', 'pmi', 'npmi', 'phi']) {
      expect(found.get(name), name).toBe('A_IN_NO_UNIT')
    }
    expect(measures({ total: 20, a: 0, b: 0, both: 0 }).jaccard).toBeNull()
    expect(measures({ total: 0, a: 0, b: 0, both: 0 }).support).toBeNull()
  })

  it('never gives NaN, an infinity, or a null without a reason; and keeps each range', () => {
    const tables = fc
      .nat(40)
      .chain((n) => fc.tuple(fc.constant(n), fc.nat(n), fc.nat(n)))
      .chain(([n, a, b]) =>
        fc.record({
          total: fc.constant(n),
          a: fc.constant(a),
          b: fc.constant(b),
          both: fc.integer({ min: Math.max(0, a + b - n), max: Math.min(a, b) }),
        }),
      )
    fc.assert(
      fc.property(tables, (table) => {
        const { undefined: missing, oddsRatio, ...values } = measures(table, { a: 3, b: 4, total: 9 })
        const named = new Set(missing.map((m) => m.measure))
        for (const [name, value] of Object.entries({ ...values, oddsRatio: oddsRatio.estimate })) {
          expect(value === null, name).toBe(named.has(name))
          if (value !== null) expect(Number.isFinite(value), name).toBe(true)
        }
        for (const name of ['support', 'jaccard', 'dice', 'ochiai', 'inclusion', 'equivalence', 'kulczynski'] as const) {
          expect(values[name] ?? 0).toBeGreaterThanOrEqual(0)
          expect(values[name] ?? 0).toBeLessThanOrEqual(1 + 1e-12)
        }
        for (const name of ['npmi', 'phi', 'zhangAB'] as const) expect(Math.abs(values[name] ?? 0)).toBeLessThanOrEqual(1 + 1e-9)
        expect(Math.abs(values.leverage ?? 0)).toBeLessThanOrEqual(0.25)
      }),
      { seed: 5, numRuns: 400 },
    )
  })

  it('refuses impossible counts', () => {
    expect(() => measures({ total: 10, a: 8, b: 8, both: 5 })).toThrow('both: expected a whole number from 6 to 8')
  })
})
