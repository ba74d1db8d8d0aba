/**
 * The two error families. A `ClientError` is something the caller can mend; a `ServerError` is not.
 * Never throw a bare `Error` or a string: throw one of these (or a leaf module's own subclass), so that the
 * command line and GraphQL can tell a person what to do.
 */

/** Machine-readable codes; `docs/errors.md` and `extensions.code` of GraphQL errors list the same. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'AMBIGUOUS_ID'
  | 'STALE_CURSOR'
  | 'LIMIT_EXCEEDED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL'

/** Named facts that travel with an error to the caller, e.g. `{ argument, expected, got }`. */
export type ErrorDetails = Readonly<Record<string, unknown>>

interface ErrorOptionsWithDetails {
  readonly cause?: unknown
  readonly details?: ErrorDetails
}

abstract class EvidenceGraphError extends Error {
  abstract readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(message: string, options: ErrorOptionsWithDetails = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.details = options.details ?? {}
  }
}

/** The caller can mend this: the message says what was expected, what came, and where. */
export class ClientError extends EvidenceGraphError {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options: ErrorOptionsWithDetails = {}) {
    super(message, options)
    this.code = code
  }
}

/** The caller cannot mend this: `UNAVAILABLE` and `TIMEOUT` may pass, `INTERNAL` is a fault of ours. */
export class ServerError extends EvidenceGraphError {
  readonly code: ErrorCode

  constructor(code: 'UNAVAILABLE' | 'TIMEOUT' | 'INTERNAL', message: string, options: ErrorOptionsWithDetails = {}) {
    super(message, options)
    this.code = code
  }
}

/** A value that is not what was expected: `expected ..., but got ...`, with the argument's name. */
export function badInput(argument: string, expected: string, got: unknown): ClientError {
  return new ClientError('BAD_USER_INPUT', `${argument}: expected ${expected}, but got ${describeValue(got)}`, {
    details: { argument, expected, got: describeValue(got) },
  })
}

/** A value as a person would quote it, cut at 80 characters. */
export function describeValue(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
