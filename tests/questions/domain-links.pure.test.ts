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
