import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type PathsArguments, paths } from '../../src/questions/index.ts'
import type { Fault } from '../support/altered-statements.ts'
import { describeDatabase } from '../support/connected.ts'
import { randomScopes } from '../support/random-scopes.ts'
import { askBoth, noticesFault, type StoredContext, storedContext } from '../support/two-engines.ts'

/** Often coded, often linked, and with chains of stated links between them. */
const keys = [
  'lack-of-time',
  'low-engagement',
  'poor-usability',
  'weakened-alliance',
  'trust',
  'training',
  'empowerment',
  'perceived-usefulness',
  'co-design',
  'insufficient-funding',
]

const asked: fc.Arbitrary<PathsArguments> = fc
  .record({
    ends: fc.shuffledSubarray(keys, { minLength: 4, maxLength: 4 }),
    basis: fc.option(fc.subarray<'CO_REPORTED' | 'STATED' | 'ALIGNED'>(['CO_REPORTED', 'STATED', 'ALIGNED'], { minLength: 1 }), {
      nil: undefined,
    }),
    useVia: fc.boolean(),
    useAvoid: fc.boolean(),
    crossDomainOnly: fc.boolean(),
    direction: fc.constantFrom<'FORWARD' | 'ANY'>('FORWARD', 'ANY'),
    maxHops: fc.constantFrom(1, 2, 3, 3, 3),
    k: fc.constantFrom(1, 5, 50),
    minStudies: fc.constantFrom(undefined, 2, 3),
    weight: fc.constantFrom<'HOPS' | 'STRENGTH'>('HOPS', 'STRENGTH'),
    scope: randomScopes,
  })
  .map(({ ends: [source = '', target = '', stop = '', shunned = ''], useVia, useAvoid, ...rest }) => ({
    ...rest,
    source,
    target,
    via: useVia && rest.maxHops > 1 ? [stop] : [],
    avoid: useAvoid ? [shunned] : [],
  }))

/** Each of these in the statement gives other paths to its example, which the comparison of both engines asks too. */
const faults: readonly (Fault & { readonly example: PathsArguments })[] = [
  {
    name: 'stated links are walked against their direction',
    replace: "backward = (type(end) = 'TO')",
    by: "backward = (type(end) = 'FROM')",
    example: { source: 'lack-of-time', target: 'low-engagement', basis: ['STATED'], maxHops: 3 },
  },
  {
    name: 'one study too few is enough',
    replace: 'size(studies) >= $minCoReported',
    by: 'size(studies) + 1 >= $minCoReported',
    example: { source: 'lack-of-time', target: 'trust', basis: ['CO_REPORTED'], maxHops: 1, minStudies: 3 },
  },
  {
    name: 'the widest hop counts instead of the narrowest',
    replace: 'size(hop.studies) < least',
    by: 'size(hop.studies) > least',
    example: { source: 'loss-of-nonverbal-cues', target: 'training', maxHops: 2, k: 50 },
  },
  {
    name: 'a stop on the way is left out',
    replace: 'WHERE all(stop IN $via WHERE stop IN visited)',
    by: '',
    example: { source: 'loss-of-nonverbal-cues', target: 'training', maxHops: 2, via: ['convenience'] },
  },
  {
    name: 'hops may stay within a domain',
    replace: 'NOT $crossDomainOnly OR',
    by: 'true OR',
    example: { source: 'loss-of-nonverbal-cues', target: 'training', maxHops: 2, crossDomainOnly: true },
  },
  {
    name: 'absent findings count',
    replace: "$findingIds IS NULL AND finding.effect = 'PRESENT'",
    by: '$findingIds IS NULL',
    example: { source: 'loss-of-nonverbal-cues', target: 'training', maxHops: 2 },
  },
  {
    name: 'strengths do not count',
    replace: 'log(strength)',
    by: '0 * strength',
    example: { source: 'loss-of-nonverbal-cues', target: 'training', maxHops: 2, weight: 'STRENGTH' },
  },
]

describeDatabase('paths in both engines', () => {
  let context: StoredContext
  beforeAll(async () => {
    context = await storedContext()
  })
  afterAll(() => context.store.close())

  it('are the same, up to three hops', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (args) => {
        const { projection, cypher } = await askBoth(context, paths, args)
        expect(cypher).toEqual(projection)
      }),
      { numRuns: 12 + faults.length, examples: faults.map(({ example }): [PathsArguments] => [example]), endOnFailure: true },
    )
  }, 240_000)

  it.each(faults)('differ when $name', async (fault) => {
    expect(await noticesFault(context, paths, fault.example, fault)).toBe(true)
  })
})
