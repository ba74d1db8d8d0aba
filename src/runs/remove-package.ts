import { ClientError, describeValue } from '../errors.ts'
import type { Store } from '../store/index.ts'
import { type ChangeOptions, changePackages } from './change-packages.ts'
import type { RunReport } from './report.ts'

/**
 * Removes what a package says. What other packages say too stays; the graph is then what it would be without the package.
 * @throws ClientError `NOT_FOUND` for a package that is not there
 */
export function removePackage(store: Store, name: string, options: ChangeOptions = {}): Promise<RunReport> {
  return changePackages(
    store,
    {
      action: 'REMOVE',
      package: name,
      packagesAfter: async ({ runs }) => {
        if (!runs.has(name)) {
          const there = runs.size === 0 ? 'there are none' : [...runs.keys()].sort().join(', ')
          throw new ClientError('NOT_FOUND', `package: expected one that was imported (${there}), but got ${describeValue(name)}`, {
            details: { argument: 'package', got: name },
          })
        }
        return new Map([...runs].filter(([each]) => each !== name))
      },
    },
    options,
  )
}
