import { afterEach, beforeEach, expect, test } from 'vitest'
import { importPackage } from '../../src/runs/index.ts'
import { emptiedStore } from '../runs/emptied-store.ts'
import { secondPackage, smallPackage } from '../runs/packages.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { ask, dataOf, type RunningService, startService } from '../support/running-service.ts'

const small = await smallPackage()
const second = await secondPackage()

describeDatabase('when another package is imported', () => {
  const store = emptiedStore()
  let service: RunningService
  beforeEach(async () => {
    await importPackage(store(), small)
    service = await startService(databaseConnection())
  })
  afterEach(() => service.stop())

  const publish = async () => {
    await importPackage(store(), second)
    return service.holder.refresh()
  }

  test('a walk in id order goes on, and sees every study that was there all along once', async () => {
    const query = 'query ($after: String) { studies(first: 2, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }'
    const before = (await dataOf(service, '{ studies(first: 500) { nodes { id } } }')).studies.nodes
    const seen: { id: string }[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { studies } = await dataOf(service, query, { after })
      seen.push(...studies.nodes)
      after = studies.pageInfo.endCursor
      more = studies.pageInfo.hasNextPage
      if (seen.length === 2) await publish()
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    const now = new Set(
      (await dataOf(service, '{ studies(first: 500) { nodes { id } } }')).studies.nodes.map(({ id }: { id: string }) => id),
    )
    expect(seen.map(({ id }) => id)).toEqual(
      expect.arrayContaining(before.map(({ id }: { id: string }) => id).filter((id: string) => now.has(id))),
    )
  })

  test('the cursor of a ranked list is stale', async () => {
    const query =
      'query ($after: String) { studies(first: 1, after: $after, orderBy: { field: TITLE }) { pageInfo { endCursor } nodes { id } } }'
    const { studies } = await dataOf(service, query)
    await publish()
    const { errors } = await ask(service, query, { after: studies.pageInfo.endCursor })
    expect(errors[0]?.extensions).toMatchObject({ code: 'STALE_CURSOR', argument: 'after' })
  })

  test('a request that meets the new version half way starts again on it', async () => {
    const before = service.holder.current()
    await importPackage(store(), second)
    expect(service.holder.current()).toBe(before)
    const { data, errors, extensions } = await ask(service, '{ findings(first: 500) { totalCount nodes { id summary } } }')
    expect(errors).toEqual([])
    const now = service.holder.current()
    expect(now.dataVersion).not.toBe(before.dataVersion)
    expect(extensions.evidence).toMatchObject({ dataVersion: now.dataVersion, sequence: now.sequence })
    expect(data.findings.totalCount).toBe(now.graph.nodesOf('Finding').length)
  })

  test('listeners hear of it, each event on its own version', async () => {
    const ending = new AbortController()
    const query = 'subscription { dataVersionChanged { dataVersion dataSets { id } } }'
    const response = await fetch(`${service.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { accept: 'text/event-stream' },
      signal: ending.signal,
    })
    const first = service.holder.current().dataVersion
    let text = ''
    let published: string | undefined
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk)
      if (published === undefined && text.includes(first)) published = (await publish()).dataVersion
      if (published !== undefined && text.includes(published)) break
    }
    ending.abort()
    const events = [...text.matchAll(/^data: (.*dataVersionChanged.*)$/gm)].map(
      (match) => JSON.parse(match[1] ?? '').data.dataVersionChanged,
    )
    expect(events.map(({ dataVersion }) => dataVersion)).toEqual([first, published])
    expect(events.map(({ dataSets }) => dataSets.length)).toEqual([1, 2])
  })
})
