import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { CommitUnknown, openStore, type Query, type Store } from '../../src/store/index.ts'
import { type BoltCountingProxy, startBoltCountingProxy } from '../support/bolt-counting-proxy.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { emptyDatabase, statement } from '../support/empty-database.ts'

type NoValues = Readonly<Record<string, never>>

const create = (id: string) => statement('createRun', `CREATE (:Run {id: '${id}'})`)
const countRuns: Query<NoValues, { readonly runs: number }> = {
  ...statement('countRuns', 'MATCH (run:Run) RETURN count(run) AS runs'),
  access: 'read',
  rows: 'one',
  columns: { runs: { kind: 'integer' } },
}

describeDatabase('when the connection breaks', () => {
  let proxy: BoltCountingProxy
  let store: Store
  beforeAll(async () => {
    proxy = await startBoltCountingProxy(databaseConnection().uri)
    store = await openStore({ ...databaseConnection(), uri: proxy.uri }, { retryMs: 1_500, graceMs: 300 })
  })
  beforeEach(async () => {
    await emptyDatabase(store)
    proxy.reset()
  })
  afterEach(() => {
    proxy.accept()
    proxy.delay(0)
  })
  afterAll(async () => {
    await store.close()
    await proxy.close()
  })
  const runs = async () => (await store.run(countRuns, {}))[0]?.runs

  it('a read goes on over a new connection after a cut', async () => {
    expect(await runs()).toBe(0)
    proxy.cut()
    expect(await runs()).toBe(0)
  })

  it('a request fails as UNAVAILABLE while the database is down, and the next one works without a restart', async () => {
    proxy.refuse()
    await expect(runs()).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    proxy.accept()
    expect(await runs()).toBe(0)
  })

  it('a database that comes back within the time of retries is not noticed by a reader', async () => {
    proxy.refuse()
    const waiting = runs()
    setTimeout(() => proxy.accept(), 400)
    expect(await waiting).toBe(0)
  })

  it('a connection that went silent ends in TIMEOUT, and the next request works', async () => {
    proxy.delay(5_000)
    await expect(store.run(countRuns, {}, { timeoutMs: 200 })).rejects.toMatchObject({ code: 'TIMEOUT' })
    proxy.delay(0)
    proxy.cut()
    expect(await runs()).toBe(0)
  })

  it('a write is started again while it is certain that nothing was committed', async () => {
    let attempts = 0
    await store.write(async (transaction) => {
      attempts += 1
      await transaction.run(create('a'), {})
      if (attempts === 1) proxy.cut()
      await transaction.run(create('b'), {})
    })
    expect(attempts).toBe(2)
    expect(await runs()).toBe(2)
  })

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a commit cut %s it was done is reported as unknown and never repeated: %i runs are there', async (moment, expected) => {
    let attempts = 0
    proxy.cutAtNextCommit(moment)
    const outcome = await store
      .write(async (transaction) => {
        attempts += 1
        await transaction.run(create('a'), {})
      })
      .catch((error: unknown) => error)
    expect(outcome).toBeInstanceOf(CommitUnknown)
    expect(attempts).toBe(1)
    expect(await runs()).toBe(expected)
  })

  it('a commit that gets no answer in time is reported as unknown', async () => {
    const outcome = store.write(
      async (transaction) => {
        await transaction.run(create('a'), {})
        proxy.delay(5_000)
      },
      { timeoutMs: 1_000 },
    )
    await expect(outcome).rejects.toBeInstanceOf(CommitUnknown)
    proxy.delay(0)
    expect(await runs()).toBe(1)
  })

  it('a single write statement is not repeated after a cut', async () => {
    proxy.delay(150)
    const write = store.run(create('a'), {}).catch((error: unknown) => error)
    await expect.poll(() => proxy.statements.filter((text) => text.startsWith('CREATE')).length).toBe(1)
    proxy.cut()
    proxy.delay(0)
    expect(await write).toMatchObject({ code: 'UNAVAILABLE' })
    expect(proxy.statements.filter((text) => text.startsWith('CREATE'))).toHaveLength(1)
  })
})
