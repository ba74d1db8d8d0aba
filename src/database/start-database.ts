/** Starts Neo4j on a home that nobody has: lock, configuration, record, password, then the wait until it answers. */
import { setTimeout as delay } from 'node:timers/promises'
import { ServerError } from '../errors.ts'
import {
  addressesOf,
  discardUnfinishedStart,
  type Home,
  hasStartedBefore,
  makeHome,
  markStarted,
  type Ports,
  readOrMakePassword,
  writeConfiguration,
} from './home.ts'
import { type Jvm, lockedByAnother, startJvm } from './jvm.ts'
import { freePort } from './ports.ts'
import { describeProcess, thisProcess } from './processes.ts'
import type { Progress } from './running-database.ts'
import { endOrphan, inUse, readRecord, removeRecord, runningService, type ServiceRecord, writeRecord } from './service-record.ts'

/** Neo4j's own ports, taken where nobody has them. */
const usualPorts: Ports = { bolt: 7687, http: 7474 }
/** How often a start is tried again when another program took a port between the look and the start. */
const portAttempts = 3
/** A start that takes longer has failed, ms. */
const startPatienceMs = 180_000
/** How long a service that has just taken a home may take to write its record, ms. */
const recordPatienceMs = 2_000

export interface StartedDatabase {
  readonly jvm: Jvm
  readonly ports: Ports
  readonly password: string
}

/**
 * @param command the program, then its whole command line but for the home, which comes last
 * @param settings the part of neo4j.conf that is the same for every home
 * @throws ClientError `BAD_USER_INPUT` where another service has the home; ServerError `UNAVAILABLE` with the last lines of the log
 */
export async function startDatabase(
  home: Home,
  command: readonly [string, ...string[]],
  settings: string,
  progress: Progress,
): Promise<StartedDatabase> {
  const service = runningService(home)
  if (service !== undefined) throw inUse(home, service)
  await endOrphan(home, progress)
  makeHome(home)
  for (let attempt = 1; ; attempt += 1) {
    const ports = await choosePorts()
    const jvm = startJvm(command[0], [...command.slice(1), home.folder])
    if (!(await jvm.locked)) throw await refusal(home, jvm)
    discardUnfinishedStart(home)
    const password = readOrMakePassword(home)
    writeConfiguration(home, settings, ports)
    jvm.logTo(home.log)
    const record = recordOf(jvm, ports)
    writeRecord(home, record)
    void jvm.gone.then(() => removeRecord(home, record))
    jvm.release(hasStartedBefore(home) ? '' : password)
    if (await startedInTime(jvm)) {
      markStarted(home)
      writeRecord(home, { ...record, state: 'ready' })
      return { jvm, ports, password }
    }
    await jvm.stop()
    if (!/Address already in use|BindException/.test(jvm.lastLines(200)) || attempt >= portAttempts) throw failed(home, jvm)
  }
}

async function choosePorts(): Promise<Ports> {
  const bolt = await freePort(usualPorts.bolt)
  return { bolt, http: await freePort(usualPorts.http, [bolt]) }
}

function recordOf(jvm: Jvm, ports: Ports): ServiceRecord {
  // Where it is gone already, a start time that fits no process says so.
  const { pid, started } = describeProcess(jvm.pid) ?? { pid: jvm.pid, started: 'gone' }
  return { owner: thisProcess(), database: { pid, started }, since: new Date().toISOString(), ...addressesOf(ports), state: 'starting' }
}

async function startedInTime(jvm: Jvm): Promise<boolean> {
  const patience = new AbortController()
  const late = delay(startPatienceMs, false, { signal: patience.signal }).catch(() => false)
  const started = await Promise.race([jvm.started, late])
  patience.abort()
  return started
}

async function refusal(home: Home, jvm: Jvm): Promise<Error> {
  if ((await jvm.gone) !== lockedByAnother) return failed(home, jvm)
  // Whoever took the home this very moment says who it is a moment later.
  const deadline = performance.now() + recordPatienceMs
  while (readRecord(home) === undefined && performance.now() < deadline) await delay(25)
  return inUse(home, readRecord(home))
}

function failed(home: Home, jvm: Jvm): ServerError {
  return new ServerError('UNAVAILABLE', `Neo4j did not start. The last lines of its log (${home.log}):\n${jvm.lastLines()}`)
}
