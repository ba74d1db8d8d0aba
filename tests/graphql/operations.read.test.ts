import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Kind, parse } from 'graphql'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { type RunningService, readAnswer, startService } from '../support/running-service.ts'

const folder = join(projectRoot, 'graphql', 'operations')
const operations = readdirSync(folder).flatMap((file) => {
  const query = readFileSync(join(folder, file), 'utf8')
  return parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [{ file, query, operationName: definition.name?.value ?? '' }] : [],
  )
})

/** True when some list in an answer has a row, or some object a value. */
function hasRow(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (value === null || typeof value !== 'object') return false
  const parts = Object.values(value)
  return parts.some(hasRow) || !parts.some((part) => Array.isArray(part) || (part !== null && typeof part === 'object'))
}

/** Whole numbers as Neo4j's integers: what Neo4j Browser makes of them. */
function withIntegers(parameters: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, Number.isInteger(value) ? neo4j.int(value) : value]))
}

describeDatabase('the example operations', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(databaseConnection())
  })
  afterAll(() => service.stop())

  const run = async (body: object) =>
    readAnswer(
      await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-show-cypher': '1' },
        body: JSON.stringify(body),
      }),
    )

  test('are at least 15, each with a name of its own', () => {
    expect(operations.length).toBeGreaterThanOrEqual(15)
    expect(new Set(operations.map(({ operationName }) => operationName)).size).toBe(operations.length)
  })

  test.each(operations)('$file, $operationName: answers without errors, with at least one row', async ({ query, operationName }) => {
    const { data, errors } = await run({ query, operationName })
    expect(errors).toEqual([])
    expect(Object.values(data).every(hasRow)).toBe(true)
  })

  test('of every question show its Cypher, which runs as it is shown', async () => {
    const questions = readdirSync(join(projectRoot, 'cypher', 'questions'))
      .map((file) => basename(file, '.cypher').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))
      .sort()
    const shown = new Map<string, { readonly text: string; readonly parameters: object }>()
    for (const operation of operations) {
      const { extensions } = await run({ query: operation.query, operationName: operation.operationName })
      const { cypher } = extensions.evidence as { cypher: { field: string; text: string; parameters: object }[] }
      for (const { field, text, parameters } of cypher) shown.set(field, { text, parameters })
    }
    expect([...shown.keys()].toSorted()).toEqual(questions)
    const { uri, user, password, database } = databaseConnection()
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
    for (const [field, { text, parameters }] of shown) {
      const { records } = await driver.executeQuery(text, withIntegers(parameters), { database, routing: 'READ' })
      expect(records.length, field).toBeGreaterThan(0)
    }
    await driver.close()
  })
})
