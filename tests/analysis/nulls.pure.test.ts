import { describe, expect, it } from 'vitest'
import {
  bipartiteConfiguration,
  type Coding,
  curveballChain,
  fixedMarginsSampler,
  monteCarloFamily,
  monteCarloP,
  pairFamily,
  pairPosition,
  poissonBinomialTails,
  sdsm,
  settledSide,
} from '../../src/analysis/index.ts'
import { expectClose } from './close.ts'
import { codingOf, finches } from './finches.ts'
import { shippedData } from './shipped-data.ts'

/** Every 0/1 matrix with the same margins as the coding, as text. */
function matricesLike(coding: Coding): string[] {
  const width = coding.universe.count
  const totals = coding.codes.map((code) => code.count)
  const target = Array.from({ length: width }, (_, u) => coding.codes.filter((code) => code.has(u)).length)
  const found: string[] = []
  const build = (row: number, left: readonly number[], done: readonly string[]): void => {
    if (row === totals.length) {
      if (left.every((rest) => rest === 0)) found.push(done.join('|'))
      return
    }
    for (let bits = 0; bits < 2 ** width; bits++) {
      const ones = bits.toString(2).padStart(width, '0')
      if ([...ones].filter((digit) => digit === '1').length !== totals[row]) continue
      const rest = left.map((value, u) => value - Number(ones[u]))
      if (rest.every((value) => value >= 0)) build(row + 1, rest, [...done, ones])
    }
  }
  build(0, target, [])
  return found
}

const textOf = (rows: readonly Int32Array[], width: number): string =>
  rows.map((row) => Array.from({ length: width }, (_, u) => (row.includes(u) ? '1' : '0')).join('')).join('|')

describe('curveball', () => {
  it('keeps every total of studies and codes exactly, at every moment', () => {
    const { universe, barriers } = shippedData()
    const coding = { universe, codes: barriers.studies }
    const chain = curveballChain(coding, 3)
    const unitTotals = Array.from({ length: 349 }, (_, u) => barriers.studies.filter((code) => code.has(u)).length)
    for (let step = 0; step < 20; step++) {
      chain.trade(100)
      expect(chain.rows.map((row) => new Set(row).size)).toEqual(barriers.studies.map((code) => code.count))
      const counts = new Array<number>(349).fill(0)
      for (const row of chain.rows) for (const unit of row) counts[unit] = (counts[unit] ?? 0) + 1
      expect(counts).toEqual(unitTotals)
    }
    const { start, codes } = chain.byUnit()
    for (let u = 0; u < 349; u++)
      for (const code of codes.subarray(start[u], start[u + 1])) expect(chain.rows[code]?.includes(u)).toBe(true)
  })

  it('reaches every matrix of a small example equally often (chi-squared below its 99.9 % point)', () => {
    const coding = codingOf('11000', '10110', '01101', '00011')
    const all = matricesLike(coding)
    expect(all.length).toBeGreaterThan(50)
    const seen = new Map(all.map((text) => [text, 0]))
    const chain = curveballChain(coding, 11)
    const samples = all.length * 200
    for (let s = 0; s < samples; s++) {
      chain.trade(12)
      const text = textOf(chain.rows, 5)
      seen.set(text, (seen.get(text) ?? Number.NaN) + 1)
    }
    let chiSquared = 0
    for (const count of seen.values()) chiSquared += (count - 200) ** 2 / 200
    const freedom = all.length - 1
    expect(chiSquared).toBeLessThan(freedom + 3.1 * Math.sqrt(2 * freedom) + 7)
    expect(chiSquared).toBeGreaterThan(freedom - 3.1 * Math.sqrt(2 * freedom))
  })

  it('gives the same matrix for the same seed, and stays put where no trade is possible', () => {
    const one = curveballChain(finches, 5)
    const two = curveballChain(finches, 5)
    one.trade(500)
    two.trade(500)
    expect(textOf(one.rows, 17)).toBe(textOf(two.rows, 17))
    const nested = curveballChain(codingOf('1110', '1100', '1000'), 5)
    nested.trade(100)
    expect(textOf(nested.rows, 4)).toBe('1110|1100|1000')
    const single = curveballChain(codingOf('101'), 5)
    single.trade(10)
    expect(textOf(single.rows, 3)).toBe('101')
  })
})

describe('fixed margins', () => {
  it('p of a small example agrees with enumerating every matrix', () => {
    const coding = codingOf('110000', '110100', '001101', '000011')
    const all = matricesLike(coding)
    const sampler = fixedMarginsSampler({ coding, seed: 2 })
    sampler.add(20_000)
    const tally = sampler.tally()
    const family = pairFamily(coding)
    for (let k = 0; k < family.size; k++) {
      const [i, j] = [family.left[k] ?? 0, family.right[k] ?? 0]
      const together = (text: string) => {
        const rows = text.split('|')
        return [...(rows[i] ?? '')].filter((digit, u) => digit === '1' && rows[j]?.[u] === '1').length
      }
      const exact = all.filter((text) => together(text) >= (family.both[k] ?? 0)).length / all.length
      const { p, lower, upper } = monteCarloP(tally.pairs.atLeast[pairPosition(4, i, j)] ?? 0, tally.samples)
      expect(Math.abs(p - exact)).toBeLessThan(0.02)
      expect(upper - lower).toBeLessThan(0.02)
    }
    expect(tally.mixing.mixed).toBe(true)
  })

  it('gives the same tally however the samples are divided over calls', () => {
    const once = fixedMarginsSampler({ coding: finches, seed: 8 })
    once.add(300)
    const twice = fixedMarginsSampler({ coding: finches, seed: 8 })
    twice.add(100)
    twice.add(200)
    expect(twice.tally()).toEqual(once.tally())
  })

  it('observes what the family counts, and never changes the sum over pairs', () => {
    const sampler = fixedMarginsSampler({ coding: finches, seed: 1 })
    sampler.add(50)
    const { pairs, samples } = sampler.tally()
    const family = pairFamily(finches)
    expect([...pairs.observed]).toEqual([...family.both])
    const total = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0)
    expect(total(pairs.sum) / samples).toBe(total(pairs.observed))
  })

  it('counts pairs of groups once a unit, and watched sets', () => {
    const { universe, determinants, domains } = shippedData()
    const coding = { universe, codes: determinants.studies }
    const groups = determinants.domains.map((domain) => domains.names.indexOf(domain))
    const sampler = fixedMarginsSampler({ coding, seed: 1, groups, sets: [[0, 1, 2]] })
    sampler.add(20)
    const { size, pairs, sets } = sampler.tally()
    expect(size).toBe(6)
    expect([...pairs.observed]).toEqual([...pairFamily({ universe, codes: domains.studies }).both])
    const [first, second, third] = determinants.studies
    expect(sets.observed[0]).toBe(second && third ? first?.and(second).and(third).count : -1)
  })

  it('says that samples are not independent when hardly any trade lies between them', () => {
    const { universe, determinants } = shippedData()
    const sampler = fixedMarginsSampler({ coding: { universe, codes: determinants.studies }, seed: 1, tradesPerCode: 0.05 })
    sampler.add(1000)
    const { mixing } = sampler.tally()
    expect(mixing.mixed).toBe(false)
    expect(mixing.effectiveSamples).toBeLessThan(200)
  })

  it('finds the six barrier pairs of the shipped data far below 0.05', () => {
    const { universe, barriers } = shippedData()
    const sampler = fixedMarginsSampler({ coding: { universe, codes: barriers.studies }, seed: 20 })
    sampler.add(4000)
    const { pairs, samples, mixing } = sampler.tally()
    const p = (x: string, y: string) => {
      const [i = 0, j = 0] = [barriers.names.indexOf(x), barriers.names.indexOf(y)].sort((a, b) => a - b)
      return monteCarloP(pairs.atLeast[pairPosition(59, i, j)] ?? 0, samples)
    }
    expect(p('loss-of-nonverbal-cues', 'weakened-alliance').p).toBeLessThan(0.001)
    expect(p('low-provider-digital-skills', 'resistance-to-change').p).toBeLessThan(0.003)
    expect(settledSide(p('loss-of-nonverbal-cues', 'weakened-alliance'), 0.05)).toBe('AT_MOST_ALPHA')
    expect(mixing.mixed).toBe(true)
  })
})

describe('Monte Carlo p-values', () => {
  it('are never 0, and nothing is known without samples', () => {
    expect(monteCarloP(0, 999).p).toBe(0.001)
    expect(monteCarloP(0, 0)).toEqual({ p: 1, lower: 0, upper: 1, samples: 0 })
    expect(settledSide(monteCarloP(0, 0), 0.05)).toBeNull()
    expect(settledSide(monteCarloP(50, 1000), 0.05)).toBeNull()
    expect(settledSide(monteCarloP(200, 1000), 0.05)).toBe('ABOVE_ALPHA')
  })

  it('a family is settled when more samples can no longer move any q over alpha', () => {
    expect(monteCarloFamily([0, 500, 900], 1000, 3, 'BH', 0.05)).toMatchObject({ unsettled: 0 })
    const open = monteCarloFamily([0, 26, 900], 1000, 3, 'BH', 0.05)
    expect(open.unsettled).toBe(1)
    expect(open.qLower[1]).toBeLessThan(0.05)
    expect(open.qUpper[1]).toBeGreaterThan(0.05)
  })
})

describe('F3: BiCM and SDSM', () => {
  it('bicm of [001;010;101]', () => {
    const model = bipartiteConfiguration([1, 1, 2], [1, 1, 2])
    const expected = [
      [0.216, 0.216, 0.568],
      [0.216, 0.216, 0.568],
      [0.568, 0.568, 0.863],
    ]
    for (const [i, row] of expected.entries()) for (const [j, p] of row.entries()) expect(model.probability(i, j)).toBeCloseTo(p, 3)
    expect(model.converged).toBe(true)
  })

  it('exact Poisson-binomial: k=5 gives .6791345 and .6283854', () => {
    const { upper, lower } = poissonBinomialTails([0.123, 0.234, 0.345, 0.456, 0.567, 0.678, 0.789, 0.801, 0.911], 5)
    expect(lower).toBeCloseTo(0.6791345, 7)
    expect(upper).toBeCloseTo(0.6283854, 7)
  })

  it('exact sdsm of [1011;0100;1001]: [.427 1 .555; 1 .306 1; .555 1 .333]', () => {
    const coding = codingOf('1011', '0100', '1001')
    const model = sdsm(coding)
    const expected = [
      [0.427, 1, 0.555],
      [1, 0.306, 1],
      [0.555, 1, 0.333],
    ]
    for (const [i, row] of expected.entries()) {
      for (const [j, p] of row.entries()) {
        const [x, y] = [coding.codes[i], coding.codes[j]]
        expect(model.test(i, j, y ? (x?.countAnd(y) ?? 0) : 0).upper).toBeCloseTo(p, 3)
      }
    }
  })

  it('agrees with adding up every outcome, and with the binomial where all probabilities are equal', () => {
    const p = [0.1, 0.6, 0.25, 0.9]
    for (let k = 0; k <= 4; k++) {
      let upper = 0
      for (let bits = 0; bits < 16; bits++) {
        const outcome = p.map((_, i) => (bits >> i) & 1)
        if (outcome.reduce((sum, bit) => sum + bit, 0) >= k)
          upper += outcome.reduce((product, bit, i) => product * (bit ? (p[i] ?? 0) : 1 - (p[i] ?? 0)), 1)
      }
      expect(poissonBinomialTails(p, k).upper).toBeCloseTo(upper, 14)
    }
    expectClose(poissonBinomialTails(new Float64Array(50).fill(0.02), 10).upper, 5.060691486630964e-8, 1e-9)
    expect(poissonBinomialTails([0.3, 0.2], 3)).toEqual({ upper: 0, lower: 1 })
  })

  it('gives every code and study its total in expectation, empty and full ones included', () => {
    const { universe, barriers } = shippedData()
    const codes = [universe, universe.andNot(universe), ...barriers.studies]
    const model = bipartiteConfiguration(
      codes.map((code) => code.count),
      Array.from({ length: 349 }, (_, u) => codes.filter((code) => code.has(u)).length),
    )
    expect(model.residual).toBeLessThan(1e-8)
    for (const [i, code] of codes.entries()) {
      let sum = 0
      for (let u = 0; u < 349; u++) sum += model.probability(i, u)
      expect(sum).toBeCloseTo(code.count, 6)
    }
    expect(model.probability(0, 5)).toBe(1)
    expect(model.probability(1, 5)).toBe(0)
  })

  it('a nested matrix has only one solution: itself', () => {
    const model = bipartiteConfiguration([3, 2, 1], [3, 2, 1, 0])
    const rows = [0, 1, 2].map((i) => [0, 1, 2, 3].map((j) => model.probability(i, j)))
    expect(rows).toEqual([
      [1, 1, 1, 0],
      [1, 1, 0, 0],
      [1, 0, 0, 0],
    ])
  })

  const issueTable = [
    ['loss-of-nonverbal-cues', 'weakened-alliance', 1.99e-4],
    ['digital-divide', 'low-patient-digital-literacy', 0.002],
    ['lack-of-private-space', 'loss-of-nonverbal-cues', 0.0012],
    ['lack-of-training', 'low-provider-digital-skills', 0.0019],
    ['crisis-risk', 'loss-of-nonverbal-cues', 0.0025],
    ['low-provider-digital-skills', 'resistance-to-change', 0.0064],
  ] as const
  it.each(issueTable)('shipped data: SDSM p of %s with %s is %f', (x, y, p) => {
    const { universe, barriers } = shippedData()
    const [i, j] = [barriers.names.indexOf(x), barriers.names.indexOf(y)]
    const [first, second] = [barriers.studies[i], barriers.studies[j]]
    const { upper } = sdsm({ universe, codes: barriers.studies }).test(i, j, second ? (first?.countAnd(second) ?? 0) : 0)
    expect(Math.abs(upper / p - 1)).toBeLessThan(0.05)
  })
})
