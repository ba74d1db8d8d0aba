/**
 * Writes neo4j/jars.lock.json anew from neo4j/pom.xml, after a change of version there:
 *
 *     npx tsx tools/lock-jars.ts
 *
 * Maven resolves the jars in a temporary folder; its own settings say from where.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../src/config.ts'
import type { JarLock, LockedJar } from '../src/database/index.ts'
import { ServerError } from '../src/errors.ts'

const recipe = join(projectRoot, 'neo4j')
const work = mkdtempSync(join(tmpdir(), 'lock-jars-'))
try {
  cpSync(recipe, work, { recursive: true })
  const list = join(work, 'list.txt')
  execFileSync('mvn', ['--batch-mode', '--quiet', 'package', 'dependency:list', '-DincludeScope=runtime', `-DoutputFile=${list}`], {
    cwd: work,
    stdio: 'inherit',
  })
  const lock = describe(join(work, 'target', 'jars'), readFileSync(list, 'utf8'))
  writeFileSync(join(recipe, 'jars.lock.json'), `${JSON.stringify(lock, undefined, 2)}\n`)
  process.stdout.write(`Locked ${lock.jars.length} jars of Neo4j ${lock.neo4j}.\n`)
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** Joins the jars in the folder with the coordinates that Maven lists, such as `io.netty:netty-common:jar:4.1.137.Final:compile`. */
function describe(folder: string, list: string): JarLock {
  const jars: LockedJar[] = []
  for (const line of list.split('\n')) {
    const parts = /^\s+(\S+:jar:\S+)/.exec(line)?.[1]?.split(':')
    if (parts === undefined) continue
    const [group = '', artifact = '', , ...rest] = parts
    const version = rest.at(-2) ?? ''
    const classifier = rest.length === 3 ? rest[0] : undefined
    const file = `${[`${group}.${artifact}`, version, ...(classifier === undefined ? [] : [classifier])].join('-')}.jar`
    const path = join(folder, file)
    const coordinates = [group, artifact, ...(classifier === undefined ? [] : [classifier])].join(':')
    jars.push({
      coordinates,
      version,
      file,
      bytes: statSync(path).size,
      sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
    })
  }
  const unlisted = readdirSync(folder).length - jars.length
  if (unlisted !== 0) throw new ServerError('INTERNAL', `expected every jar to be listed, but got ${unlisted} that are not`)
  const neo4j = jars.find((jar) => jar.coordinates === 'org.neo4j:neo4j')?.version ?? ''
  return { neo4j, jars: jars.sort((a, b) => (a.file < b.file ? -1 : 1)) }
}
