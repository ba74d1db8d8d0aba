/** Gets one real Neo4j for a vitest project, or says aloud why its tests are skipped. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readConfig } from '../../src/config.ts'
import { openDatabase } from '../../src/database/index.ts'
import { migrate, openStore, type Store, type StoreConnection } from '../../src/store/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The project's database; null when none could be had, and the tests that need it are skipped. */
    readonly database: StoreConnection | null
  }
}

/**
 * Starts a database in a temporary home, migrates it and prepares it; returns what ends it.
 * `NEO4J_TEST_READ_URI` and `NEO4J_TEST_WRITE_URI` (with `NEO4J_TEST_PASSWORD`) name databases to use instead: empty ones or
 * ones of earlier tests, any other is refused. `EVIDENCE_GRAPH_TEST_DATABASE=docker` takes Docker.
 * @throws what opening threw, when `CI` is set: there no test is skipped
 */
export async function setUpDatabase(
  project: TestProject,
  kind: 'read' | 'write',
  prepare: (store: Store) => Promise<void>,
): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), `evidence-graph-${kind}-`))
  const removeHome = () => rm(home, { recursive: true, force: true })
  try {
    const database = await openDatabase(configuration(kind, home), {
      progress: () => undefined,
      // Random questions ask more at once of Cypher than the small heap of every day holds.
      heapMb: 512,
      ...(process.env.EVIDENCE_GRAPH_TEST_DATABASE === 'docker' ? { only: 'docker' as const } : {}),
    })
    const end = async () => {
      await database.stop()
      await removeHome()
    }
    try {
      // A busy machine may take long over the first connection.
      const store = await openStore(database.connection, { retryMs: 30_000 })
      await migrate(store, { adopt: false, progress: () => undefined })
      await prepare(store)
      await store.close()
      project.provide('database', database.connection)
      return end
    } catch (error) {
      await end()
      throw error
    }
  } catch (error) {
    await removeHome()
    if (process.env.CI !== undefined && process.env.CI !== '') throw error
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`\nNo database for the project "${kind}": its tests are skipped (counted below). ${reason}\n`)
    project.provide('database', null)
    return () => Promise.resolve()
  }
}

function configuration(kind: 'read' | 'write', home: string) {
  const uri = process.env[kind === 'read' ? 'NEO4J_TEST_READ_URI' : 'NEO4J_TEST_WRITE_URI']
  // A folder without .env: the tests do not read the developer's own configuration.
  return readConfig({ EVIDENCE_GRAPH_HOME: home, NEO4J_URI: uri, NEO4J_PASSWORD: process.env.NEO4J_TEST_PASSWORD }, home)
}
