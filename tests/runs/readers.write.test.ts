import { expect, test } from 'vitest'
import { dataVersionOf, fold, importPackage, removePackage } from '../../src/runs/index.ts'
import { describeDatabase } from '../support/connected.ts'
import { emptiedStore } from './emptied-store.ts'
import { graphInNeo4j } from './graph-in-neo4j.ts'
import { secondPackage, secondPackageNamed, statementOf } from './packages.ts'

const second = await secondPackage()
const third = await secondPackageNamed('third-review')

describeDatabase('readers while packages come and go', () => {
  const store = emptiedStore()

  test('see the whole of one version or another, never a half', async () => {
    await importPackage(store(), second)
    const versions = new Set([dataVersionOf(fold([statementOf(second)])), dataVersionOf(fold([statementOf(second), statementOf(third)]))])
    let publishing = true
    const seen: { claimed: string; read: string }[] = []
    const reader = async (): Promise<void> => {
      while (publishing) {
        seen.push(
          await store().readSettled(async (transaction, { dataVersion }) => ({
            claimed: dataVersion,
            read: dataVersionOf({ rows: await graphInNeo4j(transaction) }),
          })),
        )
      }
    }
    const publisher = async (): Promise<void> => {
      for (let round = 0; round < 4; round += 1) {
        await importPackage(store(), third)
        await removePackage(store(), 'third-review')
      }
    }
    await Promise.all([reader(), reader(), publisher().finally(() => (publishing = false))])
    expect(seen.length).toBeGreaterThan(8)
    for (const { claimed, read } of seen) expect(read).toBe(claimed)
    expect(new Set(seen.map(({ read }) => read))).toEqual(versions)
  })

  test('two imports at once are one after the other', async () => {
    const reports = await Promise.all([importPackage(store(), second), importPackage(store(), third)])
    expect(reports.map((report) => report.dataVersion)).toContain(dataVersionOf(fold([statementOf(second), statementOf(third)])))
    expect(dataVersionOf({ rows: await store().read(graphInNeo4j) })).toBe(dataVersionOf(fold([statementOf(second), statementOf(third)])))
  })
})
