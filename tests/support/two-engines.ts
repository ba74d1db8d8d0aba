/** Asks both engines the same and compares. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { loadProjection } from '../../src/projection/index.ts'
import type { Engine, QuestionContext } from '../../src/questions/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { type Fault, withFault } from './altered-statements.ts'
import { databaseConnection } from './connected.ts'

type Asked = object

type Question<A extends Asked, R> = (context: QuestionContext, args: A & { readonly engine?: Engine }) => Promise<R>

export interface StoredContext extends QuestionContext {
  readonly store: Store
}

/** A context on the project's database; close its store afterwards. */
export async function storedContext(): Promise<StoredContext> {
  const store = await openStore(databaseConnection())
  return { store, projection: await loadProjection(store) }
}

/** What both engines say about arguments: equal, or one against the other. */
export async function askBoth<A extends Asked, R>(
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
 * Whether the comparison notices a fault in the statement: true when some of the random arguments get two answers. What the
 * statement's failing to run throws is passed on, so that a fault that is no Cypher does not count as noticed.
 */
export async function noticesFault<A extends Asked, R>(
  { projection, store }: StoredContext,
  question: Question<A, R>,
  args: fc.Arbitrary<A>,
  fault: Fault,
  runs: number,
): Promise<boolean> {
  const faulty = { projection, store: withFault(store, fault) }
  for (const asked of fc.sample(args, { numRuns: runs, seed: 20261125 })) {
    const answers = await askBoth(faulty, question, asked)
    if (!isDeepStrictEqual(answers.projection, answers.cypher)) return true
  }
  return false
}
