import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { emptyVersion } from '../../src/runs/current-packages.ts'
import { currentVersion, dataVersionOf, fold, history, importPackage } from '../../src/runs/index.ts'
import { openStore, queries, type Store, schemaVersion } from '../../src/store/index.ts'
import { secondReview } from '../importers/copied-package.ts'
import { type BoltCountingProxy, startBoltCountingProxy } from '../support/bolt-counting-proxy.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { emptiedStore } from './emptied-store.ts'
import { countByLabel, graphInNeo4j } from './graph-in-neo4j.ts'
import { secondPackage, secondPackageNamed, statementOf } from './packages.ts'

const second = await secondPackage()
const secondVersion = dataVersionOf(fold([statementOf(second)]))

describeDatabase('an import whose process is killed', () => {
  const store = emptiedStore()

  // The steps that a child tells of; killed so many milliseconds after.
  test.each([
    ['connected', 0],
    ['connected', 60],
    ['nodes created', 0],
    ['relationships created', 0],
    ['committing', 0],
    ['committing', 10],
    ['committing', 30],
    ['done', 0],
  ])('at "%s" and %i ms loses nothing acknowledged, doubles nothing, and leaves nobody waiting', async (step, afterMs) => {
    const acknowledged = await killedAt(step, afterMs)
    const left = await currentVersion(store())
    if (acknowledged) expect(left).toEqual({ dataVersion: secondVersion, sequence: 2 })
    const runs = await history(store())
    expect(runs.length).toBeLessThanOrEqual(1)
    expect(dataVersionOf({ rows: await store().read(graphInNeo4j) })).toBe(runs.length === 1 ? secondVersion : emptyVersion)

    const report = await importPackage(store(), second)
    expect(report.dataVersion).toBe(secondVersion)
    expect(report.created === 0).toBe(runs.length === 1)
    const version = await currentVersion(store())
    expect(version?.dataVersion).toBe(secondVersion)
    expect((version?.sequence ?? 1) % 2).toBe(0)
    expect(dataVersionOf({ rows: await store().read(graphInNeo4j) })).toBe(secondVersion)
    expect(await countByLabel(store())).toMatchObject({ Run: 1, DataVersion: 1, PublishLock: 1 })
  })
})

/** Runs an import in a process of its own and kills it; tells whether it had said that it was done. */
function killedAt(step: string, afterMs: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'import-child.ts'), secondReview], {
      cwd: projectRoot,
      env: { ...process.env, EVIDENCE_GRAPH_TEST_CONNECTION: JSON.stringify(databaseConnection()) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (bytes: Buffer) => {
      const before = said
      said += bytes.toString()
      if (said.includes(step) && !before.includes(step)) void delay(afterMs).then(() => child.kill('SIGKILL'))
    })
    child.on('error', reject)
    child.on('exit', () => resolve(said.includes('done')))
  })
}

describeDatabase('an abandoned odd sequence', () => {
  const store = emptiedStore()
  const announce = (sequence: number) =>
    store().run(queries.announceCommit, { operationId: 'killed', sequence, emptyVersion, schemaVersion })

  test('before anything was published is repaired by whoever starts', async () => {
    await announce(1)
    await expect(store().readSettled(async () => 'read')).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(await currentVersion(store())).toEqual({ dataVersion: emptyVersion, sequence: 2 })
    expect(await store().readSettled(async () => 'read')).toBe('read')
  })

  test('of a commit that never came is repaired with the version that is there', async () => {
    await importPackage(store(), second)
    await announce(3)
    expect(await currentVersion(store())).toEqual({ dataVersion: secondVersion, sequence: 4 })
  })

  test('is repaired by whoever publishes next', async () => {
    await importPackage(store(), second)
    await announce(3)
    const report = await importPackage(store(), await secondPackageNamed('third-review'))
    expect(await currentVersion(store())).toEqual({ dataVersion: report.dataVersion, sequence: 6 })
  })

  test('is repaired even by an import that changes nothing', async () => {
    await importPackage(store(), second)
    await announce(3)
    await importPackage(store(), second)
    expect(await currentVersion(store())).toEqual({ dataVersion: secondVersion, sequence: 4 })
  })
})

describeDatabase('a connection that breaks at the commit', () => {
  const direct = emptiedStore()
  let proxy: BoltCountingProxy
  let store: Store

  beforeAll(async () => {
    proxy = await startBoltCountingProxy(databaseConnection().uri)
    store = await openStore({ ...databaseConnection(), uri: proxy.uri }, { acquisitionTimeoutMs: 10_000 })
  })
  afterAll(async () => {
    await store.close()
    await proxy.close()
  })

  test('after Neo4j made it: the import says what it did, once', async () => {
    proxy.cutAtNextCommit('after')
    const report = await importPackage(store, second)
    expect(report.dataVersion).toBe(secondVersion)
    expect(await currentVersion(direct())).toEqual({ dataVersion: secondVersion, sequence: 2 })
    expect(await countByLabel(direct())).toMatchObject({ Run: 1 })
  })

  test('before Neo4j heard of it: the import says that nothing was changed, and that is so', async () => {
    proxy.cutAtNextCommit('before')
    await expect(importPackage(store, second)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('nothing was changed'),
    })
    expect(await countByLabel(direct())).not.toHaveProperty('Run')
    expect(await currentVersion(direct())).toEqual({ dataVersion: emptyVersion, sequence: 2 })
    expect((await importPackage(store, second)).dataVersion).toBe(secondVersion)
  })
})
