import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
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
    const questions = [
      'coOccurrence',
      'coOccurrences',
      'crossDomainLinks',
      'domainLinks',
      'gapMap',
      'groupEvidence',
      'neighborhood',
      'paths',
      'statedChains',
    ]
    const shown = new Map<string, { readonly text: string; readonly parameters: object }>()
    for (const operation of operations) {
      const { extensions } = await run(operation)
      const { cypher } = extensions.evidence as { cypher: { field: string; text: string; parameters: object }[] }
      for (const { field, text, parameters } of cypher) shown.set(field, { text, parameters })
    }
    expect([...shown.keys()].toSorted()).toEqual(questions)
    for (const { text } of shown.values()) expect(text).toMatch(/RETURN/)
  })
})
