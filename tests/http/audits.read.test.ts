import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { type RunningService, startService } from '../support/running-service.ts'

describeDatabase('GraphQL over HTTP', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(databaseConnection())
  })
  afterAll(() => service.stop())

  const audits = serverAudits({ url: () => `${service.url}/graphql`, fetchFn: fetch })

  test('has 61 audits', () => expect(audits).toHaveLength(61))

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn()
    expect(result.status, 'reason' in result ? String(result.reason) : '').toBe('ok')
  })
})
