import { describe, expect, test } from 'vitest'
import { dataVersionOf, fold } from '../../src/runs/index.ts'
import { currentPackage, secondPackage, secondPackageNamed, statementOf } from './packages.ts'

const shipped = statementOf(await currentPackage())
const second = statementOf(await secondPackage())
const both = fold([shipped, second])

describe('a fold of two packages', () => {
  test('is the same whatever order they came in', () => {
    expect(fold([second, shipped])).toEqual(both)
    expect(dataVersionOf(fold([second, shipped]))).toBe(dataVersionOf(both))
  })

  test('holds a study that both code once, recognised by DOI, else PMID, else title with year and author', () => {
    expect(both.merges).toEqual([
      { id: 'study:digital-mental-health:lipschitz-2022', aliases: ['study:second-review:lipschitz'], matchedBy: ['DOI'] },
      {
        id: 'study:digital-mental-health:pignatiello-2019',
        aliases: ['study:second-review:pignatiello'],
        matchedBy: ['TITLE_YEAR_AUTHOR'],
      },
      { id: 'study:digital-mental-health:ward-2022', aliases: ['study:second-review:ward'], matchedBy: ['PMID'] },
    ])
  })

  test('gives the merged study both packages, its aliases, and what only one of them knows', () => {
    const ward = both.rows.nodes.find((row) => row.id === 'study:digital-mental-health:ward-2022')
    expect(ward?.properties).toMatchObject({
      key: 'ward-2022',
      packages: ['digital-mental-health', 'second-review'],
      aliases: ['study:second-review:ward'],
      doi: '10.1089/made-up.2022.1',
      pmid: '34788149',
    })
  })

  test('shows the bytewise first package’s value and reports every value', () => {
    const id = 'study:digital-mental-health:lipschitz-2022'
    const title =
      'Provider Perspectives on Telemental Health Implementation: Lessons Learned During the COVID-19 Pandemic and Paths Forward'
    expect(both.rows.nodes.find((row) => row.id === id)?.properties.title).toBe(title)
    expect(both.conflicts).toContainEqual({
      id,
      property: 'title',
      values: [
        { package: 'digital-mental-health', value: title },
        { package: 'second-review', value: 'Provider perspectives on telemental health implementation (shortened title)' },
      ],
    })
  })

  test('re-points every relationship of a merged study', () => {
    const touched = both.rows.relationships.filter((row) => `${row.from} ${row.to}`.includes('study:second-review:lipschitz'))
    expect(touched).toEqual([])
    const reports = both.rows.relationships.filter(
      (row) => row.type === 'REPORTS' && row.from === 'study:digital-mental-health:lipschitz-2022',
    )
    expect(reports.map((row) => row.to)).toEqual(expect.arrayContaining(['finding:second-review:f1', 'finding:second-review:f2']))
    const codedIn = both.rows.relationships.filter(
      (row) => row.type === 'CODED_IN' && row.from === 'study:digital-mental-health:lipschitz-2022',
    )
    expect(codedIn.map((row) => row.to)).toEqual([
      'data-set:digital-mental-health:digital-mental-health',
      'data-set:second-review:second-review',
    ])
  })

  test('lists weaker matches and merges none of them', () => {
    expect(both.weakMatches).toEqual([
      { ids: ['study:digital-mental-health:lawson-2022', 'study:second-review:lawson'], reason: 'SAME_PMID' },
      { ids: ['study:digital-mental-health:leung-2019', 'study:second-review:leung'], reason: 'SAME_TITLE' },
    ])
    expect(both.rows.nodes.filter((row) => row.label === 'Study')).toHaveLength(349 + 6 - 3)
  })

  test('links codes of both, and names an alignment whose other end no package has', () => {
    const aligned = both.rows.relationships.filter((row) => row.type === 'ALIGNED_TO').map((row) => row.to)
    expect(aligned).toEqual(['barrier:digital-mental-health:impersonal-technology', 'level:digital-mental-health:nano'])
    expect(both.unlinked).toEqual([
      { from: 'barrier:second-review:no-budget', type: 'ALIGNED_TO', to: 'barrier:never-imported:no-money', package: 'second-review' },
    ])
  })

  test('leaves alignments out while the other package is not there, and has them as soon as it is', () => {
    expect(fold([second]).unlinked).toHaveLength(3)
    expect(fold([second]).rows.relationships.some((row) => row.type === 'ALIGNED_TO')).toBe(false)
  })

  test('gives back the former version when one goes', () => {
    expect(dataVersionOf(fold([shipped]))).not.toBe(dataVersionOf(both))
    expect(dataVersionOf(fold([shipped]))).toBe(dataVersionOf(fold([statementOf({ ...shippedCopy })])))
  })

  test('renames a merged study when a package with a smaller name comes', async () => {
    const renamed = fold([shipped, statementOf(await secondPackageNamed('a-review'))])
    expect(renamed.merges.map((merge) => merge.id)).toEqual([
      'study:a-review:lipschitz',
      'study:a-review:pignatiello',
      'study:a-review:ward',
    ])
    expect(renamed.rows.nodes.find((row) => row.id === 'study:a-review:lipschitz')?.properties).toMatchObject({
      title: 'Provider perspectives on telemental health implementation (shortened title)',
      key: 'lipschitz',
      aliases: ['study:digital-mental-health:lipschitz-2022'],
    })
  })
})

const shippedCopy = JSON.parse(JSON.stringify(await currentPackage())) as Awaited<ReturnType<typeof currentPackage>>

test('the data version of a graph that holds nothing is known, and that of the shipped package is stable', () => {
  expect(dataVersionOf(fold([]))).toBe('e3b0c44298fc1c14')
  expect(dataVersionOf(fold([shipped]))).toBe('d314ce3afc213bd5')
})
