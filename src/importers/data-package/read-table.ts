import { describeValue } from '../../errors.ts'
import type { TableName } from '../../model/index.ts'
import { type CellValue, readCell } from './cell.ts'
import { declaredChecks } from './declared-constraints.ts'
import type { ResourceDescriptor } from './descriptor.ts'
import type { IssueList } from './issue-list.ts'
import { readCsv } from './read-csv.ts'
import { type ColumnSpec, columnName, columnsOf, tableSpecs } from './table-specs.ts'

/** A row as it was read: fields by name, and the line that it starts at. A faulty cell is an absent field. */
export interface TableRow {
  readonly line: number
  readonly fields: Readonly<Record<string, CellValue>>
}

export interface Table {
  readonly name: TableName
  readonly file: string
  readonly rows: readonly TableRow[]
  /** False when a row could not be read: then an unknown key may only be that row's. */
  readonly complete: boolean
}

interface Column {
  readonly name: string
  readonly field: string
  readonly spec: ColumnSpec
  readonly declared: ReturnType<typeof declaredChecks>
  readonly seen: Map<string, number> | undefined
}

/** Reads one table and checks every cell and key in it. */
export async function readTable(name: TableName, path: string, resource: ResourceDescriptor, issues: IssueList): Promise<Table> {
  const file = resource.path
  const rows: TableRow[] = []
  const rowKeys = new Map<string, number>()
  const missing = new Set(resource.schema.missingValues.concat(''))
  let header: readonly string[] | undefined
  let columns: readonly (Column | undefined)[] = []
  let skipped = 0
  const wholeFile = await readCsv(path, file, issues, (cells, line) => {
    if (header === undefined) {
      header = cells
      columns = readHeader(name, cells, resource, issues)
    } else if (cells.length !== header.length) {
      skipped += 1
      issues.error({ file, row: line }, 'WRONG_COLUMN_COUNT', `${header.length} columns`, `${cells.length}`)
    } else {
      const fields = readRow(cells, columns, missing, { file, row: line }, issues)
      checkRowKey(name, fields, rowKeys, { file, row: line }, issues)
      rows.push({ line, fields })
    }
  })
  if (header === undefined && wholeFile) issues.error({ file, row: 1 }, 'NO_HEADER', 'a line of column names', 'an empty file')
  return { name, file, rows, complete: wholeFile && skipped === 0 && header !== undefined }
}

function readHeader(
  table: TableName,
  names: readonly string[],
  resource: ResourceDescriptor,
  issues: IssueList,
): readonly (Column | undefined)[] {
  const place = { file: resource.path, row: 1 }
  const specs = new Map(Object.entries(columnsOf(table)).map(([field, spec]) => [columnName(field), { field, spec }]))
  const declared = new Map(resource.schema.fields.map((field) => [field.name, field]))
  for (const column of declared.keys()) {
    if (!names.includes(column)) issues.error({ ...place, column }, 'MISSING_COLUMN', 'the column that the schema declares', 'none')
  }
  for (const [column, { spec }] of specs) {
    // One that is declared and missing was named above.
    if (spec.required === true && !names.includes(column) && !declared.has(column)) {
      issues.error({ ...place, column }, 'MISSING_COLUMN', 'the column', 'none')
    }
  }
  return names.map((column, index) => {
    if (names.indexOf(column) !== index) issues.error({ ...place, column }, 'DUPLICATE_COLUMN', 'each column once', 'a second one')
    const known = specs.get(column)
    const field = declared.get(column)
    if (field === undefined)
      issues.warning({ ...place, column }, 'UNDECLARED_COLUMN', 'a column that the schema declares', describeValue(column))
    if (known === undefined) return undefined
    const checks = declaredChecks(field ?? { name: column, type: 'string' })
    const unique = known.spec.unique === true || checks.unique
    return { name: column, ...known, declared: checks, seen: unique ? new Map<string, number>() : undefined }
  })
}

function readRow(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  missing: ReadonlySet<string>,
  rowPlace: { file: string; row: number },
  issues: IssueList,
): Readonly<Record<string, CellValue>> {
  const fields: Record<string, CellValue> = {}
  columns.forEach((column, index) => {
    if (column === undefined) return
    const raw = cells[index] ?? ''
    const place = { ...rowPlace, column: column.name }
    if (missing.has(raw)) {
      if (column.spec.required === true || column.declared.required) issues.error(place, 'REQUIRED', 'a value', 'an empty cell')
      return
    }
    for (const check of column.declared.checks) check(raw, place, issues)
    const value = readCell(raw, column.spec, place, issues)
    if (value === undefined) return
    fields[column.field] = value
    const first = column.seen?.get(raw)
    if (first === undefined) column.seen?.set(raw, rowPlace.row)
    else issues.error(place, 'DUPLICATE', 'a value that no other row has', `${describeValue(raw)}, which is in row ${first} too`)
  })
  return fields
}

/** Keys of one column are `unique` already; this finds a repeated pair. */
function checkRowKey(
  table: TableName,
  fields: Readonly<Record<string, CellValue>>,
  seen: Map<string, number>,
  place: { file: string; row: number },
  issues: IssueList,
): void {
  const primaryKey = tableSpecs[table].primaryKey
  if (primaryKey.length < 2) return
  const key = primaryKey.map((field) => String(fields[field] ?? '')).join(' ')
  const first = seen.get(key)
  if (first === undefined) seen.set(key, place.row)
  else issues.error(place, 'DUPLICATE', 'a pair that no other row has', `${describeValue(key)}, which is in row ${first} too`)
}
