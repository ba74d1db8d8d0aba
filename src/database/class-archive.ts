/**
 * The class-data archive: Neo4j's classes as Java has parsed and checked them, mapped into memory at later starts. It is
 * made by one start on a throw-away home, and halves the time of every later one.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ServerError } from '../errors.ts'
import type { CommandLine } from './command-line.ts'
import { homeOf } from './home.ts'
import type { Java } from './java.ts'
import { withLease } from './lease.ts'
import { trainingHeapMb } from './memory.ts'
import type { Progress } from './running-database.ts'
import type { RuntimeSource } from './runtime.ts'
import { startDatabase } from './start-database.ts'
import { runStatements, trainingSettings } from './training.ts'

/** Java writes the archive when it ends, which takes 5 to 30 s. ms. */
const writingPatienceMs = 180_000
const throwAway = 'throw-away-'

/**
 * Makes the archive when it is not there. Without one the database starts all the same, only later: a failure is told
 * and is not an error.
 * @param settings the part of neo4j.conf that is the same for every home
 */
export async function makeClassArchive(
  source: RuntimeSource,
  java: Java,
  line: CommandLine,
  settings: string,
  progress: Progress,
): Promise<void> {
  if (existsSync(line.archive)) return
  const waiting = (pid: number): void => progress(`Another process (pid ${pid}) is preparing fast starts: waiting for it.`)
  await withLease(`${line.archive}.lease`, waiting, async () => {
    if (existsSync(line.archive)) return
    const begun = performance.now()
    progress('Preparing fast starts, once: a class-data archive.')
    await removeLeftovers(source.folder)
    const folder = await mkdtemp(join(source.folder, throwAway))
    try {
      await rename(await train(folder, java, line, settings), line.archive)
      progress(`Prepared fast starts in ${((performance.now() - begun) / 1000).toFixed(1)} s.`)
    } catch (error) {
      progress(
        `No class-data archive could be made, so starts take some seconds more: ${error instanceof Error ? error.message : String(error)}`,
      )
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}

/** Starts, works and stops once; returns the archive. */
async function train(folder: string, java: Java, line: CommandLine, settings: string): Promise<string> {
  const archive = join(folder, 'classes.jsa')
  const values = [`-Xmx${trainingHeapMb}m`, `-XX:ArchiveClassesAtExit=${archive}`, `@${line.argumentFile}`, 'Launcher']
  const database = await startDatabase(homeOf(folder, 'home'), [java.command, ...values], trainingSettings(settings), () => undefined)
  const { jvm } = database
  // Left to itself it would write the archive before it ends, long after we are gone.
  process.once('exit', jvm.kill)
  try {
    await runStatements(database)
    if (!(await jvm.stop(writingPatienceMs)) || !existsSync(archive))
      throw new ServerError('UNAVAILABLE', `Java wrote none:\n${jvm.lastLines()}`)
  } finally {
    jvm.kill()
    process.off('exit', jvm.kill)
  }
  return archive
}

/** Under the lease nobody else is making one, so these belong to processes that were killed. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(throwAway)) await rm(join(folder, name), { recursive: true, force: true })
  }
}
