import { describe, expect, it } from 'vitest'
import { crossDomainLinks, domainLinks } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

const context = { projection: await shippedProjection() }
const { graph, evidence } = context.projection
const key = (node: number) => String(graph.properties(node).key)

describe('domainLinks of the shipped data set', () => {
  it('has the studies of each domain on the diagonal', async () => {
    const { cells, domains, method } = await domainLinks(context, {})
    const own = cells.filter(({ source, target }) => source === target)
    expect(Object.fromEntries(own.map(({ source, sharedStudies }) => [key(source), sharedStudies]))).toEqual({
      cognitive: 296,
      evidence: 196,
      professional: 179,
      system: 169,
      patient: 169,
      resources: 86,
    })
    expect(own.every(({ expected }) => expected === null)).toBe(true)
    expect(domains).toHaveLength(6)
    expect(cells).toHaveLength(21)
    expect(method.total).toBe(349)
  })

  it('shares 168 studies between cognitive and evidence, 31 between resources and patient', async () => {
    const { cells } = await domainLinks(context, {})
    const cell = (a: string, b: string) =>
      cells.find(({ source, target }) => [a, b].sort().join() === [key(source), key(target)].sort().join())
    expect(cell('cognitive', 'evidence')).toMatchObject({ sharedStudies: 168, expected: (296 * 196) / 349, level: null })
    expect(cell('resources', 'patient')?.sharedStudies).toBe(31)
  })

  it('counts as linked what crossDomainLinks lists', async () => {
    const { cells } = await domainLinks(context, {})
    const { counts } = await crossDomainLinks(context, { basis: ['CO_REPORTED'] })
    const across = cells.filter(({ source, target }) => source !== target)
    expect(across.reduce((sum, { linkedPairs }) => sum + linkedPairs, 0)).toBe(878)
    expect(counts).toEqual([{ basis: 'CO_REPORTED', count: 878 }])
  })

  it('at a level counts only studies with both findings at that level', async () => {
    const { cells } = await domainLinks(context, { by: 'DOMAIN_AND_LEVEL' })
    for (const { level, source, target, studies } of cells.slice(0, 40)) {
      for (const study of studies) {
        const there = (evidence.studyFindings[study] ?? []).filter((finding) => evidence.findingLevel[finding] === level)
        const domains = there.map((finding) => evidence.domain(evidence.findingDeterminant[finding] ?? -1))
        expect(domains).toContain(source)
        expect(domains).toContain(target)
      }
    }
  })

  it('has no expectation, and no NaN, where nothing is in scope', async () => {
    const { cells } = await domainLinks(context, { scope: { years: { from: 2090 } } })
    expect(cells).toHaveLength(21)
    expect(cells.every(({ expected, sharedStudies, strongest }) => expected === null && sharedStudies === 0 && strongest === null)).toBe(
      true,
    )
  })

  it('refuses fewer than one study', async () => {
    await expect(domainLinks(context, { minStudies: 0 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('shared studies against fixed margins', () => {
  /** Another chain than the product's: swaps of two single entries (checkerboards), many between two samples. */
  function swappedCounts(samples: number): { readonly atLeast: Map<string, number>; readonly mean: Map<string, number> } {
    const rows = evidence.studies.map((_, study) => [
      ...new Set(
        (evidence.studyFindings[study] ?? [])
          .filter((finding) => graph.properties(evidence.findings[finding] ?? -1).effect === 'PRESENT')
          .map((finding) => evidence.findingDeterminant[finding] ?? -1),
      ),
    ])
    const pairs = rows.flatMap((codes, study) => codes.map((code) => ({ study, code })))
    const has = rows.map((codes) => new Set(codes))
    let state = 12_345
    const random = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
    const shared = () => {
      const counts = new Map<string, number>()
      for (const codes of has) {
        const domains = [...new Set([...codes].map((code) => key(evidence.domain(code) ?? -1)))].sort()
        for (const [i, x] of domains.entries()) {
          for (const y of domains.slice(i + 1)) counts.set(`${x} ${y}`, (counts.get(`${x} ${y}`) ?? 0) + 1)
        }
      }
      return counts
    }
    const observed = shared()
    const atLeast = new Map<string, number>()
    const mean = new Map<string, number>()
    for (let sample = -20; sample < samples; sample++) {
      for (let swap = 0; swap < 3_000; swap++) {
        const [one, other] = [pairs[random(pairs.length)], pairs[random(pairs.length)]]
        if (one === undefined || other === undefined) continue
        if (one.code === other.code || has[one.study]?.has(other.code) || has[other.study]?.has(one.code)) continue
        has[one.study]?.delete(one.code)
        has[other.study]?.delete(other.code)
        has[one.study]?.add(other.code)
        has[other.study]?.add(one.code)
        const { code } = one
        one.code = other.code
        other.code = code
      }
      if (sample < 0) continue
      const counts = shared()
      for (const [pair, count] of observed) {
        if ((counts.get(pair) ?? 0) >= count) atLeast.set(pair, (atLeast.get(pair) ?? 0) + 1)
        mean.set(pair, (mean.get(pair) ?? 0) + (counts.get(pair) ?? 0) / samples)
      }
    }
    return { atLeast, mean }
  }

  it('agree with an independent chain of single swaps', { timeout: 60_000 }, async () => {
    const matrix = await domainLinks(context, { nullModel: { samples: 4_000 } })
    const independent = swappedCounts(1_000)
    const cells = matrix.cells.filter(({ source, target }) => source !== target)
    expect(cells).toHaveLength(15)
    for (const cell of cells) {
      const own = await cell.null()
      const name = [key(cell.source), key(cell.target)].sort().join(' ')
      const p = (independent.atLeast.get(name) ?? 0) / 1_000
      expect(Math.abs((own?.p ?? 9) - p), name).toBeLessThan(0.01 + 4 * Math.sqrt((p * (1 - p)) / 1_000))
      expect(Math.abs((own?.expectedFixedMargins ?? 0) - (independent.mean.get(name) ?? 0)), name).toBeLessThan(0.6)
      expect(own?.q).toBeGreaterThanOrEqual(own?.p ?? 9)
    }
    expect(await matrix.sampling()).toMatchObject({ familySize: 15, seed: 1, mixed: true, correction: 'BH', alpha: 0.05 })
  })

  it('by level are one family, and nothing is tested on the diagonal', async () => {
    const matrix = await domainLinks(context, { by: 'DOMAIN_AND_LEVEL', nullModel: { samples: 200 } })
    expect(await matrix.sampling()).toMatchObject({ familySize: 60 })
    for (const cell of matrix.cells) expect((await cell.null()) === null).toBe(cell.source === cell.target)
  })

  it('are null with a reason where nothing is in scope, and refused out of bounds and with CYPHER', async () => {
    const { cells } = await domainLinks(context, { scope: { years: { from: 2090 } }, nullModel: { samples: 100 } })
    const off = cells.find(({ source, target }) => source !== target)
    expect(await off?.null()).toMatchObject({
      z: null,
      p: null,
      q: null,
      undefined: expect.arrayContaining([{ measure: 'p', reason: 'NO_UNITS' }]),
    })
    for (const args of [{ nullModel: { samples: 99 } }, { nullModel: { alpha: 0 } }, { nullModel: {}, engine: 'CYPHER' as const }])
      await expect(domainLinks(context, args)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('crossDomainLinks of the shipped data set', () => {
  it('lists three bases side by side, each link between two domains', async () => {
    const { links, counts } = await crossDomainLinks(context, {})
    expect(counts.map(({ basis }) => basis)).toEqual(['CO_REPORTED', 'STATED', 'ALIGNED'])
    expect(links).toHaveLength(counts.reduce((sum, { count }) => sum + count, 0))
    expect(links.every(({ sourceDomain, targetDomain }) => sourceDomain !== targetDomain)).toBe(true)
    expect(links.every(({ studies, studyCount }) => studies.count === studyCount)).toBe(true)
    expect(links.filter(({ basis }) => basis !== 'CO_REPORTED').every(({ table, measures }) => table === null && measures === null)).toBe(
      true,
    )
  })

  it('runs from the domains asked for to the others', async () => {
    const { links } = await crossDomainLinks(context, { fromDomains: ['resources'], toDomains: ['patient', 'system'], minStudies: 1 })
    expect(new Set(links.map(({ sourceDomain }) => key(sourceDomain)))).toEqual(new Set(['resources']))
    expect(new Set(links.map(({ targetDomain }) => key(targetDomain)))).toEqual(new Set(['patient', 'system']))
  })

  it('says of a stated link how many studies report both ends', async () => {
    const { links } = await crossDomainLinks(context, { basis: ['STATED'] })
    const both = await crossDomainLinks(context, { basis: ['CO_REPORTED'], minStudies: 1 })
    for (const { source, target, alongside } of links) {
      const pair = both.links.find((link) => [source, target].includes(link.source) && [source, target].includes(link.target))
      expect(alongside.coReported).toBe(pair?.studyCount ?? 0)
      expect(alongside.stated).toBeGreaterThanOrEqual(1)
    }
  })

  it.each([{ minStudies: -1 }, { basis: [] }, { fromDomains: ['nowhere'] }, { determinantKinds: [] }])('refuses %j', async (args) => {
    await expect(crossDomainLinks(context, args)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
