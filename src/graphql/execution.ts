/** Runs an operation on one data version: limits first, and again from the start when another version was published meanwhile. */
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
} from 'graphql'
import { ServerError } from '../errors.ts'
import { type NullSamples, samplesInThisThread } from '../nulls/index.ts'
import type { Projection, ProjectionHolder } from '../projection/index.ts'
import type { Store } from '../store/index.ts'
import { projectionChanges } from './changes.ts'
import { type Context, createContext, type Software } from './context.ts'
import { type OnFault, presentError } from './errors.ts'
import { checkLimits } from './limits/index.ts'
import { type ObservedStore, observedStore } from './observed-store.ts'

export interface ExecutionServices {
  readonly store: Store
  readonly holder: ProjectionHolder
  readonly software: Software
  readonly former: Context['former']
  readonly nulls?: NullSamples
  /** Longest time of one request, ms. */
  readonly timeoutMs: number
  readonly onFault: OnFault
}

/** What a request brings besides its document. */
export interface RequestTraits {
  /** Ends when the client has gone. */
  readonly signal: AbortSignal
  /** Show the Cypher of every question. */
  readonly showCypher: boolean
}

/** An answer, with what is said about it outside the body. */
export interface Execution {
  readonly result: ExecutionResult
  readonly dataVersion: string
  readonly sequence: number
  /** Statements sent to the database, and milliseconds spent waiting for them. */
  readonly statements: number
  readonly databaseMs: number
}

/** Executions of one request, when the version keeps changing under it. */
const maxAttempts = 4

/** Answers a query. */
export async function executeSettled(services: ExecutionServices, args: ExecutionArgs, traits: RequestTraits): Promise<Execution> {
  const limited = { ...traits, signal: AbortSignal.any([traits.signal, AbortSignal.timeout(services.timeoutMs)]) }
  const store = observedStore(services.store, limited.signal)
  let projection = services.holder.current()
  const allowed = limitsOf(services, args)
  if ('errors' in allowed) return finish(projection, store, allowed)
  for (let attempt = 1; ; attempt++) {
    const context = contextFor(services, projection, store, limited)
    const result = await execute({ ...args, contextValue: context })
    if (attempt < maxAttempts && result.errors?.some(versionMoved)) {
      projection = await services.holder.refresh()
      continue
    }
    return finish(projection, store, { ...presented(services, result), extensions: evidenceOf(context, allowed.cost) })
  }
}

/** Answers a subscription: one execution an event, each on its own data version. */
export async function subscribeToChanges(
  services: ExecutionServices,
  args: ExecutionArgs,
  traits: RequestTraits,
): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const limited = limitsOf(services, args)
  if ('errors' in limited) return limited
  const context = contextFor(services, services.holder.current(), observedStore(services.store, traits.signal), traits)
  const events = await createSourceEventStream({ ...args, contextValue: context })
  if (!(Symbol.asyncIterator in events)) return presented(services, events)
  return answers(services, args, traits, events as AsyncIterable<Projection>, limited.cost)
}

async function* answers(
  services: ExecutionServices,
  args: ExecutionArgs,
  traits: RequestTraits,
  events: AsyncIterable<Projection>,
  cost: number,
): AsyncGenerator<ExecutionResult> {
  for await (const projection of events) {
    const context = contextFor(services, projection, observedStore(services.store, traits.signal), traits)
    const result = await execute({ ...args, rootValue: projection, contextValue: context })
    yield { ...presented(services, result), extensions: evidenceOf(context, cost) }
  }
}

function contextFor(services: ExecutionServices, projection: Projection, store: Store, { showCypher, signal }: RequestTraits): Context {
  const { holder, software, former } = services
  const nulls = services.nulls ?? samplesInThisThread
  return createContext({
    projection,
    store,
    software,
    former,
    nulls: { tally: (request, samples) => nulls.tally(request, samples, signal) },
    showCypher,
    changes: () => projectionChanges(holder, signal),
  })
}

/** What the operation costs, or why it is refused. Variables that are wrong are left for the execution to tell. */
function limitsOf(
  { onFault }: ExecutionServices,
  { schema, document, operationName, variableValues }: ExecutionArgs,
): { readonly cost: number } | { readonly errors: readonly GraphQLError[] } {
  const operation = getOperationAST(document, operationName)
  if (operation == null) return { cost: 0 }
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  if (coerced === undefined) return { cost: 0 }
  try {
    return { cost: checkLimits(schema, document, operation, coerced).cost }
  } catch (error) {
    return { errors: [presentError(error, onFault, true)] }
  }
}

/** A version moves under an execution without a fault of the database, which would be the cause. */
function versionMoved({ originalError }: GraphQLError): boolean {
  return originalError instanceof ServerError && originalError.code === 'UNAVAILABLE' && originalError.cause === undefined
}

function presented({ onFault }: ExecutionServices, result: ExecutionResult): ExecutionResult {
  if (result.errors === undefined) return result
  const early = result.data === undefined
  return { ...result, errors: result.errors.map((error) => presentError(error, onFault, early)) }
}

/** The same for the same question of the same version: bodies can be compared and cached. */
function evidenceOf({ projection, notes }: Context, cost: number): { readonly evidence: Readonly<Record<string, unknown>> } {
  return {
    evidence: {
      dataVersion: projection.dataVersion,
      sequence: projection.sequence,
      cost,
      engine: notes.usedCypher ? 'CYPHER' : 'PROJECTION',
      ...(notes.shown === undefined ? {} : { cypher: notes.shown }),
    },
  }
}

function finish({ dataVersion, sequence }: Projection, store: ObservedStore, result: ExecutionResult): Execution {
  return { result, dataVersion, sequence, statements: store.statements, databaseMs: store.waitedMs }
}
