/** What a test needs to reach the database of its project. */
import { describe, inject } from 'vitest'
import { ServerError } from '../../src/errors.ts'
import type { StoreConnection } from '../../src/store/index.ts'
import './test-database.ts'

/** A `describe` whose tests are skipped where no database could be had; the project's setup said why. */
export const describeDatabase = describe.skipIf(inject('database') === null)

/** @throws ServerError where there is none: use it inside `describeDatabase` only */
export function databaseConnection(): StoreConnection {
  const connection = inject('database')
  if (connection === null) throw new ServerError('UNAVAILABLE', 'this test needs the database of its project')
  return connection
}
