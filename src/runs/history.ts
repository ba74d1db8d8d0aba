import { randomUUID } from 'node:crypto'
import { queries, type Store } from '../store/index.ts'
import { repairSequence, underPublishLock } from './publish-lock.ts'

/** Runs that a history lists at most. */
const historyLimit = 1000

/** A change that was published. */
export interface RunEntry {
  readonly id: string
  readonly action: string
  readonly package: string
  readonly packageVersion: string | null
  /** ISO 8601, UTC. */
  readonly at: string
  readonly sequence: number
  /** Of the graph afterwards. */
  readonly dataVersion: string
  readonly created: number
  readonly updated: number
  readonly removed: number
  readonly unchanged: number
}

/** What was published, newest first: at most the last 1,000 changes. */
export function history(store: Store): Promise<readonly RunEntry[]> {
  return store.readSettled((transaction) => transaction.run(queries.runHistory, { limit: historyLimit }))
}

/**
 * The version that the graph has; undefined where nothing was ever published. A sequence that a killed process left odd
 * is repaired first.
 */
export async function currentVersion(store: Store): Promise<{ readonly dataVersion: string; readonly sequence: number } | undefined> {
  const [version] = await store.run(queries.currentVersion, {})
  if (version === undefined || version.sequence % 2 === 0) return version
  await underPublishLock(store, randomUUID(), (transaction) => repairSequence(store, transaction, 'repair'), { name: 'repair' })
  const [repaired] = await store.run(queries.currentVersion, {})
  return repaired
}
