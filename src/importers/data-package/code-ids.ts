import { describeValue } from '../../errors.ts'
import { type IdKind, makeId, type NodeId, parseId, type TableName } from '../../model/index.ts'
import { keysOf } from './check-references.ts'
import { createIssueList, type IssueList, type Place } from './issue-list.ts'
import { nearMatch } from './near-match.ts'
import type { Table, TableRow } from './read-table.ts'
import { columnName } from './table-specs.ts'

type Tables = ReadonlyMap<TableName, Table>
type CodeKeys = ReadonlyMap<IdKind, ReadonlySet<string>>

/** Columns that name a code of any of several kinds, and those kinds. */
const codeColumns: readonly {
  readonly table: TableName
  readonly field: string
  readonly kinds: readonly IdKind[]
  readonly foreign: boolean
}[] = [
  { table: 'alignments', field: 'source', kinds: alignedKinds(), foreign: true },
  { table: 'alignments', field: 'target', kinds: alignedKinds(), foreign: true },
  { table: 'study-codes', field: 'code', kinds: ['level', 'factor', 'stakeholder'], foreign: false },
]

function alignedKinds(): readonly IdKind[] {
  return ['barrier', 'facilitator', 'theme', 'domain', 'level', 'factor', 'stakeholder', 'technology']
}

/**
 * Makes full ids of what such a column holds: a key (while one kind only has it), `kind:key`, or a full id, of another
 * package too where the column allows it. What names nothing is an issue, and the field is then absent.
 */
export function resolveCodes(packageName: string, tables: Tables, issues: IssueList): Tables {
  const codes = codeKeys(tables)
  // What a table that was not read to its end might have is no issue of these columns.
  const certain = [...tables.values()].every((table) => table.complete)
  const resolved = new Map(tables)
  for (const { table: name, field, kinds, foreign } of codeColumns) {
    const table = resolved.get(name)
    if (table === undefined) continue
    const rows = table.rows.map((row): TableRow => {
      const { [field]: text, ...others } = row.fields
      if (typeof text !== 'string') return row
      const place = { file: table.file, row: row.line, column: columnName(field) }
      const id = resolveCode(text, packageName, codes, kinds, foreign, place, certain ? issues : createIssueList())
      return { line: row.line, fields: id === undefined ? others : { ...others, [field]: id } }
    })
    resolved.set(name, { ...table, rows })
  }
  return resolved
}

function codeKeys(tables: Tables): CodeKeys {
  const determinants = tables.get('determinants')
  const ofKind = (kind: string) =>
    new Set(determinants?.rows.flatMap(({ fields }) => (fields.kind === kind && typeof fields.id === 'string' ? [fields.id] : [])))
  const values = (table: TableName, field: string) =>
    tables.get(table)?.rows.flatMap(({ fields }) => [fields[field] ?? []].flat().map(String)) ?? []
  return new Map<IdKind, ReadonlySet<string>>([
    ['barrier', ofKind('BARRIER')],
    ['facilitator', ofKind('FACILITATOR')],
    ['theme', keysOf(tables.get('themes'))],
    ['domain', keysOf(tables.get('domains'))],
    ['level', keysOf(tables.get('levels'))],
    ['factor', keysOf(tables.get('factors'))],
    ['stakeholder', new Set([...values('studies', 'stakeholders'), ...values('findings', 'stakeholder')])],
    ['technology', new Set(values('studies', 'technologies'))],
  ])
}

function resolveCode(
  text: string,
  packageName: string,
  codes: CodeKeys,
  kinds: readonly IdKind[],
  foreign: boolean,
  place: Place,
  issues: IssueList,
): NodeId | undefined {
  const full = parseId(text)
  if (full !== undefined && full.package !== packageName) {
    if (foreign && kinds.includes(full.kind)) return makeId(full.kind, full.package, full.key)
    issues.error(place, 'UNKNOWN_ID', foreign ? `a code: ${kinds.join(', ')}` : `a code of ${packageName}`, describeValue(text))
    return undefined
  }
  const [first = '', second] = text.split(':')
  const wantedKind = full?.kind ?? (second === undefined ? undefined : first)
  const key = full?.key ?? second ?? first
  const found = kinds.filter((kind) => (wantedKind === undefined || kind === wantedKind) && codes.get(kind)?.has(key) === true)
  const [kind] = found
  if (kind !== undefined && found.length === 1) return makeId(kind, packageName, key)
  if (found.length > 1) {
    issues.error(place, 'AMBIGUOUS_ID', `one of ${found.map((each) => `${each}:${key}`).join(', ')}`, describeValue(text))
    return undefined
  }
  const near = issues.full
    ? undefined
    : nearMatch(
        key,
        kinds.flatMap((each) => [...(codes.get(each) ?? [])]),
      )
  const hint = near === undefined ? '' : ` (did you mean ${describeValue(near)}?)`
  issues.error(place, 'UNKNOWN_ID', `a code: ${kinds.join(', ')}${hint}`, describeValue(text))
  return undefined
}
