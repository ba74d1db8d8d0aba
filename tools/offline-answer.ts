/** Answers GraphQL from the shipped package without a database: nothing that stays in Neo4j, such as long texts, can be asked for. */
import { join } from 'node:path'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { projectRoot } from '../src/config.ts'
import { ServerError } from '../src/errors.ts'
import { executeSettled } from '../src/graphql/index.ts'
import { readDataPackage } from '../src/importers/index.ts'
import { buildProjection, type Projection } from '../src/projection/index.ts'
import { dataVersionOf, fold, packageRows, rowsOfVersion } from '../src/runs/index.ts'
import type { Store } from '../src/store/index.ts'

export interface OfflineAnswer {
  readonly data: unknown
  readonly errors: readonly string[]
  readonly dataVersion: string
}

let shipped: Promise<Projection> | undefined

/** Runs the one operation of a document. */
export async function answerOffline(schema: GraphQLSchema, document: DocumentNode): Promise<OfflineAnswer> {
  shipped ??= shippedProjection()
  const projection = await shipped
  const refuse = () => Promise.reject(new ServerError('UNAVAILABLE', 'expected nothing that stays in the database'))
  const store: Store = { run: refuse, read: refuse, write: refuse, readSettled: refuse, statements: 0, close: () => Promise.resolve() }
  const holder = {
    current: () => projection,
    refresh: () => Promise.resolve(projection),
    onChange: () => () => {},
    close: () => Promise.resolve(),
  }
  const former = async (dataVersion: string) => {
    const rows = await rowsOfVersion(store, dataVersion)
    return rows && buildProjection(rows, { dataVersion, sequence: 0 })
  }
  const services = { store, holder, software: { name: 'evidence-graph', version: '' }, former, timeoutMs: 60_000, onFault: () => {} }
  const traits = { signal: new AbortController().signal, showCypher: false }
  const { result } = await executeSettled(services, { schema, document }, traits)
  return { data: result.data, errors: (result.errors ?? []).map(({ message }) => message), dataVersion: projection.dataVersion }
}

async function shippedProjection(): Promise<Projection> {
  const reading = await readDataPackage(join(projectRoot, 'data', 'digital-mental-health'))
  if (reading.package === undefined) throw new ServerError('INTERNAL', 'data/digital-mental-health: expected a package without issues')
  const folded = fold([{ name: reading.package.name, rows: packageRows(reading.package) }])
  return buildProjection(folded.rows, { dataVersion: dataVersionOf(folded), sequence: 2 })
}
