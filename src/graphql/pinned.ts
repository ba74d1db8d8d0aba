/** Statements that have to speak of the data version of the execution. */
import { ServerError } from '../errors.ts'
import type { Projection } from '../projection/index.ts'
import type { Query, Store } from '../store/index.ts'

/**
 * Runs a statement between two looks at the version.
 *
 * @throws ServerError UNAVAILABLE when another data version was published since the projection: execution then starts
 *   again with that one
 */
export function runPinned<P, R>({ dataVersion }: Projection, store: Store, query: Query<P, R>, parameters: P): Promise<readonly R[]> {
  return store.readSettled((statements, version) => {
    if (version.dataVersion !== dataVersion) {
      throw new ServerError(
        'UNAVAILABLE',
        `${query.name}: expected data version ${dataVersion}, but the database holds ${version.dataVersion}`,
      )
    }
    return statements.run(query, parameters)
  })
}
