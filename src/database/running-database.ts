/** What every way of getting a Neo4j gives back. */

export interface DatabaseConnection {
  /** bolt:// or neo4j:// address. */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Name of the database inside Neo4j. */
  readonly database: string
}

export interface RunningDatabase {
  readonly kind: 'given' | 'embedded' | 'docker'
  readonly connection: DatabaseConnection
  /** Neo4j Browser's address, where one is served by us. */
  readonly browserUrl?: string
  /** Ends what was started (nothing for 'given'); resolves when it is gone. Idempotent. */
  stop(): Promise<void>
  /** Resolves when the database ends without stop() having been asked (crash of the JVM), with the last lines of its log. */
  readonly ended?: Promise<string>
}

/** Called with one sentence for a person, without a line end, when a step begins or ends. */
export type Progress = (message: string) => void
