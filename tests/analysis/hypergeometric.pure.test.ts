import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hypergeometric, neededOverlap, neededUnits, smallestAttainableP } from '../../src/analysis/index.ts'
import scipy from '../fixtures/co-occurrence/scipy.json' with { type: 'json' }
import { expectClose } from './close.ts'

describe('hypergeometric tails', () => {
  it('sums a far tail itself: P(X >= 30; N=20000, K=300, n=500) to 1e-9 relative', () => {
    expectClose(hypergeometric(20_000, 300, 500).upper(30), 1.234716321347581e-10, 1e-9)
  })

  it.each(scipy.hypergeometric)('agrees with exact integer arithmetic: N=$total a=$a b=$b both=$both', (expected) => {
    const distribution = hypergeometric(expected.total, expected.a, expected.b)
    expectClose(distribution.upper(expected.both), expected.upper, 1e-11)
    expectClose(distribution.lower(expected.both), expected.lower, 1e-11)
    expectClose(distribution.twoSided(expected.both), expected.twoSided, 1e-11)
  })

  it.each(scipy.fisher)("gives Fisher's two-sided p of $table", ({ table, p }) => {
    const [[c = 0, onlyA = 0] = [], [onlyB = 0, neither = 0] = []] = table
    expectClose(hypergeometric(c + onlyA + onlyB + neither, c + onlyA, c + onlyB).twoSided(c), p, 1e-7)
  })

  it('gives F10: [[8,2],[1,5]] p 0.0349650 and [[6,2],[1,4]] p 0.1025641', () => {
    expect(hypergeometric(16, 10, 9).twoSided(8)).toBeCloseTo(0.034965, 6)
    expect(hypergeometric(13, 8, 7).twoSided(6)).toBeCloseTo(0.1025641, 7)
  })

  it('has tails that add up to 1 + P(X = x), that do not grow, and masses that add up to 1', () => {
    const margins = fc.nat(300).chain((n) => fc.tuple(fc.constant(n), fc.nat(n), fc.nat(n)))
    fc.assert(
      fc.property(margins, ([n, a, b]) => {
        const d = hypergeometric(n, a, b)
        let sum = 0
        for (let x = d.least; x <= d.most; x++) {
          sum += d.mass(x)
          expect(d.upper(x) + d.lower(x)).toBeCloseTo(1 + d.mass(x), 12)
          expect(d.upper(x + 1)).toBeLessThanOrEqual(d.upper(x))
          expect(d.twoSided(x)).toBeGreaterThanOrEqual(d.mass(x))
        }
        expect(sum).toBeCloseTo(1, 12)
        expect(d.upper(d.least)).toBe(1)
        expect(d.lower(d.most)).toBe(1)
      }),
      { seed: 4, numRuns: 150 },
    )
  })

  it('is the same whichever code comes first', () => {
    expectClose(hypergeometric(349, 40, 31).upper(9), hypergeometric(349, 31, 40).upper(9), 1e-13)
  })

  it('refuses margins that do not fit', () => {
    expect(() => hypergeometric(10, 11, 3)).toThrow('a: expected a whole number from 0 to 10, but got 11')
    expect(() => hypergeometric(10, 3, 2.5)).toThrow('b: expected')
    expect(() => hypergeometric(Number.NaN, 3, 2)).toThrow('total: expected')
  })
})

describe('F12: what 81 studies can show', () => {
  const rows = [
    { a: 8, b: 8, needed: 3, corrected: 5 },
    { a: 12, b: 12, needed: 5, corrected: 8 },
    { a: 20, b: 20, needed: 9, corrected: 12 },
    { a: 27, b: 27, needed: 13, corrected: 17 },
    { a: 40, b: 40, needed: 24, corrected: 29 },
  ]
  it.each(rows)(
    'two themes in $a studies each need $needed shared ones, $corrected after Bonferroni over 435',
    ({ a, b, needed, corrected }) => {
      expect(neededOverlap(hypergeometric(81, a, b), 0.05)).toBe(needed)
      expect(neededOverlap(hypergeometric(81, a, b), 0.05 / 435)).toBe(corrected)
    },
  )

  it('a pair in 20 and 60 of 81 never reaches the corrected level, even fully nested', () => {
    const distribution = hypergeometric(81, 20, 60)
    expect(neededOverlap(distribution, 0.05 / 435)).toBeNull()
    expect(smallestAttainableP(distribution, 'UPPER')).toBeGreaterThan(0.05 / 435)
    expect(smallestAttainableP(distribution, 'UPPER')).toBe(distribution.upper(20))
  })

  it('says about how many units would do: for avoidance of two codes in 12 of 349 some six times as many', () => {
    const distribution = hypergeometric(349, 12, 12)
    const units = neededUnits(distribution, 'LOWER', 0.05) ?? 0
    expect(units).toBeGreaterThan(2000)
    expect(units).toBeLessThan(3000)
    const share = Math.round((12 / 349) * units)
    expect(hypergeometric(units, share, share).lower(0)).toBeLessThanOrEqual(0.05)
    expect(neededUnits(distribution, 'UPPER', 0.05)).toBe(349)
    expect(neededUnits(hypergeometric(349, 0, 12), 'UPPER', 0.05)).toBeNull()
  })

  it('the smallest attainable p is attained, whatever the tail', () => {
    for (const [a, b] of [
      [3, 9],
      [20, 60],
      [40, 41],
      [0, 5],
    ] as const) {
      const d = hypergeometric(81, a, b)
      for (const tail of ['UPPER', 'LOWER', 'TWO_SIDED'] as const) {
        const all = Array.from({ length: d.most - d.least + 1 }, (_, i) => d.tail(d.least + i, tail))
        expect(smallestAttainableP(d, tail)).toBe(Math.min(...all))
      }
    }
  })
})
