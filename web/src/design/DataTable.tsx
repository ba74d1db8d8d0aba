import {
  type ColumnDef,
  flexRender,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  type SortingState,
  useReactTable,
} from '@tanstack/react-table'
import { type ReactNode, useState } from 'react'
import { Scroll } from './Scroll.tsx'

export interface DataTableProps<Row> {
  /** Names the table among others of the view. */
  readonly label: string
  readonly caption: ReactNode
  readonly rows: readonly Row[]
  readonly columns: readonly ColumnDef<Row, never>[]
  readonly keyOf: (row: Row) => string
  readonly selected?: string | undefined
  /** A row is pointed at, or something in it has the focus. */
  readonly onMark?: (row: Row) => void
  readonly initialSort?: SortingState
}

/** A table that is sorted by its heads and narrowed by words; numbers stand to the right. */
export function DataTable<Row>({ label, caption, rows, columns, keyOf, selected, onMark, initialSort = [] }: DataTableProps<Row>) {
  const [sorting, setSorting] = useState(initialSort)
  const [globalFilter, setGlobalFilter] = useState('')
  const table = useReactTable({
    data: rows as Row[],
    columns: columns as ColumnDef<Row, never>[],
    state: { sorting, globalFilter },
    getRowId: keyOf,
    onSortingChange: setSorting,
    onGlobalFilterChange: setGlobalFilter,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
  })
  const shown = table.getRowModel().rows
  return (
    <div>
      <p>
        <label>
          Only rows with <input type="search" value={globalFilter} onChange={(event) => setGlobalFilter(event.target.value)} />
        </label>{' '}
        <span className="quiet" role="status">
          {shown.length} of {rows.length} rows
        </span>
      </p>
      <Scroll label={label}>
        <table>
          <caption>{caption}</caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map(({ id, column, getContext }) => (
                  <th key={id} scope="col" className={classOf(column.columnDef.meta)} aria-sort={sortedAs(column.getIsSorted())}>
                    <button type="button" className="sort" onClick={column.getToggleSortingHandler()}>
                      {flexRender(column.columnDef.header, getContext())}
                      {arrow(column.getIsSorted())}
                    </button>
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr
                key={row.id}
                aria-selected={row.id === selected}
                onMouseEnter={() => onMark?.(row.original)}
                onFocus={() => onMark?.(row.original)}
              >
                {row.getVisibleCells().map((cell) => (
                  <td key={cell.id} className={classOf(cell.column.columnDef.meta)}>
                    {flexRender(cell.column.columnDef.cell, cell.getContext())}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  )
}

/** Columns of numbers say so in their `meta`. */
export const numeric = { className: 'number' } as const

function classOf(meta: unknown): string | undefined {
  return (meta as { readonly className?: string } | undefined)?.className
}

function sortedAs(sorted: false | 'asc' | 'desc') {
  return sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'
}

function arrow(sorted: false | 'asc' | 'desc'): string {
  return sorted === 'asc' ? ' ↑' : sorted === 'desc' ? ' ↓' : ''
}
