/** A store on the project's database, emptied before every test. */
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { openStore, type Store } from '../../src/store/index.ts'
import { databaseConnection } from '../support/connected.ts'
import { emptyDatabase } from '../support/empty-database.ts'

/** Call it within a `describeDatabase`; the store is there when a test runs. */
export function emptiedStore(): () => Store {
  let store: Store | undefined
  beforeAll(async () => {
    store = await openStore(databaseConnection(), { retryMs: 30_000 })
  })
  beforeEach(async () => {
    if (store !== undefined) await emptyDatabase(store)
  })
  afterAll(() => store?.close())
  return () => {
    if (store === undefined) throw new TypeError('the store is opened before the first test')
    return store
  }
}
