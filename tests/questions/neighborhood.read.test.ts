import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type IdKind, type RelationshipType, relationshipTypes } from '../../src/model/index.ts'
import { type NeighborhoodArguments, neighborhood } from '../../src/questions/index.ts'
import type { Fault } from '../support/altered-statements.ts'
import { describeDatabase } from '../support/connected.ts'
import { randomScopes } from '../support/random-scopes.ts'
import { askBoth, noticesFault, type StoredContext, storedContext } from '../support/two-engines.ts'

const starts = [
  'lack-of-time',
  'study:painter-2021',
  'domain:resources',
  'level:macro',
  'factor:older-age',
  'review:berardi-2024',
  'theme:attitudes-and-beliefs',
  'stated-link:painter-2021-l1',
]
const kinds: readonly IdKind[] = ['study', 'finding', 'barrier', 'facilitator', 'theme', 'level', 'stated-link', 'domain']

const asked: fc.Arbitrary<NeighborhoodArguments> = fc.record({
  ids: fc.subarray(starts, { minLength: 1, maxLength: 2 }),
  depth: fc.integer({ min: 1, max: 3 }),
  relationships: fc.option(fc.subarray<RelationshipType>([...relationshipTypes], { minLength: 8 }), { nil: undefined }),
  direction: fc.constantFrom<'OUT' | 'IN' | 'BOTH'>('OUT', 'IN', 'BOTH', 'BOTH'),
  nodeKinds: fc.option(fc.subarray([...kinds], { minLength: 3 }), { nil: undefined }),
  limit: fc.constantFrom(1, 20, 200, 5000),
  scope: randomScopes,
})

/** Each of these in the statement gives another neighbourhood to its example, which the comparison of both engines asks too. */
const faults: readonly (Fault & { readonly example: NeighborhoodArguments })[] = [
  {
    name: 'steps go the other way',
    replace: "($direction = 'OUT') =",
    by: "($direction = 'IN') =",
    example: { ids: ['study:painter-2021'], direction: 'OUT' },
  },
  {
    name: 'findings out of scope are walked',
    replace: 'next.id IN $findingIds',
    by: 'true',
    example: { ids: ['lack-of-time'], scope: { levels: ['macro'] } },
  },
  {
    name: 'studies out of scope are walked',
    replace: 'next.id IN $studyIds',
    by: 'true',
    example: { ids: ['stated-link:painter-2021-l1'], scope: { years: { from: 2022 } } },
  },
  {
    name: 'stated links out of scope are walked',
    replace: 'next.id IN $statedLinkIds',
    by: 'true',
    example: { ids: ['poor-usability'], scope: { years: { from: 2021 } } },
  },
  {
    name: 'the third step is left out',
    replace: '$depth >= 3',
    by: 'false',
    example: { ids: ['domain:resources'], depth: 3, direction: 'IN' },
  },
  {
    name: 'the longest way counts as the distance',
    replace: 'min(layer[0])',
    by: 'max(layer[0])',
    example: { ids: ['study:painter-2021'], depth: 2, limit: 20 },
  },
  {
    name: 'relationships of every type are returned',
    replace: 'WHERE type(relationship) IN $types',
    by: '',
    example: {
      ids: ['study:painter-2021'],
      depth: 2,
      relationships: ['REPORTS', 'AT_LEVEL', 'CONCERNS', 'EXAMINES', 'INVOLVES', 'SUPPORTS', 'STATES'],
    },
  },
]

describeDatabase('neighborhood in both engines', () => {
  let context: StoredContext
  beforeAll(async () => {
    context = await storedContext()
  })
  afterAll(() => context.store.close())

  it('is the same', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (args) => {
        const { projection, cypher } = await askBoth(context, neighborhood, args)
        expect(cypher).toEqual(projection)
      }),
      { numRuns: 12 + faults.length, examples: faults.map(({ example }): [NeighborhoodArguments] => [example]), endOnFailure: true },
    )
  }, 240_000)

  it.each(faults)('differs when $name', async (fault) => {
    expect(await noticesFault(context, neighborhood, fault.example, fault)).toBe(true)
  })
})
