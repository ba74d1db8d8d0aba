/** What a person or a second command may do with a database that another process has started on this home. */
import { setTimeout as delay } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { ClientError, ServerError } from '../errors.ts'
import { dockerHome } from './docker.ts'
import { embeddedHome } from './embedded.ts'
import { type Home, readOrMakePassword } from './home.ts'
import { isRunning, signalProcess } from './processes.ts'
import type { DatabaseConnection, RunningDatabase } from './running-database.ts'
import { runningService, type ServiceRecord } from './service-record.ts'

/** How long a service may take to stop when asked, ms. */
const stopPatienceMs = 15_000

/** A database of ours that runs on this configuration's home, started by another process. */
export interface RunningService {
  readonly kind: 'embedded' | 'docker'
  /** Where its password, logs and record are. */
  readonly folder: string
  /** The process that ends it, and its command line. */
  readonly owner: { readonly pid: number; readonly command: string }
  /** Absent where it runs in a container. */
  readonly databasePid?: number
  /** ISO 8601. */
  readonly since: string
  readonly state: 'starting' | 'ready'
  readonly connection: DatabaseConnection
  readonly browserUrl: string
}

/** The folder of the embedded database: its store, logs, password and record. */
export async function databaseFolder(config: Config): Promise<string> {
  return (await embeddedHome(config)).folder
}

/** The service that has this configuration's home now, by the home's own record; undefined when nobody has. */
export async function findRunningService(config: Config): Promise<RunningService | undefined> {
  const found = await find(config)
  return found === undefined ? undefined : describe(found)
}

/** The database of a running service, for a second command: it is not ours to stop. */
export async function joinRunningService(config: Config): Promise<RunningDatabase | undefined> {
  const service = await findRunningService(config)
  if (service === undefined || service.state !== 'ready') return undefined
  return { kind: service.kind, connection: service.connection, browserUrl: service.browserUrl, stop: () => Promise.resolve() }
}

/**
 * Asks the service that has this home to stop, and waits until it and its database are gone.
 * @returns the service, or undefined when there was none
 * @throws ClientError `BAD_USER_INPUT` where the configuration names a database that is not ours; ServerError `TIMEOUT`
 *   where it does not stop
 */
export async function stopRunningService(config: Config): Promise<RunningService | undefined> {
  if (config.neo4j.uri !== undefined) {
    throw new ClientError(
      'BAD_USER_INPUT',
      'NEO4J_URI is set: expected a database that evidence-graph has started, but got one of your own',
    )
  }
  const found = await find(config)
  if (found === undefined) return undefined
  const { owner, database } = found.record
  const deadline = performance.now() + stopPatienceMs
  signalProcess(owner, 'SIGTERM')
  while (isRunning(owner) || (database !== undefined && isRunning(database))) {
    if (performance.now() > deadline) {
      throw new ServerError('TIMEOUT', `Process ${owner.pid} was asked to stop ${stopPatienceMs / 1000} s ago and has not: end it by hand.`)
    }
    await delay(25)
  }
  return describe(found)
}

interface Found {
  readonly kind: 'embedded' | 'docker'
  readonly home: Home
  readonly record: ServiceRecord
}

async function find(config: Config): Promise<Found | undefined> {
  const homes = [
    { kind: 'embedded', home: await embeddedHome(config) },
    { kind: 'docker', home: dockerHome(config) },
  ] as const
  for (const { kind, home } of homes) {
    const record = runningService(home)
    if (record !== undefined) return { kind, home, record }
  }
  return undefined
}

function describe({ kind, home, record }: Found): RunningService {
  const { owner, database, since, state, uri, browserUrl } = record
  return {
    kind,
    folder: home.folder,
    owner: { pid: owner.pid, command: owner.command },
    ...(database === undefined ? {} : { databasePid: database.pid }),
    since,
    state,
    connection: { uri, user: 'neo4j', password: readOrMakePassword(home), database: 'neo4j' },
    browserUrl,
  }
}
