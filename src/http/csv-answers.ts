/** `Accept: text/csv`: the one list of an answer as CSV. */
import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ClientError } from '../errors.ts'
import { answerTable, csv } from '../tables/index.ts'

const mediaType = 'text/csv'

interface HttpExtensions {
  readonly http?: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
}

/** An answer with errors, or without one list, is JSON that says so. Must stand before what makes JSON of every answer. */
export function csvAnswers(): Plugin {
  return {
    onResultProcess({ request, result, setResultProcessor }) {
      const wanted = (request.headers.get('accept') ?? '').split(',')[0]?.split(';')[0]?.trim().toLowerCase()
      if (wanted !== mediaType || Array.isArray(result) || Symbol.asyncIterator in result) return
      setResultProcessor((_result, { Response }) => {
        const { body, status, type } = written(result as ExecutionResult)
        const { headers } = ((result as ExecutionResult).extensions as HttpExtensions | undefined)?.http ?? {}
        return new Response(body, { status, headers: { ...headers, 'content-type': type } })
      }, mediaType)
    },
  }
}

function written({ data, errors }: ExecutionResult): { readonly body: string; readonly status: number; readonly type: string } {
  if (errors !== undefined && errors.length > 0) return refusal(errors, statusOf(errors))
  try {
    return { body: csv(answerTable(data)), status: 200, type: `${mediaType}; charset=utf-8; header=present` }
  } catch (error) {
    if (!(error instanceof ClientError)) throw error
    const { message, code, details } = error
    return refusal([{ message, extensions: { ...details, code } }], 400)
  }
}

function refusal(errors: readonly unknown[], status: number) {
  return { body: JSON.stringify({ errors }), status, type: 'application/json' }
}

function statusOf(errors: NonNullable<ExecutionResult['errors']>): number {
  const known = errors.map(({ extensions }) => (extensions as HttpExtensions).http?.status).find((status) => status !== undefined)
  return known ?? 400
}
