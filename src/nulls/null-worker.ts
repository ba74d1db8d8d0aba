/** Samples in a thread of their own. */
import { Worker } from 'node:worker_threads'
import type { FixedMarginsTally } from '../analysis/index.ts'
import { ServerError } from '../errors.ts'
import { type FromWorker, type ToWorker, tallyMessage } from './messages.ts'
import type { NullSamples } from './null-samples.ts'

interface NullWorker extends NullSamples {
  /** Ends the thread; who still waits is told UNAVAILABLE. */
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (tally: FixedMarginsTally) => void
  readonly reject: (error: unknown) => void
}

/**
 * The thread starts with the first question and, should it ever crash, again with the next one. It does not keep the process
 * alive while nobody waits.
 */
export function startNullWorker(): NullWorker {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let asked = 0

  const fail = (error: ServerError) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const settle = (id: number): Waiting | undefined => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker?.unref()
    return one
  }
  const begin = (): Worker => {
    const started = new Worker(...workerProgram())
    started.on('message', (message: FromWorker) => {
      const one = settle(message.id)
      if ('tally' in message) one?.resolve(message.tally)
      else one?.reject(new ServerError('INTERNAL', `sampling failed: ${message.fault.name}: ${message.fault.message}`))
    })
    const ended = (cause?: unknown) => {
      if (worker !== started) return
      worker = undefined
      fail(new ServerError('INTERNAL', 'the sampling thread ended while it was sampling', { cause }))
    }
    started.on('error', ended)
    started.on('exit', () => ended())
    return started
  }

  return {
    tally(request, samples, signal) {
      signal?.throwIfAborted()
      const id = ++asked
      worker ??= begin()
      const thread = worker
      const say = (message: ToWorker) => thread.postMessage(message)
      return new Promise((resolve, reject) => {
        const onAbort = () => {
          if (settle(id) === undefined) return
          say({ abort: id })
          reject(signal?.reason)
        }
        signal?.addEventListener('abort', onAbort, { once: true })
        const forgetSignal = () => signal?.removeEventListener('abort', onAbort)
        waiting.set(id, {
          resolve: (tally) => {
            forgetSignal()
            resolve(tally)
          },
          reject: (error) => {
            forgetSignal()
            reject(error)
          },
        })
        thread.ref()
        say({ tally: tallyMessage(id, request, samples) })
      })
    },
    async close() {
      const ending = worker
      worker = undefined
      fail(new ServerError('UNAVAILABLE', 'the service is stopping'))
      await ending?.terminate()
    },
  }
}

/**
 * The compiled worker beside the compiled program, or its source. What reads TypeScript in this thread does not do so in a new
 * one on Node 20: there it has to be registered anew.
 */
function workerProgram(): ConstructorParameters<typeof Worker> {
  const isSource = import.meta.url.endsWith('.ts')
  const program = new URL(isSource ? './worker.ts' : './worker.js', import.meta.url)
  if (!isSource) return [program]
  const reader = import.meta.resolve('tsx/esm/api')
  const start = `import(${JSON.stringify(reader)}).then(({ register }) => { register(); return import(${JSON.stringify(program.href)}) })`
  return [start, { eval: true }]
}
