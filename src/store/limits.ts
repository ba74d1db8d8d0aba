/** Time limits around work in the database: retries, deadlines, cancellation. */
import { setTimeout as delay } from 'node:timers/promises'
import { ServerError } from '../errors.ts'

/**
 * Does it again while it may help, with growing pauses (25 ms doubling to 400 ms).
 * @param forMs how long after the start another attempt may begin
 */
export async function retrying<T>(attempt: () => Promise<T>, mayHelp: (error: unknown) => boolean, forMs: number): Promise<T> {
  const end = performance.now() + forMs
  for (let pauseMs = 25; ; pauseMs = Math.min(2 * pauseMs, 400)) {
    try {
      return await attempt()
    } catch (error) {
      if (!mayHelp(error) || performance.now() + pauseMs > end) throw error
      await delay(pauseMs)
    }
  }
}

/**
 * Waits for work, but no longer than the deadline and only until the caller gives up. Neo4j enforces the time limit of a
 * transaction itself; the deadline is for a connection that went silent.
 * @param stop called when the wait ends early: makes the database drop the work
 * @throws the signal's reason; ServerError `TIMEOUT` at the deadline
 */
export async function within<T>(
  work: Promise<T>,
  limits: { readonly deadlineMs: number; readonly signal?: AbortSignal | undefined },
  stop: () => void,
): Promise<T> {
  const { deadlineMs, signal } = limits
  let timer: NodeJS.Timeout | undefined
  let onAbort: (() => void) | undefined
  const early = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ServerError('TIMEOUT', `Neo4j gave no answer within ${deadlineMs} ms`)), deadlineMs)
    onAbort = () => reject(signal?.reason)
    signal?.addEventListener('abort', onAbort, { once: true })
    if (signal?.aborted) onAbort()
  })
  try {
    return await Promise.race([work, early])
  } catch (error) {
    stop()
    // Whatever the abandoned work still has to say is too late for anyone.
    work.catch(() => undefined)
    throw error
  } finally {
    clearTimeout(timer)
    if (onAbort) signal?.removeEventListener('abort', onAbort)
  }
}
