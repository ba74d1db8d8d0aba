import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Home, homeOf, makeHome } from '../../src/database/home.ts'
import { describeProcess, isRunning, signalProcess, thisProcess } from '../../src/database/processes.ts'
import { endOrphan, inUse, readRecord, runningService, type ServiceRecord, writeRecord } from '../../src/database/service-record.ts'

const silent = (): void => undefined
let folder: string
let home: Home
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-'))
  home = homeOf(folder, 'neo4j-5.26')
  makeHome(home)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A process that does nothing until its standard input ends; `words` only show in its command line. */
async function idle(...words: string[]) {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()', ...words], { stdio: ['pipe', 'ignore', 'ignore'] })
  await once(child, 'spawn')
  const pid = child.pid ?? 0
  const identity = { pid, started: describeProcess(pid)?.started ?? '' }
  const end = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  }
  return { identity, end }
}

function recordOf(owner: { pid: number; started: string }, database: { pid: number; started: string }): ServiceRecord {
  const { pid, started } = owner
  return {
    owner: { pid, started, command: 'evidence-graph start' },
    database,
    since: '2026-01-02T03:04:05.000Z',
    uri: 'bolt://127.0.0.1:7687',
    browserUrl: 'http://127.0.0.1:7474/browser/',
    state: 'ready',
  }
}

describe('a process', () => {
  it('is known by pid and start time, so that a later one with its pid is not taken for it', () => {
    const { pid, started, command } = thisProcess()
    expect(command).toContain('node')
    expect(isRunning({ pid, started })).toBe(true)
    expect(isRunning({ pid, started: `${started}0` })).toBe(false)
  })

  it('that has ended is not running, and takes no signal', async () => {
    const { identity, end } = await idle()
    expect(isRunning(identity)).toBe(true)
    await end()
    expect(isRunning(identity)).toBe(false)
    signalProcess(identity, 'SIGTERM')
  })

  it('gets no signal when only its pid fits', async () => {
    const { identity, end } = await idle()
    signalProcess({ ...identity, started: 'another time' }, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(isRunning(identity)).toBe(true)
    await end()
  })
})

describe("a home's record", () => {
  it('names a service while both of its processes run', async () => {
    const database = await idle()
    const record = recordOf(thisProcess(), database.identity)
    writeRecord(home, record)
    expect(runningService(home)).toEqual(record)
    await database.end()
    expect(runningService(home)).toBeUndefined()
  })

  it('that is damaged counts as none', () => {
    writeRecord(home, { ...recordOf(thisProcess(), thisProcess()), since: '' })
    expect(readRecord(home)).toBeDefined()
    rmSync(home.recordFile)
    expect(readRecord(home)).toBeUndefined()
  })

  it('says who has the home, since when and where', () => {
    const message = inUse(home, recordOf({ pid: 42, started: 'x' }, { pid: 43, started: 'y' })).message
    expect(message).toContain(`The database in ${home.folder} is in use: process 42 (evidence-graph start), since 2026-01-02T03:04:05.000Z`)
    expect(message).toContain('at bolt://127.0.0.1:7687')
  })
})

describe('a database whose service is gone', () => {
  const gone = { pid: 1, started: 'long ago' }

  it('is ended when its command line names this home', async () => {
    const orphan = await idle(home.folder)
    writeRecord(home, recordOf(gone, orphan.identity))
    const said: string[] = []
    await endOrphan(home, (message) => said.push(message))
    expect(isRunning(orphan.identity)).toBe(false)
    expect(readRecord(home)).toBeUndefined()
    expect(said.join()).toContain(`pid ${orphan.identity.pid}`)
    await orphan.end()
  })

  it('is left alone when its command line names another home', async () => {
    const stranger = await idle(`${home.folder}-of-somebody-else`)
    writeRecord(home, recordOf(gone, stranger.identity))
    await endOrphan(home, silent)
    expect(isRunning(stranger.identity)).toBe(true)
    await stranger.end()
  })

  it('is left alone while its service runs', async () => {
    const database = await idle(home.folder)
    writeRecord(home, recordOf(thisProcess(), database.identity))
    await endOrphan(home, silent)
    expect(isRunning(database.identity)).toBe(true)
    await database.end()
  })
})
