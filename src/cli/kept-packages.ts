/**
 * A copy of what the current packages say, beside the database in the home. A store of one minor version of Neo4j is never
 * opened by another: a newer one is filled from this copy, and must come to the same data version.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { ServerError } from '../errors.ts'
import { currentStatements, importStatement, packRows, unpackRows } from '../runs/index.ts'
import type { Store } from '../store/index.ts'

interface Kept {
  readonly dataVersion: string
  readonly packages: readonly { readonly name: string; readonly chunks: readonly string[] }[]
}

function keptFile(config: Config): string {
  return join(config.home, 'packages.json')
}

function readKept(config: Config): Kept {
  return JSON.parse(readFileSync(keptFile(config), 'utf8')) as Kept
}

export function hasKeptPackages(config: Config): boolean {
  return existsSync(keptFile(config))
}

/** Writes the copy where it is not that of the database's version already; whole or not at all. */
export async function keepPackages(store: Store, config: Config): Promise<void> {
  const { dataVersion, statements } = await currentStatements(store)
  if (hasKeptPackages(config) && readKept(config).dataVersion === dataVersion) return
  const kept: Kept = { dataVersion, packages: statements.map(({ name, rows }) => ({ name, chunks: packRows(rows) })) }
  const file = keptFile(config)
  mkdirSync(config.home, { recursive: true, mode: 0o700 })
  // A service and a command may write at the same time: each its own file, and the later one stays.
  const own = `${file}.${process.pid}`
  writeFileSync(own, JSON.stringify(kept), { mode: 0o600 })
  renameSync(own, file)
}

/**
 * Fills a database into which nothing was published from the copy.
 * @throws ServerError `INTERNAL` when the same packages come to another data version
 */
export async function fillFromKept(
  store: Store,
  config: Config,
  progress: (message: string) => void,
): Promise<{ readonly packages: number; readonly dataVersion: string }> {
  const kept = readKept(config)
  for (const { name, chunks } of kept.packages) await importStatement(store, { name, rows: unpackRows(name, chunks) }, { progress })
  const { dataVersion } = await currentStatements(store)
  if (dataVersion !== kept.dataVersion) {
    throw new ServerError('INTERNAL', `${keptFile(config)}: its packages made ${kept.dataVersion} before, but make ${dataVersion} here`)
  }
  return { packages: kept.packages.length, dataVersion }
}
