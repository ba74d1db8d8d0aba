import type { Issue, NodeId } from '../model/index.ts'
import type { Difference, TableCounts } from './diff.ts'
import type { Conflict, Fold, UnlinkedRelationship } from './fold.ts'
import type { StudyMerge, WeakMatch } from './merge-studies.ts'

export type RunAction = 'IMPORT' | 'REMOVE' | 'RESTORE'

/** What a change to the graph did, or (dry run) would do. */
export interface RunReport extends TableCounts {
  readonly action: RunAction
  /** `*` for a restore, which is about all of them. */
  readonly package: string
  readonly packageVersion?: string
  readonly dryRun: boolean
  readonly previousVersion: string
  /** Of the graph afterwards. */
  readonly dataVersion: string
  /** Relationships that the package states and the graph has not, for want of an end: `unlinked` lists them. */
  readonly refused: number
  /** By label and relationship type. */
  readonly tables: Readonly<Record<string, TableCounts>>
  /** Studies that several packages code. */
  readonly merges: readonly StudyMerge[]
  /** Studies whose id changed, for they were merged or came apart. */
  readonly renames: readonly Rename[]
  readonly conflicts: readonly Conflict[]
  readonly weakMatches: readonly WeakMatch[]
  readonly unlinked: readonly UnlinkedRelationship[]
  /** Of the reading of the package. */
  readonly warnings: readonly Issue[]
}

interface Rename {
  readonly from: NodeId
  readonly to: NodeId
}

/** Entries of each list that are kept with a run; the counts tell of the rest. */
const keptEntries = 100

export interface ReportParts {
  readonly action: RunAction
  readonly package: string
  readonly packageVersion: string | undefined
  readonly dryRun: boolean
  readonly previousVersion: string
  readonly dataVersion: string
  readonly before: Fold
  readonly after: Fold
  readonly difference: Difference
  readonly warnings: readonly Issue[]
}

export function makeReport({ before, after, difference, packageVersion, ...rest }: ReportParts): RunReport {
  return {
    ...rest,
    ...(packageVersion === undefined ? {} : { packageVersion }),
    ...difference.total,
    refused: after.unlinked.filter((row) => row.package === rest.package).length,
    tables: difference.tables,
    merges: after.merges,
    renames: findRenames(before, after),
    conflicts: after.conflicts,
    weakMatches: after.weakMatches,
    unlinked: after.unlinked,
  }
}

/** The report as it is kept with its run: every count, and the first entries of every list. */
export function reportToKeep(report: RunReport): string {
  const { merges, renames, conflicts, weakMatches, unlinked, warnings, ...counts } = report
  const lists = { merges, renames, conflicts, weakMatches, unlinked, warnings }
  const kept = Object.entries(lists).map(([name, entries]) => [name, { total: entries.length, first: entries.slice(0, keptEntries) }])
  return JSON.stringify({ ...counts, ...Object.fromEntries(kept) })
}

/** An id that was a node's and is now another's alias was renamed, and so was an alias that is now a node of its own. */
function findRenames(before: Fold, after: Fold): readonly Rename[] {
  const nodeBefore = idsByName(before)
  const nodeAfter = idsByName(after)
  const changed = [...nodeBefore].flatMap(([name, from]) => {
    const to = nodeAfter.get(name)
    return to === undefined || to === from ? [] : [{ from, to }]
  })
  return [...new Map(changed.map((rename) => [`${rename.from} ${rename.to}`, rename])).values()]
}

/** Which node an id or alias of a merged study means. */
function idsByName({ rows, merges }: Fold): ReadonlyMap<NodeId, NodeId> {
  const own = rows.nodes.filter((row) => row.label === 'Study').map((row) => [row.id, row.id] as const)
  return new Map([...own, ...merges.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const))])
}
