/** The command line of the database's process, and the class-data archive that belongs to exactly it. */
import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { flagsOfVersion, type Java } from './java.ts'
import { classPath, type RuntimeSource } from './runtime.ts'

export interface CommandLine {
  /** A file for java's `@`: flags and class path, too long and too dull for a process list. */
  readonly argumentFile: string
  /** Where the class-data archive is, or will be. */
  readonly archive: string
}

/**
 * Writes the argument file beside the runtime. Both names hold a hash of all that must not change between the making of
 * an archive and its use: the lock, the build of Java, the flags, and the paths of the jars in their order. The heap's
 * size is not among these: an archive serves any.
 */
export function prepareCommandLine(source: RuntimeSource, java: Java): CommandLine {
  const flags = [...readFlags(join(source.recipe, 'jvm.flags')), ...flagsOfVersion(java)]
  const content = `${[...flags, '-cp', quoted(classPath(source).join(':'))].join('\n')}\n`
  const hash = createHash('sha256').update(JSON.stringify(source.lock)).update(java.description).update(content).digest('hex').slice(0, 16)
  const argumentFile = join(source.folder, `java-${hash}.args`)
  const temporary = `${argumentFile}.${process.pid}`
  writeFileSync(temporary, content)
  renameSync(temporary, argumentFile)
  return { argumentFile, archive: join(source.folder, `classes-${hash}.jsa`) }
}

function readFlags(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** In an argument file a value with spaces stands in quotes, where a backslash escapes. */
function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
