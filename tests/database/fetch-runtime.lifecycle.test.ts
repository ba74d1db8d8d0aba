import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { fetchRuntime } from '../../src/database/fetch-runtime.ts'
import type { JarLock, LockedJar } from '../../src/database/jar-lock.ts'
import { hasMaven } from '../../src/database/java.ts'
import { classPath, isFetched, readRuntimeSource } from '../../src/database/runtime.ts'

const recipe = join(projectRoot, 'neo4j')
const full: JarLock = JSON.parse(readFileSync(join(recipe, 'jars.lock.json'), 'utf8'))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fetch-'))
  vi.stubEnv('XDG_CACHE_HOME', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** The project's own build description, cut down to one jar that it fetches anyway, and a launcher that needs none. */
function smallRecipe(change: (jar: LockedJar) => LockedJar = (jar) => jar): string {
  const jar = full.jars.find(({ coordinates }) => coordinates === 'info.picocli:picocli')
  if (jar === undefined) throw new RangeError('expected picocli among the jars')
  const small = join(folder, 'recipe')
  cpSync(recipe, small, { recursive: true })
  const dependency = `<dependency><groupId>info.picocli</groupId><artifactId>picocli</artifactId><version>${jar.version}</version></dependency>`
  const pom = readFileSync(join(recipe, 'pom.xml'), 'utf8').replace(
    /<dependencies>[\s\S]*<\/dependencies>/,
    `<dependencies>${dependency}</dependencies>`,
  )
  writeFileSync(join(small, 'pom.xml'), pom)
  writeFileSync(join(small, 'launcher', 'Launcher.java'), 'public final class Launcher { public static void main(String[] none) {} }\n')
  writeFileSync(join(small, 'jars.lock.json'), JSON.stringify({ neo4j: full.neo4j, jars: [change(jar)] }))
  return small
}

const cache = (): readonly string[] => readdirSync(join(folder, 'evidence-graph')).sort()

describe.runIf(await hasMaven())('a fetch', () => {
  it('that is interrupted leaves nothing that looks whole, and the next one finishes it', async () => {
    const source = await readRuntimeSource(smallRecipe())
    const script = `
      import { fetchRuntime } from ${JSON.stringify(join(projectRoot, 'src/database/fetch-runtime.ts'))}
      import { readRuntimeSource } from ${JSON.stringify(join(projectRoot, 'src/database/runtime.ts'))}
      await fetchRuntime(await readRuntimeSource(${JSON.stringify(source.recipe)}), (message) => process.stdout.write(message))`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: projectRoot,
    })
    await once(child.stdout, 'data')
    await new Promise((resolve) => setTimeout(resolve, 300))
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(cache().some((name) => name.includes('.partial-'))).toBe(true)
    expect(await isFetched(source)).toBe(false)
    await fetchRuntime(source, () => undefined)
    expect(await isFetched(source)).toBe(true)
    expect(cache()).toEqual([source.folder.split('/').at(-1)])
  })

  it('happens once when two ask for it at the same time, and not again', async () => {
    const source = await readRuntimeSource(smallRecipe())
    const said: string[] = []
    await Promise.all([1, 2].map(() => fetchRuntime(source, (message) => said.push(message))))
    expect(said.filter((message) => message.startsWith('Fetched and verified')).length).toBe(1)
    expect(said.filter((message) => message.startsWith('Another process')).length).toBe(1)
    expect(classPath(source).map((path) => path.slice(source.folder.length))).toEqual([
      '/launcher.jar',
      `/jars/${source.lock.jars[0]?.file}`,
    ])
    vi.stubEnv('PATH', folder)
    await fetchRuntime(source, (message) => said.push(message))
    expect(said.length).toBe(3)
  })

  it('of a jar that does not match the lock is refused, and nothing of it stays', async () => {
    const source = await readRuntimeSource(smallRecipe((jar) => ({ ...jar, sha256: 'f'.repeat(64) })))
    await expect(fetchRuntime(source, () => undefined)).rejects.toThrow(
      /picocli.*does not match .*expected SHA-256 f{64}, but got [0-9a-f]{64}/,
    )
    expect(cache()).toEqual([])
  })

  it('is made again when a jar in the cache was damaged', async () => {
    const source = await readRuntimeSource(smallRecipe())
    mkdirSync(join(source.folder, 'jars'), { recursive: true })
    writeFileSync(join(source.folder, 'jars', source.lock.jars[0]?.file ?? ''), 'cut short')
    await fetchRuntime(source, () => undefined)
    expect(await isFetched(source)).toBe(true)
  })
})
