/** Where does the evidence lie, and why is it empty where it is? */
import { badInput, ClientError } from '../errors.ts'
import type { BitSet, Projection, Scope, Unit } from '../projection/index.ts'
import type { Method, Optional, QuestionArguments, QuestionContext } from './context.ts'
import { axisOf, type DimensionValue, dimensionValue } from './dimension-values.ts'
import { type Dimension, dimensionsOf } from './dimensions.ts'
import { type CubeEntry, type GapCube, type GapRequest, projectionCube, referenceCube } from './gap-cube.ts'
import { scopeOf } from './scope-of.ts'
import { extentOf, type SourceExtent } from './source-extent.ts'
import { yearBinsOf } from './year-bins.ts'

/** Cells of one map. */
const maxCells = 20_000

export interface GapMapArguments extends QuestionArguments {
  readonly rows: Dimension
  readonly columns: Dimension
  readonly segments?: Optional<Dimension>
  /** First years of the bins of YEAR, ascending; default: every year by itself. */
  readonly yearBins?: Optional<readonly number[]>
  /** What `expected` is counted in; default STUDY. */
  readonly unit?: Optional<Unit>
}

export type EmptyReason = 'STRUCTURAL' | 'NOT_CODED' | 'SEPARATE_STUDIES' | 'SEPARATE_FINDINGS'

export interface GapMapCell {
  readonly row: DimensionValue
  readonly column: DimensionValue
  /** Null where the map has no segments. */
  readonly segment: DimensionValue | null
  /** Distinct studies with one finding that carries row, column and segment; then those findings. */
  readonly studyCount: number
  readonly findingCount: number
  /** Distinct barriers and facilitators that these findings support. */
  readonly barrierCount: number
  readonly facilitatorCount: number
  /** Units if row and column were independent: units of the row x units of the column / N, within the segment; null where N is 0. */
  readonly expected: number | null
  /** Null where there is a finding. */
  readonly emptyBecause: EmptyReason | null
  /** Study and finding indexes. */
  readonly studies: BitSet
  readonly findings: BitSet
}

export interface GapMap {
  readonly rows: readonly DimensionValue[]
  readonly columns: readonly DimensionValue[]
  /** Empty where the map has no segments. */
  readonly segments: readonly DimensionValue[]
  /** Segment by segment, row by row; empty cells stay. */
  readonly cells: readonly GapMapCell[]
  /** Reported findings in no cell, because a value of one of the dimensions is not stated. */
  readonly unplacedFindings: number
  /** Null where the data sets in scope differ, or nothing is in scope. */
  readonly sourceExtent: SourceExtent | null
  readonly method: Method
}

/**
 * A grid of two dimensions, of three with segments: what is reported in each cell, what would be by chance, and why a cell
 * is empty. A cell counts units with ONE finding that carries both values.
 *
 * @throws ClientError BAD_USER_INPUT where two of the dimensions are the same, or for bins out of order
 * @throws ClientError LIMIT_EXCEEDED for a grid of more than 20,000 cells
 */
export async function gapMap(context: QuestionContext, args: GapMapArguments): Promise<GapMap> {
  const { projection } = context
  const dimensions = [args.rows, args.columns, ...(args.segments ? [args.segments] : [])]
  if (new Set(dimensions).size < dimensions.length) throw badInput('columns', 'rows, columns and segments that differ', dimensions)
  const years = yearBinsOf(args.yearBins)
  const scope = await scopeOf(context, args.scope)
  const rollUp = args.scope?.rollUp ?? true
  const table = dimensionsOf(projection, { years, rollUp })
  const specs = dimensions.map((dimension) => table[dimension])
  const request = { scope, dimensions, specs, years, rollUp }
  const [rows = [], columns = [], segments = []] = dimensions.map((dimension) =>
    axisOf(projection, scope, dimension, table[dimension], years),
  )
  const cellCount = rows.length * columns.length * (args.segments ? segments.length : 1)
  if (cellCount > maxCells) {
    throw new ClientError('LIMIT_EXCEEDED', `rows, columns: expected at most ${maxCells} cells, but got ${cellCount}`, {
      details: { argument: 'rows', limit: maxCells, asked: cellCount },
    })
  }

  const cube = args.engine === 'CYPHER' ? await referenceCube(context, request) : projectionCube(projection, request)
  const name = (place: number) => (value: string) =>
    dimensionValue(projection, dimensions[place] ?? args.rows, specs[place] ?? table[args.rows], value, years)
  const unit = args.unit ?? 'STUDY'
  const named = { rows: rows.map(name(0)), columns: columns.map(name(1)), segments: segments.map(name(2)) }
  const isPossible = structure(projection, request)
  const cells = (args.segments ? segments : [null]).flatMap((segment, s) =>
    rows.flatMap((row, r) =>
      columns.map((column, c) => ({
        ...label(named, r, c, segment === null ? undefined : s),
        ...countCell(cube, isPossible, { row, column, segment, unit, segmentNarrowsN: specs[2]?.owner !== 'CODE' }),
      })),
    ),
  )
  return { ...named, cells, ...summary(projection, scope, cube, cells, unit) }
}

interface CellRequest {
  readonly row: string
  readonly column: string
  readonly segment: string | null
  readonly unit: Unit
  /** False where segments are codes: codes choose what is looked at, never N. */
  readonly segmentNarrowsN: boolean
}

type Counted = Omit<GapMapCell, 'row' | 'column' | 'segment'>

function countCell(cube: GapCube, isPossible: (values: readonly (string | null)[]) => boolean, request: CellRequest): Counted {
  const { row, column, segment, unit, segmentNarrowsN } = request
  const cell = cube([row, column, segment])
  const ofRow = cube([row, null, segment])
  const ofColumn = cube([null, column, segment])
  const all = cube([null, null, segmentNarrowsN ? segment : null])
  const total = unit === 'STUDY' ? all.studiesInScope : all.findingsInScope
  const units = (entry: CubeEntry) => (unit === 'STUDY' ? entry.studies.count : entry.findings.count)
  return {
    studyCount: cell.studies.count,
    findingCount: cell.findings.count,
    barrierCount: cell.barrierCount,
    facilitatorCount: cell.facilitatorCount,
    expected: total === 0 ? null : (units(ofRow) * units(ofColumn)) / total,
    emptyBecause: cell.findings.isEmpty ? reasonOf(isPossible([row, column, segment]), ofRow.coded, ofColumn.coded) : null,
    studies: cell.studies,
    findings: cell.findings,
  }
}

function reasonOf(isPossible: boolean, withRow: BitSet, withColumn: BitSet): EmptyReason {
  if (!isPossible) return 'STRUCTURAL'
  if (withRow.isEmpty || withColumn.isEmpty) return 'NOT_CODED'
  return withRow.and(withColumn).isEmpty ? 'SEPARATE_STUDIES' : 'SEPARATE_FINDINGS'
}

/** Whether the model has a determinant that carries the code-level values together: else no finding ever can. */
function structure({ evidence }: Projection, { specs }: GapRequest): (values: readonly (string | null)[]) => boolean {
  const codeLevel = specs.flatMap((spec, place) => (spec.owner === 'CODE' ? [{ spec, place }] : []))
  if (codeLevel.length < 2) return () => true
  const carried = evidence.codes('DETERMINANT').map((determinant) => codeLevel.map(({ spec }) => new Set(spec.valuesOf(determinant))))
  return (values) => carried.some((sets) => codeLevel.every(({ place }, at) => sets[at]?.has(values[place] ?? '')))
}

interface Named {
  readonly rows: readonly DimensionValue[]
  readonly columns: readonly DimensionValue[]
  readonly segments: readonly DimensionValue[]
}

function label(
  { rows, columns, segments }: Named,
  r: number,
  c: number,
  s: number | undefined,
): Pick<GapMapCell, 'row' | 'column' | 'segment'> {
  const [row, column] = [rows[r], columns[c]]
  if (row === undefined || column === undefined) throw badInput('rows', 'a cell of the grid', [r, c])
  return { row, column, segment: (s === undefined ? undefined : segments[s]) ?? null }
}

function summary(projection: Projection, scope: Scope, cube: GapCube, cells: readonly GapMapCell[], unit: Unit) {
  const all = cube([null, null, null])
  const placed = cells.reduce((union, cell) => union.or(cell.findings), scope.reported.andNot(scope.reported))
  return {
    unplacedFindings: all.findings.count - placed.count,
    sourceExtent: extentOf(projection, scope.studiesInScope),
    method: {
      unit,
      universe: 'IN_SCOPE' as const,
      total: unit === 'STUDY' ? all.studiesInScope : all.findingsInScope,
      dataVersion: projection.dataVersion,
      measureVariant: 'expected: units of the row x units of the column / N, within the segment',
    },
  }
}
