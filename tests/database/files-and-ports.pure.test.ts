import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { discardUnfinishedStart, homeOf, makeHome, markStarted, readOrMakePassword, writeConfiguration } from '../../src/database/home.ts'
import { withLease } from '../../src/database/lease.ts'
import { freePort } from '../../src/database/ports.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)

describe('a home', () => {
  it('keeps its folders and secrets to this user', () => {
    const home = homeOf(folder, 'neo4j-5.26')
    makeHome(home)
    const password = readOrMakePassword(home)
    expect(password).toMatch(/^[0-9a-f]{48}$/)
    expect(readOrMakePassword(home)).toBe(password)
    expect([modeOf(home.folder), modeOf(join(home.folder, 'data')), modeOf(home.passwordFile)]).toEqual(['700', '700', '600'])
  })

  it('writes each setting once, with this start its ports', () => {
    const home = homeOf(folder, 'neo4j-5.26')
    makeHome(home)
    writeConfiguration(home, 'dbms.usage_report.enabled=false\n', { bolt: 5001, http: 5002 })
    const settings = readFileSync(home.conf, 'utf8')
    expect(settings).toContain('server.bolt.listen_address=127.0.0.1:5001\n')
    const names = settings.split('\n').flatMap((line) => /^([a-z_.]+)=/.exec(line)?.slice(1) ?? [])
    expect(new Set(names).size).toBe(names.length)
  })

  it('loses what an unfinished first start left, and nothing once it has started', () => {
    const home = homeOf(folder, 'neo4j-5.26')
    makeHome(home)
    const store = join(home.folder, 'data', 'store')
    writeFileSync(store, 'half')
    discardUnfinishedStart(home)
    expect(existsSync(store)).toBe(false)
    writeFileSync(store, 'whole')
    markStarted(home)
    discardUnfinishedStart(home)
    expect(existsSync(store)).toBe(true)
  })
})

describe('a free port', () => {
  it('is the wanted one, or another where a program has that', async () => {
    const wanted = await freePort(1, [1])
    expect(await freePort(wanted)).toBe(wanted)
    expect(await freePort(wanted, [wanted])).not.toBe(wanted)
    const server = createServer().listen(wanted, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    expect(await freePort(wanted)).not.toBe(wanted)
    await new Promise((resolve) => server.close(resolve))
  })
})

describe('a lease', () => {
  it('lets one work at a time', async () => {
    const path = join(folder, 'lease')
    let inside = 0
    let most = 0
    const waited: number[] = []
    const work = async (): Promise<void> => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise((resolve) => setTimeout(resolve, 20))
      inside -= 1
    }
    await Promise.all([1, 2, 3].map(() => withLease(path, (pid) => waited.push(pid), work)))
    expect(most).toBe(1)
    expect(waited).toContain(process.pid)
    expect(existsSync(path)).toBe(false)
  })

  it('of a process that has ended is taken over', async () => {
    const path = join(folder, 'lease')
    const { pid } = spawnSync('true')
    for (const left of [JSON.stringify({ pid, started: 'before' }), '{"pid":']) {
      writeFileSync(path, left)
      expect(
        await withLease(
          path,
          () => undefined,
          async () => 'done',
        ),
      ).toBe('done')
    }
  })

  it('is given back when the work fails', async () => {
    const path = join(folder, 'lease')
    await expect(
      withLease(
        path,
        () => undefined,
        () => Promise.reject(new RangeError('no')),
      ),
    ).rejects.toThrow(RangeError)
    expect(existsSync(path)).toBe(false)
  })
})
