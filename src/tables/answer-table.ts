/** The one list of an answer as a table. */
import { badInput } from '../errors.ts'
import { type Cell, flatten, isFields } from './flatten.ts'

export interface Table {
  readonly columns: readonly string[]
  /** In the order of `columns`; null where a row has no such value. */
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * Rows are the nodes of a connection, or the one list of objects that an answer has; an answer without a list is one row. What
 * stands beside the list (totalCount, pageInfo, method) is not in the table.
 *
 * @param data of a GraphQL answer
 * @throws ClientError BAD_USER_INPUT for several questions or several lists in one answer
 */
export function answerTable(data: unknown): Table {
  const fields = Object.entries(isFields(data) ? data : {}).filter(([name]) => name !== '__typename')
  const [first] = fields
  if (first === undefined || fields.length > 1) {
    throw badInput('query', 'one question, for a table has one list', fields.map(([name]) => name).join(', ') || 'none')
  }
  const [name, value] = first
  const rows = rowsOf(name, value).map(flatten)
  const columns = columnsOf(rows.flatMap((row) => [...row.keys()]))
  return { columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? null)) }
}

function rowsOf(name: string, value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.map((item) => (isFields(item) ? item : { [name]: item }))
  if (!isFields(value)) return value === null ? [] : [{ [name]: value }]
  const lists = Object.entries(value).filter(([, list]) => Array.isArray(list) && (list.length === 0 || list.some(isFields)))
  const [only] = lists
  if (only === undefined) return [value]
  if (lists.length > 1) {
    const names = lists.map(([list]) => `${name}.${list}`).join(', ')
    throw badInput(name, 'one list in the answer, for a table has one: ask for the others in queries of their own', names)
  }
  const [list, items] = only
  return rowsOf(list, items).map((item) => (list === 'edges' ? withoutNode(item) : item))
}

/** An edge as its node, with what the edge says besides. */
function withoutNode({ node, ...edge }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isFields(node) ? { ...node, ...edge } : { node, ...edge }
}

/** In order of appearance; an object that is null in some rows has no column of its own beside those of its fields. */
function columnsOf(names: readonly string[]): readonly string[] {
  const all = [...new Set(names)]
  return all.filter((column) => !all.some((other) => other.startsWith(`${column}.`)))
}
