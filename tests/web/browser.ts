/** A real browser on a real service, and what every page has to keep to. */
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { ServerError } from '../../src/errors.ts'

const places = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser']

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? places.find(existsSync)
  if (executablePath === undefined) {
    throw new ServerError(
      'UNAVAILABLE',
      `expected a Chromium at one of ${places.join(', ')}, or its path in CHROMIUM: on Debian, apt-get install chromium`,
    )
  }
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic']
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] })
}

export interface WatchedPage {
  readonly page: Page
  /** Errors of the console and of scripts, and requests that left the service. */
  readonly faults: readonly string[]
}

export interface Look {
  readonly width?: number
  readonly theme?: 'light' | 'dark'
}

/** A page of a browser that knows nothing yet. */
export async function openPage(browser: Browser, origin: string, { width = 1280, theme = 'light' }: Look = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    // What the software that stands in for a graphics card says of its speed is no fault of the page.
    if (message.text().includes('GL Driver Message')) return
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('request', (request) => {
    // Workers of GraphiQL are made of blobs of its own.
    if (!request.url().startsWith(origin) && !request.url().startsWith(`blob:${origin}`)) faults.push(`request: ${request.url()}`)
  })
  return { page, faults }
}

/** Goes to an address and waits until nothing is awaited any more. */
export async function visit({ page }: WatchedPage, url: string): Promise<void> {
  await page.goto(url)
  await settle(page)
}

export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    if (main === null || main.ariaBusy === 'true' || /Loading the view|Asking for/.test(document.body.innerText)) return false
    // What was answered may ask on: only two frames without a question are rest.
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(main.ariaBusy !== 'true'))))
  })
}
