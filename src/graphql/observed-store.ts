/** A store as one request uses it: counts its statements and ends with the request. */
import type { Statements, Store, WorkOptions } from '../store/index.ts'

export interface ObservedStore extends Store {
  /** Milliseconds spent waiting for the database, waits that overlap counted each. */
  readonly waitedMs: number
}

/**
 * @param signal ends running statements when the client has gone or the time is up
 */
export function observedStore(store: Store, signal: AbortSignal): ObservedStore {
  let statements = 0
  let waitedMs = 0
  const limited = (options: WorkOptions = {}): WorkOptions => ({ signal, ...options })
  const timed = async <T>(work: Promise<T>): Promise<T> => {
    const start = performance.now()
    try {
      return await work
    } finally {
      waitedMs += performance.now() - start
    }
  }
  const counting = ({ run }: Statements): Statements => ({
    run(query, parameters) {
      statements += 1
      return run(query, parameters)
    },
  })
  return {
    run(query, parameters, options) {
      statements += 1
      return timed(store.run(query, parameters, limited(options)))
    },
    read: (work, options) => timed(store.read((transaction) => work(counting(transaction)), limited(options))),
    write: (work, options) => timed(store.write((transaction) => work(counting(transaction)), limited(options))),
    readSettled(work, options) {
      // The looks at the version before and after.
      statements += 2
      return timed(store.readSettled((transaction, version) => work(counting(transaction), version), limited(options)))
    },
    get statements() {
      return statements
    },
    get waitedMs() {
      return waitedMs
    },
    close: () => store.close(),
  }
}
