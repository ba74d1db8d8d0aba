/** A store whose statements carry a planted fault: the proof that a comparison of two engines can fail. */
import { ServerError } from '../../src/errors.ts'
import type { Query, Statements, Store } from '../../src/store/index.ts'

export interface Fault {
  /** What is wrong then, in words. */
  readonly name: string
  /** Name of the statement, where a question runs several; every one where nothing is said. */
  readonly statement?: string
  /** Text in the statement; it must be there. */
  readonly replace: string
  readonly by: string
}

/** The same store, but for one text in what it runs under `readSettled`: every place where it stands is replaced. */
export function withFault(store: Store, { name, statement, replace, by }: Fault): Store {
  const alter = <P, R>(query: Query<P, R>): Query<P, R> => {
    if (statement !== undefined && query.name !== statement) return query
    if (!query.text.includes(replace))
      throw new ServerError('INTERNAL', `${name}: expected ${query.name} to say ${JSON.stringify(replace)}`)
    return { ...query, text: query.text.replaceAll(replace, by) }
  }
  return {
    ...store,
    readSettled: (work, options) =>
      store.readSettled((statements, version) => {
        const altered: Statements = { run: (query, parameters) => statements.run(alter(query), parameters) }
        return work(altered, version)
      }, options),
  }
}
