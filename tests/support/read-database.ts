/** vitest's global setup of the project `read`: one database that holds the shipped data set; tests only read it. */
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { projectRoot } from '../../src/config.ts'
import { ServerError } from '../../src/errors.ts'
import { readDataPackage } from '../../src/importers/index.ts'
import { importPackage } from '../../src/runs/index.ts'
import type { Store } from '../../src/store/index.ts'
import { setUpDatabase } from './test-database.ts'

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  return setUpDatabase(project, 'read', importShippedPackage)
}

async function importShippedPackage(store: Store): Promise<void> {
  const reading = await readDataPackage(join(projectRoot, 'data/digital-mental-health'))
  if (reading.package === undefined) throw new ServerError('INTERNAL', 'the shipped package does not read')
  await importPackage(store, reading.package, { dryRun: false, progress: () => undefined })
}
