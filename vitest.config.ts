import { defineConfig } from 'vitest/config'
import { plantFaults } from './tests/support/faults.ts'

/**
 * Five projects. `pure` needs no database and runs in parallel; `read` shares one database that is seeded once;
 * `write` has a second one, its files run in series and empty it between tests; `web` looks at the page in a real
 * browser, on a database like that of `read`; `lifecycle` starts and kills
 * databases and services in homes of its own.
 */
const setupFiles = ['tests/support/fixed-seed.ts']
const serial = { setupFiles, fileParallelism: false, testTimeout: 60_000, hookTimeout: 180_000 }

/** graphql ships two copies of itself; Vite would take the other one than the packages that Node loads, and they do not mix. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'pure', include: ['tests/**/*.pure.test.ts'], testTimeout: 30_000, setupFiles } },
      {
        resolve,
        plugins: [plantFaults()],
        test: { name: 'read', include: ['tests/**/*.read.test.ts'], globalSetup: 'tests/support/read-database.ts', ...serial },
      },
      {
        resolve,
        test: { name: 'write', include: ['tests/**/*.write.test.ts'], globalSetup: 'tests/support/write-database.ts', ...serial },
      },
      {
        resolve,
        test: {
          name: 'web',
          include: ['tests/**/*.web.test.ts'],
          globalSetup: ['tests/support/read-database.ts', 'tests/support/built-page.ts'],
          ...serial,
        },
      },
      { resolve, test: { name: 'lifecycle', include: ['tests/**/*.lifecycle.test.ts'], ...serial, testTimeout: 180_000 } },
    ],
  },
})
