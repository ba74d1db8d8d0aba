import { describe, expect, it } from 'vitest'
import {
  authorClusters,
  correctMisclassification,
  heterogeneity,
  hypergeometric,
  mantelHaenszel,
  measures,
  type TwoByTwo,
} from '../../src/analysis/index.ts'
import scipy from '../fixtures/co-occurrence/scipy.json' with { type: 'json' }
import { expectClose } from './close.ts'

const reference = scipy.mantelHaenszel
const strata = reference.tables.map(tableOf)

function tableOf([[both = 0, onlyA = 0] = [], [onlyB = 0, neither = 0] = []]: readonly (readonly number[])[]): TwoByTwo {
  return { total: both + onlyA + onlyB + neither, a: both + onlyA, b: both + onlyB, both }
}

/** Every way to fill the strata with these margins. */
function* fillings(tables: readonly TwoByTwo[]): Generator<{ readonly sum: number; readonly probability: number }> {
  const [first, ...others] = tables
  if (first === undefined) {
    yield { sum: 0, probability: 1 }
    return
  }
  const d = hypergeometric(first.total, first.a, first.b)
  for (let x = d.least; x <= d.most; x++) {
    for (const rest of fillings(others)) yield { sum: x + rest.sum, probability: d.mass(x) * rest.probability }
  }
}

describe('Mantel-Haenszel', () => {
  const found = mantelHaenszel(strata)

  it('pooled odds ratio and its interval agree with statsmodels', () => {
    expectClose(found.pooledOddsRatio, reference.pooled, 1e-12)
    expectClose(found.interval?.lower ?? null, reference.interval[0] ?? 0, 1e-10)
    expectClose(found.interval?.upper ?? null, reference.interval[1] ?? 0, 1e-10)
  })

  it('the corrected statistic agrees with statsmodels; the upper p is half its two-sided p', () => {
    const statistic = (found.both - found.expected - 0.5) ** 2 / found.variance
    expectClose(statistic, reference.correctedStatistic, 1e-10)
    expectClose(found.pUpper, reference.correctedTwoSidedP / 2, 1e-9)
  })

  it('the exact p is the sum over every filling of the strata', () => {
    let exact = 0
    for (const { sum, probability } of fillings(strata)) if (sum >= found.both) exact += probability
    expectClose(found.pUpperExact, exact, 1e-12)
  })

  it('with one stratum the exact p is the hypergeometric one', () => {
    const table = { total: 349, a: 30, b: 25, both: 8 }
    expectClose(mantelHaenszel([table]).pUpperExact, hypergeometric(349, 30, 25).upper(8), 1e-12)
  })

  it('strata without variation change nothing; without any, there is no p', () => {
    const empty = { total: 5, a: 0, b: 3, both: 0 }
    const single = { total: 1, a: 1, b: 1, both: 1 }
    const more = mantelHaenszel([...strata, empty, single])
    expectClose(more.pUpper, found.pUpper ?? 0, 1e-12)
    expectClose(more.pUpperExact, found.pUpperExact, 1e-12)
    expectClose(more.pooledOddsRatio, found.pooledOddsRatio ?? 0, 1e-12)
    expect(mantelHaenszel([empty, single])).toMatchObject({ pUpper: null, pooledOddsRatio: null, status: 'UNDEFINED', pUpperExact: 1 })
    expect(mantelHaenszel([])).toMatchObject({ pUpper: null, status: 'UNDEFINED', pUpperExact: 1 })
  })

  it('removes what both codes owe to the stratum (Simpson)', () => {
    const halves = [
      { total: 100, a: 90, b: 90, both: 81 },
      { total: 100, a: 10, b: 10, both: 1 },
    ]
    expect(hypergeometric(200, 100, 100).upper(82)).toBeLessThan(1e-10)
    const stratified = mantelHaenszel(halves)
    expect(stratified.pooledOddsRatio).toBeCloseTo(1, 10)
    expect(stratified.pUpper).toBeGreaterThan(0.5)
  })
})

describe("Zelen's exact test", () => {
  it('is the share of the fillings with the same sum that are no likelier', () => {
    for (const tables of [strata, [...strata, strata[0] ?? { total: 0, a: 0, b: 0, both: 0 }]]) {
      const sum = tables.reduce((all, table) => all + table.both, 0)
      const observed = tables.reduce((product, t) => product * hypergeometric(t.total, t.a, t.b).mass(t.both), 1)
      let all = 0
      let extreme = 0
      for (const filling of fillings(tables)) {
        if (filling.sum !== sum) continue
        all += filling.probability
        if (filling.probability <= observed * (1 + 1e-7)) extreme += filling.probability
      }
      expectClose(heterogeneity(tables).p, extreme / all, 1e-9)
    }
  })

  it('does not see a difference where there is none, and sees a clear one', () => {
    expect(heterogeneity(strata).p).toBeGreaterThan(0.1)
    const opposite = [
      { total: 40, a: 20, b: 20, both: 18 },
      { total: 40, a: 20, b: 20, both: 2 },
    ]
    expect(heterogeneity(opposite).p).toBeLessThan(1e-6)
  })

  it('says why there is no p: too few strata that can vary, or too many tables', () => {
    expect(heterogeneity([strata[0] ?? { total: 0, a: 0, b: 0, both: 0 }])).toMatchObject({
      p: null,
      reason: 'FEWER_THAN_TWO_INFORMATIVE_STRATA',
    })
    const many = Array.from({ length: 14 }, (_, i) => ({ total: 150 + 7 * i, a: 40 + i, b: 50 + 2 * i, both: 15 + i }))
    expect(heterogeneity(many)).toMatchObject({ p: null, reason: 'TOO_MANY_TABLES', informativeStrata: 14 })
  })
})

describe('author clusters', () => {
  it('joins studies through shared names, over several steps', () => {
    const clusters = authorClusters([['Ahmed A', 'Berg B'], ['Costa C'], ['Berg B', 'Diaz D'], [], ['Diaz D'], ['berg b']])
    expect([...clusters]).toEqual([0, 1, 0, 2, 0, 3])
    expect([...authorClusters([['Ahmed A'], ['Berg B'], ['Costa C'], ['Berg B', 'Ahmed A'], ['Costa C', 'Berg B']])]).toEqual([
      0, 0, 0, 0, 0,
    ])
    expect(authorClusters([])).toHaveLength(0)
  })
})

describe('sensitivity to coding errors', () => {
  const table = { total: 349, a: 40, b: 30, both: 12 }

  it('changes nothing at rates of 0', () => {
    expect(correctMisclassification(table, { falsePositiveRate: 0, falseNegativeRate: 0 })).toMatchObject({
      possible: true,
      a: 40,
      b: 30,
      both: 12,
      jaccard: measures(table).jaccard,
    })
  })

  it('takes back errors that were put in', () => {
    const truth = { both: 40, onlyA: 60, onlyB: 20, neither: 280 }
    const [fp, fn] = [0.02, 0.1]
    const seen = (p: number) => p * (1 - fn) + (1 - p) * fp
    const cells = [
      [truth.both, 1, 1],
      [truth.onlyA, 1, 0],
      [truth.onlyB, 0, 1],
      [truth.neither, 0, 0],
    ] as const
    const total = 400
    const exact = (codedA: boolean, codedB: boolean) =>
      cells.reduce((sum, [n, a, b]) => sum + n * (codedA ? seen(a) : 1 - seen(a)) * (codedB ? seen(b) : 1 - seen(b)), 0)
    // Whole numbers are asked for, so scale the expected table up until rounding does not matter.
    const k = 10_000
    const both = Math.round(exact(true, true) * k)
    const observed = { total: total * k, a: both + Math.round(exact(true, false) * k), b: both + Math.round(exact(false, true) * k), both }
    const found = correctMisclassification(observed, { falsePositiveRate: fp, falseNegativeRate: fn })
    expect((found.both ?? 0) / k).toBeCloseTo(truth.both, 3)
    expect((found.a ?? 0) / k).toBeCloseTo(100, 3)
    expect(found.jaccard).toBeCloseTo(40 / 120, 5)
    expect(found.oddsRatio).toBeCloseTo((40 * 280) / (60 * 20), 3)
  })

  it('says so when the data contradict the rates, and refuses rates that cannot be', () => {
    const wrong = correctMisclassification(table, { falsePositiveRate: 0.2, falseNegativeRate: 0 })
    expect(wrong).toMatchObject({ possible: false, jaccard: null, lift: null })
    expect(() => correctMisclassification(table, { falsePositiveRate: 0.6, falseNegativeRate: 0.5 })).toThrow('falseNegativeRate: expected')
    expect(() => correctMisclassification(table, { falsePositiveRate: -0.1, falseNegativeRate: 0 })).toThrow('falsePositiveRate: expected')
  })
})
