import type { RunReport } from '../runs/index.ts'

/** Lines of each list that are spelt out. */
const shown = 10

/** What a change did, for a person. */
export function describeReport(report: RunReport): string {
  const { created, updated, removed, unchanged, refused } = report
  const total = `${created} created, ${updated} updated, ${removed} removed, ${unchanged} unchanged, ${refused} refused`
  const lines = [
    `${title(report)}: ${total}`,
    ...Object.entries(report.tables)
      .filter(([, counts]) => counts.created + counts.updated + counts.removed > 0)
      .map(
        ([table, counts]) =>
          `  ${table}: ${counts.created} created, ${counts.updated} updated, ${counts.removed} removed, ${counts.unchanged} unchanged`,
      ),
    ...section(
      'Studies that several packages code',
      report.merges,
      (merge) => `${merge.id} = ${merge.aliases.join(', ')} (by ${merge.matchedBy.join(', ')})`,
    ),
    ...section('Studies with a new id (the old one still resolves)', report.renames, (rename) => `${rename.from} -> ${rename.to}`),
    ...section('Packages disagree (the first value shows)', report.conflicts, (conflict) => {
      const values = conflict.values.map((each) => `${JSON.stringify(each.value)} (${each.package})`)
      return `${conflict.id} ${conflict.property}: ${values.join('; ')}`
    }),
    ...section('Perhaps the same study, left apart', report.weakMatches, (match) => `${match.ids.join(', ')} (${match.reason})`),
    ...section(
      'Not linked, for an end that no package has',
      report.unlinked,
      (row) => `${row.from} ${row.type} ${row.to} (${row.package})`,
    ),
    report.dryRun ? `Nothing was written. Data version would be ${report.dataVersion}.` : `Data version ${report.dataVersion}`,
  ]
  return `${lines.join('\n')}\n`
}

function title(report: RunReport): string {
  const version = report.packageVersion === undefined ? '' : ` ${report.packageVersion}`
  const what = report.action === 'RESTORE' ? report.dataVersion : `${report.package}${version}`
  return `${report.dryRun ? 'Would ' : ''}${report.action.toLowerCase()} ${what}`
}

function section<T>(heading: string, items: readonly T[], describe: (item: T) => string): readonly string[] {
  if (items.length === 0) return []
  const more = items.length > shown ? [`    ... and ${items.length - shown} more`] : []
  return [`  ${heading}: ${items.length}`, ...items.slice(0, shown).map((item) => `    ${describe(item)}`), ...more]
}
