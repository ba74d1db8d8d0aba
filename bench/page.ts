/**
 * How the page feels: first paint, views, answers to what a reader does, and frames of the network while it is moved; on the shipped
 * data set and on a SYNTHETIC one of 5,000 codes, each in a database of its own.
 *
 *   npm run build:web && node --import tsx bench/page.ts
 *
 * Prints Markdown tables. Chromium draws without a graphics card here: frames are slower than on any reader's machine.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { projectRoot, readConfig } from '../src/config.ts'
import { openDatabase } from '../src/database/index.ts'
import { createService } from '../src/http/index.ts'
import { readDataPackage } from '../src/importers/index.ts'
import type { Package } from '../src/model/index.ts'
import { createProjectionHolder } from '../src/projection/index.ts'
import { importPackage, refuseIssues } from '../src/runs/index.ts'
import { migrate, openStore } from '../src/store/index.ts'
import { openBrowser, openPage, settle, visit } from '../tests/web/browser.ts'
import { syntheticPackage } from './synthetic-package.ts'

const mostLinks = 20_000
const views = ['/', '/links', '/links?picture=network', '/co-occurrence', '/domains', '/gap-map', '/framework', '/compare', '/data']

async function served(content: Package, measure: (origin: string) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'evidence-graph-page-'))
  const quiet = (): void => undefined
  const config = readConfig({ ...process.env, EVIDENCE_GRAPH_HOME: home, NEO4J_URI: '' })
  const database = await openDatabase(config, { progress: quiet, heapMb: 4096 })
  const store = await openStore(database.connection)
  try {
    await migrate(store, { adopt: false, progress: quiet })
    await importPackage(store, content, { maxChanges: Number.POSITIVE_INFINITY })
    const holder = await createProjectionHolder(store, { pollMs: 3_600_000 })
    const service = createService({ store, holder, host: '127.0.0.1', port: 0 })
    const { url } = await service.start()
    await measure(url)
    await service.stop()
    await holder.close()
  } finally {
    await store.close()
    await database.stop()
    rmSync(home, { recursive: true })
  }
}

async function shipped(origin: string): Promise<void> {
  print('## Shipped data set\n')
  print('| view | first contentful paint, ms | until all is answered, ms |\n| --- | ---: | ---: |')
  for (const view of views) {
    const paints: number[] = []
    const rests: number[] = []
    for (let run = 0; run < 5; run++) {
      const watched = await openPage(browser, origin)
      const began = performance.now()
      await visit(watched, origin + view)
      rests.push(performance.now() - began)
      paints.push(await watched.page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN))
      await watched.page.context().close()
    }
    print(`| ${view} | ${median(paints)} | ${median(rests)} |`)
  }
  print('\n| what a reader does | longest until the next paint, ms |\n| --- | ---: |')
  await interactions(origin)
  print(`\nFrames of the network while it is moved: ${await frames(origin, '/links?picture=network')}\n`)
}

const browser = await openBrowser()

const deeds: readonly (readonly [what: string, path: string, act: (page: Page) => Promise<void>])[] = [
  ['filters the wheel', '/links', (page) => page.getByLabel('only across domains').click()],
  ['leaves a domain out of the wheel', '/links', (page) => page.getByRole('button', { name: /^Patient \(/ }).click()],
  ['points at codes of the wheel', '/links', (page) => walk(page, '.wheel [role=button]')],
  ['points at cells of the heat map', '/co-occurrence', (page) => walk(page, '.heat-map [data-row]')],
  ['sorts the table of pairs', '/co-occurrence', (page) => page.getByRole('button', { name: /^Studies/ }).click()],
  ['opens a receipt', '/co-occurrence', (page) => page.locator('tbody button').first().click()],
  ['narrows to a level', '/gap-map', (page) => page.getByRole('button', { name: 'Patient', exact: true }).click()],
]

async function walk(page: Page, marks: string): Promise<void> {
  for (let place = 3; place < 15; place++) await page.locator(marks).nth(place).click({ force: true })
}

async function interactions(origin: string): Promise<void> {
  for (const [what, path, act] of deeds) {
    const watched = await openPage(browser, origin)
    const { page } = watched
    await visit(watched, origin + path)
    await page.evaluate(() => {
      const seen: number[] = []
      Object.assign(globalThis, { seen })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.push(duration)
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    })
    await act(page)
    await settle(page)
    await page.waitForTimeout(300)
    const seen = await page.evaluate(() => (globalThis as unknown as { readonly seen: readonly number[] }).seen)
    print(`| ${what} | ${seen.length === 0 ? 'under 16' : Math.round(Math.max(...seen))} |`)
    await page.context().close()
  }
}

async function loaded(origin: string): Promise<void> {
  print('## SYNTHETIC: 5,000 codes\n')
  const count = async (least: number) => {
    const query = `{ network(of: DETERMINANT, minCount: ${least}) { nodes { degree } links { source } } }`
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data } = (await response.json()) as {
      readonly data?: { readonly network: { readonly nodes: unknown[]; readonly links: unknown[] } }
    }
    return data?.network
  }
  const watched = await openPage(browser, origin)
  watched.page.setDefaultTimeout(120_000)
  await visit(watched, `${origin}/links?picture=network&least=1`)
  print(`Too many: ${(await watched.page.getByRole('alert').innerText()).replaceAll('\n', ' ')}`)
  print(`The way out: ${await watched.page.getByRole('button', { name: /^Only links of at least/ }).innerText()}`)
  await watched.page.context().close()
  let least = 2
  while ((await count(least)) === undefined) least++
  const network = await count(least)
  print(`\nAt least ${least} studies: ${network?.nodes.length} codes, ${network?.links.length} links (at most ${mostLinks}).\n`)
  print(`Frames of the network while it is moved: ${await frames(origin, `/links?picture=network&least=${least}`)}`)
}

/** Moves the view about for three seconds. */
async function frames(origin: string, path: string): Promise<string> {
  const watched = await openPage(browser, origin)
  const { page } = watched
  page.setDefaultTimeout(120_000)
  const began = performance.now()
  await visit(watched, origin + path)
  await page.locator('.network canvas').first().waitFor()
  const shown = performance.now() - began
  const box = await page.locator('.network').boundingBox()
  if (box === null) throw new RangeError('expected a network')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  // As text: what reads TypeScript gives functions names by a helper that the page does not have.
  await page.evaluate('globalThis.times = []; (function tick(at) { if (at) times.push(at); requestAnimationFrame(tick) })()')
  await page.mouse.down()
  for (let step = 0; step < 60; step++) {
    await page.mouse.move(box.x + box.width / 2 + 100 * Math.sin(step / 8), box.y + box.height / 2 + 60 * Math.cos(step / 8))
    await page.waitForTimeout(40)
  }
  await page.mouse.up()
  const times = await page.evaluate(() => (globalThis as unknown as { readonly times: readonly number[] }).times)
  const gaps = times.slice(1).map((time, place) => time - (times[place] ?? time))
  await page.context().close()
  return `median ${median(gaps)} ms, 95th of a hundred ${quantile(gaps, 0.95)} ms, of ${gaps.length}; shown after ${Math.round(shown)} ms`
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

function quantile(values: readonly number[], share: number): number {
  return Math.round([...values].sort((x, y) => x - y)[Math.floor(share * (values.length - 1))] ?? Number.NaN)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

await served(refuseIssues(await readDataPackage(join(projectRoot, 'data', 'digital-mental-health'))), shipped)
await served(syntheticPackage(100_000, { determinants: 5_000, themes: 200, domains: 12, factors: 21 }), loaded)
await browser.close()
