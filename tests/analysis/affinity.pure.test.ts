import { describe, expect, it } from 'vitest'
import { affinity, conditionalOddsRatio } from '../../src/analysis/index.ts'
import scipy from '../fixtures/co-occurrence/scipy.json' with { type: 'json' }
import { expectClose } from './close.ts'

describe('affinity of margins that leave the count symmetric', () => {
  it.each([
    [10, 4, 5, 2],
    [18, 4, 9, 2],
    [18, 9, 10, 5],
  ])('is answered though rounding makes each tail the larger one: N %i, %i and %i, %i with both', (total, a, b, both) => {
    const found = affinity({ total, a, b, both })
    expect(found?.estimate).toBeCloseTo(0, 9)
    expect(found?.p).toBeCloseTo(1, 9)
  })
})

describe('F2: the example of CooccurrenceAffinity', () => {
  const found = affinity({ total: 150, a: 50, b: 70, both: 35 }, 0.9)
  const expected = [
    ['estimate', found?.estimate, 1.455814, 6],
    ['cap', found?.cap, 10.7144, 4],
    ['log-likelihood', -(found?.logLikelihood ?? 0), 1.912295, 6],
    ['median interval', found?.medianInterval.lower, 1.382585, 6],
    ['median interval', found?.medianInterval.upper, 1.520007, 6],
    ['Clopper-Pearson', found?.clopperPearson.lower, 0.7906624, 4],
    ['Clopper-Pearson', found?.clopperPearson.upper, 2.1474812, 4],
    ['Blaker', found?.blaker.lower, 0.8089504, 4],
    ['Blaker', found?.blaker.upper, 2.1366923, 4],
    ['mid-Q', found?.midQ.lower, 0.8557288, 4],
    ['mid-Q', found?.midQ.upper, 2.0733506, 4],
    ['mid-P', found?.midP.lower, 0.8458258, 4],
    ['mid-P', found?.midP.upper, 2.0844171, 4],
  ] as const
  it.each(expected)('%s: %f', (_, actual, value, digits) => {
    expect(actual).toBeCloseTo(value, digits)
  })

  it("Blaker's p is 6.081296e-05", () => {
    expectClose(found?.p ?? null, 6.081296e-5, 1e-6)
  })
})

describe('log-affinity', () => {
  it('F1: psittacula with parvulus 3.5474, fortis with difficilis -0.8917', () => {
    expect(affinity({ total: 17, a: 10, b: 10, both: 9 })?.estimate).toBeCloseTo(3.5474, 4)
    expect(affinity({ total: 17, a: 13, b: 10, both: 7 })?.estimate).toBeCloseTo(-0.8917, 4)
  })

  it('stops at the cap, with the open end of every interval, and does not exist where the margins fix the count', () => {
    const nested = affinity({ total: 17, a: 13, b: 12, both: 12 })
    expect(nested?.estimate).toBe(nested?.cap)
    expect(nested?.clopperPearson.upper).toBe(nested?.cap)
    expect(nested?.blaker.upper).toBe(nested?.cap)
    const apart = affinity({ total: 17, a: 5, b: 6, both: 0 })
    expect(apart?.estimate).toBe(-(apart?.cap ?? 0))
    expect(affinity({ total: 17, a: 17, b: 6, both: 6 })).toBeNull()
    expect(affinity({ total: 17, a: 0, b: 6, both: 0 })).toBeNull()
  })

  it('changes sign when one code is replaced by its absence', () => {
    const one = affinity({ total: 60, a: 20, b: 25, both: 13 })
    const other = affinity({ total: 60, a: 20, b: 35, both: 7 })
    expect(one?.estimate).toBeCloseTo(-(other?.estimate ?? 0), 9)
    expect(one?.blaker.lower).toBeCloseTo(-(other?.blaker.upper ?? 0), 9)
    expect(one?.p).toBeCloseTo(other?.p ?? 0, 12)
  })

  it("Blaker's interval lies within Clopper and Pearson's, and holds 0 exactly when p is at least 1 - level", () => {
    let largest = 0
    for (let both = 0; both <= 9; both++) {
      const found = affinity({ total: 40, a: 9, b: 15, both })
      if (found === null) throw new Error('expected an affinity')
      expect(found.blaker.lower).toBeGreaterThanOrEqual(found.clopperPearson.lower - 1e-9)
      expect(found.blaker.upper).toBeLessThanOrEqual(found.clopperPearson.upper + 1e-9)
      expect(found.blaker.lower <= 0 && found.blaker.upper >= 0).toBe(found.p >= 0.05)
      largest = Math.max(largest, found.p)
    }
    // At a count that is a median under independence both tails reach one half, and nothing speaks against it.
    expect(largest).toBeCloseTo(1, 12)
  })
})

describe('conditional odds ratio', () => {
  it.each(scipy.fisher)('of $table agrees with scipy, interval included', ({ table, conditional, lower, upper }) => {
    const [[c = 0, onlyA = 0] = [], [onlyB = 0, neither = 0] = []] = table
    const found = conditionalOddsRatio({ total: c + onlyA + onlyB + neither, a: c + onlyA, b: c + onlyB, both: c })
    expect(found.status).toBe('FINITE')
    expectClose(found.estimate, conditional, 1e-5)
    expectClose(found.lower, lower, 1e-5)
    expectClose(found.upper, upper, 1e-5)
  })

  it('is infinite, 0 or undefined where the counts are at an end', () => {
    expect(conditionalOddsRatio({ total: 17, a: 13, b: 12, both: 12 })).toMatchObject({ estimate: null, status: 'INFINITE', upper: null })
    expect(conditionalOddsRatio({ total: 17, a: 13, b: 12, both: 12 }).lower).toBeGreaterThan(1)
    expect(conditionalOddsRatio({ total: 17, a: 5, b: 6, both: 0 })).toMatchObject({ estimate: 0, status: 'FINITE', lower: 0 })
    expect(conditionalOddsRatio({ total: 17, a: 0, b: 6, both: 0 })).toMatchObject({ estimate: null, status: 'UNDEFINED' })
  })
})
