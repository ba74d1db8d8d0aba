import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openStore, queries, type Store } from '../../src/store/index.ts'
import { type BoltCountingProxy, startBoltCountingProxy } from '../support/bolt-counting-proxy.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { statement } from '../support/empty-database.ts'

describeDatabase('the counting proxy', () => {
  let proxy: BoltCountingProxy
  let store: Store
  beforeAll(async () => {
    proxy = await startBoltCountingProxy(databaseConnection().uri)
    store = await openStore({ ...databaseConnection(), uri: proxy.uri })
  })
  beforeEach(() => proxy.reset())
  afterAll(async () => {
    await store.close()
    await proxy.close()
  })

  it('sees each statement with its text, in single statements as in transactions', async () => {
    await store.run(queries.currentVersion, {})
    await store.read(async (transaction) => {
      await transaction.run(queries.currentVersion, {})
      await transaction.run(queries.migrationState, {})
    })
    expect(proxy.statements).toEqual([queries.currentVersion.text, queries.currentVersion.text, queries.migrationState.text])
  })

  it('sees statements of many connections and of any length', async () => {
    const before = store.statements
    const long = statement('long', `WITH '${'x'.repeat(200_000)}' AS text MATCH (run:Run {id: text}) DETACH DELETE run`)
    await Promise.all([...Array.from({ length: 20 }, () => store.run(queries.currentVersion, {})), store.run(long, {})])
    expect(proxy.statements).toHaveLength(21)
    expect(proxy.statements).toContain(long.text)
    expect(store.statements - before).toBe(21)
  })
})
