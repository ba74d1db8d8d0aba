import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type StatedChainsArguments, statedChains } from '../../src/questions/index.ts'
import type { Fault } from '../support/altered-statements.ts'
import { describeDatabase } from '../support/connected.ts'
import { randomScopes } from '../support/random-scopes.ts'
import { askBoth, noticesFault, type StoredContext, storedContext } from '../support/two-engines.ts'

const asked: fc.Arbitrary<StatedChainsArguments> = fc.record({
  start: fc.constantFrom(
    'lack-of-time',
    'low-engagement',
    'weakened-alliance',
    'insufficient-funding',
    'co-design',
    'poor-usability',
    'lack-of-trust',
    'empowerment',
    'limited-functionality',
  ),
  direction: fc.constantFrom<'DOWNSTREAM' | 'UPSTREAM'>('DOWNSTREAM', 'UPSTREAM'),
  depth: fc.integer({ min: 1, max: 6 }),
  scope: randomScopes,
})

/** Each of these in the statement gives other chains to its example, which the comparison of both engines asks too. */
const faults: readonly (Fault & { readonly example: StatedChainsArguments })[] = [
  {
    name: 'chains may run into what is addressed',
    replace: "['LEADS_TO', 'WORSENS']",
    by: "['LEADS_TO', 'WORSENS', 'ADDRESSES']",
    example: { start: 'low-engagement', direction: 'UPSTREAM', depth: 1 },
  },
  {
    name: 'they are walked the other way',
    replace: 'WHEN $downstream',
    by: 'WHEN NOT $downstream',
    example: { start: 'lack-of-time', depth: 2 },
  },
  {
    name: 'they may be one longer than asked for',
    replace: 'size(link) <= $depth',
    by: 'size(link) <= $depth + 1',
    example: { start: 'lack-of-time', depth: 3 },
  },
  {
    name: 'their beginnings count as chains',
    replace: 'NOT next IN visited',
    by: 'false',
    example: { start: 'lack-of-time', depth: 4 },
  },
  {
    name: 'links out of scope count',
    replace: '$statedLinkIds IS NULL OR',
    by: 'true OR',
    example: { start: 'poor-usability', scope: { years: { from: 2021 } } },
  },
  {
    name: 'a barrier is addressed by what worsens it',
    replace: "{relation: 'ADDRESSES'}",
    by: "{relation: 'WORSENS'}",
    example: { start: 'poor-usability' },
  },
]

describeDatabase('stated chains in both engines', () => {
  let context: StoredContext
  beforeAll(async () => {
    context = await storedContext()
  })
  afterAll(() => context.store.close())

  it('are the same', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (args) => {
        const { projection, cypher } = await askBoth(context, statedChains, args)
        expect(cypher).toEqual(projection)
      }),
      { numRuns: 25 + faults.length, examples: faults.map(({ example }): [StatedChainsArguments] => [example]), endOnFailure: true },
    )
  }, 240_000)

  it.each(faults)('differ when $name', async (fault) => {
    expect(await noticesFault(context, statedChains, fault.example, fault)).toBe(true)
  })
})
