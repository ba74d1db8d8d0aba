import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { isRunning } from '../../src/database/processes.ts'
import { databaseProcess, type TemporaryHome, temporaryHome } from '../database/homes.ts'
import { evidenceGraph, type RunningCommand } from './command.ts'

const shipped = join(projectRoot, 'data', 'digital-mental-health')
let home: TemporaryHome
let service: RunningCommand
let url: string

beforeAll(async () => {
  home = temporaryHome()
  service = evidenceGraph(home.config.home, ['start'])
  const said = await service.until('Ctrl-C stops everything.')
  url = said.match(/GraphQL +(http:\/\/127\.0\.0\.1:\d+\/graphql)/)?.[1] ?? ''
})
afterAll(async () => {
  service.child.kill('SIGKILL')
  await service.ended
  home.remove()
})

interface Answer {
  readonly data: { readonly meta?: { readonly dataVersion: string } }
  readonly errors?: unknown
}

async function ask(query: string): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  return (await response.json()) as Answer
}

const versionOf = async () => (await ask('{ meta { dataVersion } }')).data.meta?.dataVersion

describe('evidence-graph start, on a home that is new', () => {
  test('says what it did and how long each step took', () => {
    expect(service.said()).toMatch(/Neo4j: embedded, bolt:\/\/127\.0\.0\.1:\d+ \(\d+\.\d s\)/)
    expect(service.said()).toMatch(/Migrations: 24 applied \(\d+\.\d s\)/)
    expect(service.said()).toMatch(/Import: digital-mental-health: \d+ nodes and relationships, data version [0-9a-f]{16} \(\d+\.\d s\)/)
    expect(service.said()).toMatch(/Evidence in memory: 349 studies, 2047 findings, .* \(\d+\.\d s\)/)
    expect(service.said()).toMatch(/Neo4j Browser +http:\/\/127\.0\.0\.1:\d+\/browser\//)
  })

  test('offers three queries that answer', async () => {
    const queries = service.said().match(/^ {2}\{ .* \}$/gm) ?? []
    expect(queries.length).toBe(3)
    for (const query of queries) {
      const { data, errors } = await ask(query)
      expect(errors).toBeUndefined()
      expect(JSON.stringify(data).length).toBeGreaterThan(200)
    }
  })

  test('refuses a second service on the same home, and says who has it', async () => {
    const second = await evidenceGraph(home.config.home, ['start']).ended
    expect(second.code).toBe(2)
    expect(second.said).toContain(`is in use: process ${service.child.pid} `)
  })

  test('notices what a command imports while it runs; the same again changes nothing; remove gives the version back', async () => {
    const before = await versionOf()
    const again = await evidenceGraph(home.config.home, ['import', shipped]).ended
    expect(again).toMatchObject({ code: 0 })
    expect(again.said).toMatch(/\b0 created, 0 updated, 0 removed/)
    expect(await versionOf()).toBe(before)

    const added = await evidenceGraph(home.config.home, ['import', join(projectRoot, 'tests/fixtures/packages/second-review')]).ended
    expect(added.code).toBe(0)
    await expect.poll(versionOf, { timeout: 20_000 }).not.toBe(before)
    const removed = await evidenceGraph(home.config.home, ['remove', 'second-review']).ended
    expect(removed.code).toBe(0)
    await expect.poll(versionOf, { timeout: 20_000 }).toBe(before)
  })

  test('refuses a bad package with every error placed, and changes nothing', async () => {
    const before = await versionOf()
    const folder = join(mkdtempSync(join(home.config.home, 'bad-')), 'package')
    cpSync(shipped, folder, { recursive: true })
    const findings = join(folder, 'findings.csv')
    const lines = readFileSync(findings, 'utf8').split('\n')
    lines[1] = lines[1]?.replace(',positive-prior-experience,', ',positive-prior-experience-x,') ?? ''
    lines[2] = lines[2]?.replace(',present,', ',perhaps,') ?? ''
    writeFileSync(findings, lines.join('\n'))
    const refused = await evidenceGraph(home.config.home, ['import', folder]).ended
    expect(refused.code).toBe(2)
    expect(refused.said).toContain('findings.csv:2:determinant: expected')
    expect(refused.said).toContain('findings.csv:3:effect: expected')
    expect(await versionOf()).toBe(before)
  })

  test('stops everything within 2 s of Ctrl-C, and starts again with what it had, without importing', async () => {
    const database = await databaseProcess(home)
    const began = performance.now()
    service.child.kill('SIGINT')
    const { code } = await service.ended
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(code).toBe(0)
    expect(isRunning(database)).toBe(false)

    service = evidenceGraph(home.config.home, ['start'])
    const said = await service.until('Ctrl-C stops everything.')
    url = said.match(/GraphQL +(http:\/\/127\.0\.0\.1:\d+\/graphql)/)?.[1] ?? ''
    expect(said).toContain('Migrations: up to date')
    expect(said).not.toContain('Import:')
    expect((await ask('{ studies(first: 1) { totalCount } }')).data).toEqual({ studies: { totalCount: 349 } })
  })

  test('ends with the last lines of the log when the database crashes', async () => {
    process.kill((await databaseProcess(home)).pid, 'SIGKILL')
    const { code, said } = await service.ended
    expect(code).toBe(1)
    expect(said).toContain('The last lines of its log')
  })

  test('fills the home of another Neo4j version from the packages it has kept, to the same data version', async () => {
    const imported = await evidenceGraph(home.config.home, ['import', join(projectRoot, 'tests/fixtures/packages/second-review')]).ended
    const version = imported.said.match(/Data version ([0-9a-f]{16})/)?.[1]
    expect(version).toBeDefined()
    rmSync(home.folder, { recursive: true })
    service = evidenceGraph(home.config.home, ['start'])
    const said = await service.until('Ctrl-C stops everything.')
    expect(said).toContain(`Import: 2 packages that the home has kept, data version ${version}`)
    service.child.kill('SIGTERM')
    expect(await service.ended).toMatchObject({ code: 0 })
  })

  test('names the port when another program has it', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const { code, said } = await evidenceGraph(home.config.home, ['start'], { PORT: port }).ended
    other.close()
    expect(code).toBe(2)
    expect(said).toContain(port)
    expect(said).toContain('PORT')
  })
})

describe('evidence-graph', () => {
  test('refuses a bad setting with what was expected', async () => {
    const { code, said } = await evidenceGraph(home.config.home, ['start'], { PORT: 'web' }).ended
    expect(code).toBe(2)
    expect(said).toContain('PORT: expected a port number, 0..65535, but got "web"')
  })

  test('says that a password of NEO4J_URI is wrong, and shows none', async () => {
    const database = evidenceGraph(home.config.home, ['database', 'start'])
    const uri = (await database.until('Ctrl-C stops it.')).match(/bolt:\/\/127\.0\.0\.1:\d+/)?.[0] ?? ''
    const { code, said } = await evidenceGraph(home.config.home, ['start'], { NEO4J_URI: uri, NEO4J_PASSWORD: 'hardly-this' }).ended
    database.child.kill('SIGTERM')
    await database.ended
    expect(code).toBe(2)
    expect(said).toContain('NEO4J_PASSWORD')
    expect(said).not.toContain('hardly-this')
  })

  test('says that nothing answers at NEO4J_URI', async () => {
    const { code, said } = await evidenceGraph(home.config.home, ['start'], { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' }).ended
    expect(code).toBe(1)
    expect(said).toContain('bolt://127.0.0.1:9')
  })
})
