/** vitest's global setup of the project `web`: the page as the sources have it now, built as it is shipped. */
import { execFileSync } from 'node:child_process'
import { projectRoot } from '../../src/config.ts'

export function setup(): void {
  // In a process of its own: in this one NODE_ENV says test, which would build React's development version.
  execFileSync('npm', ['run', '--silent', 'build:web'], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
}
