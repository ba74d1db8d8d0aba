/** The only way to Neo4j: named statements with typed parameters and rows, transactions, migrations. */
export { CommitUnknown, ConstraintViolation } from './errors.ts'
export { migrate, schemaVersion } from './migrate.ts'
export { openStore, type StoreConnection, type StoreOptions } from './open-store.ts'
export * as queries from './queries.generated.ts'
export type { Query } from './query.ts'
export type { Statements, Store, WorkOptions } from './store.ts'
