/** Reading plain JSON that a caller handed over. */
import { badInput, ClientError } from '../errors.ts'

/** Values in one list. */
export const maxValues = 500

/**
 * Keys that were given: GraphQL hands on an explicit null, which says nothing.
 *
 * @throws ClientError BAD_USER_INPUT for anything but an object
 */
export function givenKeys(value: unknown, argument: string): readonly (readonly [string, unknown])[] {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object' || Array.isArray(value)) throw badInput(argument, 'an object', value)
  return Object.entries(value).filter(([, one]) => one !== null && one !== undefined)
}

/**
 * @throws ClientError BAD_USER_INPUT for anything but a list
 * @throws ClientError LIMIT_EXCEEDED for a list of more than 500 values
 */
export function listOf(value: unknown, argument: string): readonly unknown[] {
  if (!Array.isArray(value)) throw badInput(argument, 'a list', value)
  if (value.length > maxValues) throw limitExceeded(argument, 'values in a list', maxValues, value.length)
  return value
}

export function limitExceeded(argument: string, what: string, limit: number, asked: number): ClientError {
  return new ClientError('LIMIT_EXCEEDED', `${argument}: expected at most ${limit} ${what}, but got ${asked}`, {
    details: { argument, limit, asked },
  })
}
