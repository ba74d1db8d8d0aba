import { expect, test } from 'vitest'
import { ClientError } from '../../src/errors.ts'
import type { Package } from '../../src/model/index.ts'
import {
  currentVersion,
  dataVersionOf,
  fold,
  history,
  importPackage,
  refuseIssues,
  removePackage,
  restoreVersion,
} from '../../src/runs/index.ts'
import { readDamaged } from '../importers/copied-package.ts'
import { describeDatabase } from '../support/connected.ts'
import { emptiedStore } from './emptied-store.ts'
import { countByLabel, graphInNeo4j } from './graph-in-neo4j.ts'
import { currentPackage, earlierPackage, secondPackage, secondPackageNamed, smallPackage, statementOf, withStudies } from './packages.ts'

const current = await currentPackage()
const earlier = await earlierPackage()
const second = await secondPackage()
const small = await smallPackage()
const currentFold = fold([statementOf(current)])

describeDatabase('importing', () => {
  const store = emptiedStore()
  const versionInNeo4j = async () => dataVersionOf({ rows: await store().read(graphInNeo4j) })

  test('a package into an empty database makes the graph that its fold tells', async () => {
    const report = await importPackage(store(), current)
    const rows = currentFold.rows.nodes.length + currentFold.rows.relationships.length
    expect(report).toMatchObject({
      created: rows,
      updated: 0,
      removed: 0,
      unchanged: 0,
      refused: 0,
      dataVersion: dataVersionOf(currentFold),
    })
    expect(await versionInNeo4j()).toBe(report.dataVersion)
    expect(await currentVersion(store())).toEqual({ dataVersion: report.dataVersion, sequence: 2 })
    expect(await countByLabel(store())).toMatchObject({ Study: 349, Finding: 2047, Determinant: 107, Code: 178, Run: 1, DataVersion: 1 })
  })

  test('the same package again changes nothing, not even the sequence', async () => {
    const first = await importPackage(store(), small)
    const again = await importPackage(store(), small)
    expect(again).toMatchObject({ created: 0, updated: 0, removed: 0, unchanged: first.created, dataVersion: first.dataVersion })
    expect(await currentVersion(store())).toMatchObject({ sequence: 2 })
    expect(await history(store())).toHaveLength(1)
  })

  test('one changed row changes that one', async () => {
    await importPackage(store(), small)
    const report = await importPackage(store(), withSummary(small, 7, 'Said in other words.'))
    expect(report).toMatchObject({ created: 0, updated: 1, removed: 0 })
    expect(report.tables.Finding).toEqual({ created: 0, updated: 1, removed: 0, unchanged: small.tables.findings.length - 1 })
    expect(await versionInNeo4j()).toBe(report.dataVersion)
  })

  test('a row that is gone is removed with its relationships', async () => {
    await importPackage(store(), small)
    const report = await importPackage(store(), withoutStudy(small, 'painter-2021'))
    const findings = small.tables.findings.filter((finding) => finding.study === 'painter-2021')
    expect(report.tables.Study).toMatchObject({ removed: 1, unchanged: small.tables.studies.length - 1 })
    expect(report.tables.Finding).toMatchObject({ removed: findings.length })
    expect(report.tables.SUPPORTS).toMatchObject({ removed: findings.length })
    expect(await versionInNeo4j()).toBe(report.dataVersion)
  })

  test('version 1.1 and then the current one adds 219 studies, and ends where the current one alone does', async () => {
    const first = await importPackage(store(), earlier)
    expect(first.tables.Study).toMatchObject({ created: 130 })
    const then = await importPackage(store(), current)
    expect(then.tables.Study).toEqual({ created: 219, updated: 0, removed: 0, unchanged: 130 })
    expect(then.dataVersion).toBe(dataVersionOf(currentFold))
    expect(await versionInNeo4j()).toBe(then.dataVersion)
  })

  test('a damaged package writes nothing', async () => {
    const reading = await readDamaged((copy) => copy.replace('findings.csv', 'no-budget', 'no-bugdet'))
    expect(() => refuseIssues(reading)).toThrow(ClientError)
    expect(await countByLabel(store())).toEqual({ Migration: expect.any(Number) })
  })

  test('a package too large for the heap is refused beforehand, with the heap that it needs, and writes nothing', async () => {
    const refused = await importPackage(store(), withCopiedFindings(current, 20)).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ClientError)
    expect(refused).toMatchObject({ code: 'LIMIT_EXCEEDED', message: expect.stringMatching(/heap of at least \d+ MB/) })
    const { rows, limit, heapMb, neededHeapMb } = (refused as ClientError).details
    expect(rows).toBeGreaterThan(Number(limit))
    expect(neededHeapMb).toBeGreaterThan(Number(heapMb))
    expect(await countByLabel(store())).not.toHaveProperty('Run')
    expect(await countByLabel(store())).not.toHaveProperty('Entity')
    expect(await currentVersion(store())).toBeUndefined()
  })

  test('a dry run tells what would be, and writes nothing', async () => {
    await importPackage(store(), withoutStudy(small, 'painter-2021'))
    const before = await countByLabel(store())
    const report = await importPackage(store(), small, { dryRun: true })
    expect(report).toMatchObject({ dryRun: true, dataVersion: dataVersionOf(fold([statementOf(small)])) })
    expect(report.tables.Study).toMatchObject({ created: 1 })
    expect(await countByLabel(store())).toEqual(before)
    expect(await currentVersion(store())).toMatchObject({ sequence: 2, dataVersion: report.previousVersion })
  })
})

describeDatabase('two packages', () => {
  const store = emptiedStore()
  const versionInNeo4j = async () => dataVersionOf({ rows: await store().read(graphInNeo4j) })

  test.each([
    ['the shipped one first', [small, second]],
    ['the second one first', [second, small]],
  ])('make the same graph whatever order they came in: %s', async (_, packages) => {
    for (const each of packages) await importPackage(store(), each)
    expect(await versionInNeo4j()).toBe(dataVersionOf(fold([statementOf(small), statementOf(second)])))
    expect((await currentVersion(store()))?.dataVersion).toBe(await versionInNeo4j())
  })

  test('the report names merges, conflicts, weak matches and what could not be linked', async () => {
    await importPackage(store(), small)
    const report = await importPackage(store(), second)
    expect(report.merges.map((merge) => merge.matchedBy)).toEqual([['DOI'], ['TITLE_YEAR_AUTHOR'], ['PMID']])
    expect(report.tables.Study).toEqual({ created: 3, updated: 3, removed: 0, unchanged: small.tables.studies.length - 3 })
    expect(report.conflicts.map((conflict) => conflict.property)).toContain('title')
    expect(report.weakMatches).toHaveLength(2)
    expect(report.refused).toBe(1)
    expect(report.renames).toEqual([])
  })

  test('the one that comes later may rename a merged study, and the report says so', async () => {
    await importPackage(store(), small)
    const report = await importPackage(store(), await secondPackageNamed('a-review'))
    expect(report.renames).toEqual([
      { from: 'study:digital-mental-health:lipschitz-2022', to: 'study:a-review:lipschitz' },
      { from: 'study:digital-mental-health:pignatiello-2019', to: 'study:a-review:pignatiello' },
      { from: 'study:digital-mental-health:ward-2022', to: 'study:a-review:ward' },
    ])
    expect(await versionInNeo4j()).toBe(report.dataVersion)
  })

  test('removing one gives back the former version', async () => {
    const alone = await importPackage(store(), small)
    await importPackage(store(), second)
    const report = await removePackage(store(), 'second-review')
    expect(report.dataVersion).toBe(alone.dataVersion)
    expect(await versionInNeo4j()).toBe(alone.dataVersion)
    await removePackage(store(), 'digital-mental-health')
    expect(await countByLabel(store())).not.toHaveProperty('Entity')
  })

  test('a package that is not there cannot be removed', async () => {
    await importPackage(store(), second)
    await expect(removePackage(store(), 'first-review')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'package: expected one that was imported (second-review), but got "first-review"',
    })
    expect(await history(store())).toHaveLength(1)
  })

  test('what does not show is kept: a hidden value appears when the first package goes', async () => {
    await importPackage(store(), small)
    await importPackage(store(), second)
    const before = (await currentVersion(store()))?.dataVersion
    const retitled = withTitle(second, 'ward', 'A third title')
    expect((await importPackage(store(), retitled)).dataVersion).toBe(before)
    const report = await removePackage(store(), 'digital-mental-health')
    expect(report.dataVersion).toBe(dataVersionOf(fold([statementOf(retitled)])))
    expect(await versionInNeo4j()).toBe(report.dataVersion)
  })

  test('a former version can be restored, also by way of nothing', async () => {
    const first = await importPackage(store(), withoutStudy(small, 'painter-2021'))
    const both = await importPackage(store(), second)
    await importPackage(store(), small)
    await removePackage(store(), 'second-review')
    expect((await restoreVersion(store(), both.dataVersion)).dataVersion).toBe(both.dataVersion)
    expect(await versionInNeo4j()).toBe(both.dataVersion)
    await restoreVersion(store(), first.previousVersion)
    expect(await countByLabel(store())).not.toHaveProperty('Entity')
    await restoreVersion(store(), first.dataVersion)
    expect(await versionInNeo4j()).toBe(first.dataVersion)
    const actions = (await history(store())).map((run) => `${run.action} ${run.package} ${run.sequence}`)
    expect(actions).toEqual([
      'RESTORE * 14',
      'RESTORE * 12',
      'RESTORE * 10',
      'REMOVE second-review 8',
      'IMPORT digital-mental-health 6',
      'IMPORT second-review 4',
      'IMPORT digital-mental-health 2',
    ])
  })

  test('a version that the graph never had cannot be restored', async () => {
    await expect(restoreVersion(store(), '0123456789abcdef')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

function withSummary(content: Package, index: number, summary: string): Package {
  const findings = content.tables.findings.map((finding, position) => (position === index ? { ...finding, summary } : finding))
  return { ...content, tables: { ...content.tables, findings } }
}

function withCopiedFindings(content: Package, copies: number): Package {
  const findings = content.tables.findings.flatMap((finding) =>
    Array.from({ length: copies }, (_, copy) => ({ ...finding, id: `${finding.id}-copy-${copy}` })),
  )
  return { ...content, tables: { ...content.tables, findings } }
}

function withTitle(content: Package, id: string, title: string): Package {
  const studies = content.tables.studies.map((study) => (study.id === id ? { ...study, title } : study))
  return { ...content, tables: { ...content.tables, studies } }
}

function withoutStudy(content: Package, key: string): Package {
  return withStudies(content, new Set(content.tables.studies.map((study) => study.id).filter((id) => id !== key)))
}
