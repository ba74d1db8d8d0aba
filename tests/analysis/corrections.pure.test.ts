import { describe, expect, it } from 'vitest'
import { adjust, hypergeometric, pairFamily, rejectionProbability, taroneFamilySize, testPairs } from '../../src/analysis/index.ts'
import scipy from '../fixtures/co-occurrence/scipy.json' with { type: 'json' }
import { finches } from './finches.ts'
import { shippedData } from './shipped-data.ts'

const { corrections } = scipy
const below = (values: Float64Array, level: number): number => values.filter((value) => value < level).length

describe('adjusted p-values', () => {
  it('F10: the list of Benjamini and Hochberg 1995', () => {
    const expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765, 0.486, 0.58118182, 0.714875, 0.75323077, 0.81321429,
      1,
    ]
    const q = adjust(corrections.p, 15, 'BH')
    for (const [i, value] of expected.entries()) expect(q[i]).toBeCloseTo(value, 8)
  })

  it.each(['BH', 'BY', 'HOLM', 'BONFERRONI'] as const)('%s agrees with statsmodels, in any order of the list', (correction) => {
    const shuffled = corrections.p.map((_, i) => (i * 7) % 15)
    const q = adjust(
      shuffled.map((i) => corrections.p[i] ?? 1),
      15,
      correction,
    )
    for (const [at, i] of shuffled.entries()) expect(q[at]).toBeCloseTo(corrections[correction][i] ?? 1, 12)
  })

  it('counts members of the family that are not listed as p = 1', () => {
    const listed = [0.001, 0.02]
    const all = [...listed, 1, 1, 1, 1, 1, 1]
    for (const correction of ['BH', 'BY', 'HOLM', 'BONFERRONI'] as const) {
      expect([...adjust(listed, 8, correction)]).toEqual([...adjust(all, 8, correction).slice(0, 2)])
    }
  })

  it('gives equal p equal q, an empty family nothing, and refuses what is no p or no family', () => {
    expect([...adjust([0.03, 0.01, 0.03], 3, 'BH')]).toEqual([0.03, 0.03, 0.03])
    expect(adjust([], 0, 'BH')).toHaveLength(0)
    expect([...adjust([0.4, 0.01], 2, 'NONE')]).toEqual([0.4, 0.01])
    expect(() => adjust([0.1, 0.2], 1, 'BH')).toThrow('familySize: expected a whole number of at least 2')
    expect(() => adjust([0.1, Number.NaN], 2, 'BH')).toThrow('p: expected a number from 0 to 1')
  })
})

describe('F1: testing the finches', () => {
  const options = { tail: 'UPPER', correction: 'BH', alpha: 0.05 } as const
  const family = pairFamily({ ...finches, minExpected: 1 })
  const upper = testPairs(family, options)
  const lower = testPairs(family, { ...options, tail: 'LOWER' })

  it('finds 14 positive and 1 negative pairs among the 64 with an expectation of at least 1', () => {
    expect(family.size).toBe(64)
    expect([below(upper.p, 0.05), below(lower.p, 0.05)]).toEqual([14, 1])
  })

  it('keeps 3 below q 0.05 and 6 below 0.10 of 64; 2 below 0.05 of all 78', () => {
    expect([below(upper.q, 0.05), below(upper.q, 0.1)]).toEqual([3, 6])
    expect(Math.min(...upper.q)).toBeCloseTo(0.0181, 5)
    const all = testPairs(pairFamily(finches), options)
    expect([all.familySize, below(all.q, 0.05)]).toEqual([78, 2])
    expect(Math.min(...all.q)).toBeCloseTo(0.02206, 5)
  })

  const printed = [
    ['magnirostris', 'crassirostris', 11, 9.1, 1, 0.02941],
    ['fortis', 'fuliginosa', 13, 10.7, 1, 0.00588],
    ['fortis', 'scandens', 12, 9.2, 1, 0.0021],
    ['fortis', 'conirostris', 0, 1.5, 0.04412, 1],
    ['fortis', 'psittacula', 10, 7.6, 1, 0.01471],
    ['fortis', 'parvulus', 10, 7.6, 1, 0.01471],
    ['fortis', 'crassirostris', 11, 8.4, 1, 0.0063],
    ['fuliginosa', 'scandens', 12, 9.9, 1, 0.01471],
    ['fuliginosa', 'crassirostris', 11, 9.1, 1, 0.02941],
    ['scandens', 'crassirostris', 10, 7.8, 0.99903, 0.02763],
    ['psittacula', 'parvulus', 9, 5.9, 0.99995, 0.00365],
    ['psittacula', 'crassirostris', 10, 6.5, 1, 0.00057],
    ['parvulus', 'crassirostris', 10, 6.5, 1, 0.00057],
    ['parvulus', 'pallida', 6, 3.5, 1, 0.01697],
    ['crassirostris', 'pallida', 6, 3.9, 1, 0.03733],
    ['fortis', 'difficilis', 7, 7.6, 0.44118, 0.91176],
  ] as const
  it.each(printed)('%s with %s: observed %i, expected %f, p_lt %f, p_gt %f', (x, y, both, expected, pLower, pUpper) => {
    const [i, j] = [finches.names.indexOf(x), finches.names.indexOf(y)]
    const k = family.left.findIndex((left, at) => left === i && family.right[at] === j)
    expect(family.both[k]).toBe(both)
    expect(hypergeometric(17, family.a[k] ?? 0, family.b[k] ?? 0).expected).toBeCloseTo(expected, 1)
    expect(lower.p[k]).toBeCloseTo(pLower, 5)
    expect(upper.p[k]).toBeCloseTo(pUpper, 5)
  })
})

describe('the shipped data', () => {
  const { universe, barriers, determinants } = shippedData()
  const options = { tail: 'UPPER', correction: 'BH', alpha: 0.05 } as const

  it('barriers by study: 1,711 pairs, 94 below 0.05 where 30.6 are expected, six with q below 0.05', () => {
    const family = pairFamily({ universe, codes: barriers.studies })
    const tests = testPairs(family, options)
    expect([family.total, tests.familySize]).toEqual([349, 1711])
    expect(family.both.reduce((sum, both) => sum + both, 0)).toBe(1118)
    expect([below(tests.p, 0.05), below(tests.q, 0.05)]).toEqual([94, 6])
    expect(tests.expectedRejections).toBeCloseTo(30.6, 1)
  })

  it('51 barrier pairs could not reach 0.05 whatever was observed, 379 not after correction', () => {
    const tests = testPairs(pairFamily({ universe, codes: barriers.studies }), options)
    expect(tests.smallestAttainableP.filter((p) => p > 0.05)).toHaveLength(51)
    expect(tests.smallestAttainableP.filter((p) => p > 0.05 / 1711)).toHaveLength(379)
    expect(testPairs(pairFamily({ universe, codes: barriers.studies }), { ...options, dropUntestable: true }).familySize).toBe(1660)
  })

  it('all determinants: 5,671 pairs, 264 below 0.05, seven with q below 0.05', () => {
    const tests = testPairs(pairFamily({ universe, codes: determinants.studies }), options)
    expect([tests.familySize, below(tests.p, 0.05), below(tests.q, 0.05)]).toEqual([5671, 264, 7])
  })
})

describe('families', () => {
  it('counts the same pairs within and across, and leaves structural and skipped ones out', () => {
    const { universe, codes } = finches
    const within = pairFamily({ universe, codes })
    const across = pairFamily({ universe, codes, against: codes, role: (i, j) => (i < j ? 'TEST' : 'SKIP') })
    expect(across).toEqual(within)
    const narrowed = pairFamily({ universe, codes, role: (i, j) => (i === 0 ? (j === 1 ? 'SKIP' : 'STRUCTURAL') : 'TEST') })
    expect([narrowed.size, narrowed.structuralPairs]).toEqual([66, 11])
  })

  it('counts what intersecting the columns gives', () => {
    const { universe, themes } = shippedData()
    const family = pairFamily({ universe, codes: themes.studies })
    for (let k = 0; k < family.size; k++) {
      const left = themes.studies[family.left[k] ?? 0]
      const right = themes.studies[family.right[k] ?? 0]
      expect(right && left?.countAnd(right)).toBe(family.both[k])
    }
  })

  it('leaves out codes without a unit in scope', () => {
    const { universe, codes } = finches
    const scope = universe.andNot(codes[10] ?? universe)
    const family = pairFamily({ universe: scope, codes })
    expect(family.total).toBe(11)
    expect([...family.left, ...family.right]).not.toContain(10)
  })
})

describe('discrete p-values', () => {
  it('the probability of rejecting under independence is what summing the masses gives', () => {
    for (const [n, a, b] of [
      [349, 40, 31],
      [81, 8, 8],
      [17, 13, 2],
      [30, 0, 4],
    ] as const) {
      const d = hypergeometric(n, a, b)
      for (const tail of ['UPPER', 'LOWER', 'TWO_SIDED'] as const) {
        let sum = 0
        for (let x = d.least; x <= d.most; x++) if (d.tail(x, tail) <= 0.05) sum += d.mass(x)
        expect(rejectionProbability(d, tail, 0.05)).toBeCloseTo(sum, 12)
      }
    }
  })

  it("Tarone's K is the smallest number of tests that no more pairs could reach", () => {
    expect(taroneFamilySize([0.2, 0.3], 0.05)).toBe(0)
    expect(taroneFamilySize([0.001, 0.04, 0.2], 0.05)).toBe(2)
    expect(taroneFamilySize([0.001, 0.002, 0.004, 0.03], 0.05)).toBe(3)
  })

  it.each([0, 1, -1, Number.NaN])('refuses alpha %s', (alpha) => {
    expect(() => testPairs(pairFamily(finches), { tail: 'UPPER', correction: 'BH', alpha })).toThrow('alpha: expected')
  })
})
