import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { readDataPackage } from '../../src/importers/index.ts'
import { createProjectionHolder, type Projection, type ProjectionHolder } from '../../src/projection/index.ts'
import { importPackage, refuseIssues } from '../../src/runs/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { emptyDatabase } from '../support/empty-database.ts'
import { projectionOf } from '../support/shipped-projection.ts'
import { described } from './described.ts'

const shipped = join(projectRoot, 'tests', 'fixtures', 'packages', 'digital-mental-health-1.1')
const second = join(projectRoot, 'tests', 'fixtures', 'packages', 'second-review')
/** Longer than any test: nothing is noticed unless asked for. */
const never = 600_000

describeDatabase('the current projection', () => {
  let store: Store
  let holder: ProjectionHolder | undefined
  beforeAll(async () => {
    store = await openStore(databaseConnection())
  })
  beforeEach(async () => {
    await holder?.close()
    await emptyDatabase(store)
  })
  afterAll(async () => {
    await holder?.close()
    await store.close()
  })
  const publish = async (folder: string) => importPackage(store, refuseIssues(await readDataPackage(folder)))

  test('is swapped as a whole: one taken before keeps saying what it said', async () => {
    await publish(second)
    holder = await createProjectionHolder(store, { pollMs: never })
    const taken = holder.current()
    const before = described(taken)
    await publish(shipped)
    expect(holder.current()).toBe(taken)
    const swapped = await holder.refresh()
    expect(holder.current()).toBe(swapped)
    expect(described(taken)).toEqual(before)
    expect(swapped.sequence).toBeGreaterThan(taken.sequence)
  })

  test('of two packages says what their fold says: merged studies with aliases, alignments, codings without a place', async () => {
    await publish(shipped)
    await publish(second)
    holder = await createProjectionHolder(store, { pollMs: never })
    const loaded = described(holder.current())
    expect(loaded.aliases.length).toBeGreaterThan(0)
    for (const type of ['ALIGNED_TO', 'CODED_AS', 'INCLUDES']) expect(loaded.relationships.some(([, found]) => found === type)).toBe(true)
    expect(loaded).toEqual(described(await projectionOf([shipped, second])))
  })

  test('is loaded once for callers who ask at the same time, and not at all when nothing was published', async () => {
    await publish(second)
    holder = await createProjectionHolder(store, { pollMs: never })
    const changes: Projection[] = []
    const stop = holder.onChange((projection) => changes.push(projection))
    const idle = store.statements
    await holder.refresh()
    // Two looks at the version, and no more.
    expect(store.statements - idle).toBe(2)
    await publish(shipped)
    const before = store.statements
    const [first, other] = await Promise.all([holder.refresh(), holder.refresh()])
    expect(first).toBe(other)
    expect(store.statements - before).toBe(7)
    expect(changes).toEqual([first])
    stop()
    await publish(second)
    await holder.refresh()
    expect(changes).toHaveLength(1)
  })

  test('follows what another process publishes, by looking now and then', async () => {
    await publish(second)
    const watching = await createProjectionHolder(store, { pollMs: 50 })
    holder = watching
    const changed = new Promise<Projection>((resolve) => watching.onChange(resolve))
    const report = await publish(shipped)
    expect((await changed).dataVersion).toBe(report.dataVersion)
  })

  test('stays when a newer one cannot be loaded, and the failure is told', async () => {
    await publish(second)
    const closing = await openStore(databaseConnection())
    const failures: unknown[] = []
    const watching = await createProjectionHolder(closing, { pollMs: 50, onFailure: (error) => failures.push(error) })
    const held = watching.current()
    await closing.close()
    await expect(watching.refresh()).rejects.toThrow()
    await expect.poll(() => failures.length).toBeGreaterThan(0)
    expect(watching.current()).toBe(held)
    await watching.close()
  })
})
