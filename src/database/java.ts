/** The Java on this machine, and whether Neo4j 5.26 runs on it. */
import { execFile } from 'node:child_process'
import { databaseEnvironment, javaCommand } from './system-environment.ts'

export interface Java {
  /** The program, a path or a name on the search path. */
  readonly command: string
  /** Feature version: 17, 21, ... */
  readonly major: number
  /** All that `java -version` says: names the build, so that a class-data archive is never used by another one. */
  readonly description: string
}

/** Oldest Java that Neo4j 5.26 runs on. */
const oldest = 17
/** Those that Neo4j supports. */
const supported: readonly number[] = [17, 21]

/** Why something is not usable, as the end of a sentence; else the thing. */
export type Found<Thing> = { readonly usable: true; readonly value: Thing } | { readonly usable: false; readonly reason: string }

/** The Java of this machine, or why it cannot run the database. */
export async function findJava(): Promise<Found<Java>> {
  const command = javaCommand()
  const answer = await run(command, ['-version'], databaseEnvironment())
  if (answer.failed) return { usable: false, reason: `Java 17 or 21 is needed, but "${command} -version" did not run` }
  const major = Number(/version "(?:1\.)?(\d+)/.exec(answer.output)?.[1])
  if (!(major >= oldest))
    return { usable: false, reason: `expected Java 17 or 21, but got ${answer.output.split('\n')[0] ?? 'no version'}` }
  return { usable: true, value: { command, major, description: answer.output } }
}

/** A sentence for a person where Neo4j 5.26 is not supported on this Java, though it may run. */
export function javaWarning(java: Java): string | undefined {
  return supported.includes(java.major) ? undefined : `Java ${java.major} is not one that Neo4j 5.26 supports (17 or 21): trying it.`
}

/** Flags that only some versions of Java know. */
export function flagsOfVersion(java: Java): readonly string[] {
  return java.major >= 24 ? ['--sun-misc-unsafe-memory-access=allow', '--enable-native-access=ALL-UNNAMED'] : []
}

/** Whether `mvn` runs. */
export async function hasMaven(): Promise<boolean> {
  return !(await run('mvn', ['-version'], process.env)).failed
}

function run(command: string, values: readonly string[], env: NodeJS.ProcessEnv): Promise<{ failed: boolean; output: string }> {
  return new Promise((resolve) => {
    execFile(command, values, { env, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ failed: error !== null, output: `${stdout}${stderr}`.trim() })
    })
  })
}
