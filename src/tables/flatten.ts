/** One row of an answer as columns: objects become `a.name`, lists of single values are joined. */
import { badInput } from '../errors.ts'

export type Cell = string | number | boolean | null
export type Row = ReadonlyMap<string, Cell>

type Fields = Readonly<Record<string, unknown>>

/** What tells apart the items of a list that each have several values. */
const keys = ['name', 'measure', 'basis']

/**
 * @throws ClientError BAD_USER_INPUT for a list whose items have several values and nothing that tells them apart
 */
export function flatten(fields: Fields): Row {
  const row = new Map<string, Cell>()
  addFields(row, '', fields)
  return row
}

function addFields(row: Map<string, Cell>, prefix: string, fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'pageInfo' || name === '__typename') continue
    add(row, prefix === '' ? name : `${prefix}.${name}`, value)
  }
}

function add(row: Map<string, Cell>, column: string, value: unknown): void {
  if (Array.isArray(value)) addList(row, column, value)
  else if (isFields(value)) addFields(row, column, value)
  else row.set(column, value as Cell)
}

function addList(row: Map<string, Cell>, column: string, items: readonly unknown[]): void {
  const flat = items.map((item) => (isFields(item) ? flatten(item) : new Map([['', item as Cell]])))
  if (flat.every(({ size }) => size <= 1)) {
    row.set(
      column,
      flat
        .flatMap((item) => [...item.values()])
        .map((cell) => String(cell ?? ''))
        .join('; '),
    )
    return
  }
  const key = keys.find((name) => tellsApart(flat.map((item) => item.get(name))))
  if (key === undefined) {
    throw badInput(column, 'one field of each item where a table is asked for, such as `id` or `name` alone', [...(flat[0]?.keys() ?? [])])
  }
  for (const item of flat) {
    for (const [name, cell] of item) if (name !== key) row.set(`${column}.${String(item.get(key))}.${name}`, cell)
  }
}

/** Different from each other, and words of the schema rather than of people. */
function tellsApart(values: readonly unknown[]): boolean {
  const isWord = (value: unknown) => typeof value === 'string' && /^([A-Z][A-Z_]+|[a-z][A-Za-z]+)$/.test(value)
  return values.every(isWord) && new Set(values).size === values.length
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
