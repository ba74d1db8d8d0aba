import { describe, expect, it } from 'vitest'
import {
  adjust,
  bipartiteConfiguration,
  bootstrapInterval,
  type Cells,
  curveballChain,
  fixedMarginsSampler,
  hypergeometric,
  mantelHaenszel,
  measures,
  monteCarloP,
  neededOverlap,
  pairFamily,
  pairPosition,
  type Random,
  sdsm,
  seededRandom,
  type TwoByTwo,
  wilsonInterval,
} from '../../src/analysis/index.ts'
import { noncentralHypergeometric } from '../../src/analysis/noncentral-hypergeometric.ts'
import { BitSet } from '../../src/projection/bit-set.ts'
import { shippedData } from './shipped-data.ts'

/** Draws from a distribution over whole numbers by its upper tail. */
function drawShared(random: Random, least: number, most: number, upper: (x: number) => number): number {
  const share = 1 - random.share()
  let x = least
  while (x < most && upper(x + 1) >= share) x++
  return x
}

/** More rejections at alpha than alpha allows, beyond 3.5 standard errors of the simulation? */
function expectSuperUniform(p: readonly number[]): void {
  for (const alpha of [0.01, 0.05, 0.1, 0.25]) {
    const rate = p.filter((value) => value <= alpha).length / p.length
    expect(rate, `rejections at ${alpha}`).toBeLessThanOrEqual(alpha + 3.5 * Math.sqrt((alpha * (1 - alpha)) / p.length))
  }
}

describe('p-values are super-uniform under their null', () => {
  it('hypergeometric: upper, lower and two-sided, for many margins', () => {
    const random = seededRandom(1)
    for (const tail of ['UPPER', 'LOWER', 'TWO_SIDED'] as const) {
      const p: number[] = []
      for (let i = 0; i < 20_000; i++) {
        const d = hypergeometric(130, 2 + random.below(60), 2 + random.below(60))
        p.push(
          d.tail(
            drawShared(random, d.least, d.most, (x) => d.upper(x)),
            tail,
          ),
        )
      }
      expectSuperUniform(p)
    }
  })

  it('fixed margins: data that are themselves a random matrix with the margins of our barriers', () => {
    const { universe, barriers } = shippedData()
    // The 16 barriers reported most, so that counts are not all 0.
    const codes = [...barriers.studies].sort((a, b) => b.count - a.count).slice(0, 16)
    const p: number[] = []
    for (let run = 0; run < 50; run++) {
      const chain = curveballChain({ universe, codes }, 1000 + run)
      chain.trade(2000)
      const sampler = fixedMarginsSampler({
        coding: { universe, codes: chain.rows.map((row) => BitSet.of(universe.size, row)) },
        seed: run,
      })
      sampler.add(99)
      const { pairs, samples } = sampler.tally()
      // Eight pairs that share no code.
      for (let i = 0; i < 16; i += 2) p.push(monteCarloP(pairs.atLeast[pairPosition(16, i, i + 1)] ?? 0, samples).p)
    }
    expectSuperUniform(p)
  })

  it('SDSM: data drawn from the model of our barriers', () => {
    const { universe, barriers } = shippedData()
    const codeTotals = barriers.studies.map((code) => code.count)
    const unitTotals = Array.from({ length: 349 }, (_, u) => barriers.studies.filter((code) => code.has(u)).length)
    const model = bipartiteConfiguration(codeTotals, unitTotals)
    const test = sdsm({ universe, codes: barriers.studies })
    const random = seededRandom(3)
    const p: number[] = []
    for (let run = 0; run < 60; run++) {
      const columns = barriers.studies.map((_, code) => Array.from({ length: 349 }, (_, u) => random.share() < model.probability(code, u)))
      for (let left = 0; left + 1 < columns.length; left += 2) {
        const both = columns[left]?.filter((has, u) => has && columns[left + 1]?.[u]).length ?? 0
        p.push(test.test(left, left + 1, both).upper)
      }
    }
    expectSuperUniform(p)
  })

  it('stratified: independent within strata whose prevalences differ', () => {
    const random = seededRandom(4)
    const margins = [
      [60, 30, 24],
      [40, 4, 5],
      [30, 20, 3],
    ] as const
    const exact: number[] = []
    const corrected: number[] = []
    for (let i = 0; i < 5000; i++) {
      const tables = margins.map(([total, a, b]): TwoByTwo => {
        const d = hypergeometric(total, a, b)
        return { total, a, b, both: drawShared(random, d.least, d.most, (x) => d.upper(x)) }
      })
      const found = mantelHaenszel(tables)
      exact.push(found.pUpperExact)
      corrected.push(found.pUpper ?? 1)
    }
    expectSuperUniform(exact)
    expectSuperUniform(corrected)
  })
})

describe('corrections', () => {
  it('BH keeps the false discovery rate at 0.05 with 20 true links among 200, and finds most of them', () => {
    const random = seededRandom(5)
    let falseShare = 0
    let found = 0
    const runs = 400
    for (let run = 0; run < runs; run++) {
      const p = Array.from({ length: 200 }, (_, k) => {
        const [a, b] = [10 + random.below(30), 10 + random.below(30)]
        const independent = hypergeometric(130, a, b)
        const planted = noncentralHypergeometric(130, a, b)
        const both = drawShared(random, independent.least, independent.most, (x) => (k < 20 ? planted.upper(x, 2.5) : independent.upper(x)))
        return independent.upper(both)
      })
      const rejected = [...adjust(p, 200, 'BH').entries()].filter(([, q]) => q <= 0.05).map(([k]) => k)
      const wrong = rejected.filter((k) => k >= 20).length
      falseShare += wrong / Math.max(1, rejected.length) / runs
      found += (rejected.length - wrong) / 20 / runs
    }
    expect(falseShare).toBeLessThanOrEqual(0.05)
    expect(found).toBeGreaterThan(0.5)
  })
})

describe('intervals of Jaccard at N = 130', () => {
  const truths = [
    { a: 16, b: 21, jaccard: 0.23 },
    { a: 10, b: 12, jaccard: 0.16 },
    { a: 10, b: 10, jaccard: 0.77 },
    { a: 5, b: 8, jaccard: 0.3 },
  ]
  /** The cells of 130 studies drawn from a population in which the codes have these shares. */
  const draw = (random: Random, { a, b, jaccard }: (typeof truths)[number]): Cells => {
    const both = (jaccard * (a + b)) / (1 + jaccard)
    const cells = { both: 0, onlyA: 0, onlyB: 0, neither: 0 }
    for (let study = 0; study < 130; study++) {
      const at = random.share() * 130
      cells[at < both ? 'both' : at < a ? 'onlyA' : at < a + b - both ? 'onlyB' : 'neither']++
    }
    return cells
  }
  const jaccardOf = (table: TwoByTwo) => measures(table).jaccard

  it.each(truths)('Wilson on the union covers at least 0.94 of the time: a=$a b=$b Jaccard $jaccard', (truth) => {
    const random = seededRandom(6)
    let covered = 0
    const runs = 10_000
    for (let run = 0; run < runs; run++) {
      const { both, onlyA, onlyB } = draw(random, truth)
      const interval = wilsonInterval(both, both + onlyA + onlyB)
      if (interval === null || (interval.lower <= truth.jaccard && truth.jaccard <= interval.upper)) covered++
    }
    expect(covered / runs).toBeGreaterThanOrEqual(0.94)
  })

  it.each(truths)('the percentile bootstrap does not: a=$a b=$b Jaccard $jaccard', (truth) => {
    const random = seededRandom(7)
    let covered = 0
    const runs = 300
    for (let run = 0; run < runs; run++) {
      const cells = draw(random, truth)
      // Studies with neither code never change Jaccard but for how many others are drawn; they are drawn all the same.
      const studies = (Object.keys(cells) as (keyof Cells)[]).flatMap((name) =>
        Array.from({ length: cells[name] }, () => ({ both: 0, onlyA: 0, onlyB: 0, neither: 0, [name]: 1 })),
      )
      const interval = bootstrapInterval(studies, jaccardOf, { level: 0.95, resamples: 200, seed: run })
      if (interval !== null && interval.lower <= truth.jaccard && truth.jaccard <= interval.upper) covered++
    }
    expect(covered / runs).toBeLessThan(0.94)
  })
})

describe('the overlap that would have been needed', () => {
  it.each([1, 1.5, 2.5])('a link planted with log-odds %f is found as often as it says', (alpha) => {
    const [total, a, b] = [130, 18, 22]
    const needed = neededOverlap(hypergeometric(total, a, b), 0.05) ?? 0
    const planted = noncentralHypergeometric(total, a, b)
    const random = seededRandom(8)
    let found = 0
    const runs = 4000
    for (let run = 0; run < runs; run++) {
      const both = drawShared(random, planted.least, planted.most, (x) => planted.upper(x, alpha))
      const first = BitSet.of(
        total,
        Array.from({ length: a }, (_, u) => u),
      )
      const second = BitSet.of(total, [...Array.from({ length: both }, (_, u) => u), ...Array.from({ length: b - both }, (_, u) => a + u)])
      const family = pairFamily({ universe: BitSet.full(total), codes: [first, second] })
      if (hypergeometric(total, a, b).upper(family.both[0] ?? 0) <= 0.05) found++
    }
    const promised = planted.upper(needed, alpha)
    expect(Math.abs(found / runs - promised)).toBeLessThan(3.5 * Math.sqrt((promised * (1 - promised)) / runs))
  })
})
