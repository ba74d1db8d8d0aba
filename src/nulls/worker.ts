/** The sampling worker: runs in a thread of its own, so that a null model never holds up a request. */
import { parentPort } from 'node:worker_threads'
import { type FromWorker, requestOf, type TallyMessage, type ToWorker } from './messages.ts'
import { keptSamples } from './null-samples.ts'

const samples = keptSamples()
const running = new Map<number, AbortController>()
const say = (message: FromWorker) => parentPort?.postMessage(message)

async function answer(message: TallyMessage): Promise<void> {
  const { id } = message
  const stopped = new AbortController()
  running.set(id, stopped)
  try {
    say({ id, tally: await samples.tally(requestOf(message), message.samples, stopped.signal) })
  } catch (error) {
    const { name, message: text } = error instanceof Error ? error : new Error(String(error))
    if (!stopped.signal.aborted) say({ id, fault: { name, message: text } })
  } finally {
    running.delete(id)
  }
}

parentPort?.on('message', (message: ToWorker) => {
  if ('abort' in message) running.get(message.abort)?.abort()
  else void answer(message.tally)
})
