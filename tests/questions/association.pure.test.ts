import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClientError } from '../../src/errors.ts'
import { coOccurrence, coOccurrences, crossDomainLinks } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { pairLists, singlePairs } from './random-questions.ts'

const context = { projection: await shippedProjection() }
const { graph } = context.projection
const key = (node: number) => String(graph.properties(node).key)

describe('the family of barrier pairs', () => {
  it('has 94 pairs below 0.05 beside 30.6 that chance leads to, six after correction, 51 and 379 that could not be', async () => {
    const { summary, method } = await coOccurrences(context, {})
    expect(summary.all).toMatchObject({
      pairs: 1711,
      observed: 1118,
      atMostAlpha: 94,
      discoveries: 6,
      untestable: 51,
      untestableCorrected: 379,
    })
    expect(summary.all.expected).toBeCloseTo(828.89, 2)
    expect(summary.all.expectedRejections).toBeCloseTo(30.645, 3)
    expect(method).toMatchObject({
      familySize: 1711,
      untestablePairs: 51,
      tail: 'UPPER',
      correction: 'BH',
      nullModel: 'HYPERGEOMETRIC',
      alpha: 0.05,
    })
    expect(method.expectedRejections).toBeCloseTo(30.645, 3)
  })

  it('of all determinants has 264 of 5,671 below 0.05 and seven after correction', async () => {
    const { summary } = await coOccurrences(context, { of: 'DETERMINANT' })
    expect(summary.all).toMatchObject({ pairs: 5671, atMostAlpha: 264, discoveries: 7 })
  })

  it('tells pairs within a theme from pairs across themes, corrected together', async () => {
    const { summary, pairs } = await coOccurrences(context, { minCount: 0 })
    const { all, withinTheme, acrossThemes } = summary
    expect([withinTheme?.pairs, acrossThemes?.pairs]).toEqual([77, 1634])
    expect((withinTheme?.discoveries ?? 0) + (acrossThemes?.discoveries ?? 0)).toBe(all.discoveries)
    expect(pairs.filter((pair) => pair.sameTheme)).toHaveLength(77)
    const levels = await coOccurrences(context, { of: 'LEVEL' })
    expect(levels.summary).toMatchObject({ withinTheme: null, acrossThemes: null })
    expect(levels.pairs[0]?.sameTheme).toBeNull()
  })
})

describe('the verdict cards of the list', () => {
  it('name six links, two of them robust, as an independent script found', async () => {
    const { pairs } = await coOccurrences(context, { orderBy: { field: 'Q', direction: 'ASC' } })
    const cards = await Promise.all(
      pairs.slice(0, 7).map(async (pair) => {
        const verdict = await pair.verdict()
        return [`${key(pair.a)}, ${key(pair.b)}`, pair.table.both, pair.q?.toPrecision(3), verdict?.status]
      }),
    )
    expect(cards).toEqual([
      ['loss-of-nonverbal-cues, weakened-alliance', 10, '0.0000533', 'ROBUST'],
      ['digital-divide, low-patient-digital-literacy', 8, '0.00509', 'ROBUST'],
      ['lack-of-private-space, loss-of-nonverbal-cues', 5, '0.00910', 'FRAGILE'],
      ['lack-of-training, low-provider-digital-skills', 5, '0.0144', 'FRAGILE'],
      ['crisis-risk, loss-of-nonverbal-cues', 5, '0.0163', 'FRAGILE'],
      ['low-provider-digital-skills, resistance-to-change', 6, '0.0256', 'FRAGILE'],
      ['data-security-gaps, lack-of-awareness', 5, '0.0574', 'NOT_ESTABLISHED'],
    ])
  })

  it('say the same of a pair asked alone, either way round', async () => {
    const [a, b] = ['weakened-alliance', 'loss-of-nonverbal-cues']
    const [turned, straight] = await Promise.all([coOccurrence(context, { a, b }), coOccurrence(context, { a: b, b: a })])
    const [one, other] = [await turned.verdict(), await straight.verdict()]
    expect(one?.checks).toEqual(other?.checks)
    expect(one?.bGivenA).toEqual(other?.aGivenB)
    expect(one?.bGivenA.share).toBe(turned.shareOfA)
    expect(one?.sentence).toMatch(/^"Loss of non-verbal cues" and "Weakened therapeutic relationship" are reported together more often/)
  })

  it('name the studies whose absence undoes a fragile link: they report both', async () => {
    const pair = await coOccurrence(context, { a: 'lack-of-private-space', b: 'loss-of-nonverbal-cues' })
    const check = (await pair.verdict())?.checks.find(({ name }) => name === 'WITHOUT_ANY_ONE_STUDY')
    const both = [...pair.studies].map((study) => context.projection.evidence.studies[study])
    expect(check?.without).toHaveLength(1)
    expect(both).toContain(check?.without[0])
  })

  it('count findings, and leave studies out whole, where the unit is FINDING', async () => {
    const pair = await coOccurrence(context, { a: 'lack-of-training', b: 'level:meso', unit: 'FINDING' })
    const verdict = await pair.verdict()
    expect(verdict?.sentence).toContain('findings')
    expect(verdict?.checks.map(({ name }) => name)).toHaveLength(8)
  })

  it('are not given where two tails leave no direction, or the model fixes the pair', async () => {
    const both = await coOccurrence(context, { a: 'trust', b: 'training', test: { tail: 'TWO_SIDED' } })
    expect(await both.verdict()).toBeNull()
    const fixed = await coOccurrence(context, { a: 'lack-of-training', b: 'theme:knowledge-and-skills' })
    expect(fixed).toMatchObject({ p: null, q: null, pUpper: null, testable: null })
    expect(fixed.undefined).toContainEqual({ measure: 'q', reason: 'FIXED_BY_MODEL' })
  })
})

describe('narrowing after a look', () => {
  it('changes q and never qFull', async () => {
    const whole = await coOccurrences(context, {})
    const narrowed = await coOccurrences(context, { codes: ['weakened-alliance'] })
    const [top] = whole.pairs
    const [same] = narrowed.pairs
    expect(same?.qFull).toBe(top?.q)
    expect(same?.q).toBeLessThan(top?.q ?? 0)
    expect(top?.qFull).toBe(top?.q)
  })

  it('is visible across domains too: the family there is smaller than all pairs of determinants', async () => {
    const { links } = await crossDomainLinks(context, { basis: ['CO_REPORTED'] })
    const all = await coOccurrences(context, { of: 'DETERMINANT', crossDomainOnly: true })
    const of = new Map(all.pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]))
    for (const { coOccurrence: pair } of links.slice(0, 50)) {
      const same = of.get(`${pair?.a} ${pair?.b}`)
      expect(pair).toMatchObject({ p: same?.p, q: same?.q, qFull: same?.qFull })
    }
  })

  it('by dropping what cannot be tested looks at margins only: such a pair has no q', async () => {
    const { pairs, method } = await coOccurrences(context, { minCount: 0, test: { dropUntestable: true } })
    expect(method).toMatchObject({ familySize: 1711 - 51, untestablePairs: 51 })
    const dropped = pairs.filter((pair) => !pair.testable)
    expect(dropped).toHaveLength(51)
    expect(dropped.every((pair) => pair.q === null && pair.undefined.some(({ reason }) => reason === 'NOT_TESTABLE'))).toBe(true)
  })
})

describe('other nulls', () => {
  it('know that some studies report much: fewer pairs are unusual, and no q stays below 0.05 under SDSM', async () => {
    const { summary, method } = await coOccurrences(context, { test: { nullModel: 'SDSM' } })
    expect(summary.all).toMatchObject({ atMostAlpha: 38, discoveries: 0, expectedRejections: null })
    expect(method.nullModel).toBe('SDSM')
  })

  it('by samples say how many they are, whether they mixed and what is unsettled; the same seed gives the same', async () => {
    const test = { nullModel: 'FIXED_MARGINS' as const, samples: 1000, seed: 3 }
    const [once, again] = [await coOccurrences(context, { test }), await coOccurrences(context, { test })]
    expect(once.pairs).toEqual(again.pairs)
    expect(once.method).toMatchObject({ samples: 1000, seed: 3, mixed: true })
    const unsettled = (await coOccurrences(context, { test, minCount: 0 })).pairs.filter(({ settled }) => settled === false)
    expect(unsettled).toHaveLength(once.method.unsettled ?? -1)
    const [top] = once.pairs
    expect(top?.p).toBe(1 / 1001)
    expect(top?.pInterval).toMatchObject({ lower: 0 })
    expect(top?.expectedUnderNull).toBeGreaterThan(top?.expected ?? 99)
  })
})

describe('avoidance', () => {
  it('is listed from no shared study on, and mostly could not be shown for barriers', async () => {
    const { pairs, summary } = await coOccurrences(context, { test: { tail: 'LOWER' } })
    expect(pairs).toHaveLength(1711)
    expect(summary.all.untestable).toBeGreaterThan(1600)
    const verdict = await pairs.at(-1)?.verdict()
    expect(verdict).toMatchObject({ status: 'NOT_ESTIMABLE', tail: 'LOWER', neededOverlap: null })
    expect(verdict?.neededUnits).toBeGreaterThan(349)
  })

  it('can be shown for domains', async () => {
    const { summary } = await coOccurrences(context, { of: 'DOMAIN', test: { tail: 'LOWER' } })
    expect(summary.all).toMatchObject({ pairs: 15, untestable: 0 })
  })
})

describe('whatever the scope', () => {
  it('a card is given for every pair of a family, with eight checks, and agrees with the pair; else there is none', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(pairLists, singlePairs, async (asked, single) => {
        const test = { ...asked.test, samples: 100 }
        const { pairs } = await coOccurrences(context, { ...asked, test })
        const alone = await coOccurrence(context, { ...single, test })
        for (const pair of [...pairs.slice(0, 2), ...pairs.slice(-1), alone]) {
          const card = await pair.verdict()
          expect(card === null).toBe(pair.p === null || test.tail === 'TWO_SIDED')
          if (card === null) continue
          expect(card.checks).toHaveLength(8)
          expect(card.status === 'NOT_ESTIMABLE').toBe(!pair.testable)
          expect(card.checks.every(({ value }) => value === null || (value >= 0 && value <= 1))).toBe(true)
          expect(card.sentence).not.toMatch(/NaN|undefined|Infinity/)
          expect([card.bGivenA.count, card.bGivenA.share]).toEqual([pair.table.both, pair.shareOfA])
        }
      }),
      { numRuns: 25 },
    )
  })

  it('of one study: no count could have been unusual', async () => {
    const scope = { studies: ['bakken-2022'] }
    const { pairs, summary } = await coOccurrences(context, { of: 'DETERMINANT', scope, minCount: 0 })
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs.every(({ p, testable, measures }) => p === 1 && testable === false && measures.phi === null)).toBe(true)
    expect(summary.all.untestable).toBe(pairs.length)
    expect(await pairs[0]?.verdict()).toMatchObject({ status: 'NOT_ESTIMABLE', neededUnits: null })
  })
})

describe('bad arguments', () => {
  it.each([
    ['alpha 0', { test: { alpha: 0 } }],
    ['alpha 1', { test: { alpha: 1 } }],
    ['too few samples', { test: { samples: 99 } }],
    ['too many samples', { test: { samples: 200_001 } }],
    ['a negative seed', { test: { seed: -1 } }],
    ['a null that CYPHER does not sample', { test: { nullModel: 'FIXED_MARGINS' as const }, engine: 'CYPHER' as const }],
  ])('%s', async (_what, args) => {
    await expect(coOccurrences(context, args)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(crossDomainLinks(context, args)).rejects.toThrow(ClientError)
  })

  it.each([
    ['level', { interval: { level: 1 } }],
    ['resamples', { interval: { method: 'BOOTSTRAP' as const, resamples: 10 } }],
    ['falsePositiveRate', { sensitivity: { falsePositiveRate: 1, falseNegativeRate: 0 } }],
  ])('a %s out of bounds', async (name, args) => {
    await expect(coOccurrence(context, { a: 'trust', b: 'training', ...args })).rejects.toThrow(name)
  })
})
