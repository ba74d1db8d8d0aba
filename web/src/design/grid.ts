/** Cells that name their row and column, as a grid: both in the order in which they come. */
interface Value {
  readonly key: string | null
  readonly name: string
}

export interface Grid<Cell> {
  readonly rows: readonly Value[]
  readonly columns: readonly Value[]
  readonly at: (row: Value, column: Value) => Cell | undefined
}

export const keyOf = ({ key, name }: Value): string => key ?? name

export function gridOf<Cell extends { readonly row: Value; readonly column: Value }>(cells: readonly Cell[]): Grid<Cell> {
  const placed = new Map(cells.map((cell) => [`${keyOf(cell.row)} ${keyOf(cell.column)}`, cell]))
  const distinct = (values: readonly Value[]) => [...new Map(values.map((value) => [keyOf(value), value])).values()]
  return {
    rows: distinct(cells.map(({ row }) => row)),
    columns: distinct(cells.map(({ column }) => column)),
    at: (row, column) => placed.get(`${keyOf(row)} ${keyOf(column)}`),
  }
}
