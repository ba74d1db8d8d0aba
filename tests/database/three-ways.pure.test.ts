import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { openDatabase } from '../../src/database/index.ts'

const silent = (): void => undefined
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ways-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const config = (environment: NodeJS.ProcessEnv = {}) => readConfig({ EVIDENCE_GRAPH_HOME: join(folder, 'home'), ...environment }, folder)

/** Nothing but the given programs on the search path, nothing in the cache, and no engine. */
function machineWith(programs: Readonly<Record<string, string>>): void {
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  vi.stubEnv('PATH', folder)
  vi.stubEnv('JAVA_HOME', '')
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'))
  vi.stubEnv('HOME', folder)
  vi.stubEnv('XDG_RUNTIME_DIR', folder)
  vi.stubEnv('DOCKER_HOST', `unix://${join(folder, 'no-engine.sock')}`)
}

describe('openDatabase', () => {
  it('uses the database at NEO4J_URI as it is, and stops nothing', async () => {
    const given = { NEO4J_URI: 'neo4j+ssc://db.example:7687', NEO4J_USER: 'ann', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'evidence' }
    const database = await openDatabase(config(given), { progress: silent })
    expect(database.kind).toBe('given')
    expect(database.connection).toEqual({ uri: 'neo4j+ssc://db.example:7687', user: 'ann', password: 'p', database: 'evidence' })
    await database.stop()
  })

  it('names the three ways, and what each lacks here, when there is none', async () => {
    machineWith({})
    const failure = openDatabase(config(), { progress: silent })
    await expect(failure).rejects.toThrow(/set NEO4J_URI/)
    await expect(failure).rejects.toThrow(
      /"java -version" and "mvn -version" run\. Here: Java 17 or 21 is needed, but "java -version" did not run/,
    )
    await expect(failure).rejects.toThrow(/Docker engine.*Here: no container engine answers/)
  })

  it('says which Java it found when that is too old', async () => {
    machineWith({ java: `echo 'openjdk version "11.0.2" 2019-01-15' >&2` })
    await expect(openDatabase(config(), { progress: silent })).rejects.toThrow(
      'expected Java 17 or 21, but got openjdk version "11.0.2" 2019-01-15',
    )
  })

  it('says that Maven is lacking when only Java is there', async () => {
    machineWith({ java: `echo 'openjdk version "21.0.4" 2024-07-16' >&2` })
    await expect(openDatabase(config(), { progress: silent })).rejects.toThrow('"mvn -version" did not run, and Maven is needed once')
  })

  it("shows Maven's last words when a fetch fails", async () => {
    machineWith({
      java: `echo 'openjdk version "21.0.4" 2024-07-16' >&2`,
      mvn: `if [ "$1" = -version ]; then exit 0; fi; echo '[INFO] well'; echo '[ERROR] no way out of here'; exit 1`,
    })
    await expect(openDatabase(config(), { progress: silent })).rejects.toThrow(/exit code 1\)[\s\S]*\[ERROR\] no way out of here/)
  })

  it('refuses a heap that Neo4j cannot work with', async () => {
    machineWith({ java: `echo 'openjdk version "21.0.4" 2024-07-16' >&2`, mvn: 'exit 0' })
    await expect(openDatabase(config(), { progress: silent, heapMb: 64 })).rejects.toThrow(
      'heapMb: expected a whole number of MB, at least 96, but got 64',
    )
  })
})
