/**
 * A service as the lifecycle tests need one: opens the embedded database of the home given, says so on one line, keeps it
 * until a signal. Started by tests/database/homes.ts as a process of its own, because tests kill it.
 */
import { readConfig } from '../../src/config.ts'
import { openDatabase } from '../../src/database/index.ts'

try {
  const database = await openDatabase(readConfig({ EVIDENCE_GRAPH_HOME: process.argv[2] }), { progress: () => undefined, only: 'embedded' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void database.stop().then(() => process.exit(0))
    })
  }
  process.stdout.write(`${JSON.stringify(database.connection)}\n`)
} catch (error) {
  process.stdout.write(`${JSON.stringify({ error: error instanceof Error ? error.message : String(error) })}\n`)
}
