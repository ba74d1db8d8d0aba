import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createService } from '../../src/http/index.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { ask, dataOf, type RunningService, readAnswer, startService } from '../support/running-service.ts'

describeDatabase('the service over HTTP', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(databaseConnection(), { retryMs: 200, acquisitionTimeoutMs: 500 })
  })
  afterAll(() => service.stop())

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${service.url}${path}`, { headers, redirect: 'manual' })
  const question = `/graphql?query=${encodeURIComponent('{ meta { dataVersion } studies(first: 1) { nodes { id } } }')}`

  test('answers a GET with an ETag, and 304 without asking the database when it is known', async () => {
    const first = await get(question)
    expect(first.status).toBe(200)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    const [body, again] = [await first.text(), await get(question)]
    expect(await again.text()).toBe(body)
    service.proxy.reset()
    const known = await get(question, { 'if-none-match': etag })
    expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([304, '', etag])
    expect(service.proxy.statements).toEqual([])
  })

  test('gives no ETag to an answer with errors', async () => {
    const response = await get(`/graphql?query=${encodeURIComponent('{ studies(first: -1) { totalCount } }')}`)
    expect((await readAnswer(response)).errors).toHaveLength(1)
    expect(response.headers.get('etag')).toBeNull()
  })

  test('says version and statements beside the body', async () => {
    const { headers, extensions } = await ask(service, '{ findings(first: 3) { nodes { summary } } }')
    const { dataVersion } = service.holder.current()
    expect(headers.get('x-data-version')).toBe(dataVersion)
    expect(headers.get('server-timing')).toMatch(/^db;desc="3 statements";dur=[\d.]+, total;dur=[\d.]+$/)
    expect(extensions).toEqual({ evidence: { dataVersion, sequence: service.holder.current().sequence, cost: 4, engine: 'PROJECTION' } })
  })

  test('says whether it lives and is ready', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ live: true })
    const ready = await get('/health/ready')
    expect([ready.status, await ready.json()]).toEqual([200, expect.objectContaining({ ready: true, database: true })])
  })

  test('counts operations for Prometheus', async () => {
    await dataOf(service, '{ meta { dataVersion } }')
    const text = await (await get('/metrics')).text()
    expect(text).toMatch(/^evidence_graph_operations_total\{code="OK"\} [1-9]/m)
    expect(text).toMatch(/^evidence_graph_operation_seconds_bucket\{le="\+Inf"\} [1-9]/m)
    expect(text).toMatch(/^evidence_graph_nodes 2\d{3}$/m)
  })

  test('serves the explorer at /, under a policy that allows nothing inline and nothing from elsewhere, and refuses other addresses', async () => {
    const home = await get('/')
    expect([home.status, home.headers.get('content-type')]).toEqual([200, 'text/html;charset=utf-8'])
    const policy = home.headers.get('content-security-policy')
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await home.text())?.[1] ?? ''
    const file = await get(script)
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    expect((await get('/co-occurrence', { accept: 'text/html' })).status).toBe(200)
    expect((await get('/assets/nothing.js')).status).toBe(404)
    expect((await get('/nothing')).status).toBe(404)
    expect((await fetch(`${service.url}/metrics`, { method: 'POST' })).status).toBe(405)
  })

  test('serves GraphiQL with the example operations and nothing from elsewhere', async () => {
    const response = await get('/graphql', { accept: 'text/html' })
    const page = await response.text()
    expect(response.headers.get('content-type')).toContain('text/html')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=' blob:;/)
    expect(page).toContain('renderYogaGraphiQL')
    expect(page).toContain('query Neighborhood')
    expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/)
  })

  test.each([
    ['text/plain', '{"query":"{ __typename }"}'],
    ['application/x-www-form-urlencoded', 'query={__typename}'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('refuses a body that a form of another site could send: %s', async (type, body) => {
    const response = await fetch(`${service.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body })
    expect(response.status).toBe(415)
    expect((await response.json()).errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test('refuses a body of more than 1 MB', async () => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(1_000_001)}` }),
    })
    expect(response.status).toBe(413)
  })

  test('answers no batches', async () => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    })
    expect(response.status).toBe(400)
  })

  test('lets no other site read, and refuses a name that is not of this machine', async () => {
    const other = await get(question, { origin: 'https://example.org' })
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
    expect(await statusWithHost(`${service.url}/health/live`, 'attacker.example:4000')).toBe(403)
    expect(await statusWithHost(`${service.url}/health/live`, 'localhost:4000')).toBe(200)
  })

  test('tells of the data version by server-sent events', async () => {
    const ending = new AbortController()
    const response = await fetch(
      `${service.url}/graphql?query=${encodeURIComponent('subscription { dataVersionChanged { dataVersion counts { kind count } } }')}`,
      {
        headers: { accept: 'text/event-stream' },
        signal: ending.signal,
      },
    )
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk)
      if (text.includes('dataVersionChanged')) break
    }
    ending.abort()
    expect(text).toContain(`"dataVersion":"${service.holder.current().dataVersion}"`)
  })

  test('says UNAVAILABLE while the database is down, and answers again without a restart', async () => {
    const query = '{ findings(first: 1) { nodes { id summary } } }'
    service.proxy.refuse()
    const down = await ask(service, query)
    expect(down.data.findings.nodes[0]).toMatchObject({ summary: null })
    expect(down.errors[0]?.extensions).toEqual({ code: 'UNAVAILABLE' })
    expect(down.errors[0]?.message).not.toMatch(/bolt|127\.0\.0\.1/)
    expect((await dataOf(service, '{ studies { totalCount } }')).studies.totalCount).toBe(349)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect((await get('/health/ready')).status).toBe(503)
    service.proxy.accept()
    await expect.poll(async () => (await ask(service, query)).errors, { timeout: 10_000 }).toEqual([])
  })
})

describeDatabase('starting and stopping', () => {
  test('names a port in use and how to choose another', async () => {
    const service = await startService(databaseConnection())
    const port = Number(new URL(service.url).port)
    const { store, holder } = service
    const second = createService({ store, holder, host: '127.0.0.1', port })
    await expect(second.start()).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(new RegExp(`port ${port} .*PORT=\\d+.*PORT=0`)),
    })
    await service.stop()
  })

  test('refuses an address that others reach unless reading is public', async () => {
    const service = await startService(databaseConnection())
    const { store, holder } = service
    const open = { store, holder, host: '0.0.0.0', port: 0 }
    await expect(createService(open).start()).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('--public-read'),
    })
    const shared = createService({ ...open, publicRead: true })
    const { url } = await shared.start()
    expect((await fetch(url.replace('0.0.0.0', '127.0.0.1').concat('/health/live'), { headers: { host: 'example.org' } })).status).toBe(200)
    await shared.stop()
    await service.stop()
  })

  test('stops within 1.5 seconds although a listener is there, and ends its stream', async () => {
    const service = await startService(databaseConnection())
    const response = await fetch(`${service.url}/graphql?query=${encodeURIComponent('subscription { dataVersionChanged { sequence } }')}`, {
      headers: { accept: 'text/event-stream' },
    })
    const start = performance.now()
    const reading = response.text().catch(() => 'ended')
    await service.stop()
    expect(performance.now() - start).toBeLessThan(1_500)
    expect(await reading).toBeDefined()
  })
})

function statusWithHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
