/** Homes, services and questions for the lifecycle tests. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import neo4j from 'neo4j-driver'
import { type Config, readConfig } from '../../src/config.ts'
import { type DatabaseConnection, findRunningService } from '../../src/database/index.ts'
import { describeProcess, isRunning, type ProcessIdentity } from '../../src/database/processes.ts'

export interface TemporaryHome {
  readonly config: Config
  /** The folder of the embedded database in it. */
  readonly folder: string
  remove(): void
}

export function temporaryHome(): TemporaryHome {
  const parent = mkdtempSync(join(tmpdir(), 'evidence graph '))
  const config = readConfig({ EVIDENCE_GRAPH_HOME: parent }, parent)
  return { config, folder: join(parent, 'neo4j-5.26'), remove: () => rmSync(parent, { recursive: true, force: true }) }
}

/** Runs one statement and gives the first value of its first record. */
export async function ask(connection: DatabaseConnection, statement: string): Promise<unknown> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), { disableLosslessIntegers: true })
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: connection.database })
    return records[0]?.get(0)
  } finally {
    await driver.close()
  }
}

export interface Holder {
  readonly child: ChildProcess
  /** What it said: the connection, or why it has none. */
  readonly said: Promise<{ readonly connection: DatabaseConnection } | { readonly error: string }>
}

/** Starts tests/database/holder.ts on the home. */
export function startHolder(home: TemporaryHome): Holder {
  const script = join(import.meta.dirname, 'holder.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, home.config.home], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said = once(createInterface({ input: child.stdout }), 'line').then(([line]: string[]) => {
    const answer = JSON.parse(line ?? '{}')
    return typeof answer.error === 'string' ? { error: answer.error } : { connection: answer }
  })
  return { child, said }
}

/** A holder whose database answers, and the database's process. */
export async function startedHolder(home: TemporaryHome): Promise<Holder & { connection: DatabaseConnection; database: ProcessIdentity }> {
  const holder = startHolder(home)
  const said = await holder.said
  if ('error' in said) throw new RangeError(said.error)
  return { ...holder, connection: said.connection, database: await databaseProcess(home) }
}

/** The database's process, by the home's own record; a made-up pid would make `process.kill` end this very test run. */
export async function databaseProcess(home: TemporaryHome): Promise<ProcessIdentity> {
  const pid = (await findRunningService(home.config))?.databasePid
  if (pid === undefined) throw new RangeError(`no database runs in ${home.folder}`)
  return { pid, started: describeProcess(pid)?.started ?? 'not running' }
}

/** Milliseconds until the process is gone. */
export async function untilGone(identity: ProcessIdentity, withinMs = 30_000): Promise<number> {
  const started = performance.now()
  while (isRunning(identity)) {
    if (performance.now() - started > withinMs) throw new RangeError(`process ${identity.pid} still runs after ${withinMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return performance.now() - started
}

/** A process's environment and command line as any program of this user can read them. */
export function visibleWords(pid: number): string {
  return `${readFileSync(`/proc/${pid}/cmdline`, 'utf8')}\n${readFileSync(`/proc/${pid}/environ`, 'utf8')}`
}
