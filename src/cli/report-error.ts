import { ClientError, ServerError } from '../errors.ts'

/**
 * Says what went wrong on standard error and sets the exit code: 2 when the caller can mend it, 1 otherwise. The stack
 * is shown only for a fault of ours, where it helps whoever reports it.
 */
export function reportError(error: unknown): void {
  if (error instanceof ClientError) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
    return
  }
  const expected = error instanceof ServerError && error.code !== 'INTERNAL'
  const text = error instanceof Error ? ((expected ? error.message : error.stack) ?? error.message) : String(error)
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
