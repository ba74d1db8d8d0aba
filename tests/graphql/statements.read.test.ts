import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { ask, type RunningService, startService } from '../support/running-service.ts'

/** Two looks at the version, and one statement for the texts of every level. */
const withTexts = 3

const nested = `query ($n: Int) { studies(first: $n) { nodes { id title notes findings(first: 20) { nodes { id summary quote
  determinant { name definition theme { name definition domain { name } } } level { name definition } stakeholder { name } factors(first: 3) { nodes { name } } } }
  statedLinks(first: 3) { nodes { summary source { name } target { name } } } technologies { nodes { name } } } } }`

describeDatabase('a nested query', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(databaseConnection())
  })
  afterAll(() => service.stop())

  test.each([1, 10, 81])('sends the same number of statements for %i studies', async (n) => {
    service.proxy.reset()
    const { data, errors } = await ask(service, nested, { n })
    expect(errors).toEqual([])
    expect(data.studies.nodes).toHaveLength(n)
    expect(data.studies.nodes[0].findings.nodes[0].summary).not.toBeNull()
    expect(service.proxy.statements).toHaveLength(withTexts)
  })

  test('without texts sends none', async () => {
    service.proxy.reset()
    const { errors } = await ask(
      service,
      '{ domains { nodes { name themes { nodes { name determinants { edges { studyCount node { name } } } } } } } }',
    )
    expect(errors).toEqual([])
    expect(service.proxy.statements).toEqual([])
  })

  test('that is refused sends none', async () => {
    service.proxy.reset()
    const { errors } = await ask(
      service,
      'query ($n: Int) { studies(first: $n) { nodes { findings(first: $n) { nodes { summary } } } } }',
      { n: 500 },
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 50_000, costliestField: 'studies.nodes.findings.nodes' })
    expect(service.proxy.statements).toEqual([])
  })

  test('gives byte-equal bodies for the same question', async () => {
    const [first, second] = [await ask(service, nested, { n: 10 }), await ask(service, nested, { n: 10 })]
    expect(second.text).toBe(first.text)
  })
})
