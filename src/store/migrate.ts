/** Brings a database to the schema of this program, one versioned file after the other. */
import { ClientError } from '../errors.ts'
import { migrations as ours } from './migrations.generated.ts'
import { awaitIndexes, labelsPresent, migrationState, recordMigrations } from './queries.generated.ts'
import type { Query } from './query.ts'
import type { Store } from './store.ts'

type NoValues = Readonly<Record<string, never>>

/** A file of cypher/schema. */
export interface Migration {
  readonly version: number
  /** SHA-256 of the file. */
  readonly checksum: string
  /** Its name is the file's. */
  readonly query: Query<NoValues, NoValues>
}

export interface MigrateOptions {
  /** Whether a database may be used that holds data of others; that data is left alone. */
  readonly adopt: boolean
  /** Called with a sentence for a person. */
  readonly progress: (message: string) => void
  /** For tests: other migrations than the program's own. */
  readonly migrations?: readonly Migration[]
}

export interface MigrationReport {
  /** Names of the files applied now, in order. */
  readonly applied: readonly string[]
  readonly schemaVersion: number
}

/** Version that a database has after all migrations. */
export const schemaVersion: number = ours.length

/** Longest time for constraints and indexes over a database that holds data already. */
const applyTimeoutMs = 300_000

/**
 * Applies what is missing: one statement when nothing is. A failure in the middle leaves no trace that a second run would
 * not mend.
 * @throws ClientError `BAD_USER_INPUT` for a database of others without `adopt`, for a file changed after it was applied,
 *   and for a database that a newer version of the program made
 */
export async function migrate(store: Store, { adopt, progress, migrations = ours }: MigrateOptions): Promise<MigrationReport> {
  const [state] = await store.run(migrationState, {})
  const applied = state?.applied ?? []
  if (applied.length === 0 && state?.occupied === true && !adopt) throw await foreignDatabase(store)
  for (const { version, name, checksum } of applied) refuseDifference(migrations, version, name, checksum)

  const missing = migrations.filter(({ version }) => !applied.some((one) => one.version === version))
  if (missing.length > 0) await apply(store, missing, progress)
  return { applied: missing.map(({ query }) => query.name), schemaVersion: migrations.at(-1)?.version ?? 0 }
}

function refuseDifference(migrations: readonly Migration[], version: number, name: string, checksum: string): void {
  const own = migrations.find((one) => one.version === version)
  if (own === undefined) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `The database was migrated by a newer version of this program: it has ${name}, but the last one known here is version ${migrations.length}`,
    )
  }
  if (own.checksum === checksum) return
  throw new ClientError(
    'BAD_USER_INPUT',
    `cypher/schema/${own.query.name}.cypher was changed after it was applied to this database: expected checksum ${checksum}, but got ${own.checksum}. ` +
      'Restore the file and write a new migration instead',
    { details: { file: `cypher/schema/${own.query.name}.cypher`, expected: checksum, got: own.checksum } },
  )
}

/**
 * Neo4j allows no data change beside a schema change in one transaction. Neighbouring schema statements share one, and are
 * recorded in a second: each says IF [NOT] EXISTS, so that doing it again is harmless. A change of data is recorded in its own.
 */
async function apply(store: Store, missing: readonly Migration[], progress: (message: string) => void): Promise<void> {
  const options = { timeoutMs: applyTimeoutMs, name: 'migrate' }
  progress(`applying ${missing.length} migrations`)
  for (const group of grouped(missing)) {
    const record = {
      migrations: group.map(({ version, checksum, query }) => ({ version, name: query.name, checksum })),
      appliedAt: new Date().toISOString(),
      schemaVersion: group.at(-1)?.version ?? 0,
    }
    await store.write(async (transaction) => {
      // Sent together, done one after the other: a transaction has one connection.
      await Promise.all(group.map(({ query }) => transaction.run(query, {})))
      if (group[0]?.query.access === 'write') await transaction.run(recordMigrations, record)
    }, options)
    if (group[0]?.query.access === 'schema') await store.write((transaction) => transaction.run(recordMigrations, record), options)
  }
  await store.run(awaitIndexes, { timeoutSeconds: applyTimeoutMs / 1000 }, options)
}

/** Runs of schema changes together, each change of data alone. */
function grouped(migrations: readonly Migration[]): readonly (readonly Migration[])[] {
  const groups: Migration[][] = []
  for (const migration of migrations) {
    const last = groups.at(-1)
    if (migration.query.access === 'schema' && last?.[0]?.query.access === 'schema') last.push(migration)
    else groups.push([migration])
  }
  return groups
}

async function foreignDatabase(store: Store): Promise<ClientError> {
  const labels = await store.run(labelsPresent, {})
  const found = labels.length === 0 ? 'nodes without labels' : labels.map(({ label, nodes }) => `${nodes} ${label}`).join(', ')
  return new ClientError(
    'BAD_USER_INPUT',
    `The database is neither empty nor one of evidence-graph: expected no nodes or our migrations, but got ${found} (among the first 10,000 nodes). ` +
      'Point NEO4J_URI or NEO4J_DATABASE at an empty one, or start with --adopt to put the evidence beside that data',
    { details: { labels } },
  )
}
