import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { ask, type RunningService, startService } from '../support/running-service.ts'

describeDatabase('an error', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(databaseConnection())
  })
  afterAll(() => service.stop())

  const aliases = (count: number) => Array.from({ length: count }, (_, place) => `a${place}: meta { sequence }`).join(' ')
  const levels = `${'study { findings(first: 1) { nodes { '.repeat(16)} id ${'} } }'.repeat(16)}`

  test.each([
    ['of syntax', '{ studies {', {}, 'BAD_USER_INPUT', 400],
    ['of an unknown field', '{ nothing }', {}, 'BAD_USER_INPUT', 400],
    ['of a variable', 'query ($n: Int!) { studies(first: $n) { totalCount } }', { n: 'x' }, 'BAD_USER_INPUT', 400],
    ['of an unknown enum value', '{ barriers(orderBy: { field: NOTHING }) { totalCount } }', {}, 'BAD_USER_INPUT', 400],
    ['of an argument', '{ studies(first: -1) { totalCount } }', {}, 'BAD_USER_INPUT', 200],
    ['of an id in a scope', '{ studies(scope: { levels: ["mesoo"] }) { totalCount } }', {}, 'BAD_USER_INPUT', 200],
    ['of an id in a filter', '{ findings(where: { level: { in: ["mesoo"] } }) { totalCount } }', {}, 'BAD_USER_INPUT', 200],
    ['of two ways to name a study', '{ study(id: "a", pmid: "1") { id } }', {}, 'BAD_USER_INPUT', 200],
    ['of an ambiguous id', '{ node(id: "patient") { id } }', {}, 'AMBIGUOUS_ID', 200],
    ['of a stale cursor', '{ search(text: "trust", after: "0123456789abcdef~3") { totalCount } }', {}, 'STALE_CURSOR', 200],
    ['of 200,000 tokens', `{ ${'a '.repeat(200_000)} }`, {}, 'LIMIT_EXCEEDED', 400],
    ['of 1000 aliases', `{ ${aliases(1000)} }`, {}, 'LIMIT_EXCEEDED', 400],
    ['of 100 aliases', `{ ${aliases(100)} }`, {}, 'LIMIT_EXCEEDED', 400],
    ['of 50 levels', `{ findings(first: 1) { nodes { ${levels} } } }`, {}, 'LIMIT_EXCEEDED', 400],
    ['of a page of 1000 by variable', 'query ($n: Int) { studies(first: $n) { nodes { id } } }', { n: 1000 }, 'LIMIT_EXCEEDED', 400],
    [
      'of 101 ids',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array.from({ length: 101 }, () => 'level:meso') },
      'LIMIT_EXCEEDED',
      200,
    ],
    [
      'of deep introspection',
      '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
      {},
      'BAD_USER_INPUT',
      400,
    ],
  ])('%s has the code of the contract, is quick, and asks the database nothing', async (_title, query, variables, code, status) => {
    service.proxy.reset()
    const start = performance.now()
    const answer = await ask(service, query, variables, { accept: 'application/graphql-response+json' })
    expect(answer.errors[0]?.extensions).toMatchObject({ code })
    expect(answer.status).toBe(status)
    expect(service.proxy.statements).toEqual([])
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  test('of an unknown id names the argument and near matches', async () => {
    const { errors } = await ask(service, '{ studies(scope: { levels: ["mesoo"] }) { totalCount } }')
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('but got "mesoo"'),
      path: ['studies'],
      extensions: {
        code: 'BAD_USER_INPUT',
        argument: 'scope.levels',
        nearMatches: expect.arrayContaining(['level:digital-mental-health:meso']),
      },
    })
  })

  test('of ours is masked with a reference that is logged', async () => {
    const broken = Object.assign(Object.create(service.holder), { current: () => ({ ...service.holder.current(), graph: undefined }) })
    const { createService } = await import('../../src/http/index.ts')
    const faults: [string, unknown][] = []
    const faulty = createService({
      store: service.store,
      holder: broken,
      host: '127.0.0.1',
      port: 0,
      onFault: (reference, error) => void faults.push([reference, error]),
    })
    const { url } = await faulty.start()
    const { errors } = await ask({ url }, '{ studies { totalCount } }')
    await faulty.stop()
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL', reference: faults[0]?.[0] })
    expect(faults[0]?.[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(faults[0]?.[1]).toBeInstanceOf(TypeError)
    expect(errors[0]?.message).not.toContain('undefined')
  })
})
