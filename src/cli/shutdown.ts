/** Stops what a command started, in reverse order, when a signal comes or something it depends on fails. */

/** After this, what has not stopped by itself is left to the end of the process, milliseconds. */
const patienceMs = 1900

export interface Shutdown {
  /** Registers how to stop something that was just started. */
  onStop(stop: () => Promise<void>): void
  /** Stops everything now; the same promise on every call. */
  stop(): Promise<void>
  /** Stops everything because of an error, which `stopped` then rejects with. */
  fail(error: Error): void
  /** Resolves when a signal has stopped everything; rejects when something failed. */
  readonly stopped: Promise<void>
}

/** Listens to SIGINT, SIGTERM and SIGHUP from now on. A second signal ends the process at once. */
export function createShutdown(): Shutdown {
  const stops: (() => Promise<void>)[] = []
  let running: Promise<void> | undefined
  const { promise: stopped, resolve, reject } = withResolvers()
  stopped.catch(() => {}) // Whoever waits for it handles it; nobody waits while the start is still going on.

  const stop = (): Promise<void> => {
    running ??= stopInReverse(stops)
    return running
  }
  const onSignal = (signal: NodeJS.Signals): void => {
    if (running !== undefined) process.exit(1)
    process.stdout.write(`\n${signal}: stopping\n`)
    void stop().then(() => {
      resolve()
      process.exit(0)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  return {
    onStop: (step) => {
      stops.push(step)
    },
    stop,
    fail: (error) => void stop().then(() => reject(error)),
    stopped,
  }
}

async function stopInReverse(stops: readonly (() => Promise<void>)[]): Promise<void> {
  const all = (async () => {
    for (const stop of [...stops].reverse()) await stop().catch(reportFailure)
  })()
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, patienceMs).unref())])
}

function reportFailure(error: unknown): void {
  process.stderr.write(`While stopping: ${error instanceof Error ? error.message : String(error)}\n`)
}

function withResolvers(): { promise: Promise<void>; resolve: () => void; reject: (error: Error) => void } {
  let resolve: () => void = () => {}
  let reject: (error: Error) => void = () => {}
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
