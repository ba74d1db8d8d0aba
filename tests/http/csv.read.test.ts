import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { ask, dataOf, type RunningService, startService } from '../support/running-service.ts'

describeDatabase('answers as tables', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(databaseConnection())
  })
  afterAll(() => service.stop())

  const table = (query: string) =>
    fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/csv' },
      body: JSON.stringify({ query }),
    })
  const rowsOf = async (query: string): Promise<readonly Readonly<Record<string, string>>[]> => {
    const response = await table(query)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present'])
    expect(response.headers.get('x-data-version')).toBe(service.holder.current().dataVersion)
    return parse(await response.text(), { columns: true })
  }

  test('pairs with their tests and cards are the numbers of the JSON', async () => {
    const query = `{ coOccurrences(orderBy: { field: Q, direction: ASC }, first: 7) { totalCount nodes {
      a { name } b { name } table { both } expected q jaccardInterval { lower } odds { upper }
      verdict { status sentence checks { name value holds without { id } } } studies(first: 20) { totalCount nodes { id } } } } }`
    const { coOccurrences } = await dataOf(service, query)
    const rows = await rowsOf(query)
    expect(rows).toHaveLength(7)
    for (const [place, pair] of coOccurrences.nodes.entries()) {
      const row = rows[place]
      expect(row).toMatchObject({ 'a.name': pair.a.name, 'verdict.status': pair.verdict.status, 'verdict.sentence': pair.verdict.sentence })
      expect([Number(row?.q), Number(row?.expected), Number(row?.['jaccardInterval.lower'])]).toEqual([
        pair.q,
        pair.expected,
        pair.jaccardInterval.lower,
      ])
      expect(row?.['studies.nodes']?.split('; ')).toEqual(pair.studies.nodes.map(({ id }: { readonly id: string }) => id))
      for (const { name, value, holds } of pair.verdict.checks) {
        expect(row?.[`verdict.checks.${name}.value`]).toBe(value === null ? '' : String(value))
        expect(row?.[`verdict.checks.${name}.holds`]).toBe(String(holds))
      }
    }
  })

  test.each([
    ['{ findings(first: 50) { nodes { id study { title } determinant { name } effect } } }', 'findings', 'nodes'],
    ['{ gapMap(rows: DOMAIN, columns: LEVEL) { cells { row { name } column { name } studyCount emptyBecause } } }', 'gapMap', 'cells'],
    [
      '{ crossDomainLinks(first: 9) { nodes { source { id } target { id } basis studyCount coOccurrence { q } } } }',
      'crossDomainLinks',
      'nodes',
    ],
  ])('%s has as many rows as the JSON', async (query, field, list) => {
    const data = await dataOf(service, query)
    expect(await rowsOf(query)).toHaveLength(data[field][list].length)
  })

  test('what is no table, or an error, is JSON that says so', async () => {
    for (const [query, status, words] of [
      ['{ gapMap(rows: DOMAIN, columns: LEVEL) { rows { name } cells { studyCount } } }', 400, 'one list in the answer'],
      ['{ coOccurrences(test: { alpha: 0 }) { nodes { q } } }', 400, 'test.alpha: expected'],
      ['{ nothing }', 400, 'Cannot query field'],
    ] as const) {
      const response = await table(query)
      expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/json'])
      expect(JSON.stringify(await response.json())).toContain(words)
    }
  })

  describe('evidence-graph query', () => {
    const folder = mkdtempSync(join(tmpdir(), 'evidence-graph-query-'))
    const file = join(folder, 'question.graphql')
    writeFileSync(file, 'query Top($first: Int) { coOccurrences(first: $first) { nodes { a { name } table { both } expected } } }')
    afterAll(() => rmSync(folder, { recursive: true }))
    const run = async (...args: readonly string[]) => {
      // Not spawnSync: the service that answers runs in this process.
      const child = spawn(process.execPath, ['bin/evidence-graph.mjs', 'query', ...args], { cwd: projectRoot })
      let [out, err] = ['', '']
      child.stdout.on('data', (more) => (out += more))
      child.stderr.on('data', (more) => (err += more))
      const code = await new Promise((resolve) => child.on('close', resolve))
      return { code, out, err }
    }
    const url = () => ['--url', `${service.url}/graphql`]

    test('prints a table, CSV, or JSON a line', async () => {
      const shown = await run(file, '--variables', '{"first": 2}', ...url())
      expect(shown).toMatchObject({ code: 0, err: '' })
      expect(shown.out.split('\n')).toEqual([
        expect.stringMatching(/^a\.name +table\.both +expected$/),
        expect.stringMatching(/^-+ {2}-+ {2}-+$/),
        expect.stringMatching(/^Loss of non-verbal cues +10 +1\.418$/),
        expect.any(String),
        '',
      ])
      expect((await run(file, '--variables', '{"first": 1}', '--format', 'csv', ...url())).out).toMatch(
        /^a\.name,table\.both,expected\r\nLoss of non-verbal cues,10,1\.418/,
      )
      const lines = (await run(file, '--variables', '{"first": 3}', '--format', 'ndjson', ...url())).out.trim().split('\n')
      expect(lines.map((line) => JSON.parse(line)['table.both'])).toEqual([10, 9, expect.any(Number)])
      const whole = JSON.parse((await run(file, '--format', 'json', ...url())).out)
      expect(whole.data).toEqual((await ask(service, '{ coOccurrences { nodes { a { name } table { both } expected } } }')).data)
    })

    test.each([
      ['a file that is not there', ['nowhere.graphql'], 2, 'expected a file that can be read'],
      ['variables that are no object', [file, '--variables', '[1]'], 2, 'expected a JSON object'],
      ['a service that does not run', [file, '--url', 'http://127.0.0.1:9/graphql'], 1, 'start one with npm start'],
    ])('says what is wrong with %s', async (_what, args, code, words) => {
      const outcome = await run(...args)
      expect(outcome.code).toBe(code)
      expect(outcome.err).toContain(words)
    })
  })
})
