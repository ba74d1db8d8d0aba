import { describe, expect, it } from 'vitest'
import { BitSet, incidence } from '../../src/projection/index.ts'
import { coOccurringSets, scopeOf } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

const projection = await shippedProjection()
const ask = (args: Partial<Parameters<typeof coOccurringSets>[1]>) =>
  coOccurringSets({ projection }, { of: 'BARRIER', samples: 0, ...args })

describe('sets of codes that occur together', () => {
  it('are every closed set of three and four, found by going through all of them', async () => {
    const { sets } = await ask({ scope: { domains: ['cognitive', 'evidence'] }, minCount: 2 })
    const scope = await scopeOf({ projection }, { domains: ['cognitive', 'evidence'] })
    const { codes, units } = incidence(projection, scope, 'BARRIER', 'STUDY')
    const columns = new Map(codes.map((code, place) => [code, units[place] ?? new BitSet(0)] as const).filter(([, own]) => own.count > 0))
    const used = [...columns.keys()]
    const studiesOf = (set: readonly number[]) => set.map((code) => columns.get(code) ?? new BitSet(0)).reduce((both, own) => both.and(own))
    const found: string[] = []
    const visit = (set: readonly number[]) => {
      if (set.length >= 3) {
        const studies = studiesOf(set)
        const closed = used.every((code) => set.includes(code) || studies.countAnd(columns.get(code) ?? studies) < studies.count)
        if (studies.count >= 2 && closed) found.push(`${set.join()} ${studies.count}`)
      }
      if (set.length < 4 && (set.length === 0 || studiesOf(set).count >= 2)) {
        for (const code of used) if (code > (set.at(-1) ?? -1)) visit([...set, code])
      }
    }
    visit([])
    expect(found.length).toBeGreaterThan(5)
    expect(sets.map(({ codes: own, count }) => `${own.join()} ${count}`).sort()).toEqual(found.sort())
  })

  it('come with the studies that report all of them, and the family of every set of codes in use', async () => {
    const { sets, method } = await ask({})
    const scope = await scopeOf({ projection }, {})
    const { codes, units } = incidence(projection, scope, 'BARRIER', 'STUDY')
    expect(sets.length).toBeGreaterThan(0)
    for (const set of sets) {
      expect(set.studies.count).toBe(set.count)
      for (const code of set.codes) expect(set.studies.countAnd(units[codes.indexOf(code)] ?? new BitSet(0))).toBe(set.count)
      expect(set.lift).toBeCloseTo(set.count / set.expected, 12)
    }
    expect(method).toMatchObject({ total: 349, familySize: (59 * 58 * 57) / 6 + (59 * 58 * 57 * 56) / 24, minCount: 3 })
  })

  it('say what fixed margins lead to: the same bytes for one seed, other ones for another', async () => {
    const asked = { size: { min: 3, max: 3 }, minCount: 4, samples: 200 }
    const first = await ask({ ...asked, seed: 7 })
    const numbers = (answer: typeof first) =>
      answer.sets.map(({ expectedFixedMargins, pFixedMargins }) => [expectedFixedMargins, pFixedMargins])
    expect(numbers(await ask({ ...asked, seed: 7 }))).toEqual(numbers(first))
    expect(numbers(await ask({ ...asked, seed: 8 }))).not.toEqual(numbers(first))
    // Studies that report much make triples likelier than independence says.
    for (const set of first.sets) expect(set.expectedFixedMargins).toBeGreaterThan(set.expected)
  })

  it('mark a barrier that stands with its own opposite', async () => {
    const { sets } = await ask({ of: 'DETERMINANT', minCount: 3 })
    const { evidence } = projection
    for (const { codes, mirror } of sets) expect(mirror).toBe(codes.some((a) => codes.some((b) => evidence.isMirror(a, b))))
  })

  it('are none, and no error, where nothing is in scope', async () => {
    const { sets, method } = await ask({ scope: { years: { from: 2090 } }, samples: 10 })
    expect([sets.length, method.total, method.familySize]).toEqual([0, 0, 0])
  })

  it('are refused beyond what a search may cost, with the numbers', async () => {
    await expect(ask({ of: 'DETERMINANT', samples: 100_000, minCount: 3 })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      details: { argument: 'samples', samples: 100_000 },
    })
    for (const bad of [
      { size: { min: 2, max: 3 } },
      { size: { min: 4, max: 3 } },
      { minCount: 0 },
      { samples: -1 },
      { codes: ['nothing'] },
    ]) {
      await expect(ask(bad)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    }
    await expect(ask({ samples: 10, engine: 'CYPHER' })).rejects.toThrow(/samples: 0/)
  })
})
