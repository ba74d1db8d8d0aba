import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { hypergeometric } from '../../src/analysis/index.ts'
import { projectRoot } from '../../src/config.ts'
import { coOccurrence, coOccurrences } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

/** Words of the page, without line breaks. */
const page = readFileSync(join(projectRoot, 'docs', 'methods.md'), 'utf8').replaceAll(/\s+/g, ' ')
const context = { projection: await shippedProjection() }
const says = (text: string) => expect(page).toContain(text)
const inWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']

describe('docs/methods.md', () => {
  let family: Awaited<ReturnType<typeof coOccurrences>>
  beforeAll(async () => {
    family = await coOccurrences(context, { orderBy: { field: 'Q', direction: 'ASC' } })
  })

  it('counts the example as the service does', async () => {
    says(`data version \`${context.projection.dataVersion}\``)
    const { table, expected, measures } = await coOccurrence(context, { a: 'loss-of-nonverbal-cues', b: 'weakened-alliance' })
    const [a, b] = [table.both + table.onlyA, table.both + table.onlyB]
    says(`is in ${a} studies, *weakened therapeutic relationship* in ${b}; ${table.both} of ${table.total} report both`)
    says(`independent ${expected?.toFixed(2)} would: ${a} x ${b} / ${table.total}`)
    says(`(${table.both} / ${a + b - table.both} = ${measures.jaccard?.toFixed(3)})`)
    says(`**Lift** (${measures.lift?.toFixed(2)})`)
  })

  it('says what the family holds', async () => {
    const { all, withinTheme, acrossThemes } = family.summary
    says(`Look at all ${all.pairs.toLocaleString('en')} pairs of 59 barriers and ${all.atMostAlpha} have p <= 0.05`)
    says(`**${all.expectedRejections?.toFixed(1)}**, from the margins`)
    says(`Of ${all.pairs.toLocaleString('en')} pairs ${all.untestable} are not testable, ${all.untestableCorrected} not after correction`)
    says(`co-reported ${all.observed.toLocaleString('en')} times where independence leads to ${all.expected.toFixed(0)}`)
    says(`Pairs within a theme (${withinTheme?.pairs}) and across themes (${acrossThemes?.pairs.toLocaleString('en')})`)
    says(`${inWords[withinTheme?.discoveries ?? 0]} of the six links lie within a theme`)
    expect(inWords[all.discoveries]).toBe('six')
    const sdsm = (await coOccurrences(context, { test: { nullModel: 'SDSM' } })).summary.all
    says(`Under SDSM ${sdsm.atMostAlpha} instead of ${all.atMostAlpha} pairs have p <= 0.05, and none keeps q <= 0.05`)
    expect(sdsm.discoveries).toBe(0)
  })

  it('says what the cards say', async () => {
    const cards = await Promise.all(family.pairs.slice(0, 6).map((pair) => pair.verdict()))
    const count = (status: string) => inWords[cards.filter((card) => card?.status === status).length]
    says(`Of the six links ${count('ROBUST')} are robust, ${count('FRAGILE')} fragile`)
    const pair = await coOccurrence(context, { a: 'lack-of-private-space', b: 'loss-of-nonverbal-cues' })
    says(`(${pair.table.both} studies, q = ${pair.q?.toFixed(4)}) loses its q <= 0.05 without a single study`)
    const check = (await pair.verdict())?.checks.find(({ name }) => name === 'WITHOUT_ANY_ONE_STUDY')
    expect(check).toMatchObject({ holds: false, without: [expect.any(Number)] })
  })

  it('says what could not have been shown', () => {
    const { total, familySize = 0 } = family.method
    says(`p = 20 / ${total} = ${hypergeometric(total, 1, 20).upper(1).toFixed(3)}`)
    says(
      `reach p = ${hypergeometric(total, 2, 3).upper(2).toExponential(1)} when fully nested, and 0.05 / 1,711 is ${(0.05 / familySize).toExponential(1)}`,
    )
  })
})
