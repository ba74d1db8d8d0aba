/** Asks a question for a resolver: notes the engine, and shows the question's Cypher where the caller wants to see it. */
import { ClientError, ServerError } from '../errors.ts'
import type { Engine, QuestionContext } from '../questions/index.ts'
import { queries, type Statements, type Store } from '../store/index.ts'
import type { Context } from './context.ts'

interface WithEngine {
  readonly engine?: Engine | null | undefined
}

/**
 * The answer to a question.
 *
 * @param field name of the question, for the Cypher that is shown
 */
export async function ask<A extends WithEngine, R>(
  context: Context,
  field: string,
  question: (context: QuestionContext, args: A) => Promise<R>,
  args: A,
): Promise<R> {
  if (args.engine === 'CYPHER') context.notes.usedCypher = true
  if (context.notes.shown !== undefined) await showCypher(context, field, question, args)
  return question(context, args)
}

/**
 * Lets the Cypher engine ask on a store that notes the question's statement instead of running it: what is shown is what
 * would run. Statements that only find out what is in scope do run.
 */
async function showCypher<A extends WithEngine, R>(
  { projection, store, notes }: Context,
  field: string,
  question: (context: QuestionContext, args: A) => Promise<R>,
  args: A,
): Promise<void> {
  const shown = notes.shown ?? []
  const noted = new Noted()
  const notingRun: (statements: Statements) => Statements['run'] = (statements) => (query, parameters) => {
    if (query.name === queries.studiesWithText.name) return statements.run(query, parameters)
    shown.push({ field, name: query.name, text: query.text, parameters })
    throw noted
  }
  const notingStore: Store = {
    ...store,
    readSettled: (work, options) => store.readSettled((statements, version) => work({ run: notingRun(statements) }, version), options),
  }
  try {
    await question({ projection, store: notingStore }, { ...args, engine: 'CYPHER' })
  } catch (error) {
    // The reference covers less than the projection: the question itself is answered all the same.
    if (error === noted || error instanceof ClientError) return
    throw error
  }
}

/** Ends the asking once the statement is noted. */
class Noted extends ServerError {
  constructor() {
    super('INTERNAL', 'noted')
  }
}
