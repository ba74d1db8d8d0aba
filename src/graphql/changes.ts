import type { Projection, ProjectionHolder } from '../projection/index.ts'

/**
 * The projection of now, then each that the holder swaps in, until the signal ends it. A listener that is slow gets the
 * latest only: what lies between is history by then.
 */
export async function* projectionChanges(holder: ProjectionHolder, signal: AbortSignal): AsyncGenerator<Projection, void, void> {
  let latest: Projection | undefined = holder.current()
  let wake: () => void = () => {}
  const wakeUp = (): void => wake()
  const stopListening = holder.onChange((projection) => {
    latest = projection
    wake()
  })
  // A generator that waits cannot be ended from outside: the signal wakes it.
  signal.addEventListener('abort', wakeUp)
  try {
    while (!signal.aborted) {
      const next: Projection | undefined = latest
      latest = undefined
      if (next !== undefined) yield next
      else {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
  } finally {
    stopListening()
    signal.removeEventListener('abort', wakeUp)
  }
}
