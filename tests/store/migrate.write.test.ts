import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { migrate, openStore, type Query, type Store, schemaVersion } from '../../src/store/index.ts'
import type { Migration } from '../../src/store/migrate.ts'
import { migrations } from '../../src/store/migrations.generated.ts'
import { startBoltCountingProxy } from '../support/bolt-counting-proxy.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { eraseDatabase, statement } from '../support/empty-database.ts'

type NoValues = Readonly<Record<string, never>>

const quiet = { adopt: false, progress: () => undefined }
/** Enough where it does not matter which: constraints take their time. */
const few = { ...quiet, migrations: migrations.slice(0, 4) }
const fewNames = few.migrations.map(({ query }) => query.name)
const constraintNames: Query<NoValues, { readonly name: string }> = {
  ...statement('constraintNames', 'SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP" RETURN name ORDER BY name'),
  access: 'read',
  rows: 'many',
  columns: { name: { kind: 'string' } },
}

function dataMigration(version: number, text: string): Migration {
  const name = `V${String(version).padStart(4, '0')}__change_data`
  return { version, checksum: 'c'.repeat(64), query: statement(name, text) }
}

describeDatabase('migrations', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(databaseConnection())
  })
  beforeEach(() => eraseDatabase(store))
  afterAll(async () => {
    await eraseDatabase(store)
    await migrate(store, quiet)
    await store.close()
  })
  const names = async () => (await store.run(constraintNames, {})).map(({ name }) => name)

  it('make every constraint and index in an empty database, and say which files they applied', async () => {
    const report = await migrate(store, quiet)
    expect(report).toEqual({ applied: migrations.map(({ query }) => query.name), schemaVersion })
    const made = migrations.map(({ query }) => /^CREATE (?:CONSTRAINT|FULLTEXT INDEX) (\w+)/.exec(query.text)?.[1])
    expect(await names()).toEqual(made.toSorted())
    expect(made).toEqual(expect.arrayContaining(['entity_id', 'finding_id', 'run_operation_id', 'migration_version', 'evidenceText']))
  })

  it('cost one statement when there is nothing to apply', async () => {
    await migrate(store, few)
    const proxy = await startBoltCountingProxy(databaseConnection().uri)
    const counted = await openStore({ ...databaseConnection(), uri: proxy.uri })
    expect(await migrate(counted, few)).toEqual({ applied: [], schemaVersion: 4 })
    expect(proxy.statements).toHaveLength(1)
    await counted.close()
    await proxy.close()
  })

  it('apply only what is new', async () => {
    await migrate(store, { ...quiet, migrations: migrations.slice(0, 2) })
    expect((await migrate(store, few)).applied).toEqual(fewNames.slice(2))
  })

  it('refuse a file that was changed after it was applied, and name it with both checksums', async () => {
    await migrate(store, few)
    const changed = few.migrations.map((one) => (one.version === 3 ? { ...one, checksum: 'f'.repeat(64) } : one))
    const refused = migrate(store, { ...quiet, migrations: changed })
    await expect(refused).rejects.toThrow(
      `V0003__finding_id.cypher was changed after it was applied to this database: expected checksum ${migrations[2]?.checksum}, but got ${'f'.repeat(64)}`,
    )
  })

  it('refuse a database that a newer version of the program made', async () => {
    await migrate(store, few)
    const refused = migrate(store, { ...quiet, migrations: few.migrations.slice(0, 3) })
    await expect(refused).rejects.toThrow(
      /newer version of this program: it has V0004__barrier_id, but the last one known here is version 3/,
    )
  })

  it('refuse a database of others, say what it holds, and leave it alone', async () => {
    await store.run(statement('others', 'UNWIND range(1, 3) AS n CREATE (:Person {name: n})'), {})
    await expect(migrate(store, quiet)).rejects.toThrow(/expected no nodes or our migrations, but got 3 Person .*--adopt/)
    expect(await names()).toEqual([])
  })

  it('adopt a database of others when asked, and know it as ours from then on', async () => {
    await store.run(statement('others', 'CREATE (:Person {name: "Ada"})'), {})
    expect((await migrate(store, { ...few, adopt: true })).applied).toEqual(fewNames)
    expect((await migrate(store, few)).applied).toEqual([])
  })

  it('record a change of data in the transaction of the change: one that fails is neither done nor recorded', async () => {
    const constraint = migrations.filter(({ query }) => query.name.endsWith('data_version_id')).map((one) => ({ ...one, version: 1 }))
    const good = dataMigration(2, "CREATE (:DataVersion {id: 'made', sequence: 0})")
    const bad = dataMigration(3, "CREATE (:DataVersion {id: 'made'})")
    await expect(migrate(store, { ...quiet, migrations: [...constraint, good, bad] })).rejects.toThrow(/uniqueness constraint/)
    expect(await migrate(store, { ...quiet, migrations: [...constraint, good] })).toEqual({ applied: [], schemaVersion: 2 })
  })

  it('finish what a crash left half done: statements made but not recorded are made again without harm', async () => {
    await migrate(store, few)
    await store.run(statement('forget', 'MATCH (m:Migration) WHERE m.version > 2 DELETE m'), {})
    expect((await migrate(store, few)).applied).toEqual(fewNames.slice(2))
  })
})
