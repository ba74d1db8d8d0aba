/**
 * Consistent reading under read-committed. A publish makes the sequence odd, commits, and makes it even again; so work
 * that saw the same even sequence before and after saw one version.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { ServerError } from '../errors.ts'
import { currentVersion } from './queries.generated.ts'
import type { Statements, Store, WorkOptions } from './store.ts'

export interface SettledVersion {
  readonly dataVersion: string
  /** Even. */
  readonly sequence: number
}

/** Of a database into which nothing was ever published: the first 16 hex digits of SHA-256 of no lines. */
const emptyVersion: SettledVersion = { dataVersion: 'e3b0c44298fc1c14', sequence: 0 }

/** Pauses before the second, third and fourth attempt, ms: an odd sequence lasts as long as one commit. */
const pausesMs = [50, 150, 400]

export async function readSettled<T>(
  store: Pick<Store, 'read'>,
  work: (transaction: Statements, version: SettledVersion) => Promise<T>,
  options: WorkOptions,
): Promise<T> {
  const attempt = () =>
    store.read(async (transaction) => {
      const before = await look(transaction)
      if (before.sequence % 2 === 1) return undefined
      const unchanged = async () => (await look(transaction)).sequence === before.sequence
      try {
        const value = await work(transaction, before)
        return (await unchanged()) ? { value } : undefined
      } catch (error) {
        // Work that met a half-published version may fail on it: a node gone from the end of a relationship, say.
        if (await unchanged().catch(() => true)) throw error
        return undefined
      }
    }, options)

  for (const pauseMs of [0, ...pausesMs]) {
    if (pauseMs > 0) await delay(pauseMs)
    const outcome = await attempt()
    if (outcome !== undefined) return outcome.value
  }
  throw new ServerError('UNAVAILABLE', 'The evidence changed while it was being read, four times in a row: try again in a moment')
}

async function look(transaction: Statements): Promise<SettledVersion> {
  const [row] = await transaction.run(currentVersion, {})
  return row ?? emptyVersion
}
