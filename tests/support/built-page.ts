/** vitest's global setup of the project `web`: the page as the sources have it now. */
import { build } from 'vite'
import { projectRoot } from '../../src/config.ts'

export async function setup(): Promise<void> {
  await build({ configFile: `${projectRoot}/web/vite.config.ts`, logLevel: 'warn' })
}
