import { beforeAll, describe, expect, it } from 'vitest'
import {
  authorClusters,
  type FixedMarginsTally,
  fixedMarginsSampler,
  leaveOut,
  monteCarloP,
  nullCoding,
  pairFamily,
  pairPosition,
  testPairs,
  type Verdict,
  type VerdictCheckName,
  type VerdictPair,
  verdicts,
} from '../../src/analysis/index.ts'
import { BitSet } from '../../src/projection/bit-set.ts'
import { codingOf, finches } from './finches.ts'
import { shippedData } from './shipped-data.ts'

const data = shippedData()
const { universe, barriers } = data
const family = { universe, codes: barriers.studies }
const strata = [...new Set(data.technologies)]
const request = {
  family,
  agreed: { codes: barriers.agreed },
  nulls: nullCoding(universe, barriers.studies),
  unit: 'STUDY',
  study: data.studies.map((_, i) => i),
  stratum: data.technologies.map((key) => strata.indexOf(key)),
  cluster: authorClusters(data.authors),
  tail: 'UPPER',
  correction: 'BH',
  alpha: 0.05,
} as const

const SAMPLES = 4000
let tally: FixedMarginsTally
const card = verdicts(request)

function ask(x: string, y: string, more: Partial<VerdictPair> = {}): Verdict {
  const [left = 0, right = 0] = [barriers.names.indexOf(x), barriers.names.indexOf(y)].sort((a, b) => a - b)
  const fixedMargins = monteCarloP(tally.pairs.atLeast[pairPosition(barriers.names.length, left, right)] ?? 0, tally.samples)
  return card({
    left,
    right,
    mirror: false,
    fixedMargins,
    names: { left: barriers.names[left] ?? '', right: barriers.names[right] ?? '' },
    ...more,
  })
}

const numberOf = (verdict: Verdict, name: VerdictCheckName): number | null | undefined =>
  verdict.checks.find((check) => check.name === name)?.value
const failing = (verdict: Verdict): string[] => verdict.checks.filter((check) => !check.holds).map((check) => check.name)

beforeAll(() => {
  const sampler = fixedMarginsSampler({ coding: family, seed: 7 })
  sampler.add(SAMPLES)
  tally = sampler.tally()
}, 60_000)

describe('the six barrier pairs of the shipped data', () => {
  // As the issue prints them: q, fixed margins p (sampled there too), SDSM p, technology strata p, worst q with one study out,
  // with one author cluster out, q on agreed findings.
  const rows = [
    {
      x: 'loss-of-nonverbal-cues',
      y: 'weakened-alliance',
      both: 10,
      printed: '5.33e-5 5e-5 1.99e-4 3.69e-5 3.77e-4 4.39e-4 1.68e-5',
      status: 'ROBUST',
    },
    {
      x: 'digital-divide',
      y: 'low-patient-digital-literacy',
      both: 8,
      printed: '0.0051 6.67e-5 0.0020 4.26e-6 0.0159 0.0403 0.0028',
      status: 'ROBUST',
    },
    {
      x: 'lack-of-private-space',
      y: 'loss-of-nonverbal-cues',
      both: 5,
      printed: '0.0091 6.67e-5 0.0012 1.48e-4 0.0639 0.0693 0.0085',
      status: 'FRAGILE',
    },
    {
      x: 'lack-of-training',
      y: 'low-provider-digital-skills',
      both: 5,
      printed: '0.0144 2.67e-4 0.0019 1.05e-5 0.0871 0.292 0.125',
      status: 'FRAGILE',
    },
    {
      x: 'crisis-risk',
      y: 'loss-of-nonverbal-cues',
      both: 5,
      printed: '0.0163 1.33e-4 0.0025 9.45e-4 0.0997 0.225 0.0190',
      status: 'FRAGILE',
    },
    {
      x: 'low-provider-digital-skills',
      y: 'resistance-to-change',
      both: 6,
      printed: '0.0256 5.67e-4 0.0064 1.46e-7 0.120 0.292 0.0929',
      status: 'FRAGILE',
    },
  ] as const

  it.each(rows)('$x with $y: $both studies, $status, as an independent script found', ({ x, y, both, printed, status }) => {
    const verdict = ask(x, y)
    expect(verdict.table.both).toBe(both)
    const [q = '', fixed = '', bySdsm = '', technology = '', study = '', authors = '', agreed = ''] = printed.split(' ')
    const near = (name: VerdictCheckName, text: string) => {
      const [digits = '', exponent = '0'] = text.split('e')
      const step = 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0))
      expect(
        Math.abs((numberOf(verdict, name) ?? Number.NaN) - Number(text)),
        `${name} is ${numberOf(verdict, name)}, not ${text}`,
      ).toBeLessThanOrEqual(step * 0.5001)
    }
    near('HYPERGEOMETRIC', q)
    near('SDSM', bySdsm)
    near('WITHIN_TECHNOLOGY', technology)
    near('WITHOUT_ANY_ONE_STUDY', study)
    near('WITHOUT_ANY_ONE_AUTHOR_CLUSTER', authors)
    near('CODERS_AGREED', agreed)
    const sampled = numberOf(verdict, 'FIXED_MARGINS') ?? 1
    expect(sampled).toBeLessThan(Number(fixed) + 4 * Math.sqrt(Number(fixed) / SAMPLES) + 2 / SAMPLES)
    expect(verdict.status).toBe(status)
    expect(verdict.familySize).toBe(1711)
  })

  it('are all that the family holds with q below 0.05, and every other pair is not established or not estimable', () => {
    const tests = testPairs(pairFamily(family), { tail: 'UPPER', correction: 'BH', alpha: 0.05 })
    expect(tests.q.filter((q) => q <= 0.05)).toHaveLength(6)
    expect(ask('impersonal-technology', 'added-workload').status).toBe('NOT_ESTABLISHED')
  })

  it('a fragile one names exactly the checks that fail, and the study whose absence undoes it', () => {
    const verdict = ask('lack-of-private-space', 'loss-of-nonverbal-cues')
    expect(failing(verdict)).toEqual(['WITHOUT_ANY_ONE_STUDY', 'WITHOUT_ANY_ONE_AUTHOR_CLUSTER'])
    expect(verdict.sentence).toContain(
      'fragile: it does not withstand leaving out a single study and does not withstand leaving out the studies of one group of authors',
    )
    const undone = verdict.checks.find((check) => check.name === 'WITHOUT_ANY_ONE_STUDY')?.without ?? []
    const [x, y] = ['lack-of-private-space', 'loss-of-nonverbal-cues'].map((name) => barriers.studies[barriers.names.indexOf(name)])
    expect(undone).toHaveLength(1)
    for (const member of undone) expect(x?.has(member) && y?.has(member)).toBe(true)
  })

  it('the sentence of a robust one speaks of reporting, with the counts', () => {
    const { sentence } = ask('loss-of-nonverbal-cues', 'weakened-alliance')
    expect(sentence).toBe(
      '"loss-of-nonverbal-cues" and "weakened-alliance" are reported together more often than chance explains in these studies: 10 of 349 studies report both, where 1.4 would be expected if the two were independent (q = 5.3e-5 over 1711 pairs); this held under every check made. It says what is reported together, not what causes what.',
    )
  })

  it('says the overlap that would have been needed, and P(B given A) with its interval', () => {
    const verdict = ask('loss-of-nonverbal-cues', 'weakened-alliance')
    expect(verdict.neededOverlap).toBe(4)
    expect(verdict.neededOverlapCorrected).toBeGreaterThan(4)
    expect(verdict.neededOverlapCorrected).toBeLessThanOrEqual(10)
    expect(verdict.rightGivenLeft.share).toBeCloseTo(10 / verdict.table.a, 12)
    expect(verdict.rightGivenLeft.interval?.lower).toBeGreaterThan(0)
    expect(verdict.withinTechnologyExactP).toBeLessThan(0.001)
  })
})

describe('what cannot be computed or is not settled does not hold', () => {
  const [x, y] = ['loss-of-nonverbal-cues', 'weakened-alliance'] as const

  it('no samples, or an interval that holds alpha', () => {
    expect(ask(x, y, { fixedMargins: null })).toMatchObject({ status: 'FRAGILE' })
    const open = ask(x, y, { fixedMargins: monteCarloP(4, 100) })
    expect(failing(open)).toEqual(['FIXED_MARGINS'])
    expect(open.checks.find((check) => check.name === 'FIXED_MARGINS')).toMatchObject({ reason: 'NOT_SETTLED', holds: false })
    expect(open.sentence).toContain('could not be settled for how much each study reports (fixed margins)')
  })

  it('a mirror is never robust', () => {
    expect(failing(ask(x, y, { mirror: true }))).toEqual(['NO_MIRROR'])
  })

  it('strata that cannot vary', () => {
    const everyOwn = verdicts({ ...request, stratum: data.studies.map((_, i) => i) })
    const [left = 0, right = 0] = [x, y].map((name) => barriers.names.indexOf(name))
    const verdict = everyOwn({ left, right, mirror: false, fixedMargins: monteCarloP(0, 5000), names: { left: x, right: y } })
    expect(verdict.checks.find((check) => check.name === 'WITHIN_TECHNOLOGY')).toMatchObject({
      value: null,
      holds: false,
      reason: 'NO_STRATUM_CAN_VARY',
    })
    expect(verdict.status).toBe('FRAGILE')
  })

  it('a pair that no agreed finding supports is not in the agreed family', () => {
    const none = verdicts({ ...request, agreed: { codes: barriers.studies.map(() => new BitSet(universe.size)) } })
    const [left = 0, right = 0] = [x, y].map((name) => barriers.names.indexOf(name))
    const verdict = none({ left, right, mirror: false, fixedMargins: monteCarloP(0, 5000), names: { left: x, right: y } })
    expect(failing(verdict)).toEqual(['CODERS_AGREED'])
  })

  it('a pair outside of the family is refused', () => {
    expect(() => card({ left: 3, right: 3, mirror: false, fixedMargins: null, names: { left: 'x', right: 'x' } })).toThrow(
      'pair: expected a pair of the family',
    )
    expect(() => verdicts({ ...request, alpha: 1 })).toThrow('alpha: expected')
  })
})

describe('what could have been shown at all', () => {
  it('a pair may be testable at alpha and not after correction, and only an untestable one is NOT_ESTIMABLE', () => {
    const pairs = pairFamily(family)
    const k = pairs.a.findIndex((a, at) => a <= 5 && (pairs.b[at] ?? 0) <= 12)
    const verdict = card({
      left: pairs.left[k] ?? 0,
      right: pairs.right[k] ?? 0,
      mirror: false,
      fixedMargins: null,
      names: { left: 'a', right: 'b' },
    })
    expect(verdict.smallestAttainableP).toBeLessThan(0.05)
    expect(verdict).toMatchObject({ testable: true, testableCorrected: verdict.smallestAttainableP <= 0.05 / 1711, neededUnits: 349 })
    expect(verdict.neededOverlapCorrected === null).toBe(!verdict.testableCorrected)
    let untestable = 0
    let uncorrected = 0
    for (let at = 0; at < pairs.size; at += 20) {
      const one = card({
        left: pairs.left[at] ?? 0,
        right: pairs.right[at] ?? 0,
        mirror: false,
        fixedMargins: null,
        names: { left: 'a', right: 'b' },
      })
      if (!one.testable) untestable++
      if (!one.testableCorrected) uncorrected++
      expect(one.status === 'NOT_ESTIMABLE').toBe(!one.testable)
    }
    expect(uncorrected).toBeGreaterThan(untestable)
  })
})

describe('avoidance', () => {
  const lower = verdicts({ ...request, tail: 'LOWER' })
  it('of most barrier pairs cannot be told, whatever was observed', () => {
    const pairs = pairFamily(family)
    let notEstimable = 0
    for (let k = 0; k < pairs.size; k += 40) {
      const verdict = lower({
        left: pairs.left[k] ?? 0,
        right: pairs.right[k] ?? 0,
        mirror: false,
        fixedMargins: null,
        names: { left: 'a', right: 'b' },
      })
      if (verdict.status !== 'NOT_ESTIMABLE') continue
      notEstimable++
      expect(verdict.sentence).toContain('Whether "a" and "b" avoid each other cannot be told from these studies')
      expect(verdict.sentence).toContain(`about ${verdict.neededUnits} studies like these would be needed`)
      expect(verdict.neededUnits).toBeGreaterThan(349)
    }
    expect(notEstimable).toBeGreaterThan(30)
  })
})

describe('two codes that share no study at all', () => {
  // 200 studies, 40 and 40 of them, never together: 8 expected.
  const columns = ['1'.repeat(40) + '0'.repeat(160), '0'.repeat(40) + '1'.repeat(40) + '0'.repeat(120)]
  const coding = codingOf(...columns)
  const lone = Array.from({ length: 200 }, (_, i) => i)
  const settings = {
    family: coding,
    agreed: coding,
    nulls: nullCoding(coding.universe, coding.codes),
    unit: 'STUDY',
    study: lone,
    stratum: lone.map((i) => i % 2),
    cluster: lone,
    tail: 'LOWER',
    correction: 'BH',
    alpha: 0.05,
  } as const
  const pair = { left: 0, right: 1, mirror: false, fixedMargins: monteCarloP(0, 5000), names: { left: 'a', right: 'b' } }

  it('avoid each other, robustly', () => {
    const verdict = verdicts(settings)(pair)
    expect(verdict).toMatchObject({ status: 'ROBUST', neededOverlap: null, testableCorrected: true })
    expect(verdict.sentence).toContain(
      'are reported together less often than chance explains in these studies: 0 of 200 studies report both, where 8.0 would be expected',
    )
    expect(numberOf(verdict, 'WITHOUT_ANY_ONE_STUDY')).toBeGreaterThan(verdict.q)
  })

  it('do not go together: asked the other way round nothing is established', () => {
    expect(verdicts({ ...settings, tail: 'UPPER' })(pair).status).toBe('NOT_ESTABLISHED')
  })
})

describe('leaving out', () => {
  it('is the same as computing everything again without the units', () => {
    const settings = { tail: 'UPPER', correction: 'BH', alpha: 0.05 } as const
    for (const minExpected of [0, 1]) {
      const asked = { ...finches, minExpected }
      const without = leaveOut(asked, 'UPPER', 'BH')
      for (const removed of [[2], [5, 11], [0, 1, 16]]) {
        const rest = finches.universe.andNot(BitSet.of(17, removed))
        const again = pairFamily({ ...asked, universe: rest })
        const tests = testPairs(again, settings)
        for (let k = 0; k < again.size; k++) {
          expect(without({ left: again.left[k] ?? 0, right: again.right[k] ?? 0 }, removed)).toBe(tests.q[k])
        }
      }
    }
  })

  it('works across two kinds of code too, and a code that only the removed unit had leaves the family', () => {
    const { universe: all, codes } = codingOf('110000', '011100', '001110', '000001')
    const [first = all, ...others] = codes
    const without = leaveOut({ universe: all, codes: [first], against: others }, 'UPPER', 'BH')
    const again = pairFamily({ universe: all.andNot(BitSet.of(6, [1])), codes: [first], against: others })
    const tests = testPairs(again, { tail: 'UPPER', correction: 'BH', alpha: 0.05 })
    for (let k = 0; k < again.size; k++) expect(without({ left: 0, right: again.right[k] ?? 0 }, [1])).toBe(tests.q[k])
    expect(without({ left: 0, right: 2 }, [5])).toBeNull()
  })
})
