import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase, type RunningDatabase } from '../../src/database/index.ts'
import { ask, databaseProcess, type TemporaryHome, temporaryHome, untilGone, visibleWords } from './homes.ts'

const options = { progress: () => undefined, only: 'embedded' } as const
const onLinux = process.platform === 'linux'

let home: TemporaryHome
let database: RunningDatabase
beforeAll(async () => {
  home = temporaryHome()
  database = await openDatabase(home.config, options)
})
afterAll(async () => {
  await database.stop()
  home.remove()
})

describe('an embedded database', () => {
  it('is Neo4j Community 5.26, with a generated password', async () => {
    const statement = 'CALL dbms.components() YIELD versions, edition RETURN edition + " " + versions[0]'
    expect(await ask(database.connection, statement)).toMatch(/^community 5\.26\.\d+$/)
    expect(database.connection.password).toMatch(/^[0-9a-f]{48}$/)
    await expect(ask({ ...database.connection, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/authentication failure/)
  })

  it('serves Neo4j Browser, and tells it where Bolt is', async () => {
    const page = await fetch(database.browserUrl ?? '')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<title>Neo4j Browser</title>')
    const discovery = await fetch(new URL('/', database.browserUrl))
    expect(await discovery.json()).toMatchObject({ bolt_direct: database.connection.uri })
  })

  it('keeps its secrets in files of this user, and out of process list and environment', async () => {
    expect((statSync(home.folder).mode & 0o777).toString(8)).toBe('700')
    for (const name of ['password', 'service.json', 'conf/neo4j.conf', 'logs/console.log']) {
      expect(`${name} ${(statSync(join(home.folder, name)).mode & 0o777).toString(8)}`).toBe(`${name} 600`)
    }
    const { password } = database.connection
    expect(readFileSync(join(home.folder, 'password'), 'utf8')).toBe(`${password}\n`)
    expect(readFileSync(join(home.folder, 'service.json'), 'utf8')).not.toContain(password)
    expect(readFileSync(join(home.folder, 'logs', 'console.log'), 'utf8')).not.toContain(password)
    if (onLinux) expect(visibleWords((await databaseProcess(home)).pid)).not.toContain(password)
  })

  it.runIf(onLinux)('listens on the loopback address only', async () => {
    const { pid } = await databaseProcess(home)
    const listening = ['tcp', 'tcp6'].flatMap((table) =>
      readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/))
        .filter((fields) => fields[3] === '0A')
        .map((fields) => fields[1]?.split(':') ?? []),
    )
    for (const url of [database.connection.uri, database.browserUrl ?? '']) {
      const port = Number(new URL(url).port).toString(16).toUpperCase().padStart(4, '0')
      const addresses = listening.filter((address) => address[1] === port).map((address) => address[0])
      expect(addresses.map((address) => (address?.endsWith('0100007F') ? 'loopback' : address))).toEqual(['loopback'])
    }
  })

  it.runIf(onLinux)('has a session of its own, so that Ctrl-C does not reach it', async () => {
    const { pid } = await databaseProcess(home)
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    expect([Number(group), Number(session)]).toEqual([pid, pid])
  })

  it('refuses a second service and says who has it, and lets a command join', async () => {
    await expect(openDatabase(home.config, options)).rejects.toThrow(`in use: process ${process.pid} (`)
    const joined = await openDatabase(home.config, { ...options, ifRunning: 'join' })
    expect(joined.connection).toEqual(database.connection)
    await joined.stop()
    expect(await ask(database.connection, 'RETURN 1')).toBe(1)
  })

  it('stops once, within two seconds, and starts again with its data on other ports where its own are taken', async () => {
    await ask(database.connection, 'CREATE (:Kept {value: 7})')
    const identity = await databaseProcess(home)
    const began = performance.now()
    await Promise.all([database.stop(), database.stop()])
    expect(performance.now() - began).toBeLessThan(2000)
    expect(await untilGone(identity)).toBeLessThan(100)
    const former = Number(new URL(database.connection.uri).port)
    const squatter = createServer().listen(former, '127.0.0.1')
    database = await openDatabase(home.config, options)
    expect(Number(new URL(database.connection.uri).port)).not.toBe(former)
    expect(await ask(database.connection, 'MATCH (k:Kept) RETURN k.value')).toBe(7)
    squatter.close()
  })
})
