import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore, type Query, type Store } from '../../src/store/index.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { statement } from '../support/empty-database.ts'

type NoValues = Readonly<Record<string, never>>

const counts: Query<NoValues, { readonly label: string; readonly nodes: number }> = {
  ...statement(
    'counts',
    "MATCH (n:Entity) UNWIND [label IN labels(n) WHERE label IN ['Study', 'Finding', 'Barrier', 'Facilitator', 'Theme', 'StatedLink']] AS label RETURN label, count(*) AS nodes",
  ),
  access: 'read',
  rows: 'many',
  columns: { label: { kind: 'string' }, nodes: { kind: 'integer' } },
}
const search: Query<NoValues, { readonly hits: number }> = {
  ...statement('search', "CALL db.index.fulltext.queryNodes('evidenceText', 'broadband') YIELD node RETURN count(node) AS hits"),
  access: 'read',
  rows: 'one',
  columns: { hits: { kind: 'integer' } },
}

describeDatabase('the database of the project read', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(databaseConnection())
  })
  afterAll(() => store.close())

  it('holds the shipped data set, published and settled', async () => {
    const { rows, version } = await store.readSettled(async (transaction, settled) => ({
      rows: await transaction.run(counts, {}),
      version: settled,
    }))
    expect(Object.fromEntries(rows.map(({ label, nodes }) => [label, nodes]))).toEqual({
      Study: 349,
      Finding: 2047,
      Barrier: 59,
      Facilitator: 48,
      Theme: 21,
      StatedLink: 168,
    })
    expect(version.sequence).toBeGreaterThan(0)
  })

  it('finds words in the texts of the evidence', async () => {
    expect((await store.run(search, {}))[0]?.hits).toBeGreaterThan(0)
  })
})
