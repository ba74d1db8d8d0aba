/** `evidence-graph start`: from nothing to an evidence graph that answers questions. */
import { join } from 'node:path'
import { Command } from 'commander'
import { type Config, projectRoot, readConfig } from '../config.ts'
import { findRunningService, openDatabase, type RunningDatabase } from '../database/index.ts'
import { ServerError } from '../errors.ts'
import { createService } from '../http/index.ts'
import { readDataPackage } from '../importers/index.ts'
import { startNullWorker } from '../nulls/index.ts'
import { createProjectionHolder, type Projection, type ProjectionHolder } from '../projection/index.ts'
import { currentVersion, importPackage, refuseIssues } from '../runs/index.ts'
import { migrate, openStore, type Store } from '../store/index.ts'
import { fillFromKept, hasKeptPackages, keepPackages } from './kept-packages.ts'
import { prepareNulls } from './prepare-nulls.ts'
import { createShutdown } from './shutdown.ts'
import { createSteps, type Steps } from './steps.ts'

/** The package that an empty database is filled with. */
const shippedPackage = join(projectRoot, 'data', 'digital-mental-health')
/** How often the service looks whether another process published a new data version, milliseconds. */
const pollMs = 2000

interface StartOptions {
  readonly adopt: boolean
  readonly publicRead: boolean
}

export function startCommand(): Command {
  return new Command('start')
    .description('find or start Neo4j, import the shipped data set if the database is empty, and serve GraphQL until Ctrl-C')
    .option('--adopt', 'use a database at NEO4J_URI although it holds data that is not ours; that data is left alone', false)
    .option('--public-read', 'let anyone who reaches the service read, also from other machines', false)
    .action((options: StartOptions) => start(readConfig(), options))
}

async function start(config: Config, options: StartOptions): Promise<void> {
  const steps = createSteps()
  const shutdown = createShutdown()
  try {
    const began = performance.now()
    const database = await steps.run('Neo4j', (progress) => openDatabase(config, { progress, heapMb: config.heapMb }), describeDatabase)
    shutdown.onStop(() => database.stop())
    void database.ended?.then((log) => shutdown.fail(new ServerError('UNAVAILABLE', log)))
    const store = await openStore(database.connection)
    shutdown.onStop(() => store.close())
    await prepare(store, steps, config, options)
    const holder = await steps.run(
      'Evidence in memory',
      // An importer that was killed may have left the sequence odd: repaired here, so that no reader waits for a restart.
      () => createProjectionHolder(store, { pollMs, onFailure: () => void currentVersion(store).catch(() => undefined) }),
      (it) => describeEvidence(it.current()),
    )
    shutdown.onStop(() => holder.close())
    const nulls = startNullWorker()
    shutdown.onStop(() => nulls.close())
    shutdown.onStop(prepareNulls(holder, nulls))
    const service = createService({ store, holder, nulls, host: config.host, port: config.port, publicRead: options.publicRead })
    const { url } = await steps.run(
      'GraphQL',
      () => service.start(),
      (started) => `${started.url}/graphql`,
    )
    shutdown.onStop(() => service.stop())
    if (database.kind !== 'given') shutdown.onStop(keepUpToDate(store, holder, config))
    process.stdout.write(welcome(`${url}/graphql`, database, await passwordFile(config), (performance.now() - began) / 1000))
    await shutdown.stopped
  } catch (error) {
    await shutdown.stop()
    throw error
  }
}

async function prepare(store: Store, steps: Steps, config: Config, { adopt }: StartOptions): Promise<void> {
  await steps.run(
    'Migrations',
    (progress) => migrate(store, { adopt, progress }),
    ({ applied }) => (applied.length === 0 ? 'up to date' : `${applied.length} applied`),
  )
  if ((await currentVersion(store)) !== undefined) return
  if (config.neo4j.uri === undefined && hasKeptPackages(config)) {
    await steps.run(
      'Import',
      (progress) => fillFromKept(store, config, progress),
      ({ packages, dataVersion }) => `${packages} packages that the home has kept, data version ${dataVersion}`,
    )
    return
  }
  await steps.run(
    'Import',
    async (progress) => importPackage(store, refuseIssues(await readDataPackage(shippedPackage)), { progress }),
    (report) => `${report.package}: ${report.created} nodes and relationships, data version ${report.dataVersion}`,
  )
}

/** Keeps a copy of the packages now and after every change; gives back how to wait for one that is being written. */
function keepUpToDate(store: Store, holder: ProjectionHolder, config: Config): () => Promise<void> {
  const keep = (): Promise<void> =>
    keepPackages(store, config).catch((error: unknown) => {
      process.stderr.write(
        `The packages could not be kept beside the database: ${error instanceof Error ? error.message : String(error)}\n`,
      )
    })
  let keeping = keep()
  holder.onChange(() => {
    keeping = keeping.then(keep)
  })
  return () => keeping
}

function describeDatabase(database: RunningDatabase): string {
  const way = { given: 'the one at NEO4J_URI', embedded: 'embedded', docker: 'in Docker' }[database.kind]
  return `${way}, ${database.connection.uri}`
}

function describeEvidence({ evidence, dataVersion }: Projection): string {
  const { studies, findings } = evidence
  return `${studies.length} studies, ${findings.length} findings, data version ${dataVersion}`
}

/** Where the generated password is; none for a database of the user's own. */
async function passwordFile(config: Config): Promise<string | undefined> {
  const service = config.neo4j.uri === undefined ? await findRunningService(config) : undefined
  return service === undefined ? undefined : join(service.folder, 'password')
}

function welcome(url: string, { browserUrl, connection }: RunningDatabase, password: string | undefined, seconds: number): string {
  const browser = browserUrl === undefined ? '' : `  Neo4j Browser    ${browserUrl} (user ${connection.user}, password in ${password})\n`
  return `
Ready in ${seconds.toFixed(1)} s. Open in a browser, or ask by POST:

  Explorer         ${new URL('/', url)}
  GraphQL          ${url}
${browser}
Three questions to try:

  Which barriers are reported together, and by which studies?
  { coOccurrences(of: BARRIER, first: 5) { nodes { a { name } b { name } table { both } expected measures { jaccard lift } studies(first: 3) { nodes { title } } } } }

  How do digital literacy and the therapeutic alliance hang together?
  { paths(source: "low-patient-digital-literacy", target: "weakened-alliance", k: 3) { paths { jointStudies hops { source { name } target { name } basis studyCount } } } }

  Where, by domain and level, is evidence missing?
  { gapMap(rows: DOMAIN, columns: LEVEL) { cells { row { name } column { name } studyCount emptyBecause } } }

Ctrl-C stops everything.
`
}
