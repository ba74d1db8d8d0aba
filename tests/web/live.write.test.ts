import { expect, test } from 'vitest'
import { importPackage } from '../../src/runs/index.ts'
import { emptiedStore } from '../runs/emptied-store.ts'
import { secondPackage, secondPackageNamed } from '../runs/packages.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { dataOf, startService } from '../support/running-service.ts'
import { openBrowser, openPage, settle, visit } from './browser.ts'

describeDatabase('a page that is open while the evidence changes', () => {
  const store = emptiedStore()

  test('is offered the new data version, and shows it when the reader says so', async () => {
    await importPackage(store(), await secondPackage())
    const service = await startService(databaseConnection())
    const browser = await openBrowser()
    try {
      const watched = await openPage(browser, service.url)
      await visit(watched, `${service.url}/gap-map`)
      const { page } = watched
      // Domains of another framework have colours of their own, none of them grey.
      const fills = await page.locator('td.bubble circle').evaluateAll((found) => found.map((one) => getComputedStyle(one).fill))
      const grey = await page.evaluate(() => getComputedStyle(document.querySelector('.quiet') ?? document.body).color)
      expect(new Set(fills).size).toBeGreaterThan(1)
      expect(fills).not.toContain(grey)
      const version = async () => (await dataOf(service, '{ meta { dataVersion } }')).meta.dataVersion
      const before = await version()
      expect(await page.locator('caption').first().innerText()).toContain(before)
      expect(await page.locator('.changed').count()).toBe(0)
      await importPackage(store(), await secondPackageNamed('third-review'))
      await service.holder.refresh()
      const after = await version()
      expect(after).not.toBe(before)
      await page.locator('.changed').waitFor()
      expect(await page.locator('.changed').innerText()).toContain(after)
      expect(await page.locator('caption').first().innerText()).toContain(before)
      await page.getByRole('button', { name: 'Show it' }).click()
      await settle(page)
      expect(await page.locator('caption').first().innerText()).toContain(after)
      expect(await page.locator('.changed').count()).toBe(0)
      expect(watched.faults).toEqual([])
    } finally {
      await browser.close()
      await service.stop()
    }
  })
})
