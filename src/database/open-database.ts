/** The three ways to a Neo4j, in their order. */
import type { Config } from '../config.ts'
import { ClientError } from '../errors.ts'
import { findDocker, openDocker } from './docker.ts'
import { findEmbedded, openEmbedded } from './embedded.ts'
import type { Progress, RunningDatabase } from './running-database.ts'
import { joinRunningService } from './service.ts'

export interface OpenOptions {
  readonly progress: Progress
  /** Java heap of a database that we start, MB, at least 96. Default 192. */
  readonly heapMb?: number
  /**
   * What to do when another process has started the embedded database on this home: refuse, and say who (default), or
   * use that one, which then is not ours to stop. A command such as an import wants the latter.
   */
  readonly ifRunning?: 'refuse' | 'join'
  /** For tests: this way and no other; Docker then keeps no data. */
  readonly only?: 'embedded' | 'docker'
}

/**
 * Finds or starts Neo4j: `NEO4J_URI`, else embedded, else Docker.
 * @throws ClientError `BAD_USER_INPUT` where there is none of the three, or another service has the home;
 *   ServerError `UNAVAILABLE` where the database did not start
 */
export async function openDatabase(config: Config, options: OpenOptions): Promise<RunningDatabase> {
  const { only, progress, heapMb, ifRunning = 'refuse' } = options
  if (only === undefined && config.neo4j.uri !== undefined) return given(config, config.neo4j.uri)
  const running = ifRunning === 'join' && only !== 'docker' ? await joinRunningService(config) : undefined
  if (running !== undefined) return running
  const embedded = only === 'docker' ? notTried : await findEmbedded()
  if (embedded.usable) return openEmbedded(config, embedded.value, progress, heapMb)
  const docker = only === 'embedded' ? notTried : await findDocker()
  if (docker.usable) return openDocker(config, progress, { keepData: only === undefined, ...(heapMb === undefined ? {} : { heapMb }) })
  throw noWay(embedded.reason, docker.reason)
}

const notTried = { usable: false, reason: 'not tried' } as const

/** A database of the user's own is used as it is. One without a password may have authentication switched off. */
function given(config: Config, uri: string): RunningDatabase {
  const { user, password = '', database } = config.neo4j
  return { kind: 'given', connection: { uri, user, password, database }, stop: () => Promise.resolve() }
}

function noWay(embedded: string, docker: string): ClientError {
  const lines = [
    'No Neo4j was found or could be started. Any one of these three is enough:',
    '  1. A Neo4j of your own: set NEO4J_URI (such as bolt://127.0.0.1:7687), NEO4J_USER and NEO4J_PASSWORD, in the environment or in .env.',
    `  2. An embedded one: install a JDK, 17 or 21, and Maven, so that "java -version" and "mvn -version" run. Here: ${embedded}.`,
    `  3. Docker: install and start a Docker engine, so that "docker info" runs. Here: ${docker}.`,
  ]
  return new ClientError('BAD_USER_INPUT', lines.join('\n'))
}
