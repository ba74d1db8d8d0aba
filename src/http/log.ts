import { pino } from 'pino'

const log = pino({ name: 'evidence-graph' }, pino.destination({ dest: 2, sync: true }))

/** Logs a fault with the reference that the caller was given; a failure that passes has none and is a warning. */
export function logFault(reference: string, error: unknown): void {
  if (reference === '') log.warn({ err: error }, 'the database did not answer')
  else log.error({ reference, err: error }, 'a request failed')
}
