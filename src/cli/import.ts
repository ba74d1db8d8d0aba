/** `evidence-graph import | remove | history | restore`: which packages the graph is made of. */
import { Command } from 'commander'
import { readDataPackage } from '../importers/index.ts'
import { describeIssue } from '../model/index.ts'
import { history, importPackage, type RunEntry, refuseIssues, removePackage, restoreVersion } from '../runs/index.ts'
import type { Store } from '../store/index.ts'
import { describeReport } from './describe-report.ts'

/** Opens the store of the configured database, migrated; called only when a command needs it. */
export type OpenStore = () => Promise<{ readonly store: Store; close(): Promise<void> }>

interface ChangeOptions {
  readonly dryRun: boolean
}

const dryRunHelp = 'say what would change, and change nothing'

export function importCommand(open: OpenStore): Command {
  return new Command('import')
    .description('import a data package; it replaces what the package of the same name said')
    .argument('<path>', 'a folder with datapackage.json and CSV files')
    .option('--dry-run', dryRunHelp, false)
    .action(async (path: string, { dryRun }: ChangeOptions) => {
      // Read first: a package that is refused needs no database.
      const reading = await readDataPackage(path)
      for (const issue of reading.issues) {
        if (issue.severity === 'WARNING') process.stderr.write(`warning: ${describeIssue(issue)}\n`)
      }
      const content = refuseIssues(reading)
      await withStore(open, (store) => importPackage(store, content, { dryRun, warnings: reading.issues, progress }), describeReport)
    })
}

export function removeCommand(open: OpenStore): Command {
  return new Command('remove')
    .description('remove what a package says; what other packages say too stays')
    .argument('<package>', 'its name')
    .option('--dry-run', dryRunHelp, false)
    .action((name: string, { dryRun }: ChangeOptions) =>
      withStore(open, (store) => removePackage(store, name, { dryRun, progress }), describeReport),
    )
}

export function restoreCommand(open: OpenStore): Command {
  return new Command('restore')
    .description('make the graph what it was at a former data version')
    .argument('<dataVersion>', '16 hexadecimal digits, as `history` lists them')
    .option('--dry-run', dryRunHelp, false)
    .action((dataVersion: string, { dryRun }: ChangeOptions) =>
      withStore(open, (store) => restoreVersion(store, dataVersion, { dryRun, progress }), describeReport),
    )
}

export function historyCommand(open: OpenStore): Command {
  return new Command('history')
    .description('list what was published, newest first')
    .action(() => withStore(open, history, (entries) => entries.map(describeEntry).join('')))
}

async function withStore<T>(open: OpenStore, work: (store: Store) => Promise<T>, describe: (result: T) => string): Promise<void> {
  const { store, close } = await open()
  try {
    process.stdout.write(describe(await work(store)))
  } finally {
    await close()
  }
}

function progress(message: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K  ${message}\r`)
}

function describeEntry(entry: RunEntry): string {
  const version = entry.packageVersion === null ? '' : ` ${entry.packageVersion}`

  return `${entry.at}  ${entry.dataVersion}  ${entry.action} ${entry.package}${version}: ${entry.created} created, ${entry.updated} updated, ${entry.removed} removed\n`
}
