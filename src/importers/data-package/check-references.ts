import { describeValue } from '../../errors.ts'
import type { TableName } from '../../model/index.ts'
import type { IssueList } from './issue-list.ts'
import { nearMatch } from './near-match.ts'
import type { Table } from './read-table.ts'
import { columnName, columnsOf } from './table-specs.ts'

/** Every key that names a row of another table, alone or in a list, must name one that is there. */
export function checkReferences(tables: ReadonlyMap<TableName, Table>, issues: IssueList): void {
  const keys = new Map([...tables].map(([name, table]) => [name, keysOf(table)]))
  for (const table of tables.values()) {
    for (const [field, spec] of Object.entries(columnsOf(table.name))) {
      if (spec.references === undefined) continue
      const target = tables.get(spec.references)
      if (target?.complete === false) continue
      const known = keys.get(spec.references) ?? new Set<string>()
      const wanted = target === undefined ? `nothing: there is no table ${spec.references}` : `an id of ${target.file}`
      for (const row of table.rows) {
        const value = row.fields[field]
        if (value === undefined || typeof value === 'number') continue
        for (const key of [value].flat()) {
          if (known.has(key)) continue
          const near = issues.full ? undefined : nearMatch(key, known)
          const hint = near === undefined ? '' : ` (did you mean ${describeValue(near)}?)`
          issues.error({ file: table.file, row: row.line, column: columnName(field) }, 'UNKNOWN_ID', `${wanted}${hint}`, describeValue(key))
        }
      }
    }
  }
}

export function keysOf(table: Table | undefined): ReadonlySet<string> {
  return new Set(table?.rows.flatMap((row) => (typeof row.fields.id === 'string' ? [row.fields.id] : [])))
}
