/** Whether the service can answer now. */
import type { ProjectionHolder } from '../projection/index.ts'
import { queries, type Store } from '../store/index.ts'

export interface Readiness {
  readonly ready: boolean
  /** The database answered. */
  readonly database: boolean
  readonly dataVersion: string
  readonly sequence: number
}

/** Longest wait for the database, ms. */
const patienceMs = 1_000
/** How long an answer is used again, ms: probes of several watchers cost one statement. */
const keptMs = 1_000

export function createReadinessCheck(store: Store, holder: ProjectionHolder): () => Promise<Readiness> {
  let last: { readonly at: number; readonly answers: Promise<boolean> } | undefined
  return async () => {
    const now = performance.now()
    if (last === undefined || now - last.at > keptMs) last = { at: now, answers: databaseAnswers(store) }
    const database = await last.answers
    const { dataVersion, sequence } = holder.current()
    return { ready: database, database, dataVersion, sequence }
  }
}

async function databaseAnswers(store: Store): Promise<boolean> {
  try {
    await store.run(queries.currentVersion, {}, { timeoutMs: patienceMs, signal: AbortSignal.timeout(patienceMs) })
    return true
  } catch {
    // Why it does not answer is told by the requests that fail for it.
    return false
  }
}
