import { queries, type Statements } from '../store/index.ts'
import { unpackRows } from './chunks.ts'
import { dataVersionOf, fold, type Statement } from './fold.ts'

/** Run id by name of package: which run brought what each package says. */
export type PackageRuns = ReadonlyMap<string, string>

export interface CurrentPackages {
  /** 0 where nothing was ever published. */
  readonly sequence: number
  readonly dataVersion: string
  readonly runs: PackageRuns
}

/** Version of a graph that holds nothing. */
export const emptyVersion: string = dataVersionOf(fold([]))

/** What the newest run left. */
export async function readCurrentPackages(transaction: Statements): Promise<CurrentPackages> {
  const [latest] = await transaction.run(queries.latestRun, {})
  if (latest === undefined) return { sequence: 0, dataVersion: emptyVersion, runs: new Map() }
  return { sequence: latest.sequence, dataVersion: latest.dataVersion, runs: parsePackageRuns(latest.packagesAfter) }
}

/** What packages say, from the rows that their runs brought. */
export async function readStatements(transaction: Statements, runs: PackageRuns): Promise<readonly Statement[]> {
  const chunks = runs.size === 0 ? [] : await transaction.run(queries.runChunks, { runs: [...runs.values()] })
  return [...runs].map(([name, run]) => ({
    name,
    rows: unpackRows(
      name,
      chunks.filter((chunk) => chunk.run === run).map((chunk) => chunk.content),
    ),
  }))
}

/** `package=run id`, as a run keeps it: no name holds an equals sign. */
export function parsePackageRuns(texts: readonly string[]): PackageRuns {
  return new Map(texts.map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]))
}

export function formatPackageRuns(runs: PackageRuns): readonly string[] {
  return [...runs].map(([name, run]) => `${name}=${run}`).sort()
}
