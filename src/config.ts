/**
 * The one typed configuration. Values come from the environment, then from `.env` in the working folder, then from
 * the defaults below. Every value says its unit and default; a bad value is refused with what was expected.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { ClientError, describeValue } from './errors.ts'

/** The folder that holds package.json, cypher/, graphql/, neo4j/ and data/, from the sources as from dist/. */
export const projectRoot: string = findRoot(import.meta.dirname)

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  return findRoot(dirname(folder))
}

const schema = z.object({
  /** TCP port of the service; 0 takes any free one. Default 4000. */
  PORT: z.coerce
    .number({ error: 'a port number, 0..65535' })
    .int('a port number, 0..65535')
    .min(0, 'a port number, 0..65535')
    .max(65535, 'a port number, 0..65535')
    .default(4000),
  /** Address the service listens on. Default 127.0.0.1 (this machine only). */
  HOST: z.string().min(1, 'a host name or address').default('127.0.0.1'),
  /** Folder of the embedded database, secrets and logs. Default .evidence-graph in the project. */
  EVIDENCE_GRAPH_HOME: z.string().min(1, 'a folder').default(join(projectRoot, '.evidence-graph')),
  /** Java heap of a database that we start, MB, at least 96. Default 192: enough for some 6,000 findings in one import. */
  EVIDENCE_GRAPH_HEAP_MB: z.coerce
    .number({ error: 'a whole number of MB, at least 96' })
    .int('a whole number of MB, at least 96')
    .min(96, 'a whole number of MB, at least 96')
    .default(192),
  /** Address of a Neo4j of your own. Default none: an embedded one is started. */
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+$/,
      'an address that starts with bolt:// or neo4j:// (or +s, +ssc), such as bolt://127.0.0.1:7687',
    )
    .optional(),
  /** User for NEO4J_URI. Default neo4j. */
  NEO4J_USER: z.string().min(1, 'a user name').default('neo4j'),
  /** Password for NEO4J_URI. No default. */
  NEO4J_PASSWORD: z.string().optional(),
  /** Name of the database in Neo4j. Default neo4j. */
  NEO4J_DATABASE: z.string().min(1, 'a database name').default('neo4j'),
})

export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute path. */
  readonly home: string
  /** Java heap of a database that we start, MB. */
  readonly heapMb: number
  readonly neo4j: {
    /** Absent: find an embedded database, then Docker. */
    readonly uri?: string
    readonly user: string
    readonly password?: string
    readonly database: string
  }
}

/**
 * Reads the configuration.
 * @param environment defaults to `process.env`; an empty string counts as not set
 * @param folder where `.env` is looked for; defaults to the working folder
 * @throws ClientError `BAD_USER_INPUT` that lists every bad value with what was expected
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env, folder: string = process.cwd()): Config {
  const file = join(folder, '.env')
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  const given = Object.fromEntries(Object.entries({ ...fromFile, ...withoutEmpty(environment) }).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => {
      const name = String(issue.path[0])
      return `  ${name}: expected ${issue.message}, but got ${name === 'NEO4J_PASSWORD' ? '(hidden)' : describeValue(given[name])}`
    })
    throw new ClientError('BAD_USER_INPUT', `The configuration is not usable:\n${lines.join('\n')}`)
  }
  const { PORT, HOST, EVIDENCE_GRAPH_HOME, EVIDENCE_GRAPH_HEAP_MB, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = result.data
  return {
    port: PORT,
    host: HOST,
    home: resolve(EVIDENCE_GRAPH_HOME),
    heapMb: EVIDENCE_GRAPH_HEAP_MB,
    neo4j: {
      ...(NEO4J_URI === undefined ? {} : { uri: NEO4J_URI }),
      user: NEO4J_USER,
      ...(NEO4J_PASSWORD === undefined ? {} : { password: NEO4J_PASSWORD }),
      database: NEO4J_DATABASE,
    },
  }
}

function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
}
