/** Asks both engines the same and compares. */
import { isDeepStrictEqual } from 'node:util'
import { loadProjection } from '../../src/projection/index.ts'
import type { Engine, QuestionContext } from '../../src/questions/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { type Fault, withFault } from './altered-statements.ts'
import { databaseConnection } from './connected.ts'

type Question<A extends object, R> = (context: QuestionContext, args: A & { readonly engine?: Engine }) => Promise<R>

export interface StoredContext extends QuestionContext {
  readonly store: Store
}

/** A context on the project's database; close its store afterwards. */
export async function storedContext(): Promise<StoredContext> {
  const store = await openStore(databaseConnection())
  return { store, projection: await loadProjection(store) }
}

/** What both engines say about arguments: equal, or one against the other. */
export async function askBoth<A extends object, R>(
  context: QuestionContext,
  question: Question<A, R>,
  args: A,
): Promise<{ readonly projection: R; readonly cypher: R }> {
  return {
    projection: await question(context, { ...args, engine: 'PROJECTION' }),
    cypher: await question(context, { ...args, engine: 'CYPHER' }),
  }
}

/**
 * Whether the comparison notices a fault in the statement: two answers to one question. What a statement that does not run
 * throws is passed on, so that a fault that is no Cypher does not count as noticed.
 */
export async function noticesFault<A extends object, R>(
  { projection, store }: StoredContext,
  question: Question<A, R>,
  args: A,
  fault: Fault,
): Promise<boolean> {
  const answers = await askBoth({ projection, store: withFault(store, fault) }, question, args)
  return !isDeepStrictEqual(answers.projection, answers.cypher)
}
