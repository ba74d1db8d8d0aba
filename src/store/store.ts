/** The store: statements run in sessions and transactions of one driver. */
import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver'
import { CommitUnknown, isConnectionError, isRetryable, translateError } from './errors.ts'
import { retrying, within } from './limits.ts'
import type { Query } from './query.ts'
import { runQuery } from './run-query.ts'
import { readSettled, type SettledVersion } from './settled.ts'

/** Runs statements inside a transaction. */
export interface Statements {
  run<P, R>(query: Query<P, R>, parameters: P): Promise<readonly R[]>
}

export interface WorkOptions {
  /** Longest time of the transaction, ms; Neo4j ends it then. */
  readonly timeoutMs?: number
  /** Ends the work early; the caller gets the signal's reason. */
  readonly signal?: AbortSignal
  /** What Neo4j shows for the transaction; default the name of the query, `read` or `write`. */
  readonly name?: string
}

export interface Store {
  /** One statement in a transaction of its own. Reads are retried for a while, writes are not. */
  run<P, R>(query: Query<P, R>, parameters: P, options?: WorkOptions): Promise<readonly R[]>
  /** Several statements in one transaction that can only read; retried as a whole. */
  read<T>(work: (transaction: Statements) => Promise<T>, options?: WorkOptions): Promise<T>
  /**
   * Several statements in one transaction, retried only while it is certain that nothing was committed.
   * @throws CommitUnknown when the connection broke during the commit
   */
  write<T>(work: (transaction: Statements) => Promise<T>, options?: WorkOptions): Promise<T>
  /**
   * Reads one whole version: the work runs between two looks at the sequence, and starts again (up to three times) when a
   * publish came between or is being committed.
   * @throws ServerError `UNAVAILABLE` when it never settled
   */
  readSettled<T>(work: (transaction: Statements, version: SettledVersion) => Promise<T>, options?: WorkOptions): Promise<T>
  /** Statements sent so far, retries included. */
  readonly statements: number
  close(): Promise<void>
}

export interface StoreLimits {
  /** Longest time of a transaction where the call says nothing, ms. */
  readonly timeoutMs: number
  /** How long a failed attempt may be followed by another, ms. */
  readonly retryMs: number
  /** How long after Neo4j should have ended a transaction an answer is waited for, ms. */
  readonly graceMs: number
}

type Mode = 'READ' | 'WRITE'

/** Makes a store of a connected driver. */
export function createStore(driver: Driver, database: string, limits: StoreLimits): Store {
  let statements = 0

  const openSession = (mode: Mode): Session =>
    driver.session({ database, defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE, fetchSize: -1 })

  const settings = (name: string, { timeoutMs = limits.timeoutMs }: WorkOptions) => ({
    timeout: timeoutMs,
    metadata: { app: 'evidence-graph', query: name },
  })

  /** One attempt in a session of its own; when it ends early, closing the session makes Neo4j drop the work. */
  async function inSession<T>(mode: Mode, options: WorkOptions, work: (session: Session) => Promise<T>): Promise<T> {
    const session = openSession(mode)
    const close = () => session.close().catch(() => undefined)
    const deadlineMs = (options.timeoutMs ?? limits.timeoutMs) + limits.graceMs
    const result = await within(work(session), { deadlineMs, signal: options.signal }, () => void close())
    await close()
    return result
  }

  async function transact<T>(mode: Mode, work: (transaction: Statements) => Promise<T>, options: WorkOptions): Promise<T> {
    const name = options.name ?? mode.toLowerCase()
    const attempt = async () => {
      const phase = { committing: false }
      try {
        // Not awaited: BEGIN then travels with the first statement.
        return await inSession(mode, options, (session) =>
          inTransaction(session.beginTransaction(settings(name, options)), name, work, phase),
        )
      } catch (error) {
        // Reading changes nothing, so its commit has nothing to be unsure about.
        throw mode === 'WRITE' && phase.committing ? new CommitUnknown(error) : error
      }
    }
    return retrying(attempt, (error) => isRetryable(error, true), limits.retryMs)
  }

  /** @param phase tells the caller whether the commit was under way when it ended, without Neo4j saying how it went */
  async function inTransaction<T>(
    transaction: Transaction,
    name: string,
    work: (transaction: Statements) => Promise<T>,
    phase: { committing: boolean },
  ): Promise<T> {
    const run: Statements['run'] = (query, parameters) => {
      statements += 1
      return runQuery((text, values) => transaction.run(text, values), query, parameters)
    }
    let result: T
    try {
      result = await work({ run })
    } catch (error) {
      await transaction.rollback().catch(() => undefined)
      throw error
    }
    phase.committing = true
    try {
      await transaction.commit()
    } catch (error) {
      phase.committing = isConnectionError(error)
      throw translateError(error, name)
    }
    phase.committing = false
    return result
  }

  const store: Store = {
    run(query, parameters, options = {}) {
      const mode = query.access === 'read' ? 'READ' : 'WRITE'
      const attempt = (session: Session) => {
        statements += 1
        return runQuery((text, values) => session.run(text, values, settings(query.name, options)), query, parameters)
      }
      return retrying(
        () => inSession(mode, options, attempt),
        (error) => isRetryable(error, mode === 'READ'),
        limits.retryMs,
      )
    },
    read: (work, options = {}) => transact('READ', work, options),
    write: (work, options = {}) => transact('WRITE', work, options),
    readSettled: (work, options = {}) => readSettled(store, work, options),
    get statements() {
      return statements
    },
    close: () => driver.close(),
  }
  return store
}
