import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClientError } from '../../src/errors.ts'
import { coOccurrence, coOccurrences } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { pairLists, singlePairs } from './random-questions.ts'

const context = { projection: await shippedProjection() }
const { graph } = context.projection
const key = (node: number) => String(graph.properties(node).key)

describe('coOccurrences of the shipped data set', () => {
  it('lists 253 of the 1,711 pairs of barriers, loss of non-verbal cues with weakened alliance first', async () => {
    const { pairs, method } = await coOccurrences(context, {})
    expect(method).toMatchObject({ total: 349, familySize: 1711, structuralPairs: 0, minCount: 2, unit: 'STUDY', universe: 'IN_SCOPE' })
    expect(pairs).toHaveLength(253)
    const [top] = pairs
    expect([key(top?.a ?? -1), key(top?.b ?? -1)]).toEqual(['loss-of-nonverbal-cues', 'weakened-alliance'])
    expect(top?.table).toEqual({ both: 10, onlyA: 5, onlyB: 23, neither: 311, total: 349 })
    expect(top?.measures.jaccard).toBeCloseTo(0.2632, 4)
    expect(top?.expected).toBeCloseTo(1.42, 2)
  })

  it('counts 139 studies at the meso level', async () => {
    expect((await coOccurrences(context, { scope: { levels: ['meso'] } })).method.total).toBe(139)
  })

  it('has a family of 5,671 pairs of determinants, 878 of them across domains in at least two studies', async () => {
    expect((await coOccurrences(context, { of: 'DETERMINANT' })).method.familySize).toBe(5671)
    expect((await coOccurrences(context, { of: 'DETERMINANT', crossDomainOnly: true })).pairs).toHaveLength(878)
  })

  it('narrows the family by what is asked for and by margins, never by what is listed', async () => {
    const family = async (args: Parameters<typeof coOccurrences>[1]) => (await coOccurrences(context, args)).method.familySize
    expect(await family({ minCount: 9 })).toBe(1711)
    expect(await family({ minExpected: 1 })).toBeLessThan(1711)
    expect(await family({ codes: ['weakened-alliance'] })).toBe(58)
    expect(await family({ codes: ['weakened-alliance', 'poor-usability'], againstCodes: ['weakened-alliance', 'poor-usability'] })).toBe(1)
    expect(await family({ of: 'BARRIER', against: 'FACILITATOR' })).toBe(59 * 48)
    expect(await family({ of: 'DETERMINANT', against: 'BARRIER' })).toBe(59 * 48 + 1711)
  })

  it('leaves a determinant and its own theme out of the family and counts them', async () => {
    const { pairs, method } = await coOccurrences(context, { of: 'BARRIER', against: 'THEME', minCount: 0 })
    expect(method.structuralPairs).toBe(59)
    expect(pairs.some((pair) => pair.structural)).toBe(false)
    expect((method.familySize ?? 0) + 59).toBe(59 * 21)
  })

  it('takes a pair and its reverse as two where each side has its own scope', async () => {
    const { pairs } = await coOccurrences(context, { scopeA: { levels: ['nano'] }, scopeB: { levels: ['macro'] }, minCount: 0 })
    const seen = new Set(pairs.map(({ a, b }) => `${a} ${b}`))
    expect(pairs.some(({ a, b }) => seen.has(`${b} ${a}`))).toBe(true)
    expect(seen.size).toBe(pairs.length)
  })

  it.each([
    ['FINDING for determinants', { unit: 'FINDING' as const }],
    ['FINDING for levels', { of: 'LEVEL' as const, unit: 'FINDING' as const }],
    ['a negative minCount', { minCount: -1 }],
    ['a minCount that is no whole number', { minCount: 1.5 }],
    ['a negative minExpected', { minExpected: -1 }],
    ['a minExpected that is no number', { minExpected: Number.NaN }],
    ['no codes', { codes: [] }],
    ['a code of another kind', { codes: ['facilitator:training'] }],
    ['domains of what has none', { of: 'LEVEL' as const, crossDomainOnly: true }],
  ])('refuses %s', async (_what, args) => {
    await expect(coOccurrences(context, args)).rejects.toThrow(ClientError)
    await expect(coOccurrences(context, args)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('a pair', () => {
  it('has nulls with reasons where nothing is in scope, never NaN', async () => {
    const pair = await coOccurrence(context, { a: 'lack-of-time', b: 'poor-usability', scope: { years: { from: 2090 } } })
    expect(pair).toMatchObject({ expected: null, shareOfA: null, shareOfB: null, measures: { jaccard: null, lift: null } })
    expect(pair.table).toEqual({ both: 0, onlyA: 0, onlyB: 0, neither: 0, total: 0 })
    const untested = ['p', 'pLower', 'pTwoSided', 'pUpper', 'q', 'qFull', 'smallestAttainableP', 'testable', 'testableCorrected']
    expect(pair.undefined.map(({ measure }) => measure).sort()).toEqual(['expected', 'shareOfA', 'shareOfB', ...untested].sort())
    expect(pair.undefined.every(({ reason }) => reason === 'NO_UNITS' || reason.endsWith('IN_NO_UNIT'))).toBe(true)
    const { undefined: reasons, oddsRatioHaldane: _, ...values } = pair.measures
    expect(new Set(Object.values(values))).toEqual(new Set([null]))
    expect(reasons.map(({ measure }) => measure).sort()).toEqual(Object.keys(values).sort())
    expect(await pair.verdict()).toBeNull()
  })

  it('is answered where the model fixes it, and belongs to the family of its two kinds', async () => {
    const pair = await coOccurrence(context, { a: 'lack-of-training', b: 'theme:knowledge-and-skills' })
    expect(pair.structural).toBe(true)
    expect(pair.shareOfA).toBe(1)
    expect(pair.method).toMatchObject({ structuralPairs: 59, familySize: 59 * 21 - 59 })
  })

  it('is not a code with itself', async () => {
    await expect(coOccurrence(context, { a: 'trust', b: 'facilitator:trust' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('needs a database for engine CYPHER and says so', async () => {
    await expect(coOccurrence(context, { a: 'trust', b: 'training', engine: 'CYPHER' })).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('is listed as it is answered alone', async () => {
    const { pairs } = await coOccurrences(context, { of: 'BARRIER', minCount: 0 })
    for (const listed of pairs.slice(0, 40)) {
      const alone = await coOccurrence(context, { a: graph.id(listed.a), b: graph.id(listed.b) })
      expect({ ...alone, method: undefined }).toEqual({ ...listed, method: undefined })
      expect(alone.odds).toEqual(listed.odds)
      expect(alone.affinity).toEqual(listed.affinity)
    }
  })

  it('has a table that adds up to N, and a receipt of exactly the studies that report both', async () => {
    await fc.assert(
      fc.asyncProperty(pairLists, singlePairs, async (asked, single) => {
        const { pairs, method } = await coOccurrences(context, asked)
        const leftOut = asked.test?.dropUntestable ? (method.untestablePairs ?? 0) : 0
        expect((method.familySize ?? 0) + leftOut).toBeGreaterThanOrEqual(pairs.length)
        for (const pair of [...pairs.slice(0, 30), await coOccurrence(context, single)]) {
          const { both, onlyA, onlyB, neither, total } = pair.table
          expect(both + onlyA + onlyB + neither).toBe(total)
          expect(Math.min(both, onlyA, onlyB, neither)).toBeGreaterThanOrEqual(0)
          if (pair.method.unit === 'STUDY') expect(pair.studies.count).toBe(both)
          else expect(pair.findings.count).toBe(both)
          const named = [
            'expected',
            'shareOfA',
            'shareOfB',
            'pUpper',
            'pLower',
            'pTwoSided',
            'p',
            'q',
            'qFull',
            'smallestAttainableP',
          ] as const
          const lacking = named.filter((name) => pair[name] === null)
          expect(named.every((name) => pair[name] === null || Number.isFinite(pair[name]))).toBe(true)
          expect(pair.undefined.map(({ measure }) => measure).filter((name) => !name.startsWith('testable'))).toEqual(lacking)
          const { undefined: reasons, ...measured } = pair.measures
          expect(Object.values(measured).every((number) => number === null || Number.isFinite(number))).toBe(true)
          expect(Object.values(measured).filter((number) => number === null)).toHaveLength(reasons.length)
        }
      }),
      { numRuns: 40 },
    )
  })
})
