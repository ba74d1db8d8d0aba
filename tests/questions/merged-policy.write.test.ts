/** Both engines on two packages together, as in merged-packages.write.test.ts: codings without a place, and themes below themes. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Package } from '../../src/model/index.ts'
import { loadProjection } from '../../src/projection/index.ts'
import {
  compare,
  coverage,
  type Engine,
  frameworkMatrix,
  intersections,
  type QuestionContext,
  saturation,
  strata,
} from '../../src/questions/index.ts'
import { importPackage } from '../../src/runs/index.ts'
import { openStore } from '../../src/store/index.ts'
import { secondPackage, smallPackage } from '../runs/packages.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { emptyDatabase } from '../support/empty-database.ts'
import type { StoredContext } from '../support/two-engines.ts'
import { comparisons, coverages, curves, frameworks, meetings, stratifications } from './policy-questions.ts'

type Question<A> = (context: QuestionContext, args: A & { readonly engine?: Engine }) => Promise<unknown>

const ofSecond = [
  'factor:second-review:income',
  'factor:second-review:age',
  'level:second-review:organisation',
  'stakeholder:second-review:patient',
  'theme:second-review:skills',
  'domain:second-review:people',
]

/** A study that reports findings is coded as a factor without a place, which none of the package is. */
function withStudyCodedAsIncome(content: Package): Package {
  const coded = content.tables['study-codes']
    .filter(({ code }) => code.endsWith('income'))
    .map(({ code }) => ({ study: 'mueller-2023', code }))
  return { ...content, tables: { ...content.tables, 'study-codes': [...content.tables['study-codes'], ...coded] } }
}

describeDatabase('policy questions about two packages together', () => {
  let context: StoredContext
  beforeAll(async () => {
    const store = await openStore(databaseConnection())
    await emptyDatabase(store)
    for (const content of [await smallPackage(), withStudyCodedAsIncome(await secondPackage())]) {
      await importPackage(store, content, { dryRun: false, progress: () => undefined })
    }
    context = { store, projection: await loadProjection(store) }
  }, 120_000)
  afterAll(() => context.store.close())

  it('give one answer in both engines: frameworkMatrix', () => same(frameworkMatrix, frameworks))
  it('give one answer in both engines: coverage', () => same(coverage, coverages))
  it('give one answer in both engines: saturation', () => same(saturation, curves))
  it('give one answer in both engines: compare', () => same(compare, comparisons))
  it('give one answer in both engines: strata', async () => {
    await same(strata, stratifications)
    const pairs = fc.shuffledSubarray(ofSecond, { minLength: 2, maxLength: 2 })
    const by = fc.constantFrom('DATA_SET' as const, 'THEME' as const, 'FACTOR' as const, 'LEVEL' as const, 'DESIGN' as const)
    const asked = fc.record({ pair: pairs, by }).map(({ pair: [of = '', against = ''], ...rest }) => ({ of, against, ...rest }))
    await same(strata, asked)
  })
  it('give one answer in both engines: intersections', async () => {
    await same(intersections, meetings)
    await same(
      intersections,
      fc.constantFrom(
        { factors: ['factor:second-review:age', 'factor:second-review:income'] },
        { factors: ['factor:second-review:income', 'older-age', 'factor:second-review:age'] },
      ),
    )
  })

  it('count a study as a factor that it is coded as without a place, unless the scope or the stratum asks for findings', async () => {
    const factors = ['factor:second-review:income', 'factor:second-review:age']
    const whole = await intersections(context, { factors })
    expect(whole.intersections[0]?.inclusive).toMatchObject({ studyCount: 1, studyCountAnywhere: 2 })
    const narrowed = await intersections(context, { factors, scope: { factors: ['factor:second-review:income'] } })
    expect(narrowed.intersections[0]?.inclusive).toMatchObject({ studyCount: 1, studyCountAnywhere: 1 })

    const bySet = await strata(context, { of: 'factor:second-review:income', by: 'DATA_SET' })
    expect(bySet.strata.find(({ key }) => key === 'second-review')?.prevalence.count).toBe(2)
    const byFactor = await strata(context, { of: 'factor:second-review:income', by: 'FACTOR' })
    expect(byFactor.strata.find(({ value }) => value?.id === 'factor:second-review:income')?.prevalence.count).toBe(1)
    expect(byFactor.overall.prevalence.count).toBe(2)
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
