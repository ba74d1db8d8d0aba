import { readConfig } from '../config.ts'
import { openDatabase } from '../database/index.ts'
import { migrate, openStore, type Store } from '../store/index.ts'
import { keepPackages } from './kept-packages.ts'

/**
 * The store of the configured database, migrated, for a command that comes and goes. A service that runs on this home is
 * joined, not disturbed: it notices what was published. Without one, the database is started and stopped again.
 */
export async function openHomeStore(): Promise<{ readonly store: Store; close(): Promise<void> }> {
  const config = readConfig()
  const database = await openDatabase(config, { progress: say, ifRunning: 'join', heapMb: config.heapMb })
  try {
    const store = await openStore(database.connection)
    const close = async (): Promise<void> => {
      if (database.kind !== 'given') await keepPackages(store, config)
      await store.close()
      await database.stop()
    }
    await migrate(store, { adopt: false, progress: say })
    return { store, close }
  } catch (error) {
    await database.stop()
    throw error
  }
}

function say(message: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K  ${message}\r`)
}
