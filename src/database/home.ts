/**
 * The home of the embedded database: one folder for each minor version of Neo4j, because a store is never migrated in
 * place. It holds the store, the logs, the password and the record of the service that has it.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageCacheMb } from './memory.ts'
import { makePrivateFolder, writePrivateFile } from './private-files.ts'

export interface Home {
  /** Absolute path. */
  readonly folder: string
  readonly conf: string
  /** What Neo4j and Java said on their standard output since the last start. */
  readonly log: string
  readonly passwordFile: string
  readonly recordFile: string
  /** There once the database has started: before that, nothing in it is worth keeping. */
  readonly readyMarker: string
}

export interface Ports {
  readonly bolt: number
  readonly http: number
}

/** @param name of the folder, such as neo4j-5.26 */
export function homeOf(evidenceGraphHome: string, name: string): Home {
  const folder = join(evidenceGraphHome, name)
  return {
    folder,
    conf: join(folder, 'conf', 'neo4j.conf'),
    log: join(folder, 'logs', 'console.log'),
    passwordFile: join(folder, 'password'),
    recordFile: join(folder, 'service.json'),
    readyMarker: join(folder, 'ready'),
  }
}

/** Makes the folders that are missing, readable by this user only. */
export function makeHome(home: Home): void {
  makePrivateFolder(home.folder)
  for (const name of ['conf', 'data', 'logs', 'run', 'import', 'plugins']) makePrivateFolder(join(home.folder, name))
}

/** Whether the database has started once, so that its password is set. */
export function hasStartedBefore(home: Home): boolean {
  return existsSync(home.readyMarker)
}

export function markStarted(home: Home): void {
  if (!hasStartedBefore(home)) writeFileSync(home.readyMarker, '', { mode: 0o600, flush: true })
}

/**
 * Removes what a first start left that was killed before the database was ready: nobody has stored anything there, and
 * a half-made system database would keep the password from being set.
 */
export function discardUnfinishedStart(home: Home): void {
  if (hasStartedBefore(home)) return
  rmSync(join(home.folder, 'data'), { recursive: true, force: true })
  makePrivateFolder(join(home.folder, 'data'))
}

/** The home's password, generated when there is none: hexadecimal, as one that begins with a dash would be taken for an option. */
export function readOrMakePassword(home: Home): string {
  if (!existsSync(home.passwordFile)) writePrivateFile(home.passwordFile, `${randomBytes(24).toString('hex')}\n`)
  return readFileSync(home.passwordFile, 'utf8').trim()
}

/**
 * Writes the configuration of this start.
 * @param fixed the settings that are the same for every home
 */
export function writeConfiguration(home: Home, fixed: string, ports: Ports): void {
  const lines = [
    fixed.trimEnd(),
    '',
    '# Written at every start; changes here are lost.',
    `server.bolt.listen_address=127.0.0.1:${ports.bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${ports.bolt}`,
    `server.http.listen_address=127.0.0.1:${ports.http}`,
    `server.http.advertised_address=127.0.0.1:${ports.http}`,
    `server.memory.pagecache.size=${pageCacheMb}m`,
  ]
  writePrivateFile(home.conf, `${lines.join('\n')}\n`)
}

/** Where the database answers, and Neo4j Browser. */
export function addressesOf({ bolt, http }: Ports): { readonly uri: string; readonly browserUrl: string } {
  return { uri: `bolt://127.0.0.1:${bolt}`, browserUrl: `http://127.0.0.1:${http}/browser/` }
}
