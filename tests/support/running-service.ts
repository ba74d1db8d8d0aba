/** A whole service on a free port, its database behind the counting proxy. */
import { createService } from '../../src/http/index.ts'
import { createProjectionHolder, type ProjectionHolder } from '../../src/projection/index.ts'
import { openStore, type Store, type StoreConnection, type StoreOptions } from '../../src/store/index.ts'
import { type BoltCountingProxy, startBoltCountingProxy } from './bolt-counting-proxy.ts'

export interface RunningService {
  /** http://127.0.0.1:port */
  readonly url: string
  readonly proxy: BoltCountingProxy
  readonly store: Store
  readonly holder: ProjectionHolder
  /** Faults that were logged: reference and error. */
  readonly faults: readonly (readonly [reference: string, error: unknown])[]
  stop(): Promise<void>
}

export async function startService(connection: StoreConnection, options: StoreOptions = {}): Promise<RunningService> {
  const proxy = await startBoltCountingProxy(connection.uri)
  const store = await openStore({ ...connection, uri: proxy.uri }, options)
  // Polling would be counted: tests refresh themselves.
  const holder = await createProjectionHolder(store, { pollMs: 3_600_000 })
  const faults: [string, unknown][] = []
  const onFault = (reference: string, error: unknown) => void faults.push([reference, error])
  const service = createService({ store, holder, host: '127.0.0.1', port: 0, onFault })
  const { url } = await service.start()
  return {
    url,
    proxy,
    store,
    holder,
    faults,
    async stop() {
      await service.stop()
      await holder.close()
      await store.close()
      await proxy.close()
    },
  }
}

/** An answer of the service, with its body as text and as JSON. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // Tests look into answers of every shape.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly data: any
  readonly errors: readonly {
    readonly message: string
    readonly path?: readonly unknown[]
    readonly extensions: Readonly<Record<string, unknown>>
  }[]
  readonly extensions: Readonly<Record<string, unknown>>
}

/** Posts an operation. */
export async function ask(
  service: Pick<RunningService, 'url'>,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return readAnswer(response)
}

export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text()
  const { data, errors = [], extensions = {} } = JSON.parse(text)
  return { status: response.status, headers: response.headers, text, data, errors, extensions }
}

/** The data of an answer without errors. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export async function dataOf(service: Pick<RunningService, 'url'>, query: string, variables: object = {}): Promise<any> {
  const { data, errors } = await ask(service, query, variables)
  if (errors.length > 0) throw new Error(`expected no errors, but got ${JSON.stringify(errors)}`)
  return data
}
