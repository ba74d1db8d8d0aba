/** A table as CSV (RFC 4180). */
import { stringify } from 'csv-stringify/sync'
import type { Table } from './answer-table.ts'

/**
 * Comma, quotes where needed, CRLF, a header, UTF-8; a null is an empty field. A text that a spreadsheet would take for a formula
 * (it begins with = + - @ or a tab) gets an apostrophe in front, as spreadsheets themselves write it; numbers stay as they are.
 */
export function csv({ columns, rows }: Table): string {
  return stringify([columns, ...rows], { record_delimiter: 'windows', escape_formulas: true, cast: { boolean: String } })
}
