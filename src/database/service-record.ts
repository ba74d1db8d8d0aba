/** The record in a home that says which service has it, and where its database is to be found. */
import { readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'
import { ClientError } from '../errors.ts'
import type { Home } from './home.ts'
import { writePrivateFile } from './private-files.ts'
import { awaitEnd, describeProcess, isRunning, signalProcess } from './processes.ts'
import type { Progress } from './running-database.ts'

const processSchema = z.object({ pid: z.number().int().positive(), started: z.string() })

const recordSchema = z.object({
  /** The Node process that started the database and ends it. */
  owner: processSchema.extend({ command: z.string() }),
  /** The database's own process; absent where it runs in a container. */
  database: processSchema.optional(),
  /** ISO 8601. */
  since: z.string(),
  /** bolt:// address. */
  uri: z.string(),
  browserUrl: z.string(),
  state: z.enum(['starting', 'ready']),
})

export type ServiceRecord = Readonly<z.infer<typeof recordSchema>>

/** How long an orphan may take to end by itself, then after SIGTERM, then after SIGKILL; ms. */
const patienceMs = { itself: 4000, terminated: 3000, killed: 4000 }

/** The home's record; undefined when there is none, or one that cannot be read. */
export function readRecord(home: Home): ServiceRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(home.recordFile, 'utf8')))
  } catch {
    return undefined
  }
}

export function writeRecord(home: Home, record: ServiceRecord): void {
  writePrivateFile(home.recordFile, `${JSON.stringify(record, undefined, 2)}\n`)
}

/** Removes the record where it is this one's: a later service's record stays. */
export function removeRecord(home: Home, { owner, database }: ServiceRecord): void {
  const found = readRecord(home)
  if (found?.owner.pid === owner.pid && found.database?.pid === database?.pid) rmSync(home.recordFile, { force: true })
}

/** The record of a service that runs now: all its processes do. */
export function runningService(home: Home): ServiceRecord | undefined {
  const record = readRecord(home)
  return record !== undefined && isRunning(record.owner) && (record.database === undefined || isRunning(record.database))
    ? record
    : undefined
}

/** The refusal that a second service gets: who has the home, since when, and where it answers. */
export function inUse(home: Home, record: ServiceRecord | undefined): ClientError {
  const who =
    record === undefined
      ? 'another process, which has not said more yet'
      : `process ${record.owner.pid} (${record.owner.command}), since ${record.since}, at ${record.uri}`
  return new ClientError(
    'BAD_USER_INPUT',
    `The database in ${home.folder} is in use: ${who}. Stop that first, or set EVIDENCE_GRAPH_HOME to another folder.`,
  )
}

/**
 * Ends a database whose service is gone. It ends by itself, as its standard input has closed; only when it does not is it
 * ended, and only when its command line names this home.
 * @throws ClientError `BAD_USER_INPUT` when it cannot be ended
 */
export async function endOrphan(home: Home, progress: Progress): Promise<void> {
  const record = readRecord(home)
  if (record === undefined || isRunning(record.owner)) return
  const orphan = record.database
  if (orphan !== undefined && isRunning(orphan) && !(await awaitEnd(orphan, patienceMs.itself)) && namesHome(orphan.pid, home)) {
    progress(`Ending the database (pid ${orphan.pid}) that a service which is gone has left.`)
    signalProcess(orphan, 'SIGTERM')
    if (!(await awaitEnd(orphan, patienceMs.terminated))) signalProcess(orphan, 'SIGKILL')
    if (!(await awaitEnd(orphan, patienceMs.killed))) throw inUse(home, record)
  }
  removeRecord(home, record)
}

function namesHome(pid: number, home: Home): boolean {
  return describeProcess(pid)?.command.endsWith(` ${home.folder}`) === true
}
