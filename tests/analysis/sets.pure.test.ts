import { describe, expect, it } from 'vitest'
import { type CodeSet, codeSets, fixedMarginsSampler, hypergeometric, pairFamily, saturation, testPairs } from '../../src/analysis/index.ts'
import scipy from '../fixtures/co-occurrence/scipy.json' with { type: 'json' }
import { codingOf } from './finches.ts'
import { shippedData } from './shipped-data.ts'

const women = scipy.networks.southernWomen
const southern = codingOf(...women.rows)
const numberOf = (name: string) => women.names.findIndex((full) => full.startsWith(name))

describe('F9: Southern Women', () => {
  const family = pairFamily(southern)
  const tests = testPairs(family, { tail: 'UPPER', correction: 'BH', alpha: 0.05 })

  it('153 pairs, 139 non-zero, 17 with p below 0.05, none with q below 0.05', () => {
    expect(southern.codes.reduce((sum, code) => sum + code.count, 0)).toBe(89)
    expect([family.size, family.both.filter((both) => both > 0).length]).toEqual([153, 139])
    expect(tests.p.filter((p) => p < 0.05)).toHaveLength(17)
    expect(tests.q.filter((q) => q < 0.05)).toHaveLength(0)
  })

  it('the smallest p is 0.0023310 (Katherina with Sylvia: 6, 7, 6), its q 0.35664', () => {
    const least = tests.p.indexOf(Math.min(...tests.p))
    expect([women.names[family.left[least] ?? 0], women.names[family.right[least] ?? 0]].map((name) => name?.split(' ')[0])).toEqual([
      'Katherina',
      'Sylvia',
    ])
    expect([family.a[least], family.b[least], family.both[least]]).toEqual([6, 7, 6])
    expect(tests.p[least]).toBeCloseTo(0.002331, 7)
    expect(tests.q[least]).toBeCloseTo(0.35664, 5)
  })

  it('Evelyn, Laura and Theresa: 5 events, support 0.3571, three-way lift 2.1875', () => {
    const three = [numberOf('Evelyn'), numberOf('Laura'), numberOf('Theresa')].sort((a, b) => a - b)
    const { sets } = codeSets({
      coding: codingOf(...three.map((i) => women.rows[i] ?? '')),
      size: { min: 3, max: 3 },
      minCount: 1,
      correction: 'BH',
    })
    expect(sets).toHaveLength(1)
    expect(sets[0]?.count).toBe(5)
    expect((sets[0]?.count ?? 0) / 14).toBeCloseTo(0.3571, 4)
    expect(sets[0]?.lift).toBeCloseTo(2.1875, 12)
  })

  it('no set of 3 or 4 women keeps q below 0.05', () => {
    const { sets, familySize } = codeSets({ coding: southern, size: { min: 3, max: 4 }, minCount: 3, correction: 'BH' })
    expect(familySize).toBe(816 + 3060)
    expect(sets).toHaveLength(19)
    expect(sets.filter((set) => set.q < 0.05)).toEqual([])
  })
})

describe('closed frequent sets', () => {
  const brute = (coding: ReturnType<typeof codingOf>, minCount: number): string[] => {
    const n = coding.codes.length
    const found: string[] = []
    const unitsOf = (codes: readonly number[]) => codes.reduce((units, code) => units.and(coding.codes[code] ?? units), coding.universe)
    for (let bits = 0; bits < 2 ** n; bits++) {
      const codes = Array.from({ length: n }, (_, i) => i).filter((i) => (bits >> i) & 1)
      if (codes.length < 3 || codes.length > 4) continue
      const { count } = unitsOf(codes)
      const closed = Array.from({ length: n }, (_, i) => i).every((i) => codes.includes(i) || unitsOf([...codes, i]).count < count)
      if (count >= minCount && closed) found.push(`${codes.join()}:${count}`)
    }
    return found.sort()
  }

  it('are those that trying every set finds', () => {
    const coding = codingOf(...women.rows.slice(0, 10))
    for (const minCount of [1, 2, 4]) {
      const { sets } = codeSets({ coding, size: { min: 3, max: 4 }, minCount, correction: 'BH' })
      expect(sets.map((set) => `${set.codes.join()}:${set.count}`).sort()).toEqual(brute(coding, minCount))
    }
  })

  it('p is the share of random placements with at least as many shared units', () => {
    // 3 codes of 2, 3 and 2 among 5 units: every placement, against the chain of two hypergeometric steps.
    const choose = (k: number) =>
      Array.from({ length: 32 }, (_, bits) => bits).filter((bits) => bits.toString(2).replaceAll('0', '').length === k)
    let all = 0
    let extreme = 0
    for (const a of choose(2))
      for (const b of choose(3))
        for (const c of choose(2)) {
          all++
          if ((a & b & c) !== 0) extreme++
        }
    const { sets } = codeSets({ coding: codingOf('11000', '10110', '10001'), size: { min: 3, max: 3 }, minCount: 1, correction: 'NONE' })
    expect(sets[0]?.p).toBeCloseTo(extreme / all, 12)
    expect(hypergeometric(5, 2, 3).upper(1)).toBeGreaterThan(sets[0]?.p ?? 1)
  })

  it('of the shipped barriers are found within bounds; expected under fixed margins comes from the sampler', () => {
    const { universe, barriers } = shippedData()
    const coding = { universe, codes: barriers.studies }
    const { sets, familySize } = codeSets({ coding, size: { min: 3, max: 4 }, minCount: 3, correction: 'BH' })
    expect(familySize).toBe(32_509 + 455_126)
    expect(sets.length).toBeGreaterThan(0)
    const sampler = fixedMarginsSampler({ coding, seed: 1, sets: sets.map((set: CodeSet) => set.codes) })
    sampler.add(200)
    const { sets: counts, samples } = sampler.tally()
    expect([...counts.observed]).toEqual(sets.map((set) => set.count))
    expect((counts.sum[0] ?? 0) / samples).toBeLessThan(sets[0]?.count ?? 0)
  })

  it('refuses too much work with the numbers, and bad bounds', () => {
    const ask = (more: object) => () => codeSets({ coding: southern, size: { min: 3, max: 4 }, minCount: 1, correction: 'BH', ...more })
    expect(ask({ workLimit: 100 })).toThrow('expected at most 100 intersections to find the sets of 18 codes in at least 1 units')
    expect(ask({ size: { min: 2, max: 4 } })).toThrow('size: expected min and max from 3 to 4')
    expect(ask({ minCount: 0 })).toThrow('minCount: expected')
  })
})

describe('saturation', () => {
  const coding = codingOf('1100', '0010', '1111')
  const points = saturation(coding, { orders: 4000, seed: 1, level: 0.9 })

  it('the curve is the mean over every order', () => {
    // After one study: code 0 in 2 of 4, code 1 in 1 of 4, code 2 always.
    expect(points[0]?.codes).toBeCloseTo(0.5 + 0.25 + 1, 12)
    expect(points[1]?.codes).toBeCloseTo(5 / 6 + 0.5 + 1, 12)
    expect(points.at(-1)).toMatchObject({ units: 4, lower: 3, upper: 3 })
    expect(points.at(-1)?.codes).toBeCloseTo(3, 12)
    expect(points.reduce((sum, point) => sum + point.newCodes, 0)).toBeCloseTo(3, 12)
  })

  it('never falls, adds less and less, and the band holds it', () => {
    const { universe, barriers } = shippedData()
    const curve = saturation({ universe, codes: barriers.studies }, { orders: 200, seed: 5, level: 0.95 })
    expect(curve).toHaveLength(349)
    expect(curve.at(-1)?.codes).toBeCloseTo(59, 9)
    for (const [i, point] of curve.entries()) {
      expect(point.newCodes).toBeLessThanOrEqual((curve[i - 1]?.newCodes ?? Number.POSITIVE_INFINITY) + 1e-9)
      expect(point.lower).toBeLessThanOrEqual(Math.ceil(point.codes))
      expect(point.upper).toBeGreaterThanOrEqual(Math.floor(point.codes))
    }
  })

  it('refuses bad options', () => {
    expect(() => saturation(coding, { orders: 1, seed: 1, level: 0.9 })).toThrow('orders: expected')
    expect(() => saturation(coding, { orders: 50, seed: 1, level: 1 })).toThrow('level: expected')
  })
})
