import { afterAll, beforeAll, expect, test } from 'vitest'
import { effects, nodeLabels, nodeSpecs } from '../../src/model/index.ts'
import { incidence, resolveScope, selectNodes, studiesOf } from '../../src/projection/index.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { ask, dataOf, type RunningService, startService } from '../support/running-service.ts'

const package_ = 'digital-mental-health'

describeDatabase('looking things up', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(databaseConnection())
  })
  afterAll(() => service.stop())

  const data = (query: string, variables: object = {}) => dataOf(service, query, variables)
  const idsOf = (nodes: Iterable<number>) => [...nodes].map((node) => service.holder.current().graph.id(node))

  test.each(nodeLabels)('lists every %s once, in id order', async (label) => {
    const { plural } = nodeSpecs[label]
    const ids: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { [plural]: page } = await data(
        `query ($after: String) { ${plural}(first: 500, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`,
        { after },
      )
      ids.push(...page.nodes.map((node: { id: string }) => node.id))
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
      expect(page.totalCount).toBe(service.holder.current().graph.nodesOf(label).length)
    }
    expect(ids).toEqual(idsOf(service.holder.current().graph.nodesOf(label)))
  })

  test('walks all studies seven at a time and sees each once', async () => {
    const ids: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { studies } = await data(
        'query ($after: String) { studies(first: 7, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }',
        { after },
      )
      ids.push(...studies.nodes.map((node: { id: string }) => node.id))
      after = studies.pageInfo.endCursor
      more = studies.pageInfo.hasNextPage
    }
    expect(ids).toHaveLength(349)
    expect(new Set(ids).size).toBe(349)
  })

  test('understands full ids, short ids and bare keys; what is not there is null', async () => {
    const key = 'impersonal-technology'
    const full = `barrier:${package_}:${key}`
    expect(
      await data(
        `{ a: node(id: "${full}") { id } b: node(id: "barrier:${key}") { id } c: barrier(id: "${key}") { id } d: facilitator(id: "${key}") { id } e: node(id: "nothing") { id } }`,
      ),
    ).toEqual({ a: { id: full }, b: { id: full }, c: { id: full }, d: null, e: null })
  })

  test('gives nodes in the order asked for, null for a miss', async () => {
    const { nodes } = await data('{ nodes(ids: ["level:macro", "nothing", "domain:patient"]) { __typename id } }')
    expect(nodes).toEqual([
      { __typename: 'SystemLevel', id: `level:${package_}:macro` },
      null,
      { __typename: 'Domain', id: `domain:${package_}:patient` },
    ])
  })

  test('lists the candidates of an ambiguous id', async () => {
    const { errors } = await ask(service, '{ node(id: "patient") { id } }')
    expect(errors[0]?.extensions).toMatchObject({
      code: 'AMBIGUOUS_ID',
      candidates: expect.arrayContaining([`domain:${package_}:patient`]),
    })
  })

  test('finds a study by DOI in any spelling, and by PubMed identifier', async () => {
    const found = await data(
      '{ a: study(doi: "https://doi.org/10.1037/SER0000625") { id } b: study(pmid: "35201809") { id } c: study(doi: "10.1/none") { id } }',
    )
    const id = `study:${package_}:lipschitz-2022`
    expect(found).toEqual({ a: { id }, b: { id }, c: null })
  })

  test.each([
    ['Study', '{ year: { gte: 2021 }, countries: { has: "AU" } }', { year: { gte: 2021 }, countries: { has: 'AU' } }],
    [
      'Study',
      '{ findings: { count: { gte: 3 }, where: { level: { in: ["macro"] } } } }',
      { findings: { count: { gte: 3 }, where: { level: { in: ['macro'] } } } },
    ],
    [
      'Study',
      '{ NOT: { findings: { some: { effect: { eq: ABSENT } } } }, OR: [{ doi: { exists: false } }, { title: { contains: "VIDEO" } }] }',
      {
        NOT: { findings: { some: { effect: { eq: 'ABSENT' } } } },
        OR: [{ doi: { exists: false } }, { title: { contains: 'VIDEO' } }],
      },
    ],
    ['Barrier', '{ theme: { domain: { in: ["patient"] } } }', { theme: { domain: { in: ['patient'] } } }],
    [
      'Finding',
      '{ determinant: { domain: { key: { eq: "system" } } }, factors: { single: {} } }',
      { determinant: { domain: { key: { eq: 'system' } } }, factors: { single: {} } },
    ],
  ] as const)('selects %s nodes where %s as the projection does', async (label, where, plain) => {
    const { plural } = nodeSpecs[label]
    const selected = selectNodes(service.holder.current(), label, plain)
    const { [plural]: page } = await data(`{ ${plural}(first: 500, where: ${where}) { totalCount nodes { id } } }`)
    expect(page.totalCount).toBe(selected.count)
    expect(page.totalCount).toBeGreaterThan(0)
    expect(page.nodes.map((node: { id: string }) => node.id)).toEqual(idsOf(selected).slice(0, 500))
  })

  test('keeps studies, findings and codes in scope as the projection does', async () => {
    const projection = service.holder.current()
    const filter = { levels: ['meso'], years: { from: 2020 } }
    const scope = resolveScope(projection, filter)
    const every = resolveScope(projection, { ...filter, effects })
    const { studies, findings, barriers } = await data(
      'query ($scope: EvidenceFilter) { studies(scope: $scope) { totalCount } findings(scope: $scope) { totalCount } barriers(first: 500, scope: $scope) { edges { studyCount findingCount node { id } } } }',
      { scope: filter },
    )
    expect(studies.totalCount).toBe(scope.studiesInScope.count)
    expect(findings.totalCount).toBe(every.reported.count)
    const { codes, units } = incidence(projection, scope, 'BARRIER', 'STUDY')
    const counted = codes.map((code, place) => [projection.graph.id(code), units[place]?.count ?? 0]).filter(([, count]) => count !== 0)
    expect(barriers.edges.map((edge: { studyCount: number; node: { id: string } }) => [edge.node.id, edge.studyCount])).toEqual(counted)
  })

  test('keeps only studies that report one of the codes that a scope looks at', async () => {
    const projection = service.holder.current()
    const filter = { domains: ['resources'] }
    const { studies } = await data('query ($scope: EvidenceFilter) { studies(scope: $scope) { totalCount } }', { scope: filter })
    expect(studies.totalCount).toBe(studiesOf(projection, resolveScope(projection, filter).reported).count)
    expect(studies.totalCount).toBe(86)
  })

  test('counts studies per domain as published for the data set', async () => {
    const { domains } = await data('{ domains { edges { studyCount node { key studies { totalCount } } } } }')
    const counts = Object.fromEntries(
      domains.edges.map((edge: { studyCount: number; node: { key: string } }) => [edge.node.key, edge.studyCount]),
    )
    expect(counts).toEqual({ cognitive: 296, evidence: 196, professional: 179, system: 169, patient: 169, resources: 86 })
    for (const { studyCount, node } of domains.edges) expect(node.studies.totalCount).toBe(studyCount)
  })

  test('orders by property and by count, ties by id, missing values last', async () => {
    const { years, counts } = await data(
      '{ years: studies(first: 349, orderBy: { field: YEAR, direction: DESC }) { nodes { id year } } counts: barriers(first: 60, orderBy: { field: STUDY_COUNT, direction: DESC }) { edges { studyCount node { id } } } }',
    )
    const rows: { id: string; year: number | null }[] = years.nodes
    const sorted = rows.toSorted((a, b) => (b.year ?? -1) - (a.year ?? -1) || (a.id < b.id ? -1 : 1))
    expect(rows).toEqual(sorted)
    const studyCounts = counts.edges.map((edge: { studyCount: number }) => edge.studyCount)
    expect(studyCounts).toEqual(studyCounts.toSorted((a: number, b: number) => b - a))
  })

  test('refuses the cursor of a ranked list in another data version', async () => {
    const query =
      'query ($after: String) { studies(first: 2, orderBy: { field: YEAR }, after: $after) { pageInfo { endCursor } nodes { id } } }'
    const { studies } = await data(query)
    expect((await data(query, { after: studies.pageInfo.endCursor })).studies.nodes[0].id).not.toBe(studies.nodes[0].id)
    const stale = studies.pageInfo.endCursor.replace(service.holder.current().dataVersion, '0123456789abcdef')
    const { errors } = await ask(service, query, { after: stale })
    expect(errors[0]?.extensions).toMatchObject({ code: 'STALE_CURSOR', argument: 'after', got: '0123456789abcdef' })
  })

  test('joins neighbours in both directions', async () => {
    const { study } = await data(
      `{ study(id: "uscher-pines-2020") { findings(first: 50) { nodes { id study { id } determinant { id } level { key } } } determinants(first: 40) { edges { studyCount findingCount node { id ... on Barrier { studies(first: 500) { nodes { id } } } ... on Facilitator { studies(first: 500) { nodes { id } } } } } } statedLinks { nodes { source { id } target { id } study { id } } } } }`,
    )
    const id = `study:${package_}:uscher-pines-2020`
    for (const finding of study.findings.nodes) expect(finding.study.id).toBe(id)
    for (const { node, studyCount } of study.determinants.edges) {
      expect(studyCount).toBe(1)
      expect(node.studies.nodes).toContainEqual({ id })
    }
    const findingCounts = study.determinants.edges.map((edge: { findingCount: number }) => edge.findingCount)
    expect(findingCounts.reduce((a: number, b: number) => a + b, 0)).toBeLessThanOrEqual(study.findings.nodes.length)
    for (const link of study.statedLinks.nodes) expect(link.study.id).toBe(id)
  })

  test('counts co-occurring determinants and stated neighbours with the studies behind them', async () => {
    const { barrier } =
      await data(`{ barrier(id: "loss-of-nonverbal-cues") { coOccurring(first: 500, where: { in: ["weakened-alliance"] }) { edges { studyCount findingCount node { id } } }
      leadsTo { edges { studyCount statedLinkCount findingCount node { key resultsFrom(where: { in: ["loss-of-nonverbal-cues"] }) { edges { statedLinkCount } } } } } } }`)
    expect(barrier.coOccurring.edges).toEqual([expect.objectContaining({ studyCount: 10 })])
    const edge = barrier.leadsTo.edges.find((one: { node: { key: string } }) => one.node.key === 'weakened-alliance')
    expect(edge.statedLinkCount).toBeGreaterThanOrEqual(edge.studyCount)
    expect(edge.findingCount).toBeNull()
    expect(edge.node.resultsFrom.edges).toEqual([{ statedLinkCount: edge.statedLinkCount }])
  })

  test('says what it holds and runs on', async () => {
    const { meta } = await data(
      '{ meta { dataVersion sequence schemaVersion software { name version } neo4j { version edition } counts { kind count } dataSets { title sourceExtent licence description } runs { action package created dataVersion } } }',
    )
    expect(meta).toMatchObject({ software: { name: 'evidence-graph' }, neo4j: { edition: 'community' } })
    expect(meta.schemaVersion).toBeGreaterThan(0)
    expect(meta.counts).toContainEqual({ kind: 'FINDING', count: 2047 })
    expect(meta.dataSets).toEqual([expect.objectContaining({ sourceExtent: 'ABSTRACT' })])
    expect(meta.runs[0]).toMatchObject({ action: 'IMPORT', package: package_, dataVersion: meta.dataVersion })
  })

  test('says beforehand what a document costs', async () => {
    const query = 'query ($n: Int) { studies(first: $n) { nodes { id title } } }'
    const { costOf } = await data(
      'query ($query: String!, $variables: JSON) { costOf(query: $query, variables: $variables) { cost limit costliestField depth } }',
      {
        query,
        variables: { n: 81 },
      },
    )
    expect(costOf).toEqual({ cost: 82, limit: 50_000, costliestField: 'studies.nodes', depth: 3 })
    expect((await ask(service, query, { n: 81 })).extensions).toMatchObject({ evidence: { cost: 82 } })
  })
})
