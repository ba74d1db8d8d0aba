import { ClientError, describeValue } from '../errors.ts'
import { queries, type Store } from '../store/index.ts'
import { type ChangeOptions, changePackages } from './change-packages.ts'
import { emptyVersion, parsePackageRuns } from './current-packages.ts'
import type { RunReport } from './report.ts'

/**
 * Makes the graph what it was at a former data version, out of the rows of its packages that were kept.
 * @throws ClientError `NOT_FOUND` for a version that it never had
 */
export function restoreVersion(store: Store, dataVersion: string, options: ChangeOptions = {}): Promise<RunReport> {
  return changePackages(
    store,
    {
      action: 'RESTORE',
      package: '*',
      expectedVersion: dataVersion,
      packagesAfter: async (_, __, transaction) => {
        if (dataVersion === emptyVersion) return new Map()
        const [run] = await transaction.run(queries.runOfVersion, { dataVersion })
        if (run !== undefined) return parsePackageRuns(run.packagesAfter)
        throw new ClientError('NOT_FOUND', `dataVersion: expected one of the history, but got ${describeValue(dataVersion)}`, {
          details: { argument: 'dataVersion', got: dataVersion },
        })
      },
    },
    options,
  )
}
