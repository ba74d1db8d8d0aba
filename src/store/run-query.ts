/** Runs one statement: the only place where parameters leave and rows arrive. */
import type { Record as DriverRecord, QueryResult } from 'neo4j-driver'
import { ServerError } from '../errors.ts'
import { translateError } from './errors.ts'
import type { Query } from './query.ts'
import { fromDriver, Misfit, toDriver } from './values.ts'

/** What `session.run` and `transaction.run` have in common. */
export type Send = (text: string, parameters: Readonly<Record<string, unknown>>) => PromiseLike<QueryResult>

/** @throws ServerError `INTERNAL` where parameters or rows do not fit the header; see `translateError` for the rest */
export async function runQuery<P, R>(send: Send, query: Query<P, R>, parameters: P): Promise<readonly R[]> {
  const values = encode(query, parameters as Readonly<Record<string, unknown>>)
  let result: QueryResult
  try {
    result = await send(query.text, values)
  } catch (error) {
    throw translateError(error, `Query ${query.name}`)
  }
  return decode(query, result.records)
}

function encode<P, R>(query: Query<P, R>, parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, type] of Object.entries(query.parameters)) {
    values[name] = fitting(`Query ${query.name}, parameter ${name}`, () => toDriver(type, parameters[name]))
  }
  return values
}

function decode<P, R>(query: Query<P, R>, records: readonly DriverRecord[]): readonly R[] {
  const { name, rows } = query
  const columns = Object.entries(query.columns)
  const expected = { one: records.length === 1, optional: records.length <= 1, none: records.length === 0, many: true }[rows]
  if (!expected) throw new ServerError('INTERNAL', `Query ${name}: expected ${rows} rows, but got ${records.length}`)
  return records.map((record) => {
    if (record.keys.length !== columns.length)
      throw new ServerError('INTERNAL', `Query ${name}: expected ${columns.length} columns, but got ${record.keys.join(', ')}`)
    const row: Record<string, unknown> = {}
    for (const [column, type] of columns) {
      row[column] = fitting(`Query ${name}, column ${column}`, () => fromDriver(type, record.get(column)))
    }
    return row as R
  })
}

function fitting<T>(where: string, convert: () => T): T {
  try {
    return convert()
  } catch (error) {
    if (!(error instanceof Misfit)) throw error
    throw new ServerError('INTERNAL', `${where}: expected ${error.expected}, but got ${error.got}`)
  }
}
