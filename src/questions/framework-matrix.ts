/** What hinders, what helps, and what is stated to address what: the cells of a policy framework. */
import { BitSet, type Projection, type Scope, type StatedLinkRow, studiesOf } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type Addressing, addressedBy, addressingLinks, statedLinksById } from './addressing.ts'
import { findingCarriers } from './carriers.ts'
import { type Method, type Optional, type QuestionArguments, type QuestionContext, runReference, wholeNumber } from './context.ts'
import type { DimensionValue } from './dimension-values.ts'
import { type Dimension, dimensionsOf } from './dimensions.ts'
import { type EmptyReason, type GapMapCell, gapMap } from './gap-map.ts'
import { findingIds, unitSet } from './reference-ids.ts'
import { type ReportedCode, rankedCodes } from './reported-codes.ts'
import { scopeOf } from './scope-of.ts'
import { determinantIds, statedLinkIds } from './stated-links.ts'
import { type YearBin, yearBinsOf } from './year-bins.ts'

export interface FrameworkMatrixArguments extends QuestionArguments {
  /** Default DOMAIN. */
  readonly rows?: Optional<Dimension>
  /** Default LEVEL. */
  readonly columns?: Optional<Dimension>
  readonly yearBins?: Optional<readonly number[]>
  /** Barriers, and facilitators, that a cell names: 1..50, default 5. */
  readonly top?: Optional<number>
}

export interface FrameworkBarrier extends ReportedCode {
  /** What studies in scope state to address it, anywhere in the framework. */
  readonly addressedBy: readonly (Addressing & {
    /** Whether the facilitator is reported in the same cell. */
    readonly reportedHere: boolean
  })[]
}

export interface FrameworkCell {
  readonly row: DimensionValue
  readonly column: DimensionValue
  readonly studyCount: number
  readonly findingCount: number
  /** How many there are in all, listed or not. */
  readonly barrierCount: number
  readonly facilitatorCount: number
  readonly barriers: readonly FrameworkBarrier[]
  readonly facilitators: readonly ReportedCode[]
  readonly emptyBecause: EmptyReason | null
  readonly studies: BitSet
  readonly findings: BitSet
}

export interface FrameworkMatrix {
  readonly rows: readonly DimensionValue[]
  readonly columns: readonly DimensionValue[]
  /** Row by row; empty cells stay. */
  readonly cells: readonly FrameworkCell[]
  readonly method: Method
}

/** What either engine counts. */
interface Counted {
  /** Findings of a place by determinant. */
  readonly findings: (row: string, column: string) => ReadonlyMap<number, BitSet>
  readonly links: (barrier: number) => readonly StatedLinkRow[]
}

interface Request {
  readonly scope: Scope
  readonly rows: Dimension
  readonly columns: Dimension
  readonly years: readonly YearBin[] | undefined
  readonly rollUp: boolean
}

/**
 * A grid in which each cell names the barriers and the facilitators that most studies report there, and for each barrier
 * the facilitators that are stated to address it.
 *
 * @throws ClientError BAD_USER_INPUT where rows and columns are the same, for bins out of order or `top` out of bounds
 * @throws ClientError LIMIT_EXCEEDED for a grid of more than 20,000 cells
 */
export async function frameworkMatrix(context: QuestionContext, args: FrameworkMatrixArguments): Promise<FrameworkMatrix> {
  const { projection } = context
  const top = wholeNumber('top', args.top, 1, 50, 5)
  const [rows, columns] = [args.rows ?? 'DOMAIN', args.columns ?? 'LEVEL'] as const
  const scope = await scopeOf(context, args.scope)
  // Which cells there are and why one is empty is for the gap map to say, which is compared with Cypher by itself.
  const map = await gapMap(context, { rows, columns, yearBins: args.yearBins, scope: args.scope })
  const request = { scope, rows, columns, years: yearBinsOf(args.yearBins), rollUp: args.scope?.rollUp ?? true }
  const counted = args.engine === 'CYPHER' ? await referenceCounts(context, request) : projectionCounts(projection, request)
  const total = scope.studiesInScope.count
  return {
    rows: map.rows,
    columns: map.columns,
    cells: map.cells.map((cell) => finishCell(projection, counted, cell, total, top)),
    method: {
      unit: 'STUDY',
      universe: 'IN_SCOPE',
      total,
      dataVersion: projection.dataVersion,
      measureVariant: 'share: studies that report the code in the cell / N',
    },
  }
}

function finishCell(projection: Projection, counted: Counted, cell: GapMapCell, total: number, top: number): FrameworkCell {
  const { graph, evidence } = projection
  const found = counted.findings(cell.row.id ?? cell.row.key, cell.column.id ?? cell.column.key)
  const findings = [...found.values()].reduce((union, one) => union.or(one), new BitSet(evidence.findings.length))
  const studies = studiesOf(projection, findings)
  const reported = [...found].map(([code, own]): [number, BitSet] => [code, studiesOf(projection, own)])
  const ranked = (label: string) =>
    rankedCodes(
      reported.filter(([code]) => graph.label(code) === label),
      total,
    )
  const [barriers, facilitators] = [ranked('Barrier'), ranked('Facilitator')]
  return {
    row: cell.row,
    column: cell.column,
    studyCount: studies.count,
    findingCount: findings.count,
    barrierCount: barriers.length,
    facilitatorCount: facilitators.length,
    barriers: barriers.slice(0, top).map((barrier) => ({
      ...barrier,
      addressedBy: addressedBy(projection, counted.links(barrier.code)).map((answer) => ({
        ...answer,
        reportedHere: found.has(answer.facilitator),
      })),
    })),
    facilitators: facilitators.slice(0, top),
    emptyBecause: findings.isEmpty ? cell.emptyBecause : null,
    studies,
    findings,
  }
}

function projectionCounts(projection: Projection, { scope, rows, columns, years, rollUp }: Request): Counted {
  const { evidence } = projection
  const table = dimensionsOf(projection, { years, rollUp })
  const cells = new Map<string, Map<number, BitSet>>()
  for (const { finding = -1, values } of findingCarriers(projection, scope.reported, [table[rows], table[columns]])) {
    const determinant = evidence.findingDeterminant[finding] ?? -1
    for (const row of values[0] ?? []) {
      for (const column of values[1] ?? []) {
        const cell = cells.get(cellKey(row, column)) ?? new Map<number, BitSet>()
        cells.set(cellKey(row, column), cell)
        cell.set(determinant, (cell.get(determinant) ?? new BitSet(evidence.findings.length)).add(finding))
      }
    }
  }
  const links = addressingLinks(projection, scope)
  return { findings: (row, column) => cells.get(cellKey(row, column)) ?? new Map(), links: (barrier) => links.get(barrier) ?? [] }
}

function cellKey(row: string, column: string): string {
  return JSON.stringify([row, column])
}

async function referenceCounts(context: QuestionContext, { scope, rows, columns, years, rollUp }: Request): Promise<Counted> {
  const { projection } = context
  const counted = await runReference(context, queries.frameworkMatrix, {
    rows,
    columns,
    findingIds: findingIds(projection, scope),
    statedLinkIds: statedLinkIds(projection, scope),
    determinantIds: determinantIds(projection, scope),
    rollUp,
    yearBins: years ?? [],
  })
  const linksOf = statedLinksById(projection)
  const cells = new Map<string, Map<number, BitSet>>()
  const links = new Map<number, readonly StatedLinkRow[]>()
  for (const { row, column, determinant, findings, addressing } of counted) {
    const code = projection.graph.find(determinant) ?? -1
    const cell = cells.get(cellKey(row, column)) ?? new Map<number, BitSet>()
    cells.set(cellKey(row, column), cell.set(code, unitSet(projection, 'FINDING', findings)))
    links.set(code, linksOf(addressing))
  }
  return { findings: (row, column) => cells.get(cellKey(row, column)) ?? new Map(), links: (barrier) => links.get(barrier) ?? [] }
}
