/** `/graphql`: GraphQL over HTTP, subscriptions as server-sent events, GraphiQL for browsers. */
import { createHash } from 'node:crypto'
import { type ExecutionArgs, type GraphQLError, type GraphQLSchema, parse } from 'graphql'
import { createYoga, type Plugin, type YogaInitialContext, type YogaServerInstance } from 'graphql-yoga'
import { ClientError } from '../errors.ts'
import { type Execution, type ExecutionServices, executeSettled, maxTokens, presentError, subscribeToChanges } from '../graphql/index.ts'
import type { ProjectionHolder } from '../projection/index.ts'
import { csvAnswers } from './csv-answers.ts'
import { createGraphiql } from './graphiql.ts'
import type { Metrics } from './metrics.ts'

export const graphqlPath = '/graphql'
/** Largest body of a request, bytes. */
const maxBodyBytes = 1_000_000

export interface EndpointOptions extends ExecutionServices {
  readonly schema: GraphQLSchema
  readonly metrics: Metrics
  /** Origins of other sites that may read answers; none by default. */
  readonly allowedOrigins: readonly string[]
  /** Ends subscriptions when the service stops. */
  readonly stopping: AbortSignal
}

export function createEndpoint(options: EndpointOptions): YogaServerInstance<object, object> {
  const { allowedOrigins, onFault, schema } = options
  const graphiql = createGraphiql()
  return createYoga({
    schema,
    graphqlEndpoint: graphqlPath,
    landingPage: false,
    // What is logged is logged by `onFault`.
    logging: false,
    // Forms are what other sites can send without asking: CSRF.
    multipart: false,
    batching: false,
    maxRequestBodySize: maxBodyBytes,
    cors: allowedOrigins.length === 0 ? false : { origin: [...allowedOrigins], methods: ['GET', 'POST', 'OPTIONS'] },
    graphiql: graphiql.options,
    renderGraphiQL: graphiql.render,
    maskedErrors: { maskError: (error) => presentError(error, onFault, true) },
    plugins: [csvAnswers(), refuseForms(), answerUnchanged(options.holder, options.software.version), runSettled(options), graphiql.guard],
  })
}

/** Parses no more than is allowed, and runs operations on one data version. */
function runSettled(options: EndpointOptions): Plugin {
  const traitsOf = ({ request }: YogaInitialContext) => ({
    signal: AbortSignal.any([request.signal, options.stopping]),
    showCypher: request.headers.get('x-show-cypher') === '1',
  })
  return {
    // Validation makes errors that nothing else presents; what was presented stays as it is.
    onExecutionResult({ result, setResult }) {
      if (result === undefined || !('errors' in result) || result.errors === undefined) return
      setResult({ ...result, errors: result.errors.map((error) => presentError(error, options.onFault, true)) })
    },
    onParse: ({ setParseFn }) => setParseFn(parseBounded),
    onExecute({ setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs) => {
        const context = args.contextValue as YogaInitialContext
        const start = performance.now()
        const execution = await executeSettled(options, args, traitsOf(context))
        options.metrics.observe(execution, performance.now() - start)
        return withHeaders(execution, context.request, options.software.version, performance.now() - start)
      })
    },
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn((args: ExecutionArgs) => subscribeToChanges(options, args, traitsOf(args.contextValue as YogaInitialContext)))
    },
  }
}

function parseBounded(source: Parameters<typeof parse>[0]): ReturnType<typeof parse> {
  try {
    return parse(source, { maxTokens })
  } catch (error) {
    if (!(error as GraphQLError).message.includes(`more that ${maxTokens} tokens`)) throw error
    throw new ClientError('LIMIT_EXCEEDED', `expected a document of at most ${maxTokens} tokens, but got a longer one`, {
      details: { what: 'tokens', limit: maxTokens, asked: `more than ${maxTokens}` },
    })
  }
}

/** What is said beside the body: it would make bodies differ that are the same answer. */
function withHeaders({ result, ...execution }: Execution, request: Request, software: string, totalMs: number): object {
  const headers: Record<string, string> = {
    'x-data-version': execution.dataVersion,
    'server-timing': `db;desc="${execution.statements} statements";dur=${execution.databaseMs.toFixed(1)}, total;dur=${totalMs.toFixed(1)}`,
    'cache-control': 'no-cache',
    vary: 'accept, x-show-cypher',
  }
  if (request.method === 'GET' && result.errors === undefined) headers.etag = etagOf(request, execution, software)
  return { ...result, extensions: { ...result.extensions, http: { headers } } }
}

/** Names the answer without working it out: the same question of the same version by the same program has the same. */
function etagOf(request: Request, { dataVersion, sequence }: Pick<Execution, 'dataVersion' | 'sequence'>, software: string): string {
  const { headers, url } = request
  const parts = [software, dataVersion, sequence, new URL(url).search, headers.get('accept'), headers.get('x-show-cypher')]
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`
}

/** 304 where the caller has the answer already. */
function answerUnchanged(holder: ProjectionHolder, software: string): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const known = request.headers.get('if-none-match')
      if (known === null || request.method !== 'GET' || !url.searchParams.has('query')) return
      const projection = holder.current()
      const etag = etagOf(request, projection, software)
      if (!known.split(/\s*,\s*/).includes(etag)) return
      const headers = { etag, 'x-data-version': projection.dataVersion, 'cache-control': 'no-cache' }
      endResponse(new fetchAPI.Response(null, { status: 304, headers }))
    },
  }
}

/** Bodies that a form of another site can send are refused: a browser asks first before it sends JSON elsewhere. */
function refuseForms(): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'POST') return
      const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
      if (type === 'application/json' || type === 'application/graphql') return
      const message = `content-type: expected application/json, but got ${type === '' ? 'none' : type}`
      const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT', argument: 'content-type' } }] })
      endResponse(new fetchAPI.Response(body, { status: type === '' ? 400 : 415, headers: { 'content-type': 'application/json' } }))
    },
  }
}
