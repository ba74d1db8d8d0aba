import type { Issue } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { hashRows } from './canonical.ts'
import { type ChangeOptions, changePackages } from './change-packages.ts'
import { readCurrentPackages, readStatements } from './current-packages.ts'
import type { Statement } from './fold.ts'
import type { RunReport } from './report.ts'

/** What every current package says, in one version: all that is needed to make the graph again elsewhere. */
export function currentStatements(store: Store): Promise<{ readonly dataVersion: string; readonly statements: readonly Statement[] }> {
  return store.readSettled(async (transaction) => {
    const { dataVersion, runs } = await readCurrentPackages(transaction)
    return { dataVersion, statements: await readStatements(transaction, runs) }
  })
}

export interface ImportOptions extends ChangeOptions {
  /** Of the reading: they go into the report. */
  readonly warnings?: readonly Issue[]
}

/**
 * Imports what a package says, as rows: it replaces what the package of this name said.
 * @throws ClientError `LIMIT_EXCEEDED`; ServerError `UNAVAILABLE`
 */
export function importStatement(store: Store, { name, rows }: Statement, options: ImportOptions = {}): Promise<RunReport> {
  const version = rows.nodes.find((node) => node.label === 'DataSet')?.properties.packageVersion
  return changePackages(
    store,
    {
      action: 'IMPORT',
      package: name,
      ...(typeof version === 'string' ? { packageVersion: version } : {}),
      brings: { rows, contentHash: hashRows(rows) },
      warnings: options.warnings ?? [],
      packagesAfter: async ({ runs }, run) => new Map([...runs, [name, run]]),
    },
    options,
  )
}
