/** What resolvers share during one execution: one projection, and what was already worked out on it. */
import { ServerError } from '../errors.ts'
import type { NodeLabel } from '../model/index.ts'
import type { NullSamples } from '../nulls/index.ts'
import type { Projection } from '../projection/index.ts'
import { queries, type Store } from '../store/index.ts'
import { memoized, once } from './memoized.ts'
import { createScopedEvidence, type ScopedEvidence } from './scoped-evidence.ts'
import { createTextLoader, type TextLoader } from './texts.ts'
import type { EvidenceFilter } from './types.generated.ts'

/** The program, as `meta` names it. */
export interface Software {
  readonly name: string
  readonly version: string
}

/** A statement of the reference engine, as an analyst can paste it into Neo4j Browser. */
export interface ShownStatement {
  /** Field that it answers. */
  readonly field: string
  readonly name: string
  readonly text: string
  readonly parameters: unknown
}

export interface Context {
  /** The one data version that this execution speaks of. */
  readonly projection: Projection
  /** Counts what it runs; ends with the request. */
  readonly store: Store
  readonly software: Software
  /** The projection of a data version that the graph once had; undefined for one that it never had. */
  readonly former: (dataVersion: string) => Promise<Projection | undefined>
  /** Where samples of null models come from; they end with the request. */
  readonly nulls: NullSamples
  readonly texts: TextLoader
  /** What the database is; asked once an execution. */
  readonly database: () => Promise<queries.DatabaseInfoRow>
  /** A part of the evidence; worked out once an execution, however many fields ask for it. */
  readonly evidence: (scope: EvidenceFilter | undefined) => Promise<ScopedEvidence>
  /** Selections that `where` made, by label and filter. */
  readonly selections: Map<string, ReadonlySet<number>>
  readonly notes: ExecutionNotes
  /** The projection of now and of every later data version, until the listener ends. */
  readonly changes: () => AsyncIterable<Projection>
}

/** What an execution says about itself, beside the data. */
export interface ExecutionNotes {
  /** True as soon as a question was answered by Cypher. */
  usedCypher: boolean
  /** Present when the caller asked to see Cypher. */
  readonly shown?: ShownStatement[]
}

/** What an execution is made from. */
export interface ContextParts extends Pick<Context, 'projection' | 'store' | 'software' | 'former' | 'nulls' | 'changes'> {
  readonly showCypher: boolean
}

export function createContext({ projection, store, software, former, nulls, changes, showCypher }: ContextParts): Context {
  return {
    projection,
    store,
    software,
    former,
    nulls,
    changes,
    texts: createTextLoader(projection, store),
    database: once(() => databaseInfo(store)),
    evidence: memoized((scope) => createScopedEvidence({ projection, store }, scope ?? {})),
    selections: new Map(),
    notes: { usedCypher: false, ...(showCypher ? { shown: [] } : {}) },
  }
}

async function databaseInfo(store: Store): Promise<queries.DatabaseInfoRow> {
  const [row] = await store.run(queries.databaseInfo, {})
  if (row === undefined) throw new ServerError('INTERNAL', 'expected the database to name its version, but it did not')
  return row
}

/** Label of a node of the execution's projection. */
export function labelOf(context: Context, node: number): NodeLabel {
  return context.projection.graph.label(node)
}
