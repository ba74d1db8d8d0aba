/** `evidence-graph database`: the database alone, for people who want only that. */
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Command, InvalidArgumentError } from 'commander'
import { type Config, readConfig } from '../config.ts'
import { databaseFolder, findRunningService, openDatabase, stopRunningService } from '../database/index.ts'
import { ClientError, ServerError } from '../errors.ts'
import { runShell } from './database-shell.ts'
import { createShutdown } from './shutdown.ts'

interface StartOptions {
  readonly background: boolean
  readonly heap?: number
}

export function databaseCommand(): Command {
  const command = new Command('database').description('start, stop and look into the Neo4j of this project, without the service')
  command
    .command('start')
    .description('start it and keep it until Ctrl-C or "database stop"')
    .option('-b, --background', 'return when it answers, and leave it running', false)
    .option('--heap <MB>', 'Java heap, MB (default: EVIDENCE_GRAPH_HEAP_MB)', megabytes)
    .action((options: StartOptions) => (options.background ? startInBackground(readConfig(), options) : start(readConfig(), options)))
  command
    .command('stop')
    .description('stop the one that runs in this home, whichever command started it')
    .action(() => stop(readConfig()))
  command
    .command('status')
    .description('say whether it runs, since when and where; exit code 3 when it does not')
    .action(() => status(readConfig()))
  command
    .command('shell')
    .description('a Cypher prompt; statements end with a semicolon and may come through a pipe')
    .option('-c, --command <cypher...>', 'run this and leave')
    .action((options: { readonly command?: readonly string[] }) => shell(readConfig(), options.command))
  command
    .command('path')
    .description("print the home's folder: store, logs, password and the record of who has it")
    .action(async () => say(await databaseFolder(readConfig())))
  return command
}

async function start(config: Config, { heap }: StartOptions): Promise<void> {
  const shutdown = createShutdown()
  const database = await openDatabase(config, { progress: say, heapMb: heap ?? config.heapMb })
  shutdown.onStop(() => database.stop())
  void database.ended?.then((log) => shutdown.fail(new ServerError('UNAVAILABLE', log)))
  say(`Neo4j (${database.kind}) answers at ${database.connection.uri}`)
  if (database.browserUrl !== undefined) say(`Neo4j Browser: ${database.browserUrl}`)
  if (database.kind === 'given') return
  const folder = (await findRunningService(config))?.folder ?? (await databaseFolder(config))
  say(`User ${database.connection.user}, password in ${join(folder, 'password')}. Ctrl-C stops it.`)
  await shutdown.stopped
}

/** The same command in a process of its own, whose words go to a file until the database answers. */
async function startInBackground(config: Config, { heap }: StartOptions): Promise<void> {
  if (config.neo4j.uri !== undefined) throw new ClientError('BAD_USER_INPUT', 'NEO4J_URI is set: that database is your own to start')
  const logs = join(await databaseFolder(config), 'logs')
  mkdirSync(logs, { recursive: true, mode: 0o700 })
  const log = join(logs, 'background.log')
  const output = openSync(log, 'w', 0o600)
  const script = process.argv[1] ?? ''
  const words = ['database', 'start', ...(heap === undefined ? [] : ['--heap', String(heap)])]
  const child = spawn(process.execPath, [...process.execArgv, script, ...words], { detached: true, stdio: ['ignore', output, output] })
  closeSync(output)
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  for (;;) {
    const service = await findRunningService(config)
    if (service?.owner.pid === child.pid && service?.state === 'ready') break
    if (ended) throw new ServerError('UNAVAILABLE', readFileSync(log, 'utf8').trim())
    await delay(100)
  }
  child.unref()
  process.stdout.write(readFileSync(log, 'utf8').replace(' Ctrl-C stops it.', ' "evidence-graph database stop" stops it.'))
}

async function stop(config: Config): Promise<void> {
  const service = await stopRunningService(config)
  say(
    service === undefined
      ? 'No database runs in this home.'
      : `Stopped the database of process ${service.owner.pid} (${service.owner.command}).`,
  )
}

async function status(config: Config): Promise<void> {
  if (config.neo4j.uri !== undefined) {
    say(`NEO4J_URI is set: ${config.neo4j.uri}, a database of your own.`)
    return
  }
  const service = await findRunningService(config)
  say(`Home: ${service?.folder ?? (await databaseFolder(config))}`)
  if (service === undefined) {
    say('No database runs in this home.')
    process.exitCode = 3
    return
  }
  say(
    `Neo4j is ${service.state === 'ready' ? 'running' : 'starting'}, since ${service.since}, ${service.databasePid === undefined ? 'in Docker' : `process ${service.databasePid}`}`,
  )
  say(`Started by process ${service.owner.pid}: ${service.owner.command}`)
  say(`Bolt: ${service.connection.uri}   Neo4j Browser: ${service.browserUrl}`)
}

async function shell(config: Config, statements: readonly string[] | undefined): Promise<void> {
  const database = await openDatabase(config, { progress: (message) => void process.stderr.write(`${message}\n`), ifRunning: 'join' })
  try {
    await runShell(database.connection, statements)
  } finally {
    await database.stop()
  }
}

function megabytes(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 96) throw new InvalidArgumentError(`expected a whole number of MB, at least 96, but got ${text}`)
  return value
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
