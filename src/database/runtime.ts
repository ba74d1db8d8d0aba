/**
 * The runtime: Neo4j's jars and our launcher, fetched once for a user and shared by all homes. Its folder is named by
 * what it must hold, so that another lock file, launcher or build description is another runtime.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../config.ts'
import { type JarLock, looksComplete, readJarLock } from './jar-lock.ts'
import { userCacheFolder } from './system-environment.ts'

export interface RuntimeSource {
  readonly lock: JarLock
  /** The folder neo4j/ of the project: pom.xml, jars.lock.json, launcher/, neo4j.conf, jvm.flags. */
  readonly recipe: string
  /** Folder of the runtime in the user's cache, whether it is there or not. */
  readonly folder: string
}

/** @param recipe defaults to the project's own; tests give another one */
export async function readRuntimeSource(recipe: string = join(projectRoot, 'neo4j')): Promise<RuntimeSource> {
  const lock = await readJarLock(join(recipe, 'jars.lock.json'))
  const hash = createHash('sha256')
  for (const name of ['jars.lock.json', 'pom.xml', join('launcher', 'Launcher.java')]) hash.update(await readFile(join(recipe, name)))
  return { lock, recipe, folder: join(userCacheFolder(), `neo4j-${lock.neo4j}-${hash.digest('hex').slice(0, 16)}`) }
}

export function jarsFolder(runtimeFolder: string): string {
  return join(runtimeFolder, 'jars')
}

export function launcherJar(runtimeFolder: string): string {
  return join(runtimeFolder, 'launcher.jar')
}

/** Whether the runtime can be started without Maven. */
export async function isFetched(source: RuntimeSource): Promise<boolean> {
  return existsSync(launcherJar(source.folder)) && (await looksComplete(source.lock, jarsFolder(source.folder)))
}

/** The explicit class path, launcher first and the jars sorted: the class-data archive is only valid for the same order. */
export function classPath(source: RuntimeSource): readonly string[] {
  const files = source.lock.jars.map((jar) => jar.file).sort()
  return [launcherJar(source.folder), ...files.map((file) => join(jarsFolder(source.folder), file))]
}
