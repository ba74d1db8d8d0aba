import { randomUUID } from 'node:crypto'
import { ServerError } from '../errors.ts'
import type { GraphRows, Issue } from '../model/index.ts'
import { CommitUnknown, queries, type Statements, type Store, schemaVersion } from '../store/index.ts'
import { packRows } from './chunks.ts'
import {
  type CurrentPackages,
  emptyVersion,
  formatPackageRuns,
  type PackageRuns,
  readCurrentPackages,
  readStatements,
} from './current-packages.ts'
import { changeCount, type Difference, diff } from './diff.ts'
import { dataVersionOf, type Fold, fold } from './fold.ts'
import { refuseTooLarge } from './publish-limit.ts'
import { repairSequence, underPublishLock } from './publish-lock.ts'
import { makeReport, type RunAction, type RunReport, reportToKeep } from './report.ts'
import { writeDifference } from './write-difference.ts'

export interface ChangeOptions {
  /** Works everything out and writes nothing. Default false. */
  readonly dryRun?: boolean
  /** Nodes and relationships that may change at most, where it is not what the heap of the running database allows: for measuring that. */
  readonly maxChanges?: number
  /** Called with a sentence for a person. */
  readonly progress?: (message: string) => void
}

/** A change to which packages the graph is made of. */
export interface PackageChange {
  readonly action: RunAction
  /** `*` for one about several. */
  readonly package: string
  readonly packageVersion?: string
  /** What a package says from now on. */
  readonly brings?: { readonly rows: GraphRows; readonly contentHash: string }
  readonly warnings?: readonly Issue[]
  /** The version that the graph must have afterwards. */
  readonly expectedVersion?: string
  /** The packages afterwards; `run` is the id of the run that makes the change. */
  packagesAfter(current: CurrentPackages, run: string, transaction: Statements): Promise<PackageRuns>
}

/** Longest time of the transaction that publishes, ms. */
const publishTimeoutMs = 600_000

interface Plan {
  readonly report: RunReport
  readonly difference: Difference
  readonly packagesAfter: PackageRuns
  /** Nothing to write, not even a run: every package says what it said. */
  readonly idle: boolean
}

/**
 * Publishes a change: one transaction applies the difference between two folds. It writes everything and stays open; a
 * second one announces the commit by an odd sequence; the first commits; a third makes the sequence even. A reader who
 * saw the same even sequence before and after has seen the whole or none. Where it cannot be known whether the commit
 * went through, the run with the operation's id tells.
 * @throws ClientError `LIMIT_EXCEEDED` for a change too large for the heap; ServerError `UNAVAILABLE` when the database goes away
 */
export async function changePackages(store: Store, change: PackageChange, options: ChangeOptions = {}): Promise<RunReport> {
  if (options.dryRun === true) {
    const plan = await store.readSettled(
      (transaction) => planChange(transaction, change, newRunId(change, 'dry-run'), true),
      longWork('plan'),
    )
    return plan.report
  }
  const operationId = randomUUID()
  const progress = options.progress ?? (() => undefined)
  let announced: { readonly report: RunReport; readonly oddSequence: number } | undefined
  try {
    const report = await underPublishLock(
      store,
      operationId,
      async (transaction) => {
        const settled = await repairSequence(store, transaction, operationId)
        const plan = await planChange(transaction, change, newRunId(change, operationId), false)
        if (plan.idle) return plan.report
        await refuseTooLarge(transaction, changeCount(plan.difference), options.maxChanges)
        await writePlan(transaction, change, plan, operationId, settled + 2, progress)
        const oddSequence = settled + 1
        announced = { report: plan.report, oddSequence }
        await store.run(queries.announceCommit, { operationId, sequence: oddSequence, emptyVersion, schemaVersion })
        return plan.report
      },
      longWork('publish'),
    )
    if (announced !== undefined) await settle(store, operationId, announced.oddSequence, report.dataVersion)
    return report
  } catch (error) {
    if (announced === undefined) throw error
    if (await wasCommitted(store, operationId, error)) return announced.report
    if (!(error instanceof CommitUnknown)) throw error
    const message = 'The connection to Neo4j broke while the change was being committed, and nothing was changed: do the same again'
    throw new ServerError('UNAVAILABLE', message, { cause: error })
  }
}

function newRunId(change: PackageChange, operationId: string): string {
  return `run:${change.package}:${operationId}`
}

function longWork(name: string) {
  return { timeoutMs: publishTimeoutMs, name }
}

async function planChange(transaction: Statements, change: PackageChange, run: string, dryRun: boolean): Promise<Plan> {
  const current = await readCurrentPackages(transaction)
  const packagesAfter = await change.packagesAfter(current, run, transaction)
  const statementsBefore = await readStatements(transaction, current.runs)
  const added = new Map([...packagesAfter].filter(([name, id]) => id !== run && current.runs.get(name) !== id))
  const known = [
    ...statementsBefore.filter(({ name }) => packagesAfter.get(name) === current.runs.get(name)),
    ...(await readStatements(transaction, added)),
  ]
  const statementsAfter = change.brings === undefined ? known : [...known, { name: change.package, rows: change.brings.rows }]
  const before = fold(statementsBefore)
  const after = fold(statementsAfter)
  const difference = diff(before.rows, after.rows)
  const report = reportOf(change, current, before, after, difference, dryRun)
  if (change.expectedVersion !== undefined && report.dataVersion !== change.expectedVersion) {
    const message = `The kept packages make ${report.dataVersion}, not ${change.expectedVersion}: this program folds differently`
    throw new ServerError('INTERNAL', message)
  }
  const idle = changeCount(difference) === 0 && (await saysTheSame(transaction, change, current, packagesAfter))
  return { report, difference, packagesAfter, idle }
}

function reportOf(change: PackageChange, current: CurrentPackages, before: Fold, after: Fold, difference: Difference, dryRun: boolean) {
  return makeReport({
    action: change.action,
    package: change.package,
    packageVersion: change.packageVersion,
    dryRun,
    previousVersion: current.dataVersion,
    dataVersion: dataVersionOf(after),
    before,
    after,
    difference,
    warnings: change.warnings ?? [],
  })
}

/** A package may say something new that does not show, because another one's value shows: that is kept all the same. */
async function saysTheSame(
  transaction: Statements,
  { brings, package: name }: PackageChange,
  current: CurrentPackages,
  packagesAfter: PackageRuns,
): Promise<boolean> {
  if (brings === undefined) return formatPackageRuns(packagesAfter).join() === formatPackageRuns(current.runs).join()
  const run = current.runs.get(name)
  if (run === undefined) return false
  const [former] = await transaction.run(queries.runContentHash, { id: run })
  return former?.contentHash === brings.contentHash
}

async function writePlan(
  transaction: Statements,
  change: PackageChange,
  { report, difference, packagesAfter }: Plan,
  operationId: string,
  sequence: number,
  progress: (message: string) => void,
): Promise<void> {
  const id = newRunId(change, operationId)
  await transaction.run(queries.beginRun, { id, operationId })
  await writeDifference(transaction, difference, progress)
  for (const [index, content] of packRows(change.brings?.rows ?? { nodes: [], relationships: [] }).entries()) {
    await transaction.run(queries.createRunChunks, { run: id, chunks: [{ id: `${id}#${index}`, index, content }] })
  }
  await transaction.run(queries.completeRun, {
    id,
    action: change.action,
    package: change.package,
    packageVersion: change.packageVersion ?? null,
    contentHash: change.brings?.contentHash ?? null,
    at: new Date().toISOString(),
    sequence,
    dataVersion: report.dataVersion,
    previousVersion: report.previousVersion,
    created: report.created,
    updated: report.updated,
    removed: report.removed,
    unchanged: report.unchanged,
    report: reportToKeep(report),
    packagesAfter: formatPackageRuns(packagesAfter),
  })
  progress('committing')
}

/** The commit went through; if the database goes away now, the odd sequence is repaired by whoever starts or publishes next. */
async function settle(store: Store, operationId: string, oddSequence: number, dataVersion: string): Promise<void> {
  await store.run(queries.settleVersion, { operationId, oddSequence, dataVersion })
}

/** Settles an announced commit that failed or whose answer was lost: under the lock, that transaction is over. */
async function wasCommitted(store: Store, operationId: string, cause: unknown): Promise<boolean> {
  try {
    return await underPublishLock(
      store,
      randomUUID(),
      async (transaction) => {
        await repairSequence(store, transaction, operationId)
        const found = await transaction.run(queries.runOfOperation, { operationId })
        return found.length > 0
      },
      { name: 'settle' },
    )
  } catch {
    throw new ServerError(
      'UNAVAILABLE',
      'Neo4j went away while the change was being committed: whether it was made is not known. Do the same again when Neo4j is back: that is harmless',
      { cause },
    )
  }
}
