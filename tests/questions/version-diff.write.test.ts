import { expect, test } from 'vitest'
import { importPackage } from '../../src/runs/index.ts'
import { emptiedStore } from '../runs/emptied-store.ts'
import { currentPackage, earlierPackage } from '../runs/packages.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { ask, dataOf, startService } from '../support/running-service.ts'

const query = `query ($from: String!, $to: String) {
  versionDiff(fromVersion: $from, toVersion: $to) {
    studiesAdded from { dataVersion total } to { dataVersion total }
    links { a { id } b { id } change before { q verdict } after { q verdict } gained lost }
  }
}`

describeDatabase('what changed between two imports', () => {
  const store = emptiedStore()

  test('is told from the rows that the graph has kept, and says what a version is called that it never had', async () => {
    const first = await importPackage(store(), await earlierPackage())
    const second = await importPackage(store(), await currentPackage())
    const service = await startService(databaseConnection())
    try {
      const { versionDiff } = await dataOf(service, query, { from: first.dataVersion })
      expect(versionDiff).toMatchObject({
        studiesAdded: 219,
        from: { dataVersion: first.dataVersion, total: 130 },
        to: { dataVersion: second.dataVersion, total: 349 },
      })
      expect(versionDiff.links.map(({ change }: { readonly change: string }) => change).sort()).toEqual([
        ...Array(5).fill('APPEARED'),
        'KEPT',
      ])
      const turned = await dataOf(service, query, { from: second.dataVersion, to: first.dataVersion })
      expect(turned.versionDiff.links.filter(({ change }: { readonly change: string }) => change === 'VANISHED')).toHaveLength(5)
      const { errors } = await ask(service, query, { from: 'never' })
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'fromVersion', got: '"never"' })
    } finally {
      await service.stop()
    }
  })
})
