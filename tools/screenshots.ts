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
  links: '/links',
  network: '/links?picture=network&selected=loss-of-nonverbal-cues',
  'co-occurrence': '/co-occurrence',
  receipt: '/co-occurrence?pair=loss-of-nonverbal-cues~weakened-alliance',
  domains: '/domains?domains=cognitive~patient',
  'gap-map': '/gap-map?rows=TECHNOLOGY',
  framework: '/framework',
  compare: '/compare',
  study: '/study/study:digital-mental-health:painter-2021',
  code: '/code/barrier:digital-mental-health:weakened-alliance',
  data: '/data',
}
/** Pictures that are worth more than a screen. */
const whole: readonly string[] = ['links', 'network', 'compare', 'framework']
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
    // The canvas of the network is drawn a frame later.
    await watched.page.waitForTimeout(500)
    await watched.page.screenshot({ path: join(folder, `${view}-${name}.png`), fullPage: whole.includes(view) })
    await watched.page.context().close()
  }
}
await browser.close()
