/** Fetches the runtime with Maven: into a folder of its own, verified, then renamed into place. */
import { spawn } from 'node:child_process'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { ServerError } from '../errors.ts'
import { verifyJars } from './jar-lock.ts'
import { withLease } from './lease.ts'
import type { Progress } from './running-database.ts'
import { isFetched, jarsFolder, launcherJar, type RuntimeSource } from './runtime.ts'

/** Least time between two messages of progress, ms. */
const progressEveryMs = 2000

/**
 * Makes sure that the runtime is in the user's cache. What an interrupted fetch had downloaded is in Maven's own
 * repository and is not downloaded again.
 * A jar that Maven itself has stored wrongly stays wrong there until it is deleted from Maven's repository (~/.m2).
 * @throws ServerError `UNAVAILABLE` with Maven's last lines; `INTERNAL` where a jar does not match the lock
 */
export async function fetchRuntime(source: RuntimeSource, progress: Progress): Promise<void> {
  if (await isFetched(source)) return
  await mkdir(dirname(source.folder), { recursive: true, mode: 0o700 })
  const waiting = (pid: number): void => progress(`Another process (pid ${pid}) is fetching Neo4j: waiting for it.`)
  await withLease(`${source.folder}.lease`, waiting, async () => {
    if (await isFetched(source)) return
    const started = performance.now()
    progress(`Fetching Neo4j ${source.lock.neo4j} with Maven, once: ${source.lock.jars.length} jars, ${megabytes(source)} MB.`)
    await removeLeftovers(source)
    const partial = `${source.folder}.partial-${process.pid}`
    try {
      await cp(source.recipe, partial, { recursive: true })
      await runMaven(partial, progress)
      await verifyJars(source.lock, join(partial, 'target', 'jars'))
      await putInPlace(source, partial)
    } finally {
      await rm(partial, { recursive: true, force: true })
    }
    progress(`Fetched and verified Neo4j in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  })
}

function megabytes(source: RuntimeSource): number {
  return Math.round(source.lock.jars.reduce((sum, jar) => sum + jar.bytes, 0) / 1e6)
}

/** Under the lease nobody else is fetching, so partial folders belong to processes that were killed. */
async function removeLeftovers(source: RuntimeSource): Promise<void> {
  const parent = dirname(source.folder)
  for (const name of await readdir(parent)) {
    if (join(parent, name).startsWith(`${source.folder}.partial-`)) await rm(join(parent, name), { recursive: true, force: true })
  }
}

function runMaven(folder: string, progress: Progress): Promise<void> {
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', ['--batch-mode', 'package'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    const end = (): void => void maven.kill()
    process.once('exit', end)
    const lines: string[] = []
    let downloaded = 0
    let told = performance.now()
    const read = (line: string): void => {
      lines.push(line)
      if (lines.length > 200) lines.shift()
      if (!/Downloaded from .*\.jar/.test(line)) return
      downloaded += 1
      if (performance.now() - told < progressEveryMs) return
      told = performance.now()
      progress(`Fetching Neo4j: ${downloaded} files so far.`)
    }
    createInterface({ input: maven.stdout }).on('line', read)
    createInterface({ input: maven.stderr }).on('line', read)
    maven.once('error', (cause) => reject(new ServerError('UNAVAILABLE', 'Maven (mvn) could not be run to fetch Neo4j', { cause })))
    maven.once('close', (code) => {
      process.off('exit', end)
      if (code === 0) resolve()
      else reject(new ServerError('UNAVAILABLE', `Maven could not fetch Neo4j (exit code ${code}). Its last words:\n${lastWords(lines)}`))
    })
  })
}

function lastWords(lines: readonly string[]): string {
  const errors = lines.filter((line) => line.startsWith('[ERROR]') && line.length > 10)
  return (errors.length > 0 ? errors.slice(0, 5) : lines.slice(-10)).map((line) => `  ${line}`).join('\n')
}

/** One rename: either the whole runtime is there or none. A damaged one is moved out of the way first. */
async function putInPlace(source: RuntimeSource, partial: string): Promise<void> {
  const whole = join(partial, 'whole')
  await mkdir(whole, { mode: 0o700 })
  await rename(join(partial, 'target', 'jars'), jarsFolder(whole))
  await rename(join(partial, 'target', 'launcher.jar'), launcherJar(whole))
  await rename(source.folder, join(partial, 'damaged')).catch(() => undefined)
  await rename(whole, source.folder)
}
