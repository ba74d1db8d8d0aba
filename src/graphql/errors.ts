/**
 * The only place that makes GraphQLErrors. Every error that leaves the service has an `extensions.code` of
 * `ErrorCode`; faults of ours are masked with a reference that is also logged.
 */
import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLErrorOptions } from 'graphql'
import { ClientError, type ErrorCode, type ErrorDetails, ServerError } from '../errors.ts'

/** HTTP status of an answer that holds no data because of such an error. */
const statusOfCode: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  AMBIGUOUS_ID: 400,
  STALE_CURSOR: 409,
  LIMIT_EXCEEDED: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TIMEOUT: 504,
  UNAVAILABLE: 503,
  INTERNAL: 500,
}

/** Told of faults that a caller only learns the reference of. */
export type OnFault = (reference: string, error: unknown) => void

/**
 * An error as a caller may see it. Syntax and validation errors are BAD_USER_INPUT; what is not one of our two error
 * families is INTERNAL.
 *
 * @param early true for an error before execution: it then decides the HTTP status
 */
export function presentError(error: unknown, onFault: OnFault, early = false): GraphQLError {
  if (error instanceof GraphQLError && error.extensions.code !== undefined && presented.has(error)) return error
  const cause = error instanceof GraphQLError ? (error.originalError ?? undefined) : error
  if (cause === undefined && error instanceof GraphQLError)
    return known(error, 'BAD_USER_INPUT', error.message, { ...httpOf(error) }, early)
  if (cause instanceof GraphQLError) return known(error, 'BAD_USER_INPUT', cause.message, { ...httpOf(cause) }, early)
  if (cause instanceof ClientError) return known(error, cause.code, cause.message, cause.details, early)
  if (cause instanceof ServerError && cause.code !== 'INTERNAL') {
    onFault('', cause)
    return known(error, cause.code, publicMessage[cause.code === 'TIMEOUT' ? 'TIMEOUT' : 'UNAVAILABLE'], {}, early)
  }
  if (cause instanceof DOMException && cause.name === 'TimeoutError') return known(error, 'TIMEOUT', publicMessage.TIMEOUT, {}, early)
  const reference = randomUUID()
  onFault(reference, cause)
  return known(error, 'INTERNAL', `Something went wrong here; the log has it under reference ${reference}`, { reference }, early)
}

/** What a passing failure is told as: driver messages name hosts and ports. */
const publicMessage = {
  TIMEOUT: 'The answer took longer than is allowed; ask for less, or again later',
  UNAVAILABLE: 'The database does not answer, or is being written to; ask again in a moment',
} as const

const presented = new WeakSet<GraphQLError>()

function known(error: unknown, code: ErrorCode, message: string, details: ErrorDetails, early: boolean): GraphQLError {
  const { http = early ? httpOfCode(code) : undefined, ...rest } = details
  const place: GraphQLErrorOptions = error instanceof GraphQLError ? placeOf(error) : {}
  const extensions: ErrorDetails = { ...rest, code, ...(http === undefined ? {} : { http }) }
  const made = new GraphQLError(message, { ...place, extensions })
  presented.add(made)
  return made
}

/** `spec`: a client that only knows application/json gets 200 for a request that is well formed, as the specification has it. */
function httpOfCode(code: ErrorCode): object {
  const status = statusOfCode[code]
  return { status, spec: status < 500 }
}

function placeOf({ nodes, source, positions, path }: GraphQLError): GraphQLErrorOptions {
  return { ...(nodes && { nodes }), ...(source && { source }), ...(positions && { positions }), ...(path && { path }) }
}

/** HTTP status that Yoga gave an error. A request that is no GraphQL request at all is refused with that status in any case. */
function httpOf({ extensions: { http, code } }: GraphQLError): ErrorDetails {
  if (http === undefined) return {}
  return { http: code === 'BAD_REQUEST' || code === 'REQUEST_ENTITY_TOO_LARGE' ? { status: http.status ?? 400 } : http }
}
