/** Finds or starts Neo4j. Nothing outside this folder knows how. */
export type { JarLock, LockedJar } from './jar-lock.ts'
export { type OpenOptions, openDatabase } from './open-database.ts'
export type { DatabaseConnection, Progress, RunningDatabase } from './running-database.ts'
export { databaseFolder, findRunningService, joinRunningService, type RunningService, stopRunningService } from './service.ts'
