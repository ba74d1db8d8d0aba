/** Finds or starts Neo4j. Nothing outside this folder knows how. */
export type { JarLock, LockedJar } from './jar-lock.ts'
export { openDatabase } from './open-database.ts'
export type { DatabaseConnection, RunningDatabase } from './running-database.ts'
export { databaseFolder, findRunningService, stopRunningService } from './service.ts'
