import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { CsvError, type Parser, parse } from 'csv-parse'
import type { IssueList } from './issue-list.ts'

/** Largest row, and so the largest field, in bytes. */
const maxRowBytes = 1_048_576
const newline = 0x0a

/**
 * Streams a CSV file (RFC 4180, UTF-8), row by row with the line that the row starts at; the header comes first. Blank
 * lines are passed over. What cannot be read is an issue, and reading stops there.
 * @returns true when the whole file was read
 */
export async function readCsv(
  path: string,
  file: string,
  issues: IssueList,
  onRow: (cells: readonly string[], line: number) => void,
): Promise<boolean> {
  let line = 1
  const parser = parse({
    bom: true,
    relax_column_count: true,
    max_record_size: maxRowBytes,
    on_record: (cells: readonly string[]) => {
      const start = line
      line += 1 + cells.reduce((sum, cell) => sum + countLineBreaks(cell), 0)
      if (cells.length > 1 || cells[0] !== '') onRow(cells, start)
      return null
    },
  })
  // Nothing is ever pushed (`on_record` takes it all), but a stream that nobody reads never ends.
  parser.resume()
  const done = finished(parser)
  // Handled where it is awaited; without this a failure in mid-file would count as unhandled meanwhile.
  done.catch(() => undefined)
  const failed = await feed(path, parser)
  if (failed === undefined) {
    parser.end()
    try {
      await done
      return true
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      reportCsvError(error, { file, row: line }, issues)
      return false
    }
  }
  parser.destroy()
  const expected = failed.reason === 'NOT_UTF8' ? 'UTF-8' : `rows of at most ${maxRowBytes} bytes`
  const got = failed.reason === 'NOT_UTF8' ? 'bytes that are not' : 'a longer one'
  issues.error({ file, row: failed.line }, failed.reason, expected, got)
  return false
}

interface FeedFailure {
  readonly reason: 'NOT_UTF8' | 'ROW_TOO_LARGE'
  readonly line: number
}

/** Hands the file to the parser in whole lines, each proved to be UTF-8; never holds more than a chunk and one line. */
async function feed(path: string, parser: Parser): Promise<FeedFailure | undefined> {
  let pending: Buffer = Buffer.alloc(0)
  let line = 1
  for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) {
    const bytes = Buffer.concat([pending, chunk as Buffer])
    const end = bytes.lastIndexOf(newline) + 1
    const whole = bytes.subarray(0, end)
    if (!isUtf8(whole)) return { reason: 'NOT_UTF8', line: line + lineOfBadByte(whole) }
    if (whole.length > 0) parser.write(whole)
    // The parser has found a fault: it is told by `finished`, and the rest of the file changes nothing.
    if (parser.destroyed) return undefined
    line += whole.reduce((sum, byte) => sum + (byte === newline ? 1 : 0), 0)
    pending = bytes.subarray(end)
    if (pending.length > maxRowBytes) return { reason: 'ROW_TOO_LARGE', line }
  }
  if (!isUtf8(pending)) return { reason: 'NOT_UTF8', line }
  if (pending.length > 0) parser.write(pending)
  return undefined
}

/** Lines before the first one that is not UTF-8. */
function lineOfBadByte(bytes: Buffer): number {
  let start = 0
  for (let line = 0; ; line += 1) {
    const end = bytes.indexOf(newline, start) + 1
    if (end === 0 || !isUtf8(bytes.subarray(start, end))) return line
    start = end
  }
}

function countLineBreaks(text: string): number {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\n|\r/).length - 1 : 0
}

function reportCsvError(error: CsvError, place: { file: string; row: number }, issues: IssueList): void {
  const [code, expected, got] = csvFaults[error.code] ?? ['BAD_CSV', 'CSV as RFC 4180 has it', error.message]
  issues.error(place, code, expected, got)
}

const csvFaults: Readonly<Record<string, readonly [code: string, expected: string, got: string]>> = {
  CSV_QUOTE_NOT_CLOSED: ['UNCLOSED_QUOTE', 'a closing quote', 'the end of the file'],
  CSV_MAX_RECORD_SIZE: ['ROW_TOO_LARGE', `rows of at most ${maxRowBytes} bytes`, 'a longer one'],
  INVALID_OPENING_QUOTE: ['STRAY_QUOTE', 'quotes around the whole field, doubled within', 'a quote inside an unquoted field'],
  CSV_INVALID_CLOSING_QUOTE: ['STRAY_QUOTE', 'a comma or the end of the line after a closing quote', 'more text'],
}
