import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { ClientError, ServerError } from '../../src/errors.ts'
import { ConstraintViolation, openStore, type Query, queries, type Store } from '../../src/store/index.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { emptyDatabase, statement } from '../support/empty-database.ts'

type NoValues = Readonly<Record<string, never>>

const createStudy = (id: string) => statement('createStudy', `CREATE (:Entity:Study {id: '${id}', key: '${id}', packages: ['p']})`)
const setSequence = (sequence: number) =>
  statement('setSequence', `MERGE (v:DataVersion {id: 'current'}) SET v.sequence = ${sequence}, v.dataVersion = 'v${sequence}'`)
const countStudies: Query<NoValues, { readonly studies: number }> = {
  ...statement('countStudies', 'MATCH (study:Study) RETURN count(study) AS studies'),
  access: 'read',
  rows: 'one',
  columns: { studies: { kind: 'integer' } },
}

describeDatabase('the store', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(databaseConnection(), { retryMs: 500 })
  })
  beforeEach(() => emptyDatabase(store))
  afterAll(() => store.close())

  const studies = async () => (await store.run(countStudies, {}))[0]?.studies

  it('gives rows as plain values: integers as numbers, nodes and paths as data, absent values as null', async () => {
    const query = {
      ...statement(
        'plainValues',
        "CREATE p = (:Study {id: 's', year: 2020})-[:REPORTS {packages: ['p']}]->(f:Finding {id: 'f'}) RETURN f.id AS id, 7 AS n, f.quote AS quote, f AS node, p AS path, [{a: 1}] AS maps",
      ),
      rows: 'one' as const,
      columns: {
        id: { kind: 'string' },
        n: { kind: 'integer' },
        quote: { kind: 'nullable', of: { kind: 'string' } },
        node: { kind: 'node' },
        path: { kind: 'path' },
        maps: { kind: 'list', of: { kind: 'map', fields: { a: { kind: 'integer' } } } },
      } as const,
    }
    const finding = { labels: ['Finding'], properties: { id: 'f' } }
    expect(await store.run(query, {})).toEqual([
      {
        id: 'f',
        n: 7,
        quote: null,
        node: finding,
        path: {
          nodes: [{ labels: ['Study'], properties: { id: 's', year: 2020 } }, finding],
          relationships: [{ type: 'REPORTS', properties: { packages: ['p'] } }],
        },
        maps: [{ a: 1 }],
      },
    ])
  })

  it('sends a declared integer as an integer, and whole numbers in an undeclared map too', async () => {
    const query: Query<{ readonly n: number; readonly map: object }, { readonly types: readonly string[] }> = {
      name: 'sentTypes',
      text: 'RETURN [valueType($n), valueType($map.year), valueType($map.share)] AS types',
      access: 'read',
      rows: 'one',
      parameters: { n: { kind: 'integer' }, map: { kind: 'map' } },
      columns: { types: { kind: 'list', of: { kind: 'string' } } },
    }
    expect(await store.run(query, { n: 3, map: { year: 2020, share: 0.5 } })).toEqual([
      { types: ['INTEGER NOT NULL', 'INTEGER NOT NULL', 'FLOAT NOT NULL'] },
    ])
    await expect(store.run(query, { n: 3.5, map: {} })).rejects.toThrow('Query sentTypes, parameter n: expected integer, but got 3.5')
  })

  it('refuses a row that does not fit its header, and names query and column', async () => {
    const query: Query<NoValues, { readonly studies: number }> = {
      ...countStudies,
      columns: { studies: { kind: 'integer' }, more: { kind: 'string' } },
    }
    await expect(store.run(query, {})).rejects.toThrow('Query countStudies: expected 2 columns, but got studies')
    const text: Query<NoValues, { readonly studies: number }> = { ...countStudies, columns: { studies: { kind: 'string' } } }
    await expect(store.run(text, {})).rejects.toThrow('Query countStudies, column studies: expected string, but got 0')
    await expect(store.run({ ...countStudies, rows: 'none' }, {})).rejects.toThrow('Query countStudies: expected none rows, but got 1')
    await expect(store.run(text, {})).rejects.toBeInstanceOf(ServerError)
  })

  it('keeps a transaction whole: what fails half-way leaves nothing', async () => {
    const half = store.write(async (transaction) => {
      await transaction.run(createStudy('a'), {})
      throw new ClientError('BAD_USER_INPUT', 'given up')
    })
    await expect(half).rejects.toThrow('given up')
    expect(await studies()).toBe(0)
    await store.write(async (transaction) => {
      await transaction.run(createStudy('a'), {})
      await transaction.run(createStudy('b'), {})
    })
    expect(await studies()).toBe(2)
  })

  it('lets no write through a read', async () => {
    const read = store.read((transaction) => transaction.run(createStudy('a'), {}))
    await expect(read).rejects.toThrow(/createStudy failed/)
    expect(await studies()).toBe(0)
  })

  it('says which constraint refused a change, also inside a transaction', async () => {
    await store.run(createStudy('a'), {})
    const error = await store.write((transaction) => transaction.run(createStudy('a'), {})).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ConstraintViolation)
    expect(error).toMatchObject({ property: 'id' })
    expect(['Study', 'Entity']).toContain((error as ConstraintViolation).label)
  })

  it('ends a statement that takes longer than it may with TIMEOUT, and serves the next one', async () => {
    const endless = statement('endless', 'UNWIND range(1, 1000000000) AS n WITH n WHERE n < 0 CREATE (:Study {id: n})')
    const began = performance.now()
    await expect(store.run(endless, {}, { timeoutMs: 300 })).rejects.toMatchObject({ code: 'TIMEOUT' })
    expect(performance.now() - began).toBeLessThan(4_000)
    expect(await studies()).toBe(0)
  })

  it('drops the work in the database when the caller gives up', async () => {
    const endless = statement('abandoned', 'UNWIND range(1, 1000000000) AS n WITH n WHERE n < 0 CREATE (:Study {id: n})')
    const running: Query<NoValues, { readonly n: number }> = {
      ...statement(
        'running',
        "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.query = 'abandoned' AND status STARTS WITH 'Running' RETURN count(*) AS n",
      ),
      access: 'read',
      rows: 'one',
      columns: { n: { kind: 'integer' } },
    }
    const controller = new AbortController()
    const work = store.run(endless, {}, { signal: controller.signal }).catch((reason: unknown) => reason)
    await expect.poll(async () => (await store.run(running, {}))[0]?.n).toBe(1)
    const reason = new ClientError('BAD_USER_INPUT', 'the client went away')
    controller.abort(reason)
    expect(await work).toBe(reason)
    await expect.poll(async () => (await store.run(running, {}))[0]?.n, { timeout: 2_000 }).toBe(0)
  })

  it('does not repeat a statement that ran out of memory, and says what helps', async () => {
    const kilobyte = 'x'.repeat(1_000)
    const greedy = statement(
      'greedy',
      `UNWIND range(1, 10000000) AS n WITH collect(n + '${kilobyte}') AS texts CREATE (:Study {id: size(texts)})`,
    )
    const before = store.statements
    const error = await store.run(greedy, {}).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'LIMIT_EXCEEDED' })
    expect(String(error)).toContain('larger heap')
    expect(store.statements - before).toBe(1)
  })

  it('names NEO4J_USER and NEO4J_PASSWORD when Neo4j refuses them', async () => {
    const refused = openStore({ ...databaseConnection(), password: 'not the password' })
    await expect(refused).rejects.toThrow(/NEO4J_USER and NEO4J_PASSWORD/)
  })

  it('names NEO4J_DATABASE when Neo4j has none of that name', async () => {
    const lost = await openStore({ ...databaseConnection(), database: 'nowhere' })
    await expect(lost.run(countStudies, {})).rejects.toThrow(/NEO4J_DATABASE/)
    await lost.close()
  })

  it('says UNAVAILABLE when nothing listens at the address', async () => {
    const nobody = openStore({ ...databaseConnection(), uri: 'bolt://127.0.0.1:9' }, { retryMs: 200 })
    await expect(nobody).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('says UNAVAILABLE when all connections stay taken', async () => {
    const small = await openStore(databaseConnection(), { poolSize: 1, acquisitionTimeoutMs: 300, retryMs: 0 })
    const blocked = small.read(() => small.run(countStudies, {}))
    await expect(blocked).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await small.close()
  })

  it('reads one version: starts again when a publish comes between', async () => {
    await store.run(setSequence(2), {})
    let attempts = 0
    const result = await store.readSettled(async (_, version) => {
      attempts += 1
      if (attempts === 1) await store.run(setSequence(4), {})
      return version
    })
    expect(result).toEqual({ dataVersion: 'v4', sequence: 4 })
    expect(attempts).toBe(2)
  })

  it('starts again when work fails on a half-published version, and passes on a failure of its own', async () => {
    await store.run(setSequence(2), {})
    let attempts = 0
    const result = await store.readSettled(async (_, version) => {
      attempts += 1
      if (attempts > 1) return version
      await store.run(setSequence(4), {})
      throw new Error('a node is gone from the end of a relationship')
    })
    expect(result).toEqual({ dataVersion: 'v4', sequence: 4 })
    expect(attempts).toBe(2)
    const own = store.readSettled(async () => {
      attempts += 1
      throw new Error('a fault of its own')
    })
    await expect(own).rejects.toThrow('a fault of its own')
    expect(attempts).toBe(3)
  })

  it('waits while a publish is being committed, and gives up as UNAVAILABLE when it never ends', async () => {
    await store.run(setSequence(3), {})
    let attempts = 0
    const never = store.readSettled(async () => {
      attempts += 1
    })
    await expect(never).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(attempts).toBe(0)
    const soon = store.readSettled(async (_, version) => version.sequence)
    await store.run(setSequence(4), {})
    expect(await soon).toBe(4)
  })

  it('counts an empty database as settled', async () => {
    expect(await store.readSettled(async (_, version) => version)).toEqual({ dataVersion: 'e3b0c44298fc1c14', sequence: 0 })
    expect(await store.run(queries.currentVersion, {})).toEqual([])
  })
})
