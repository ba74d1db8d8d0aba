/** Asks the service; nothing else does. */

export interface GraphqlError {
  readonly message: string
  readonly extensions?: { readonly code?: string; readonly argument?: string }
}

/** What the service refused, in its words. */
export class Refusal extends Error {
  readonly errors: readonly GraphqlError[]

  constructor(errors: readonly GraphqlError[]) {
    super(errors.map(({ message }) => message).join(' '))
    this.errors = errors
  }
}

/** @throws Refusal for errors, TypeError where the service cannot be reached, AbortError */
export async function ask<T>(document: string, variables: object, signal: AbortSignal): Promise<T> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document, variables }),
    signal,
  })
  const { data, errors } = (await response.json()) as { readonly data?: T; readonly errors?: readonly GraphqlError[] }
  if (errors !== undefined || data === undefined) throw new Refusal(errors ?? [{ message: `HTTP ${response.status}` }])
  return data
}
