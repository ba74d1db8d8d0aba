import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds: rules with the elements that break them. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // The policy of the page lets no script in but its own: this one comes by the debugger's door.
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const found = await (
      globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run()
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}
