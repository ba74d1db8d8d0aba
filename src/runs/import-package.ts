import { ClientError } from '../errors.ts'
import { describeIssue, type Issue, type Package, type PackageReading } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { hashRows } from './canonical.ts'
import { type ChangeOptions, changePackages } from './change-packages.ts'
import { packageRows } from './package-rows.ts'
import type { RunReport } from './report.ts'

/** Issues that a refusal spells out; `details.issues` has all. */
const shownIssues = 50

export interface ImportOptions extends ChangeOptions {
  /** Of the reading: they go into the report. */
  readonly warnings?: readonly Issue[]
}

/**
 * Imports a package: it replaces what the package of this name said. The same package again changes nothing.
 * @throws ClientError `LIMIT_EXCEEDED`; ServerError `UNAVAILABLE`
 */
export function importPackage(store: Store, content: Package, options: ImportOptions = {}): Promise<RunReport> {
  const rows = packageRows(content)
  return changePackages(
    store,
    {
      action: 'IMPORT',
      package: content.name,
      ...(content.version === undefined ? {} : { packageVersion: content.version }),
      brings: { rows, contentHash: hashRows(rows) },
      warnings: options.warnings ?? [],
      packagesAfter: async ({ runs }, run) => new Map([...runs, [content.name, run]]),
    },
    options,
  )
}

/**
 * The package that was read.
 * @throws ClientError `BAD_USER_INPUT` that lists what is wrong with it
 */
export function refuseIssues(reading: PackageReading): Package {
  if (reading.package !== undefined) return reading.package
  const errors = reading.issues.filter((issue) => issue.severity === 'ERROR')
  const lines = errors.slice(0, shownIssues).map((issue) => `  ${describeIssue(issue)}`)
  const more = errors.length > shownIssues ? [`  ... and ${errors.length - shownIssues} more`] : []
  const message = `The package is refused, and nothing was changed: ${errors.length} ${errors.length === 1 ? 'issue' : 'issues'}`
  throw new ClientError('BAD_USER_INPUT', [message, ...lines, ...more].join('\n'), { details: { issues: reading.issues } })
}
