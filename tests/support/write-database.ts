/** vitest's global setup of the project `write`: one database, empty but for its migrations. */
import type { TestProject } from 'vitest/node'
import { emptyDatabase } from './empty-database.ts'
import { setUpDatabase } from './test-database.ts'

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  return setUpDatabase(project, 'write', emptyDatabase)
}
