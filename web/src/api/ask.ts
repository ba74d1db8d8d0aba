/** Asks the service, or a saved page its answers; nothing else does. */
import { savedPage } from './saved-page.ts'

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

interface Body<T> {
  readonly data?: T
  readonly errors?: readonly GraphqlError[]
  readonly extensions?: { readonly evidence?: { readonly cypher?: readonly CypherAsked[] } }
}

/** A statement that answers the same question, with its parameters. */
export interface CypherAsked {
  /** Question in the document, by its name or alias. */
  readonly field: string
  readonly name: string
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

const keyOf = (document: string, variables: object): string => JSON.stringify([document, variables])

/** The latest answers, so that a page can be saved with them. */
const answers = new Map<string, unknown>()
const mostAnswers = 60

/** @throws Refusal for errors, TypeError where the service cannot be reached, AbortError */
export async function ask<T>(document: string, variables: object, signal: AbortSignal): Promise<T> {
  const key = keyOf(document, variables)
  if (savedPage !== undefined) {
    if (!(key in savedPage.answers)) throw new Refusal([{ message: 'This saved page holds only what was looked at before it was saved.' }])
    return savedPage.answers[key] as T
  }
  const response = await post(document, variables, 'application/json', { signal })
  const { data, errors } = (await response.json()) as Body<T>
  if (errors !== undefined || data === undefined) throw new Refusal(errors ?? [{ message: `HTTP ${response.status}` }])
  answers.delete(key)
  answers.set(key, data)
  for (const oldest of [...answers.keys()].slice(0, Math.max(0, answers.size - mostAnswers))) answers.delete(oldest)
  return data
}

export function answersSoFar(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(answers)
}

/**
 * The one list of an answer as CSV, with the data version that it is of.
 *
 * @throws Refusal where there is no one list, TypeError where the service cannot be reached
 */
export async function askCsv(document: string, variables: object): Promise<{ readonly csv: Blob; readonly dataVersion: string }> {
  const response = await post(document, variables, 'text/csv')
  if (!response.ok) throw new Refusal(((await response.json()) as Body<unknown>).errors ?? [{ message: `HTTP ${response.status}` }])
  return { csv: await response.blob(), dataVersion: response.headers.get('x-data-version') ?? 'unknown' }
}

/** The Cypher of every question that a document asks. */
export async function askCypher(document: string, variables: object, signal: AbortSignal): Promise<readonly CypherAsked[]> {
  const response = await post(document, variables, 'application/json', { signal, headers: { 'x-show-cypher': '1' } })
  return ((await response.json()) as Body<unknown>).extensions?.evidence?.cypher ?? []
}

function post(query: string, variables: object, accept: string, { signal, headers }: RequestInit = {}): Promise<Response> {
  return fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, ...headers },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  })
}
