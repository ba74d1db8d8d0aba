/** The variables of the operating system that this module reads. Settings of the product itself are in src/config.ts. */
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Folder of files that can be made again, one per user: `XDG_CACHE_HOME`, else the platform's own. */
export function userCacheFolder(): string {
  const configured = process.env.XDG_CACHE_HOME
  if (configured !== undefined && configured !== '') return join(configured, 'evidence-graph')
  return process.platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'evidence-graph')
    : join(homedir(), '.cache', 'evidence-graph')
}

/** The Java of `JAVA_HOME`, else the one on the search path. */
export function javaCommand(): string {
  const home = process.env.JAVA_HOME
  return home === undefined || home === '' ? 'java' : join(home, 'bin', 'java')
}

/**
 * What the database's process inherits. Only this: a password in our own environment must not become readable in a
 * second process, and options for other Java programs must not change what the class-data archive was made with.
 */
export function databaseEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR']
  return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
}
