/** The second way: Neo4j Community on this machine's Java, fetched once, in a home of the project. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { ClientError, describeValue } from '../errors.ts'
import { makeClassArchive } from './class-archive.ts'
import { prepareCommandLine } from './command-line.ts'
import { fetchRuntime } from './fetch-runtime.ts'
import { addressesOf, type Home, homeOf } from './home.ts'
import { minorVersion } from './jar-lock.ts'
import { type Found, findJava, hasMaven, type Java, javaWarning } from './java.ts'
import { defaultHeapMb, smallestHeapMb } from './memory.ts'
import type { Progress, RunningDatabase } from './running-database.ts'
import { isFetched, type RuntimeSource, readRuntimeSource } from './runtime.ts'
import { startDatabase } from './start-database.ts'

export interface EmbeddedWay {
  readonly java: Java
  readonly source: RuntimeSource
}

/** What is needed to run an embedded database here, or what is lacking. */
export async function findEmbedded(): Promise<Found<EmbeddedWay>> {
  const java = await findJava()
  if (!java.usable) return java
  const source = await readRuntimeSource()
  if (!(await isFetched(source)) && !(await hasMaven())) {
    return { usable: false, reason: 'Java is here, but "mvn -version" did not run, and Maven is needed once to fetch Neo4j' }
  }
  return { usable: true, value: { java: java.value, source } }
}

/**
 * Fetches what is missing, then starts the database in the configured home.
 * @param heapMb Java heap, MB, at least 96
 * @throws ClientError `BAD_USER_INPUT` where another service has the home; ServerError with the last lines of the log
 */
export async function openEmbedded(
  config: Config,
  way: EmbeddedWay,
  progress: Progress,
  heapMb: number = defaultHeapMb,
): Promise<RunningDatabase> {
  if (!(Number.isInteger(heapMb) && heapMb >= smallestHeapMb)) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `heapMb: expected a whole number of MB, at least ${smallestHeapMb}, but got ${describeValue(heapMb)}`,
    )
  }
  const { java, source } = way
  const warning = javaWarning(java)
  if (warning !== undefined) progress(warning)
  await fetchRuntime(source, progress)
  const line = prepareCommandLine(source, java)
  const settings = await readFile(join(source.recipe, 'neo4j.conf'), 'utf8')
  await makeClassArchive(source, java, line, settings, progress)
  const sharing = existsSync(line.archive) ? [`-XX:SharedArchiveFile=${line.archive}`] : []
  const command = [
    java.command,
    `-Xms${Math.min(heapMb, defaultHeapMb)}m`,
    `-Xmx${heapMb}m`,
    ...sharing,
    `@${line.argumentFile}`,
    'Launcher',
  ] as const
  const home = homeOf(config.home, homeName(source))
  const { jvm, ports, password } = await startDatabase(home, [...command], settings, progress)
  const { uri, browserUrl } = addressesOf(ports)
  let stopping: Promise<unknown> | undefined
  return {
    kind: 'embedded',
    connection: { uri, user: 'neo4j', password, database: 'neo4j' },
    browserUrl,
    stop: async () => {
      stopping ??= jvm.stop()
      await stopping
    },
    ended: new Promise((resolve) => {
      void jvm.gone.then((reason) => {
        if (stopping === undefined) resolve(`Neo4j ended (${reason}). The last lines of its log (${home.log}):\n${jvm.lastLines()}`)
      })
    }),
  }
}

/** The home of the embedded database under this configuration. */
export async function embeddedHome(config: Config): Promise<Home> {
  return homeOf(config.home, homeName(await readRuntimeSource()))
}

/** A store of one minor version is never opened by another: each has its own home. */
function homeName(source: RuntimeSource): string {
  return `neo4j-${minorVersion(source.lock)}`
}
