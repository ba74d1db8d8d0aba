import { describe, expect, it } from 'vitest'
import {
  bootstrapInterval,
  type Cells,
  clopperPearsonInterval,
  clusterCells,
  measures,
  seededRandom,
  wilsonInterval,
} from '../../src/analysis/index.ts'
import { normalUpper, normalUpperQuantile } from '../../src/analysis/normal.ts'
import { shuffle } from '../../src/analysis/random.ts'
import scipy from '../fixtures/co-occurrence/scipy.json' with { type: 'json' }
import { expectClose } from './close.ts'

const jaccard = (table: Parameters<typeof measures>[0]) => measures(table).jaccard
/** One cluster a unit. */
const units = (cells: Cells): Cells[] => {
  const one = (name: keyof Cells): Cells => ({ both: 0, onlyA: 0, onlyB: 0, neither: 0, [name]: 1 })
  return (Object.keys(cells) as (keyof Cells)[]).flatMap((name) => Array.from({ length: cells[name] }, () => one(name)))
}

describe('the normal distribution', () => {
  it.each(scipy.normal)('P(Z >= $z) to 1e-12 relative', ({ z, upper }) => {
    expectClose(normalUpper(z), upper, 1e-12)
    if (Math.abs(z) < 30 && z > 0) expectClose(normalUpperQuantile(upper), z, 1e-10)
  })
})

describe('proportions', () => {
  it.each(scipy.wilson)('Wilson for $count of $total at $level agrees with statsmodels', ({ count, total, level, lower, upper }) => {
    const found = wilsonInterval(count, total, level)
    expect(found?.lower).toBeCloseTo(lower, 12)
    expect(found?.upper).toBeCloseTo(upper, 12)
  })

  it.each(scipy.clopperPearson99)('Clopper-Pearson 99 % for $count of $total agrees with scipy', ({ count, total, lower, upper }) => {
    const found = clopperPearsonInterval(count, total, 0.99)
    expect(found?.lower).toBeCloseTo(lower, 10)
    expect(found?.upper).toBeCloseTo(upper, 10)
  })

  it('do not exist without units, and bad counts and levels are refused', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
    expect(clopperPearsonInterval(0, 0, 0.99)).toBeNull()
    expect(() => wilsonInterval(3, 2)).toThrow('count: expected a whole number from 0 to 2, but got 3')
    expect(() => wilsonInterval(1, 2, 1)).toThrow('level: expected')
  })
})

describe('the bootstrap', () => {
  const options = { level: 0.95, resamples: 20_000, seed: 42 }

  it('F1: 95 % of psittacula with parvulus is about 0.5556 to 1', () => {
    const found = bootstrapInterval(units({ both: 9, onlyA: 1, onlyB: 1, neither: 6 }), jaccard, options)
    expect(Math.abs((found?.lower ?? 0) - 0.5556)).toBeLessThan(0.03)
    expect(found?.upper).toBe(1)
  })

  it('gives the same bytes for the same seed, and others for another', () => {
    const clusters = units({ both: 9, onlyA: 7, onlyB: 12, neither: 60 })
    expect(bootstrapInterval(clusters, jaccard, options)).toEqual(bootstrapInterval(clusters, jaccard, options))
    const values = new Set(
      [1, 2, 3, 4].map((seed) => JSON.stringify(bootstrapInterval(clusters, jaccard, { ...options, resamples: 500, seed }))),
    )
    expect(values.size).toBe(4)
  })

  it('is wider when whole clusters are drawn', () => {
    const unit = Array.from({ length: 60 }, (_, i) => i)
    const a = (i: number) => Math.floor(i / 6) % 2 === 0
    const b = (i: number) => Math.floor(i / 6) % 4 === 0
    const width = (cells: readonly Cells[]) => {
      const found = bootstrapInterval(cells, jaccard, options)
      return (found?.upper ?? 0) - (found?.lower ?? 0)
    }
    const single = clusterCells(unit, a, b)
    const clustered = clusterCells(
      unit.map((i) => Math.floor(i / 6)),
      a,
      b,
    )
    expect([single.length, clustered.length]).toEqual([60, 10])
    expect(width(clustered)).toBeGreaterThan(width(single) * 1.5)
  })

  it('counts resamples in which nobody has either code, and gives null where none has', () => {
    const found = bootstrapInterval(units({ both: 1, onlyA: 0, onlyB: 0, neither: 9 }), jaccard, { ...options, resamples: 1000 })
    expect(found?.undefinedResamples).toBeGreaterThan(250)
    expect(bootstrapInterval(units({ both: 0, onlyA: 0, onlyB: 0, neither: 9 }), jaccard, options)).toBeNull()
    expect(bootstrapInterval([], jaccard, options)).toBeNull()
    expect(() => bootstrapInterval([], jaccard, { ...options, resamples: 10 })).toThrow('resamples: expected')
  })
})

describe('seeded draws', () => {
  it('give the same numbers as the same generator in Python', () => {
    const random = seededRandom(scipy.random.seed)
    expect(scipy.random.draws.map(() => random.next())).toEqual(scipy.random.draws)
  })

  it('below(n) reaches every value about equally often', () => {
    const random = seededRandom(9)
    const counts = new Int32Array(7)
    for (let i = 0; i < 70_000; i++) {
      const draw = random.below(7)
      counts[draw] = (counts[draw] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400)
  })

  it('a shuffle gives every order equally often, and a stopped one every first entry', () => {
    const random = seededRandom(10)
    const orders = new Map<string, number>()
    const firsts = new Map<number, number>()
    for (let i = 0; i < 12_000; i++) {
      const values = Int32Array.of(0, 1, 2)
      shuffle(values, random)
      orders.set(values.join(), (orders.get(values.join()) ?? 0) + 1)
      const stopped = Int32Array.of(0, 1, 2, 3)
      shuffle(stopped, random, 4, 1)
      firsts.set(stopped[0] ?? 0, (firsts.get(stopped[0] ?? 0) ?? 0) + 1)
    }
    expect([orders.size, firsts.size]).toEqual([6, 4])
    for (const count of orders.values()) expect(Math.abs(count - 2000)).toBeLessThan(180)
    for (const count of firsts.values()) expect(Math.abs(count - 3000)).toBeLessThan(200)
  })

  it('differ between streams of one seed', () => {
    expect(seededRandom(1, 0).next()).not.toBe(seededRandom(1, 1).next())
  })
})
