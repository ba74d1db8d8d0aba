import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { ask, type RunningService, startService } from '../support/running-service.ts'

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')
const queries = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')

describeDatabase('the README', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(databaseConnection())
  })
  afterAll(() => service.stop())

  test.each(queries)('asks what answers: %s', async (query) => {
    const { data, errors } = await ask(service, query)
    expect(errors).toEqual([])
    expect(JSON.stringify(data)).toContain('"name":')
  })

  test('says of the first answer what it is', async () => {
    const { data } = await ask(service, queries[0] ?? '')
    const { totalCount, method, nodes } = data.coOccurrences
    const [first] = nodes
    expect(readme).toContain(`${totalCount} of ${method.familySize.toLocaleString('en')} pairs of barriers`)
    expect(readme).toContain(`of ${method.total} studies`)
    expect(readme).toContain(
      `*${first.a.name}* with *${first.b.name}*: ${first.table.both} studies, where independence would give ${first.expected.toFixed(2)}`,
    )
  })
})

describe('the README’s table of settings', () => {
  const config = readFileSync(join(projectRoot, 'src', 'config.ts'), 'utf8')
  const names = [...config.matchAll(/^ {2}([A-Z][A-Z0-9_]+): z/gm)].map((match) => match[1] ?? '')

  test.each(names)('names %s', (name) => {
    expect(names.length).toBeGreaterThan(7)
    expect(readme).toContain(`| \`${name}\` |`)
  })
})
