/** The pairs of an answer as cells of a triangle: row below column. */
import type { PairsQuery } from '../../api/operations.generated.ts'

export type HeatCode = PairsQuery['coOccurrenceMatrix']['rows'][number]

export interface HeatGrid {
  readonly codes: readonly HeatCode[]
  /** Studies or findings with both. */
  readonly count: (row: number, column: number) => number
  readonly value: (row: number, column: number) => number | null
  readonly isTestable: (row: number, column: number) => boolean
  /** Whether q is at most alpha. */
  readonly isEstablished: (row: number, column: number) => boolean
  /** The largest count of a pair. */
  readonly most: number
  /** 1..5: how strong. */
  readonly step: (row: number, column: number) => number
  /** Where one step ends and the next begins. */
  readonly bounds: readonly number[]
}

const boundsOf: Readonly<Record<string, readonly number[]>> = {
  JACCARD: [0.05, 0.1, 0.2, 0.3],
  LIFT: [1, 2, 4, 8],
  OCHIAI: [0.1, 0.2, 0.3, 0.45],
  PHI: [0, 0.05, 0.1, 0.2],
  NPMI: [0, 0.15, 0.3, 0.5],
}

export function heatGrid({ coOccurrenceMatrix: matrix, coOccurrences }: PairsQuery): HeatGrid {
  const { rows, counts, values } = matrix
  const place = (row: number, column: number) => row * rows.length + column
  const count = (row: number, column: number) => counts[place(row, column)] ?? 0
  const value = (row: number, column: number) => values[place(row, column)] ?? null
  const untestable = new Set(matrix.untestable)
  const alpha = coOccurrences.method.alpha ?? 0.05
  const kept = coOccurrences.nodes.filter(({ q }) => (q ?? 1) <= alpha)
  const established = new Set(kept.flatMap(({ a, b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]))
  const bounds = boundsOf[matrix.measure] ?? []
  return {
    codes: rows,
    count,
    value,
    isTestable: (row, column) => !untestable.has(place(row, column)),
    isEstablished: (row, column) => established.has(`${rows[row]?.id} ${rows[column]?.id}`),
    most: Math.max(1, ...rows.flatMap((_, row) => rows.slice(0, row).map((__, column) => count(row, column)))),
    step: (row, column) => bounds.filter((bound) => (value(row, column) ?? Number.NEGATIVE_INFINITY) > bound).length + 1,
    bounds,
  }
}

/** Row and column of a pair, by ids or the keys that an address may hold; the first cell where it is not here. */
export function placeOfPair({ codes }: HeatGrid, pair: readonly [string, string] | undefined): readonly [number, number] {
  const placeOf = (named: string | undefined) =>
    codes.findIndex(({ id }) => named !== undefined && (id === named || id.endsWith(`:${named}`)))
  const [a, b] = [placeOf(pair?.[0]), placeOf(pair?.[1])]
  return a < 0 || b < 0 ? [1, 0] : [Math.max(a, b), Math.min(a, b)]
}

/** Ids of the pair in a cell; its column's code first. */
export function pairAt({ codes }: HeatGrid, row: number, column: number): readonly [string, string] | undefined {
  const [a, b] = [codes[column], codes[row]]
  return a === undefined || b === undefined ? undefined : [a.id, b.id]
}

export function domainOf(code: HeatCode | undefined) {
  return code !== undefined && 'domain' in code ? code.domain : undefined
}
