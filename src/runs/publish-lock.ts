import { queries, type Statements, type Store } from '../store/index.ts'
import { emptyVersion } from './current-packages.ts'

/**
 * Does work that nobody else who publishes or repairs does at the same time. The lock is a write lock of Neo4j on one
 * node: it ends with the transaction, so that a killed process never leaves it taken.
 *
 * Order of locks, everywhere: first this one, then the node DataVersion, which only short transactions of their own
 * write. The transaction that holds this lock must never write DataVersion itself: it would wait for itself.
 */
export function underPublishLock<T>(
  store: Store,
  operationId: string,
  work: (transaction: Statements) => Promise<T>,
  options: { readonly timeoutMs?: number; readonly name: string },
): Promise<T> {
  return store.write(async (transaction) => {
    await transaction.run(queries.takePublishLock, { operationId })
    return work(transaction)
  }, options)
}

/**
 * Makes a sequence even that a killed process left odd: the newest run tells what its commit came to. Only for who
 * holds the publish lock: nobody can be between the announcement of a commit and the commit then.
 * @returns the settled sequence
 */
export async function repairSequence(store: Store, transaction: Statements, operationId: string): Promise<number> {
  const [version] = await store.run(queries.currentVersion, {})
  if (version === undefined) return 0
  if (version.sequence % 2 === 0) return version.sequence
  const [latest] = await transaction.run(queries.latestRun, {})
  const dataVersion = latest?.dataVersion ?? emptyVersion
  await store.run(queries.settleVersion, { operationId, oddSequence: version.sequence, dataVersion })
  return version.sequence + 1
}
