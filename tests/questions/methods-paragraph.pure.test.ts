import { describe, expect, it } from 'vitest'
import { methodsOf } from '../../src/cli/methods.ts'
import { coOccurrences, gapMap, methodsParagraph } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

const context = { projection: await shippedProjection() }

describe('the methods paragraph of an answer', () => {
  it('says unit, N, family, test, correction, what chance leads to, what cannot be told, version and what is not shown', async () => {
    const { method } = await coOccurrences(context, {})
    expect(methodsParagraph(method)).toBe(
      'Codes were counted by study, a study once however many findings it has; N = 349 studies with at least one finding in scope. The family is every pair of codes asked for with at least one of these studies each: 1,711 pairs. Each was tested for being reported together more often than expected if which studies report one were independent of which report the other (hypergeometric distribution, exact), and p-values were corrected over the family by the Benjamini-Hochberg procedure (1995), which keeps the false discovery rate (level 0.05). If every two codes were independent, 30.6 pairs would be expected to have an uncorrected p <= 0.05. For 51 pairs no count could have given p <= 0.05; of these nothing can be said. Listed are pairs that at least 2 studies report; that does not change the family. Computed with evidence-graph on data version d314ce3afc213bd5. What is counted is what studies report: it shows neither causes nor how common something is among people.',
    )
  })

  it('names samples, seed and what they did not settle', async () => {
    const test = { nullModel: 'FIXED_MARGINS', samples: 1000, seed: 4, tail: 'LOWER', correction: 'HOLM' } as const
    const { method } = await coOccurrences(context, { of: 'THEME', test, minExpected: 1 })
    const text = methodsParagraph(method)
    expect(text).toContain('less often than expected against 1,000 random codings')
    expect(text).toContain("seed 4), with p = (r + 1) / (samples + 1), and p-values were corrected over the family by Holm's")
    expect(text).toContain('an expected count of at least 1 (from the margins alone)')
    expect(text.includes('was not settled')).toBe((method.unsettled ?? 0) > 0)
    expect(text).not.toMatch(/null|undefined|NaN/)
  })

  it('leaves out what does not apply', async () => {
    const { method } = await gapMap(context, { rows: 'DOMAIN', columns: 'LEVEL', unit: 'FINDING' })
    expect(methodsParagraph(method)).toMatch(/^Codes were counted by finding; N = 2,047 findings in scope\. Computed with/)
  })
})

describe('evidence-graph methods', () => {
  const answer = { data: { coOccurrences: { nodes: [{ method: { total: 3 } }], method: { unit: 'STUDY', total: 349, familySize: 10 } } } }

  it('finds the method of a saved answer, once for a list', () => {
    expect(methodsOf('answer.json', JSON.stringify(answer))).toEqual([expect.stringContaining('N = 349 studies')])
    const two = { data: { one: answer.data.coOccurrences, other: answer.data.coOccurrences } }
    expect(methodsOf('-', JSON.stringify(two)).map((text) => text.split(':')[0])).toEqual(['one', 'other'])
  })

  it.each([
    ['no JSON', 'a,b'],
    ['no method', '{"data":{"studies":{"totalCount":3}}}'],
    ['nothing', ''],
  ])('says what it wants instead of %s', (_what, text) => {
    expect(() => methodsOf('answer.json', text)).toThrow('answer.json: expected')
  })
})
