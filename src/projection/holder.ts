/** Keeps the current projection: swapped as a whole, so that whoever took one keeps a consistent view of one data version. */
import type { Store } from '../store/index.ts'
import { loadProjection, readVersion } from './load.ts'
import type { Projection } from './types.ts'

export interface ProjectionHolder {
  /** The projection of now. Take it once a request and keep it: the next call may give a newer one. */
  current(): Projection
  /**
   * Loads the version that the database holds, if it is another one. Calls that come while one runs join it.
   *
   * @throws ServerError UNAVAILABLE or TIMEOUT when it cannot be loaded; the one held stays
   */
  refresh(): Promise<Projection>
  /** Tells of every swap; the answer ends the telling. */
  onChange(listener: (projection: Projection) => void): () => void
  /** Ends the polling, after a refresh that is running. */
  close(): Promise<void>
}

interface HolderOptions {
  /** How often to look whether another process published, milliseconds. */
  readonly pollMs: number
  /** Told when a look or a load fails; the next poll tries again. */
  readonly onFailure?: (error: unknown) => void
}

/** Loads the first projection, then polls for newer versions until closed. */
export async function createProjectionHolder(store: Store, { pollMs, onFailure = () => {} }: HolderOptions): Promise<ProjectionHolder> {
  let held = await loadProjection(store)
  let running: Promise<Projection> | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false
  const listeners = new Set<(projection: Projection) => void>()

  const refresh = (): Promise<Projection> => {
    running ??= replace().finally(() => {
      running = undefined
    })
    return running
  }

  const replace = async (): Promise<Projection> => {
    const version = await readVersion(store)
    if (version.dataVersion === held.dataVersion && version.sequence === held.sequence) return held
    held = await loadProjection(store)
    for (const listener of listeners) listener(held)
    return held
  }

  const poll = (): void => {
    timer = setTimeout(() => {
      refresh()
        .catch(onFailure)
        .finally(() => {
          if (!closed) poll()
        })
    }, pollMs)
    // Looking for news must not keep a process alive that has nothing else to do.
    timer.unref()
  }

  poll()
  return {
    current: () => held,
    refresh,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await running?.catch(() => {})
    },
  }
}
