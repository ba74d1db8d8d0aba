import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { ask, dataOf, type RunningService, startService } from '../support/running-service.ts'

const query = `query ($text: String!, $nodeKinds: [NodeKind!], $scope: EvidenceFilter, $first: Int, $after: String) {
  search(text: $text, nodeKinds: $nodeKinds, scope: $scope, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { score field highlight node { __typename id } } } }`

describeDatabase('search', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(databaseConnection())
  })
  afterAll(() => service.stop())

  const found = async (variables: object) => (await dataOf(service, query, variables)).search

  test('finds exact words first', async () => {
    const { edges } = await found({ text: 'impersonal technology', nodeKinds: ['BARRIER'] })
    expect(edges[0].node.id).toBe('barrier:digital-mental-health:impersonal-technology')
    expect(edges[0].highlight).toContain('<mark>impersonal</mark>')
  })

  test('forgives one or two wrong letters', async () => {
    const { edges } = await found({ text: 'impersonel technolgy', nodeKinds: ['BARRIER'] })
    expect(edges.map((edge: { node: { id: string } }) => edge.node.id)).toContain('barrier:digital-mental-health:impersonal-technology')
  })

  test.each([
    'foo:(',
    '):',
    '"',
    '\\',
    '*',
    'a AND',
    'NOT',
    '/.*/',
    '[a TO z]',
    '{',
    'title:trust^9',
    '~',
    '&& ||',
    "'; MATCH (n) DETACH DELETE n //",
    '',
  ])('takes %j as plain words', async (text) => {
    const { errors } = await ask(service, query, { text })
    expect(errors).toEqual([])
  })

  test('keeps the kinds and the scope asked for', async () => {
    const all = await found({ text: 'privacy', first: 500 })
    const barriers = await found({ text: 'privacy', nodeKinds: ['BARRIER'], first: 500 })
    const meso = await found({ text: 'privacy', nodeKinds: ['FINDING'], scope: { levels: ['meso'] }, first: 500 })
    expect(new Set(barriers.edges.map((edge: { node: { __typename: string } }) => edge.node.__typename))).toEqual(new Set(['Barrier']))
    expect(barriers.totalCount).toBeLessThan(all.totalCount)
    const { findings } = await dataOf(service, '{ findings(first: 500, scope: { levels: ["meso"] }) { nodes { id } } }')
    const inScope = new Set(findings.nodes.map((node: { id: string }) => node.id))
    expect(meso.totalCount).toBeGreaterThan(0)
    for (const { node } of meso.edges) expect(inScope).toContain(node.id)
  })

  test('walks through all that it found, best first, each once', async () => {
    const { totalCount } = await found({ text: 'training', first: 0 })
    const edges: { score: number; node: { id: string } }[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const page = await found({ text: 'training', first: 25, after })
      edges.push(...page.edges)
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    expect(new Set(edges.map((edge) => edge.node.id)).size).toBe(totalCount)
    const scores = edges.map((edge) => edge.score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  test('costs as many statements for one hit as for a page with highlights', async () => {
    const sent = []
    for (const first of [1, 100]) {
      service.proxy.reset()
      await found({ text: 'training', first })
      sent.push(service.proxy.statements.length)
    }
    expect(sent).toEqual([6, 6])
  })
})
