/** A table as aligned text, for a terminal. */
import type { Table } from './answer-table.ts'
import type { Cell } from './flatten.ts'

/** Longest text of a cell; longer ones are cut with an ellipsis. */
const widest = 48

/** Numbers to the right, four significant digits after the point; texts to the left. Lines are as long as the table is wide. */
export function text({ columns, rows }: Table): string {
  const shown = rows.map((row) => row.map(format))
  const widths = columns.map((column, place) => Math.max(column.length, ...shown.map((row) => row[place]?.length ?? 0)))
  const isNumber = columns.map((_, place) => rows.some((row) => typeof row[place] === 'number'))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, place) => (isNumber[place] ? cell.padStart(widths[place] ?? 0) : cell.padEnd(widths[place] ?? 0)))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return `${[line(columns), rule, ...shown.map(line)].join('\n')}\n`
}

function format(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : String(Number(cell.toPrecision(4)))
  const flat = String(cell).replaceAll(/\s+/g, ' ')
  return flat.length > widest ? `${flat.slice(0, widest - 1)}…` : flat
}
