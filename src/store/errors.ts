/** Turns the driver's errors into the program's, once; `cause` keeps the original. */
import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { ClientError, ServerError } from '../errors.ts'

/** A statement broke a uniqueness constraint: something with this value is there already. */
export class ConstraintViolation extends ServerError {
  readonly label: string | undefined
  readonly property: string | undefined

  constructor(cause: Neo4jError) {
    super('INTERNAL', `A uniqueness constraint refused the change: ${cause.message}`, { cause })
    // Neo4j 5.26 tells label and property in the message only.
    const [, label, property] = /label `([^`]+)` and property `([^`]+)`/.exec(cause.message) ?? []
    this.label = label
    this.property = property
  }
}

/**
 * The connection broke while a commit was under way: it may or may not have happened. Never retried here; whoever wrote
 * looks for the operation id that the transaction would have left.
 */
export class CommitUnknown extends ServerError {
  constructor(cause: unknown) {
    super('UNAVAILABLE', 'The connection to Neo4j broke during a commit: whether the change was made is not known', { cause })
  }
}

const connectionCodes = ['ServiceUnavailable', 'SessionExpired']
const memoryCodes = /MemoryPoolOutOfMemoryError|OutOfMemory|TransactionOutOfMemory|MemoryLimit/
const timeoutCodes = /TransactionTimedOut|LockClientStopped|LockAcquisitionTimeout|Transaction\.Terminated/
const credentialCodes = /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/

/** @param where what was being done, e.g. `Query gapMap` */
export function translateError(error: unknown, where: string): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code, message } = error
  if (credentialCodes.test(code))
    return new ClientError(
      'BAD_USER_INPUT',
      `Neo4j refused the user or password: expected the ones in NEO4J_USER and NEO4J_PASSWORD to be right (${message})`,
      { cause: error },
    )
  if (code.endsWith('Schema.ConstraintValidationFailed')) return new ConstraintViolation(error)
  if (code.endsWith('DatabaseNotFound')) return new ClientError('BAD_USER_INPUT', `NEO4J_DATABASE: ${message}`, { cause: error })
  if (memoryCodes.test(code))
    return new ClientError(
      'LIMIT_EXCEEDED',
      `${where} needs more memory than Neo4j allows: give Neo4j a larger heap, or ask for less at once (${message})`,
      { cause: error },
    )
  if (timeoutCodes.test(code))
    return new ServerError('TIMEOUT', `${where} took longer than it may: ask for less, or again later`, { cause: error })
  if (isConnectionError(error) || /acquisition timed out/.test(message))
    return new ServerError('UNAVAILABLE', `Neo4j is not reachable (${where}): ${shortReason(message)}`, { cause: error })
  if (code.startsWith('Neo.TransientError.'))
    return new ServerError('UNAVAILABLE', `${where} could not be done now: ${message}`, { cause: error })
  return new ServerError('INTERNAL', `${where} failed: ${message}`, { cause: error })
}

/** The driver's advice about encryption, a paragraph long, says nothing that the cause behind it does not. */
function shortReason(message: string): string {
  return /Caused by: (.*)$/.exec(message)?.[1] ?? message
}

/** Whether the connection broke, so that Neo4j did not say how it went. */
export function isConnectionError(error: unknown): boolean {
  return error instanceof Neo4jError && connectionCodes.includes(error.code)
}

/**
 * Whether doing the same again may succeed. Memory that ran out is called transient by Neo4j, but would run out again.
 * @param error translated or not
 * @param connection whether a broken connection counts: not where a commit may have gone through
 */
export function isRetryable(error: unknown, connection: boolean): boolean {
  const original = error instanceof Error && !(error instanceof Neo4jError) ? error.cause : error
  if (error instanceof CommitUnknown || !(original instanceof Neo4jError)) return false
  if (isConnectionError(original)) return connection
  return isRetryableError(original) && !memoryCodes.test(original.code) && !timeoutCodes.test(original.code)
}
