import type { GraphRows } from '../model/index.ts'
import { queries, type Store } from '../store/index.ts'
import { emptyVersion, parsePackageRuns, readStatements } from './current-packages.ts'
import { fold } from './fold.ts'

/**
 * The rows of a version that the graph has or once had, folded again from what its packages said; undefined for a version that
 * it never had. Changes nothing.
 */
export async function rowsOfVersion(store: Pick<Store, 'readSettled'>, dataVersion: string): Promise<GraphRows | undefined> {
  if (dataVersion === emptyVersion) return fold([]).rows
  return store.readSettled(async (transaction) => {
    const [run] = await transaction.run(queries.runOfVersion, { dataVersion })
    if (run === undefined) return undefined
    return fold(await readStatements(transaction, parsePackageRuns(run.packagesAfter))).rows
  })
}
