import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { UndirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import type { Page } from 'playwright-core'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { violationsOf } from './axe.ts'
import { settle } from './browser.ts'
import { describeExplorer } from './explorer.ts'

const linksQuery = `{ network(of: DETERMINANT, minCount: 3) { nodes { code { id name } studyCount } links { source target studyCount } } }`

const run = promisify(execFile)
/** Views whose answers no statement gives: a sampled null, and what the service knows of itself. */
const withoutCypher: ReadonlySet<string> = new Set(['/domains', '/data'])

describeExplorer('what a view is saved as', ({ open, answer, browser }) => {
  test.each([
    ['/co-occurrence', 253, { 'a.name': 'Loss of non-verbal cues', 'verdict.status': 'ROBUST', 'verdict.checks.SDSM.holds': 'true' }],
    ['/domains', 21, { 'source.key': 'cognitive' }],
    ['/gap-map', 24, { 'row.key': 'cognitive', 'column.key': 'nano', studyCount: '213' }],
    ['/framework', 24, { studyCount: '213' }],
    ['/compare', 55, { 'a.name': 'Clinically unsuitable for some patients' }],
    ['/links', 616, { basis: 'CO_REPORTED' }],
    ['/', 5, { 'source.name': 'Digital divide' }],
    ['/data', 1, { action: 'IMPORT' }],
  ] as const)('%s as CSV has as many rows as are shown', async (path, rows, first) => {
    const { page, faults } = await open(path)
    const { name, content } = await saved(page, 'CSV')
    expect(name).toMatch(new RegExp(`^${path.slice(1) || 'overview'}-[0-9a-f]{16}\\.csv$`))
    const table = parse<Record<string, string>>(content, { columns: true })
    expect(table).toHaveLength(rows)
    expect(table[0]).toMatchObject(first)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each(['/', '/co-occurrence', '/domains', '/gap-map', '/framework', '/compare', '/links', '/data'])(
    '%s as a query answers, and has its Cypher, curl, Python and R',
    async (path) => {
      const { page } = await open(path)
      await page.getByText('As query').click()
      const [query, variables] = await page.locator('.as-query > .code pre').allInnerTexts()
      expect(Object.keys(await answer(query ?? '', JSON.parse(variables ?? '{}'))).length).toBeGreaterThan(0)
      for (const language of ['curl', 'Python', 'R', 'Cypher']) await page.getByText(language, { exact: true }).click()
      const cypher = page.getByRole('region', { name: 'Cypher, scrolls' }).first()
      // A sampled null is nothing that a statement could say.
      if (withoutCypher.has(path)) await page.getByText('No Cypher answers this as it stands').waitFor()
      else await cypher.waitFor()
      const code = async (language: string) =>
        (
          await page
            .getByRole('region', { name: `${language}, scrolls` })
            .first()
            .innerText()
        ).trim()
      if (!withoutCypher.has(path)) expect(await code('Cypher')).toMatch(/MATCH[\s\S]*RETURN/)
      const { stdout: fromShell } = await run('bash', ['-c', await code('curl')], { maxBuffer: 1e8 })
      if (path === '/links') expect(JSON.parse(fromShell)).toHaveProperty('data.network.links.length', 616)
      else expect(parse(fromShell, { columns: true }).length).toBeGreaterThan(0)
      const { stdout: fromPython } = await run('python3', ['-c', await code('Python')], { maxBuffer: 1e8 })
      expect(Object.keys(JSON.parse(fromPython)).length).toBeGreaterThan(0)
      expect(await code('R')).toContain('httr2')
      await page.context().close()
    },
  )

  test.each(['/links', '/links?picture=network', '/co-occurrence', '/domains', '/gap-map', '/compare'])(
    '%s as SVG is XML with colours of its own and says what it is of; as PNG it is a picture',
    async (path) => {
      const { page } = await open(path)
      const { content } = await saved(page, 'SVG')
      const text = content.toString()
      expect(elementsOf(text).length).toBeGreaterThan(50)
      expect(text).not.toContain('var(--')
      expect(text).toMatch(/Data version [0-9a-f]{16}/)
      expect(text).toContain('Cite:')
      const png = (await saved(page, 'PNG')).content
      expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]))
      expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1200)
      expect(png.length).toBeGreaterThan(10_000)
      await page.context().close()
    },
  )

  test('the links as JSON are what GraphQL answers, and name data version and citation', async () => {
    const { page } = await open('/links')
    const { about, data } = JSON.parse((await saved(page, 'JSON')).content.toString())
    const { network } = await answer(linksQuery)
    expect(data.network.links.map(({ studyCount }: { studyCount: number }) => studyCount)).toEqual(
      network.links.map(({ studyCount }: { studyCount: number }) => studyCount),
    )
    expect(about.dataVersion).toMatch(/^[0-9a-f]{16}$/)
    expect(about.citation).toContain(about.dataVersion)
    await page.context().close()
  })

  test.each([
    ['GraphML', (text: string) => graphml.parse(UndirectedGraph, text)],
    ['GEXF', (text: string) => gexf.parse(UndirectedGraph, text)],
  ] as const)('the links as %s are read back by its own library: the same codes, links and studies', async (form, read) => {
    const { page } = await open('/links')
    const text = (await saved(page, form)).content.toString()
    const graph = read(text)
    const { network } = await answer(linksQuery)
    expect([graph.order, graph.size]).toEqual([network.nodes.length, network.links.length])
    for (const { source, target, studyCount } of network.links) {
      const [a, b] = [network.nodes[source].code.id, network.nodes[target].code.id]
      expect(Number(graph.getEdgeAttribute(graph.edge(a, b), 'weight'))).toBe(studyCount)
    }
    const [first] = network.nodes
    expect(graph.getNodeAttribute(first.code.id, 'label')).toBe(first.code.name)
    expect(Number(graph.getNodeAttribute(first.code.id, 'studies'))).toBe(first.studyCount)
    expect(text).toMatch(/Data version [0-9a-f]{16}/)
    await page.context().close()
  })

  describe('one HTML file', () => {
    test.each(['/links?selected=lack-of-time', '/co-occurrence?pair=loss-of-nonverbal-cues~weakened-alliance', '/gap-map'])(
      'of %s shows the same with the network off, without a fault that axe finds',
      async (path) => {
        const { page } = await open(path)
        if (path.includes('pair=')) {
          await page.keyboard.press('Escape')
          await page.getByRole('dialog').waitFor({ state: 'detached' })
        }
        const shown = await page.locator('main').innerText()
        const { content } = await saved(page, 'HTML')
        const context = await browser().newContext({ viewport: { width: 1280, height: 900 }, offline: true, reducedMotion: 'reduce' })
        const alone = await context.newPage()
        const faults: string[] = []
        alone.on('pageerror', (error) => faults.push(error.message))
        alone.on('request', (request) => request.url().startsWith('http') && faults.push(request.url()))
        const file = `/tmp/saved-${process.pid}.html`
        const { writeFileSync, rmSync } = await import('node:fs')
        writeFileSync(file, content)
        await alone.goto(`file://${file}`)
        await settle(alone)
        const seen = await alone.locator('main').innerText()
        // What only a service can give is left out.
        expect(withoutTools(seen)).toBe(withoutTools(shown))
        expect(await violationsOf(alone)).toEqual([])
        expect(await alone.locator('.changed').innerText()).toMatch(/Cite: .*[0-9a-f]{16}/)
        expect(faults).toEqual([])
        if (path.startsWith('/links')) {
          await alone.locator('.wheel [role=button]').first().dispatchEvent('click')
          expect(await alone.locator('.panel h2').innerText()).not.toBe('Lack of time')
          await alone.getByRole('button', { name: 'Undo' }).click()
          expect(await alone.locator('.panel h2').innerText()).toBe('Lack of time')
        }
        rmSync(file)
        await context.close()
        await page.context().close()
      },
    )
  })

  test('the framework is printed on two pages, with method, caution and citation', async () => {
    const { page } = await open('/framework')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.brief').innerText()).toMatch(/N = 349 studies[\s\S]*not shown to work[\s\S]*Cite:/)
    expect(await page.locator('nav').isVisible()).toBe(false)
    await page.context().close()
  })

  test('a receipt is copied as text, citations, CSV and query', async () => {
    const { page } = await open('/co-occurrence?pair=loss-of-nonverbal-cues~weakened-alliance')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByText('copied.').waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    expect(await copied('Copy as text')).toMatch(/10 of 349 studies[\s\S]*http/)
    expect((await copied('Copy the citations')).split('\n')).toHaveLength(10)
    const rows = parse<Record<string, string>>(await copied('Copy as CSV'), { columns: true })
    expect(new Set(rows.map(({ study }) => study)).size).toBe(10)
    expect(Object.keys(await answer(await copied('Copy the query'), { a: 'lack-of-time', b: 'lack-of-training' }))).toEqual([
      'coOccurrence',
    ])
    await page.context().close()
  })
})

interface SavedFile {
  readonly name: string
  readonly content: Buffer
}

async function saved(page: Page, form: string): Promise<SavedFile> {
  if (!(await page.getByRole('button', { name: `Save as ${form}` }).isVisible())) await page.getByText('Export', { exact: true }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Save as ${form}` }).click()])
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
}

/** Names of elements; throws for what is no XML. */
function elementsOf(text: string): readonly string[] {
  const names: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => names.push(name))
  parser.write(text).close()
  return names
}

function withoutTools(text: string): string {
  return text.split(/\n(?:Export|As query)\b/)[0]?.trim() ?? ''
}
