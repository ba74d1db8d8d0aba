/** Connects to Neo4j. */
import neo4j from 'neo4j-driver'
import { ServerError } from '../errors.ts'
import { translateError } from './errors.ts'
import { retrying } from './limits.ts'
import { createStore, type Store } from './store.ts'

export interface StoreConnection {
  /** bolt:// or neo4j:// address. */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Name of the database inside Neo4j. */
  readonly database: string
}

export interface StoreOptions {
  /** Connections kept open at most. Default 16. */
  readonly poolSize?: number
  /** Longest wait for a free connection, ms. Default 2000. */
  readonly acquisitionTimeoutMs?: number
  /** How long a failed attempt may be followed by another, ms. Default 5000. */
  readonly retryMs?: number
  /** Longest time of a transaction where the call says nothing, ms. Default 30000. */
  readonly timeoutMs?: number
  /** How long after Neo4j should have ended a transaction an answer is waited for, ms. Default 2000. */
  readonly graceMs?: number
}

/**
 * Opens a store and asks Neo4j whether it lets us in, again for `retryMs` while nothing answers: it may be starting.
 * @throws ClientError `BAD_USER_INPUT` for a wrong user, password or database; ServerError `UNAVAILABLE` when nothing answers
 */
export async function openStore(connection: StoreConnection, options: StoreOptions = {}): Promise<Store> {
  const { uri, user, password, database } = connection
  const { poolSize = 16, acquisitionTimeoutMs = 2_000, retryMs = 5_000, timeoutMs = 30_000, graceMs = 2_000 } = options
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    userAgent: 'evidence-graph',
    maxConnectionPoolSize: poolSize,
    connectionAcquisitionTimeout: acquisitionTimeoutMs,
    connectionTimeout: acquisitionTimeoutMs,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  const ask = () =>
    driver.getServerInfo({ database }).catch((error: unknown) => {
      throw translateError(error, `connecting to ${uri}`)
    })
  try {
    await retrying(ask, isUnavailable, retryMs)
  } catch (error) {
    await driver.close()
    throw error
  }
  return createStore(driver, database, { timeoutMs, retryMs, graceMs })
}

function isUnavailable(error: unknown): boolean {
  return error instanceof ServerError && error.code === 'UNAVAILABLE'
}
