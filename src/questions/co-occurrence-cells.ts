/** Counts of every row with every column, by either engine: what a matrix is finished from. */
import { badInput, ClientError } from '../errors.ts'
import type { Projection } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type Engine, type Optional, type QuestionContext, runReference } from './context.ts'
import { pairColumns } from './pair-columns.ts'
import { sideParameters, unitParameters } from './reference-ids.ts'
import type { Sides } from './sides.ts'

/** Cells of one matrix. */
const maxCells = 250_000
/** Cells that the Cypher reference counts. */
const maxReferenceCells = 40_000

export interface CodeCells {
  /** N. */
  readonly total: number
  /** Units that report each code of the first, and of the second side. */
  readonly rowCounts: readonly number[]
  readonly columnCounts: readonly number[]
  /** Units that report both, row by row. */
  readonly both: readonly number[]
}

/**
 * @throws ClientError LIMIT_EXCEEDED for more cells than a matrix holds
 * @throws ClientError BAD_USER_INPUT where CYPHER is asked for more cells than it counts
 */
export async function countCells(context: QuestionContext, sides: Sides, engine: Optional<Engine>): Promise<CodeCells> {
  const [rows, columns] = [sides.first.codes.length, sides.second.codes.length]
  const cells = rows * columns
  if (cells > maxCells) {
    throw new ClientError(
      'LIMIT_EXCEEDED',
      `codes: expected at most ${maxCells} cells, but ${rows} codes by ${columns} make ${cells}: name fewer codes`,
      { details: { argument: 'codes', limit: maxCells, asked: cells, rows, columns } },
    )
  }
  if (engine !== 'CYPHER') return cellsOfProjection(context.projection, sides)
  if (cells > maxReferenceCells)
    throw badInput('engine', `PROJECTION where ${cells} cells are counted: CYPHER counts ${maxReferenceCells}`, engine)
  return cellsOfReference(context, sides)
}

function cellsOfProjection(projection: Projection, sides: Sides): CodeCells {
  const { first, second } = pairColumns(projection, sides)
  return {
    total: sides.units.count,
    rowCounts: first.map((units) => units.count),
    columnCounts: second.map((units) => units.count),
    both: first.flatMap((row) => second.map((column) => row.countAnd(column))),
  }
}

async function cellsOfReference(context: QuestionContext, sides: Sides): Promise<CodeCells> {
  const { projection } = context
  const { first, second, universe } = sides
  const rows = await runReference(context, queries.coOccurrenceMatrix, {
    first: sideParameters(projection, first, universe),
    second: sideParameters(projection, second, universe),
    ...unitParameters(projection, sides),
  })
  const placesOf = (codes: readonly number[]) => new Map(codes.map((code, place) => [projection.graph.id(code) as string, place]))
  const [rowPlaces, columnPlaces] = [placesOf(first.codes), placesOf(second.codes)]
  const rowCounts = first.codes.map(() => 0)
  const columnCounts = second.codes.map(() => 0)
  const both = first.codes.flatMap(() => second.codes.map(() => 0))
  let total = sides.units.count
  for (const row of rows) {
    total = row.total
    const [r, c] = [rowPlaces.get(row.a ?? ''), columnPlaces.get(row.b ?? '')]
    if (r !== undefined) rowCounts[r] = row.unitsOfA
    if (c !== undefined) columnCounts[c] = row.unitsOfB
    if (r !== undefined && c !== undefined) both[r * second.codes.length + c] = row.both
  }
  return { total, rowCounts, columnCounts, both }
}
