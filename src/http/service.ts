/** The service: GraphQL, health and metrics on one port. */
import { setMaxListeners } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { projectRoot } from '../config.ts'
import { createSchema, type Software } from '../graphql/index.ts'
import type { NullSamples } from '../nulls/index.ts'
import type { ProjectionHolder } from '../projection/index.ts'
import type { Store } from '../store/index.ts'
import { createExplorer } from './explorer.ts'
import { formerVersions } from './former-versions.ts'
import { createEndpoint, graphqlPath } from './graphql-endpoint.ts'
import { createReadinessCheck } from './health.ts'
import { drain, listen } from './listen.ts'
import { logFault } from './log.ts'
import { createMetrics } from './metrics.ts'
import { checkExposure, isLoopback, namesThisMachine, setSecurityHeaders } from './security.ts'

export interface ServiceOptions {
  readonly store: Store
  readonly holder: ProjectionHolder
  /** Where samples of null models come from. Default: the thread that answers. */
  readonly nulls?: NullSamples
  /** How `meta` names the program. Default: package.json's name and version. */
  readonly software?: Software
  /** Address to listen on. */
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
  /** True lets everyone read who reaches an address that is not only this machine's. Default false. */
  readonly publicRead?: boolean
  /** Origins of other sites that may read answers. Default none. */
  readonly allowedOrigins?: readonly string[]
  /** Longest time of one request, ms. Default 30000. */
  readonly timeoutMs?: number
  /** Told of faults; the caller of the API learns `reference` only. Empty for failures that pass. Default: logs to standard error. */
  readonly onFault?: (reference: string, error: unknown) => void
}

export interface Service {
  /**
   * @throws ClientError BAD_USER_INPUT for a port in use, or an address that others reach without `publicRead`
   */
  start(): Promise<{ readonly url: string }>
  /** Takes no more requests; those that run have one second to finish. */
  stop(): Promise<void>
}

const drainMs = 1_000

export function createService(options: ServiceOptions): Service {
  const { store, holder, host, port } = options
  const { software = ourselves(), onFault = logFault, publicRead = false, allowedOrigins = [], timeoutMs = 30_000 } = options
  const metrics = createMetrics()
  const stopping = new AbortController()
  // Every page that is open listens: how many there are says nothing of a leak.
  setMaxListeners(0, stopping.signal)
  const endpoint = createEndpoint({
    schema: createSchema(),
    store,
    holder,
    software,
    former: formerVersions(store),
    ...(options.nulls && { nulls: options.nulls }),
    timeoutMs,
    onFault,
    metrics,
    allowedOrigins,
    stopping: stopping.signal,
  })
  const explorer = createExplorer(join(projectRoot, 'web', 'dist'))
  const readiness = createReadinessCheck(store, holder)

  const routes: Readonly<Record<string, (response: ServerResponse) => void | Promise<void>>> = {
    '/health/live': (response) => json(response, 200, { live: true }),
    '/health/ready': async (response) => {
      const state = await readiness()
      json(response, state.ready ? 200 : 503, state)
    },
    '/metrics': (response) => {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(metrics.text(holder.current()))
    },
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    setSecurityHeaders(request, response)
    if (isLoopback(host) && !namesThisMachine(request.headers.host)) {
      return json(response, 403, refusal('FORBIDDEN', 'host: expected a name of this machine, such as 127.0.0.1'))
    }
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (path === graphqlPath) return void (await endpoint(request, response))
    const route = routes[path]
    if (route === undefined && explorer(request, response)) return
    if (route === undefined)
      return json(response, 404, refusal('NOT_FOUND', `expected one of ${[graphqlPath, ...Object.keys(routes)].join(', ')}`))
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return json(response, 405, refusal('BAD_USER_INPUT', 'expected GET or HEAD'))
    }
    await route(response)
  }

  const listener: RequestListener = (request, response) => {
    answer(request, response).catch((error: unknown) => {
      onFault('http', error)
      if (response.headersSent) response.destroy()
      else json(response, 500, refusal('INTERNAL', 'Something went wrong here'))
    })
  }
  // A request that trickles in holds a connection no longer than this.
  const server = createServer({ requestTimeout: timeoutMs, headersTimeout: 10_000, keepAliveTimeout: 5_000 }, listener)

  return {
    async start() {
      checkExposure(host, publicRead)
      return { url: await listen(server, host, port) }
    },
    async stop() {
      stopping.abort()
      await drain(server, drainMs)
      await endpoint.dispose()
    },
  }
}

function ourselves(): Software {
  const { name, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Software
  return { name, version }
}

function refusal(code: string, message: string): object {
  return { errors: [{ message, extensions: { code } }] }
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(`${JSON.stringify(body)}\n`)
}
