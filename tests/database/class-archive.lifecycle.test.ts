import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeClassArchive } from '../../src/database/class-archive.ts'
import { type CommandLine, prepareCommandLine } from '../../src/database/command-line.ts'
import { fetchRuntime } from '../../src/database/fetch-runtime.ts'
import { homeOf } from '../../src/database/home.ts'
import { findJava, type Java } from '../../src/database/java.ts'
import { defaultHeapMb } from '../../src/database/memory.ts'
import { type RuntimeSource, readRuntimeSource } from '../../src/database/runtime.ts'
import { startDatabase } from '../../src/database/start-database.ts'
import { type TemporaryHome, temporaryHome } from './homes.ts'

const silent = (): void => undefined
let home: TemporaryHome
beforeEach(() => {
  home = temporaryHome()
})
afterEach(() => home.remove())

async function prepared(): Promise<{ java: Java; line: CommandLine; source: RuntimeSource; settings: string }> {
  const java = await findJava()
  if (!java.usable) throw new RangeError(java.reason)
  const source = await readRuntimeSource()
  await fetchRuntime(source, silent)
  const settings = readFileSync(join(source.recipe, 'neo4j.conf'), 'utf8')
  const line = prepareCommandLine(source, java.value)
  await makeClassArchive(source, java.value, line, settings, silent)
  return { java: java.value, line, source, settings }
}

describe('the class-data archive', () => {
  it('is where nearly all classes of a start come from', async () => {
    const { java, line, settings } = await prepared()
    const log = join(home.config.home, 'classes.log')
    const values = [
      `-Xmx${defaultHeapMb}m`,
      `-XX:SharedArchiveFile=${line.archive}`,
      `-Xlog:class+load:file="${log}"`,
      `@${line.argumentFile}`,
      'Launcher',
    ]
    const { jvm } = await startDatabase(homeOf(home.config.home, 'neo4j-5.26'), [java.command, ...values], settings, silent)
    await jvm.stop()
    const lines = readFileSync(log, 'utf8').split('\n')
    const ofNeo4j = lines.filter((text) => / org\.neo4j\.(?!.*Lambda)/.test(text) && text.includes('source:'))
    const shared = ofNeo4j.filter((text) => text.includes('shared objects file (top)'))
    expect(ofNeo4j.length).toBeGreaterThan(3000)
    expect(shared.length / ofNeo4j.length).toBeGreaterThan(0.9)
  })

  it('has another name for other flags, another Java or other paths', async () => {
    const { java, line, source } = await prepared()
    expect(existsSync(line.archive)).toBe(true)
    expect(prepareCommandLine(source, java)).toEqual(line)
    expect(prepareCommandLine(source, { ...java, description: `${java.description} or later` }).archive).not.toBe(line.archive)
    expect(prepareCommandLine(source, { ...java, major: 25 }).archive).not.toBe(line.archive)
  })
})

describe('a database that does not start', () => {
  it('is reported with the last lines of its log', async () => {
    const { java, line, settings } = await prepared()
    const start = startDatabase(
      homeOf(home.config.home, 'neo4j-5.26'),
      [java.command, '-Xmx192m', `@${line.argumentFile}`, 'Launcher'],
      `${settings}\nno.such.setting=1\n`,
      silent,
    )
    await expect(start).rejects.toThrow(/Neo4j did not start\. The last lines of its log[\s\S]*no\.such\.setting/)
  })
})
