/**
 * Takes the pictures in docs/screenshots of a running service: every view in light, dark and narrow.
 *
 *   node --import tsx tools/screenshots.ts [http://127.0.0.1:4000]
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/config.ts'
import { openBrowser, openPage, visit } from '../tests/web/browser.ts'

const origin = process.argv[2] ?? 'http://127.0.0.1:4000'
const folder = join(projectRoot, 'docs', 'screenshots')
const views = {
  overview: '/',
  'co-occurrence': '/co-occurrence',
  receipt: '/co-occurrence?pair=loss-of-nonverbal-cues~weakened-alliance',
  domains: '/domains',
  'gap-map': '/gap-map?rows=TECHNOLOGY',
  framework: '/framework',
}
const looks = {
  light: { width: 1280, theme: 'light' },
  dark: { width: 1280, theme: 'dark' },
  narrow: { width: 390, theme: 'light' },
} as const

mkdirSync(folder, { recursive: true })
const browser = await openBrowser()
for (const [view, path] of Object.entries(views)) {
  for (const [name, look] of Object.entries(looks)) {
    const watched = await openPage(browser, origin, look)
    await visit(watched, origin + path)
    await watched.page.screenshot({ path: join(folder, `${view}-${name}.png`) })
    await watched.page.context().close()
  }
}
await browser.close()
