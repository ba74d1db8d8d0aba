/** What the embedded database is made of, and the check that a folder holds exactly that. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { ServerError } from '../errors.ts'

const schema = z.object({
  /** Version of Neo4j, such as 5.26.31. */
  neo4j: z.string(),
  jars: z.array(
    z.object({
      /** group:artifact or group:artifact:classifier */
      coordinates: z.string(),
      version: z.string(),
      file: z.string(),
      bytes: z.number().int().positive(),
      /** Hexadecimal. */
      sha256: z.string().length(64),
    }),
  ),
})

export type JarLock = Readonly<z.infer<typeof schema>>
export type LockedJar = Readonly<JarLock['jars'][number]>

/** @throws ServerError `INTERNAL` where the file is not a lock file */
export async function readJarLock(path: string): Promise<JarLock> {
  const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (!parsed.success) throw new ServerError('INTERNAL', `${path}: expected a lock file of jars, but got ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** Such as 5.26: stores of one minor version are interchangeable, others are not. */
export function minorVersion(lock: JarLock): string {
  return lock.neo4j.split('.').slice(0, 2).join('.')
}

/**
 * Compares names, sizes and SHA-256 of every jar in the folder with the lock.
 * @throws ServerError `INTERNAL` that names the first jar that differs, what was expected and what is there
 */
export async function verifyJars(lock: JarLock, folder: string): Promise<void> {
  const present = new Set(await readdir(folder))
  const missing = lock.jars.find((jar) => !present.has(jar.file))
  if (missing !== undefined) throw refused(missing.file, `${missing.coordinates}:${missing.version}`, 'no such file')
  const known = new Set(lock.jars.map((jar) => jar.file))
  const unknown = [...present].find((file) => !known.has(file))
  if (unknown !== undefined) throw refused(unknown, `only the ${known.size} jars of the lock file`, 'one that is not among them')
  for (const jar of lock.jars) {
    const got = await sha256(join(folder, jar.file))
    if (got !== jar.sha256) throw refused(jar.file, `SHA-256 ${jar.sha256}`, got)
  }
}

/** Whether every jar is there with its size: the quick look before each start, after one full verification. */
export async function looksComplete(lock: JarLock, folder: string): Promise<boolean> {
  const sizes = await Promise.all(
    lock.jars.map((jar) =>
      stat(join(folder, jar.file)).then(
        (found) => found.size === jar.bytes,
        () => false,
      ),
    ),
  )
  return sizes.every(Boolean)
}

/** SHA-256 of a file, hexadecimal. */
async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}

function refused(file: string, expected: string, got: string): ServerError {
  return new ServerError(
    'INTERNAL',
    `The jar ${file} does not match neo4j/jars.lock.json and is refused: expected ${expected}, but got ${got}`,
    {
      details: { file, expected, got },
    },
  )
}
