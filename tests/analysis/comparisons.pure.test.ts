import { describe, expect, it } from 'vitest'
import {
  adjust,
  backbonePValues,
  degreeWeightedPaths,
  exceedances,
  fixedMarginsSampler,
  nullCoding,
  nullMoments,
  pairFamily,
  pairPosition,
  type RelationStep,
  sdsm,
  seededRandom,
  shareDifference,
  testPairs,
} from '../../src/analysis/index.ts'
import scipy from '../fixtures/co-occurrence/scipy.json' with { type: 'json' }
import { finches } from './finches.ts'
import { shippedData } from './shipped-data.ts'

const apart = { total: 0, left: 0, right: 0, both: 0 }

describe('difference of two shares', () => {
  it.each(scipy.differences)(
    'Newcombe for $left and $right agrees with statsmodels',
    ({ left: [c1 = 0, n1 = 0], right: [c2 = 0, n2 = 0], lower, upper }) => {
      const found = shareDifference({ count: c1, total: n1 }, { count: c2, total: n2 }, apart)
      expect(found?.interval.lower).toBeCloseTo(lower, 10)
      expect(found?.interval.upper).toBeCloseTo(upper, 10)
      expect(found?.method).toBe('NEWCOMBE')
    },
  )

  it('is narrower where the sides share units that agree, wider where they disagree, and exactly 0 wide for one side twice', () => {
    const [left, right] = [
      { count: 30, total: 60 },
      { count: 24, total: 60 },
    ]
    const width = (both: number) => {
      const found = shareDifference(left, right, { total: 60, left: 30, right: 24, both })
      return (found?.interval.upper ?? 0) - (found?.interval.lower ?? 0)
    }
    const unpaired = shareDifference(left, right, apart)
    const plain = (unpaired?.interval.upper ?? 0) - (unpaired?.interval.lower ?? 0)
    expect(width(24)).toBeLessThan(plain)
    expect(width(12)).toBeCloseTo(plain, 10)
    expect(width(2)).toBeGreaterThan(plain)
    const same = shareDifference(left, left, { total: 60, left: 30, right: 30, both: 30 })
    expect(same?.interval).toMatchObject({ lower: 0, upper: 0 })
    expect(shareDifference({ count: 0, total: 0 }, right, apart)).toBeNull()
  })

  it('covers the true difference about 95 % of the time when half of the units are on both sides', () => {
    const random = seededRandom(12)
    let covered = 0
    const runs = 4000
    for (let run = 0; run < runs; run++) {
      const shared = { total: 40, left: 0, right: 0, both: 0 }
      let left = 0
      let right = 0
      for (let unit = 0; unit < 120; unit++) {
        const hasLeft = random.share() < 0.3
        const hasRight = random.share() < (hasLeft ? 0.7 : 0.1)
        const onLeft = unit < 80
        const onRight = unit >= 40
        if (onLeft && hasLeft) left++
        if (onRight && hasRight) right++
        if (!onLeft || !onRight) continue
        if (hasLeft) shared.left++
        if (hasRight) shared.right++
        if (hasLeft && hasRight) shared.both++
      }
      const found = shareDifference({ count: left, total: 80 }, { count: right, total: 80 }, shared)
      const truth = 0.3 - (0.3 * 0.7 + 0.7 * 0.1)
      if (found && found.interval.lower <= truth && truth <= found.interval.upper) covered++
    }
    expect(covered / runs).toBeGreaterThan(0.94)
    expect(covered / runs).toBeLessThan(0.975)
  })
})

describe('backbones', () => {
  const family = pairFamily(finches)
  const nulls = nullCoding(finches.universe, finches.codes)
  const sampler = fixedMarginsSampler({ coding: nulls.coding, seed: 4 })
  sampler.add(2000)
  const tally = sampler.tally()

  it('fixed row is the hypergeometric test, SDSM the exact one, fixed margins the sampled one', () => {
    expect(backbonePValues(family, { kind: 'FIXED_ROW' })).toEqual(testPairs(family, { tail: 'UPPER', correction: 'BH', alpha: 0.05 }).p)
    const model = sdsm(finches)
    const bySdsm = backbonePValues(family, { kind: 'SDSM', nulls })
    const sampled = backbonePValues(family, { kind: 'FIXED_MARGINS', nulls, tally })
    for (let k = 0; k < family.size; k++) {
      expect(bySdsm[k]).toBe(model.test(family.left[k] ?? 0, family.right[k] ?? 0, family.both[k] ?? 0).upper)
      expect(sampled[k]).toBe(((tally.pairs.atLeast[k] ?? 0) + 1) / 2001)
    }
  })

  it('of the barriers keep the first link under SDSM and BH', () => {
    const { universe, barriers } = shippedData()
    const pairs = pairFamily({ universe, codes: barriers.studies })
    const p = backbonePValues(pairs, { kind: 'SDSM', nulls: nullCoding(universe, barriers.studies) })
    const q = adjust(p, pairs.size, 'BH')
    const least = p.indexOf(Math.min(...p))
    expect([barriers.names[pairs.left[least] ?? 0], barriers.names[pairs.right[least] ?? 0]]).toEqual([
      'loss-of-nonverbal-cues',
      'weakened-alliance',
    ])
    expect(q.every((value, k) => value >= (p[k] ?? 0))).toBe(true)
  })

  it('finds the pairs of two sides in one matrix, a code of both sides once', () => {
    const [left, right] = [finches.codes.slice(0, 5), finches.codes.slice(3)]
    const both = nullCoding(finches.universe, left, right)
    expect(both.coding.codes).toEqual(finches.codes)
    const across = pairFamily({ universe: finches.universe, codes: left, against: right, role: (i, j) => (i === j + 3 ? 'SKIP' : 'TEST') })
    const counts = exceedances(across, both, tally, 'UPPER')
    for (let k = 0; k < across.size; k++) {
      const [x, y] = [across.left[k] ?? 0, (across.right[k] ?? 0) + 3]
      expect(counts[k]).toBe(tally.pairs.atLeast[pairPosition(13, Math.min(x, y), Math.max(x, y))])
    }
    expect(Math.max(...exceedances(across, both, tally, 'TWO_SIDED'))).toBeLessThanOrEqual(tally.samples)
  })

  it('expected and z come from the samples: nothing varies for a code that is everywhere', () => {
    const everywhere = finches.names.indexOf('olivacea')
    expect(nullMoments(tally.pairs, pairPosition(13, 0, everywhere), tally.samples)).toEqual({ expected: 14, deviation: 0, z: null })
    const attracted = nullMoments(
      tally.pairs,
      pairPosition(13, finches.names.indexOf('psittacula'), finches.names.indexOf('parvulus')),
      tally.samples,
    )
    expect(attracted.expected).toBeLessThan(9)
    expect(attracted.z).toBeGreaterThan(0)
    expect(nullMoments(tally.pairs, 0, 0)).toEqual({ expected: null, deviation: null, z: null })
  })
})

describe('domain links of the shipped data', () => {
  it('15 pairs, cognitive with evidence 168 and resources with patient 31 studies, each with an expectation and z under fixed margins', () => {
    const { universe, determinants, domains } = shippedData()
    const sampler = fixedMarginsSampler({
      coding: { universe, codes: determinants.studies },
      groups: determinants.domains.map((domain) => domains.names.indexOf(domain)),
      seed: 2,
    })
    sampler.add(300)
    const { pairs, samples } = sampler.tally()
    const family = pairFamily({ universe, codes: domains.studies })
    expect(family.size).toBe(15)
    const shared = (x: string, y: string) => {
      const [i = 0, j = 0] = [domains.names.indexOf(x), domains.names.indexOf(y)].sort((a, b) => a - b)
      return pairs.observed[pairPosition(6, i, j)]
    }
    expect(shared('cognitive', 'evidence')).toBe(168)
    expect(shared('resources', 'patient')).toBe(31)
    const expected = Array.from({ length: 15 }, (_, k) => nullMoments(pairs, k, samples))
    for (const { expected: value, deviation, z } of expected) {
      expect(value).toBeGreaterThan(0)
      expect(deviation).toBeGreaterThan(0)
      expect(z).not.toBeNull()
    }
  })
})

describe('F8: degree-weighted paths', () => {
  // IRF1 0, IL2RA 1, IRF8 2, CXCR4 3, SUMO1 4, ITCH 5, STAT3 6; multiple sclerosis 10, another disease 11.
  const interacts: RelationStep = [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 4],
    [3, 5],
  ]
  const bothWays: RelationStep = interacts.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
  const associates: RelationStep = [
    [1, 10],
    [2, 10],
    [3, 10],
    [6, 10],
    [4, 11],
  ]

  it('IRF1 to multiple sclerosis: 3 paths, 0.25 + 0.25 + 32^-0.5 = 0.6767767 at damping 0.5', () => {
    const found = degreeWeightedPaths([bothWays, associates], 0, 10, 0.5)
    expect(found.pathCount).toBe(3)
    expect(found.connectivity).toBeCloseTo(0.6767767, 7)
    expect(degreeWeightedPaths([bothWays, associates], 0, 10, 0).connectivity).toBe(3)
  })

  it('ITCH to CXCR4 by interaction 0.70710678; a walk back to the start does not count', () => {
    expect(degreeWeightedPaths([bothWays], 5, 3, 0.5).connectivity).toBeCloseTo(Math.SQRT1_2, 8)
    expect(degreeWeightedPaths([bothWays, bothWays], 0, 0, 0.5)).toEqual({ pathCount: 0, connectivity: 0 })
    expect(() => degreeWeightedPaths([bothWays], 0, 1, 2)).toThrow('damping: expected')
  })
})
