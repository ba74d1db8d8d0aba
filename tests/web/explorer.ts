/** Tests of the page: a service on real data, and a browser that looks at it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { dataOf, type RunningService, startService } from '../support/running-service.ts'
import { type Look, openBrowser, openPage, visit, type WatchedPage } from './browser.ts'

export interface Explorer {
  /** Address of a path. */
  readonly at: (path: string) => string
  /** What the service answers to the same question. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly answer: (query: string, variables?: object) => Promise<any>
  /** A page of a browser that knows nothing yet. */
  readonly open: (path: string, look?: Look) => Promise<WatchedPage>
  readonly browser: () => Browser
}

export function describeExplorer(name: string, tests: (explorer: Explorer) => void): void {
  describeDatabase(name, () => {
    let service: RunningService
    let browser: Browser
    beforeAll(async () => {
      service = await startService(databaseConnection())
      browser = await openBrowser()
    })
    afterAll(async () => {
      await browser.close()
      await service.stop()
    })
    tests({
      at: (path) => service.url + path,
      answer: (query, variables) => dataOf(service, query, variables),
      async open(path, look) {
        const watched = await openPage(browser, service.url, look)
        await visit(watched, service.url + path)
        return watched
      },
      browser: () => browser,
    })
  })
}
