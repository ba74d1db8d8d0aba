/**
 * Both engines on two packages together: what the shipped data set alone lacks, such as codings without a place, themes below
 * themes, aligned codes and studies that two packages code.
 */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Package } from '../../src/model/index.ts'
import { loadProjection } from '../../src/projection/index.ts'
import {
  coOccurrence,
  coOccurrences,
  crossDomainLinks,
  domainLinks,
  type Engine,
  gapMap,
  groupEvidence,
  type QuestionContext,
} from '../../src/questions/index.ts'
import { importPackage } from '../../src/runs/index.ts'
import { openStore } from '../../src/store/index.ts'
import { secondPackage, smallPackage } from '../runs/packages.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { emptyDatabase } from '../support/empty-database.ts'
import type { StoredContext } from '../support/two-engines.ts'
import { domainLinkLists, domainMatrices, gapMaps, groupings, pairLists, singlePairs } from './random-questions.ts'

type Question<A> = (context: QuestionContext, args: A & { readonly engine?: Engine }) => Promise<unknown>

describeDatabase('two packages together', () => {
  let context: StoredContext
  beforeAll(async () => {
    const store = await openStore(databaseConnection())
    await emptyDatabase(store)
    for (const content of [await smallPackage(), withFindingOfCodedStudy(await secondPackage())]) {
      await importPackage(store, content, { dryRun: false, progress: () => undefined })
    }
    context = { store, projection: await loadProjection(store) }
  }, 120_000)
  afterAll(() => context.store.close())

  it('hold what the shipped data set lacks', () => {
    const { graph } = context.projection
    const has = (label: 'Study' | 'Theme' | 'Barrier', type: 'CODED_AS' | 'SUBTHEME_OF' | 'ALIGNED_TO') =>
      graph.nodesOf(label).some((node) => graph.neighbors(node, type, 'OUT').length > 0)
    expect([has('Study', 'CODED_AS'), has('Theme', 'SUBTHEME_OF'), has('Barrier', 'ALIGNED_TO')]).toEqual([true, true, true])
  })

  it('give one answer in both engines: coOccurrence', () => same(coOccurrence, singlePairs))
  it('give one answer in both engines: coOccurrences', () => same(coOccurrences, pairLists))
  it('give one answer in both engines: crossDomainLinks', () => same(crossDomainLinks, domainLinkLists))
  it('give one answer in both engines: domainLinks', () => same(domainLinks, domainMatrices))
  it('give one answer in both engines: gapMap', () => same(gapMap, gapMaps))
  it('give one answer in both engines: groupEvidence', () => same(groupEvidence, groupings))

  it('count a study as a factor that it is coded as without a place, without a finding, unless the scope asks for findings', async () => {
    const income = (groups: Awaited<ReturnType<typeof groupEvidence>>['groups']) =>
      groups.find(({ keys }) => keys[0]?.id === 'factor:second-review:income')
    const { groups } = await groupEvidence(context, { dimensions: ['FACTOR'] })
    expect(income(groups)).toMatchObject({ studyCount: 2, findingCount: 1 })
    const narrowed = await groupEvidence(context, { dimensions: ['FACTOR'], scope: { factors: ['factor:second-review:income'] } })
    expect(income(narrowed.groups)).toMatchObject({ studyCount: 1, findingCount: 1 })
  })

  it('link domains by alignment, which no study stands behind', async () => {
    const { links } = await crossDomainLinks(context, { basis: ['ALIGNED'] })
    expect(links.map(({ match, studyCount }) => [match, studyCount])).toEqual([['EXACT', 0]])
  })

  async function same<A extends object>(question: Question<A>, asked: fc.Arbitrary<A>): Promise<void> {
    const differing: A[] = []
    for (const args of fc.sample(asked, { numRuns: 12, seed: 20261126 })) {
      const [projection, cypher] = [
        await question(context, { ...args, engine: 'PROJECTION' }),
        await question(context, { ...args, engine: 'CYPHER' }),
      ]
      if (!isDeepStrictEqual(projection, cypher)) differing.push(args)
    }
    expect(differing).toEqual([])
  }
})

/** The study that is coded without a place has no finding as it comes, and so is in no scope: it gets one. */
function withFindingOfCodedStudy(content: Package): Package {
  const finding = { id: 'of-coded-study', study: 'lawson', determinant: 'good-training', effect: 'PRESENT' as const }
  return { ...content, tables: { ...content.tables, findings: [...content.tables.findings, finding] } }
}
