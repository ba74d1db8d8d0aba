import { describe, expect, test } from 'vitest'
import { violationsOf } from './axe.ts'
import { describeExplorer } from './explorer.ts'

const pair = 'pair=loss-of-nonverbal-cues~weakened-alliance'
const views = [
  '/',
  '/links',
  '/links?picture=network&stated=yes&communities=yes',
  '/links?picture=table&selected=loss-of-nonverbal-cues&selected=training&stated=yes',
  '/co-occurrence',
  `/co-occurrence?${pair}`,
  '/domains?domains=cognitive~resources',
  '/gap-map?rows=TECHNOLOGY&segments=KIND',
  '/gap-map?cell=cognitive~nano',
  '/framework',
  '/compare?pairs=yes',
  '/compare?contrast=FACTOR&kind=DETERMINANT',
  '/data',
  '/study/study:digital-mental-health:painter-2021',
  '/code/barrier:digital-mental-health:weakened-alliance',
  '/code/theme:digital-mental-health:no-such-theme',
  '/no-such-view',
]

describeExplorer('every view', ({ open }) => {
  describe.each([
    { width: 1280, theme: 'light' },
    { width: 1280, theme: 'dark' },
    { width: 390, theme: 'light' },
    { width: 390, theme: 'dark' },
    // A window of 1280 pixels at 200 %.
    { width: 640, theme: 'light' },
  ] as const)('$theme, $width pixels wide', ({ width, theme }) => {
    test.each(views)('%s has no fault that axe finds, no error, no request elsewhere, and nothing beside the screen', async (path) => {
      const { page, faults } = await open(path, { width, theme })
      expect(await violationsOf(page)).toEqual([])
      expect(faults).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.context().close()
    })
  })
})
