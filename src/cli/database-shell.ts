/**
 * A Cypher prompt. Neo4j's own cypher-shell is on no Maven repository, so this is the least that serves: statements end
 * with a semicolon, each record is one line of JSON, errors do not end an interactive session. It speaks Bolt directly,
 * because a person at a prompt writes Cypher, which the store never does.
 */
import { createInterface } from 'node:readline'
import neo4j, { type Driver, type Integer, type RecordShape } from 'neo4j-driver'
import type { DatabaseConnection } from '../database/index.ts'
import { ClientError } from '../errors.ts'

/**
 * @param statements run these and return; absent: read them from standard input
 * @throws ClientError `BAD_USER_INPUT` with Neo4j's words where a statement fails and nobody is at the prompt
 */
export async function runShell(connection: DatabaseConnection, statements?: readonly string[]): Promise<void> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    telemetryDisabled: true,
    disableLosslessIntegers: false,
  })
  try {
    if (statements === undefined) await prompt(driver, connection.database)
    else {
      for (const text of statements) {
        const { complete, rest } = splitStatements(text)
        for (const statement of [...complete, rest]) await runOne(driver, connection.database, statement)
      }
    }
  } finally {
    await driver.close()
  }
}

async function prompt(driver: Driver, database: string): Promise<void> {
  const interactive = process.stdin.isTTY === true
  const lines = createInterface({ input: process.stdin, ...(interactive ? { output: process.stdout } : {}), prompt: 'cypher> ' })
  let pending = ''
  if (interactive) lines.prompt()
  for await (const line of lines) {
    const { complete, rest } = splitStatements(`${pending}${line}\n`)
    pending = rest
    for (const statement of complete) {
      await runOne(driver, database, statement).catch((error: unknown) => {
        if (!interactive) throw error
        process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
      })
    }
    if (interactive) {
      lines.setPrompt(pending.trim() === '' ? 'cypher> ' : '      > ')
      lines.prompt()
    }
  }
  await runOne(driver, database, pending)
}

/** Cuts at semicolons, but not at those in strings, quoted names and comments. */
function splitStatements(text: string): { complete: readonly string[]; rest: string } {
  const complete: string[] = []
  let start = 0
  for (const match of text.matchAll(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\/|;/g)) {
    if (match[0] !== ';') continue
    complete.push(text.slice(start, match.index))
    start = match.index + 1
  }
  return { complete, rest: text.slice(start) }
}

async function runOne(driver: Driver, database: string, text: string): Promise<void> {
  const statement = text.trim()
  if (statement === '') return
  const session = driver.session({ database })
  try {
    const result = await session.run(statement)
    for (const record of result.records) process.stdout.write(`${JSON.stringify(plain(record.toObject()))}\n`)
    const updates = Object.entries(result.summary.counters.updates()).filter(([, count]) => count > 0)
    if (updates.length > 0) process.stderr.write(`${updates.map(([name, count]) => `${name} ${count}`).join(', ')}\n`)
  } catch (error) {
    throw new ClientError('BAD_USER_INPUT', error instanceof Error ? error.message : String(error), { cause: error })
  } finally {
    await session.close()
  }
}

/** Values as JSON: whole numbers as numbers while they are exact, nodes and relationships by what they hold. */
function plain(value: unknown): unknown {
  if (neo4j.isInt(value)) return integer(value)
  if (neo4j.isNode(value)) return { labels: value.labels, ...plainEntries(value.properties) }
  if (neo4j.isRelationship(value)) return { type: value.type, ...plainEntries(value.properties) }
  if (neo4j.isPath(value)) return value.segments.map((segment) => [segment.start, segment.relationship, segment.end].map(plain))
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return value
  return Object.getPrototypeOf(value) === Object.prototype ? plainEntries(value) : String(value)
}

function plainEntries(properties: RecordShape): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, plain(value)]))
}

function integer(value: Integer): number | string {
  return value.inSafeRange() ? value.toNumber() : value.toString()
}
