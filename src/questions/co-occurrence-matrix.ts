/** How strongly does each of these codes go together with each of those? A matrix: labels once, values row by row. */
import {
  communities,
  hypergeometricCache,
  type LinkStrengths,
  smallestAttainableP,
  type UndefinedReason,
  weightedNetwork,
} from '../analysis/index.ts'
import type { CodeKind } from '../model/index.ts'
import { type Projection, resolveId } from '../projection/index.ts'
import { type CodeCells, countCells } from './co-occurrence-cells.ts'
import { byPlace } from './code-order.ts'
import type { Method, Optional, QuestionArguments, QuestionContext } from './context.ts'
import { type Measure, measureFormulas, measureValue } from './measure-value.ts'
import { codesNamed, idKindsOf, type Sides, type SidesArguments, sidesOf } from './sides.ts'

export type MatrixOrder = 'GIVEN' | 'DOMAIN' | 'CLUSTER'

export interface CoOccurrenceMatrixArguments extends QuestionArguments, SidesArguments {
  readonly of: CodeKind
  /** Default: the kind of `of`. */
  readonly against?: Optional<CodeKind>
  /** Rows: only these codes of the kind `of`. */
  readonly codes?: Optional<readonly string[]>
  /** Columns: only these codes of the kind `against`; default, where the kinds are the same: the rows. */
  readonly againstCodes?: Optional<readonly string[]>
  readonly measure: Measure
  /** Default DOMAIN. */
  readonly order?: Optional<MatrixOrder>
}

/** Why a cell of a matrix has no value. */
export type MatrixUndefinedReason = UndefinedReason | 'SAME_CODE' | 'FIXED_BY_MODEL'

/** Cells without a value, by reason. */
export interface UndefinedCells {
  readonly measure: Measure
  readonly reason: MatrixUndefinedReason
  /** Places in `values`, ascending. */
  readonly cells: readonly number[]
}

export interface CoOccurrenceMatrix {
  /** Node numbers. */
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly rowCounts: readonly number[]
  readonly columnCounts: readonly number[]
  /** Cell of row r and column c at r x columns + c. */
  readonly values: readonly (number | null)[]
  readonly counts: readonly number[]
  readonly undefined: readonly UndefinedCells[]
  /** Places of cells whose margins forbid an upper-tail p of at most 0.05 whatever is observed. */
  readonly untestable: readonly number[]
  readonly measure: Measure
  readonly order: MatrixOrder
  readonly method: Method
}

/** Level at which a cell is called untestable. */
const testableAt = 0.05

/** Seed and runs of the order by cluster: an order is no finding, so that they are no arguments. */
const clustering = { resolution: 1, seed: 1, runs: 10 }

/**
 * The value of every row with every column. O(rows x columns x N / 32), and once the clustering where that order is asked for.
 *
 * @throws ClientError BAD_USER_INPUT for an id or a unit that cannot be counted, LIMIT_EXCEEDED for too many cells
 */
export async function coOccurrenceMatrix(context: QuestionContext, args: CoOccurrenceMatrixArguments): Promise<CoOccurrenceMatrix> {
  const { projection } = context
  const { of, measure } = args
  const against = args.against ?? of
  const order = args.order ?? 'DOMAIN'
  const rowIds = args.codes
  const columnIds = args.againstCodes ?? (against === of ? rowIds : undefined)
  const codes = codesNamed(projection, 'codes', rowIds, of)
  const againstCodes = codesNamed(projection, 'againstCodes', columnIds, against)
  const sides = await sidesOf(context, { kind: of, codes }, { kind: against, codes: againstCodes }, args)
  const cells = await countCells(context, sides, args.engine)

  const ordering = orderingOf(projection, sides, cells, order)
  const rows = ordering(sides.first.codes, givenOrder(projection, rowIds, of))
  const columns = ordering(sides.second.codes, givenOrder(projection, columnIds, against))
  const laid = laidOut(projection, sides, cells, rows, columns, measure)
  const method: Method = {
    unit: sides.unit,
    universe: sides.universe,
    total: cells.total,
    dataVersion: projection.dataVersion,
    measureVariant: `a units with A, b with B, c with both, N in all: ${measureFormulas[measure]}`,
  }
  return { ...laid, measure, order, method }
}

/** What codes were named, in that order, each once. */
function givenOrder(projection: Projection, ids: Optional<readonly string[]>, kind: CodeKind): readonly number[] | undefined {
  return ids ? [...new Set(ids.map((id) => resolveId(projection, 'codes', id, idKindsOf(kind))))] : undefined
}

type Ordering = (codes: readonly number[], given: readonly number[] | undefined) => readonly number[]

function orderingOf(projection: Projection, sides: Sides, cells: CodeCells, order: MatrixOrder): Ordering {
  if (order === 'GIVEN') return (codes, given) => given ?? codes
  const place = byPlace(projection)
  if (order === 'DOMAIN') return (codes) => [...codes].sort(place)
  const cluster = clusterOf(sides, cells)
  return (codes) => [...codes].sort((a, b) => (cluster.get(a) ?? 0) - (cluster.get(b) ?? 0) || place(a, b))
}

/** Rank of each code's community among all, largest first: communities of the network of rows and columns. */
function clusterOf({ first, second }: Sides, { both }: CodeCells): ReadonlyMap<number, number> {
  const nodes = [...new Set([...first.codes, ...second.codes])].sort((a, b) => a - b)
  const places = new Map(nodes.map((node, place) => [node, place]))
  const weights = new Map<string, { source: number; target: number; weight: number }>()
  for (const [r, row] of first.codes.entries()) {
    for (const [c, column] of second.codes.entries()) {
      const weight = both[r * second.codes.length + c] ?? 0
      if (row === column || weight === 0) continue
      const [source, target] = [places.get(Math.min(row, column)) ?? 0, places.get(Math.max(row, column)) ?? 0]
      weights.set(`${source} ${target}`, { source, target, weight })
    }
  }
  const { community } = communities(weightedNetwork(nodes.length, [...weights.values()]), clustering).consensus
  const sizes = new Map<number, number>()
  for (const own of community) sizes.set(own, (sizes.get(own) ?? 0) + 1)
  const ranked = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a - b)
  return new Map(nodes.map((node, place) => [node, ranked.indexOf(community[place] ?? 0)]))
}

function laidOut(
  { evidence }: Projection,
  { first, second }: Sides,
  cells: CodeCells,
  rows: readonly number[],
  columns: readonly number[],
  measure: Measure,
): Pick<CoOccurrenceMatrix, 'rows' | 'columns' | 'rowCounts' | 'columnCounts' | 'values' | 'counts' | 'undefined' | 'untestable'> {
  const [rowPlaces, columnPlaces] = [rows.map((row) => first.codes.indexOf(row)), columns.map((column) => second.codes.indexOf(column))]
  const countAt = (r: number, c: number) => cells.both[(rowPlaces[r] ?? 0) * second.codes.length + (columnPlaces[c] ?? 0)] ?? 0
  const rowCounts = rowPlaces.map((place) => cells.rowCounts[place] ?? 0)
  const columnCounts = columnPlaces.map((place) => cells.columnCounts[place] ?? 0)
  const fixed = (a: number, b: number) => (a === b ? 'SAME_CODE' : evidence.isStructural(a, b) ? 'FIXED_BY_MODEL' : undefined)
  const counts = rows.flatMap((_row, r) => columns.map((_column, c) => countAt(r, c)))
  const strengths = linkStrengths(rows, columns, (r, c) => (fixed(rows[r] ?? -1, columns[c] ?? -1) ? 0 : countAt(r, c)))

  const undefinedCells = new Map<MatrixUndefinedReason, number[]>()
  const values = rows.flatMap((row, r) =>
    columns.map((column, c) => {
      const table = { total: cells.total, a: rowCounts[r] ?? 0, b: columnCounts[c] ?? 0, both: countAt(r, c) }
      const found = measureValue(measure, table, strengths(r, c))
      // A count is a count, whatever the model fixes.
      const reason = measure === 'COUNT' ? found.reason : (fixed(row, column) ?? found.reason)
      if (reason === null) return found.value
      const known = undefinedCells.get(reason) ?? []
      undefinedCells.set(reason, known)
      known.push(r * columns.length + c)
      return null
    }),
  )
  const reasons = [...undefinedCells].map(([reason, places]) => ({ measure, reason, cells: places }))
  const distributions = hypergeometricCache(cells.total)
  const untestable = counts.flatMap((_count, place) => {
    const [r, c] = [Math.floor(place / columns.length), place % columns.length]
    if (fixed(rows[r] ?? -1, columns[c] ?? -1) !== undefined) return []
    return smallestAttainableP(distributions(rowCounts[r] ?? 0, columnCounts[c] ?? 0), 'UPPER') > testableAt ? [place] : []
  })
  return { rows, columns, rowCounts, columnCounts, values, counts, undefined: reasons, untestable }
}

/** Summed counts of rows, of columns and of all; where rows and columns are the same codes, every pair counts once. */
function linkStrengths(
  rows: readonly number[],
  columns: readonly number[],
  count: (r: number, c: number) => number,
): (r: number, c: number) => LinkStrengths {
  const ofRows = rows.map((_row, r) => columns.reduce((sum, _column, c) => sum + count(r, c), 0))
  const ofColumns = columns.map((_column, c) => rows.reduce((sum, _row, r) => sum + count(r, c), 0))
  const square = rows.length === columns.length && rows.every((row, r) => row === columns[r])
  const all = ofRows.reduce((sum, own) => sum + own, 0)
  return (r, c) => ({ a: ofRows[r] ?? 0, b: ofColumns[c] ?? 0, total: square ? all / 2 : all })
}
