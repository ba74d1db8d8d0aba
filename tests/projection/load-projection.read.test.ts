import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadProjection } from '../../src/projection/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { described } from './described.ts'

describeDatabase('the projection of a database', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(databaseConnection())
  })
  afterAll(() => store.close())

  test('says what the package says that was imported into it: ids, properties, adjacency, evidence and data version', async () => {
    const loaded = described(await loadProjection(store))
    const expected = described(await shippedProjection())
    expect(loaded.relationships.length).toBeGreaterThan(8000)
    expect(loaded).toEqual(expected)
  })

  test('is loaded by three statements between two looks at the version', async () => {
    const before = store.statements
    await loadProjection(store)
    expect(store.statements - before).toBe(5)
  })
})
