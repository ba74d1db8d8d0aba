/** Counts pairs in Cypher. */
import type { PairRole } from '../analysis/index.ts'
import { badInput } from '../errors.ts'
import type { Projection } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type QuestionContext, runReference } from './context.ts'
import type { PairTable } from './pair-table.ts'
import { sideParameters, unitParameters, unitSet } from './reference-ids.ts'
import type { Sides } from './sides.ts'

/** Pairs of codes that the Cypher reference counts for one answer. */
const maxPairs = 250_000

/** What Cypher counts of two codes. */
export interface CountedRow {
  readonly a: string
  readonly b: string
  readonly unitsOfA: number
  readonly unitsOfB: number
  /** Ids of the units that report both. */
  readonly units: readonly string[]
  readonly total: number
}

type Role = (left: number, right: number) => PairRole

/** @throws ClientError BAD_USER_INPUT for more pairs than it counts */
export async function referencePairs(context: QuestionContext, sides: Sides, role: Role, minExpected: number): Promise<PairTable> {
  const { projection } = context
  const asked = sides.first.codes.length * sides.second.codes.length
  if (asked > maxPairs) throw badInput('engine', `PROJECTION where ${asked} pairs are counted: CYPHER counts ${maxPairs}`, 'CYPHER')
  const rows = await runReference(context, queries.coOccurrences, {
    first: sideParameters(projection, sides.first, sides.universe),
    second: sideParameters(projection, sides.second, sides.universe),
    ...unitParameters(projection, sides),
  })
  return tableOfRows(projection, sides, role, minExpected, rows)
}

/** The pairs asked for among the rows, in the order of a family: by left, then right. */
export function tableOfRows(projection: Projection, sides: Sides, role: Role, minExpected: number, rows: readonly CountedRow[]): PairTable {
  let structuralPairs = 0
  const kept = placed(projection, sides, rows).filter(({ left, right, row }) => {
    if (row.unitsOfA * row.unitsOfB < minExpected * row.total) return false
    const what = role(left, right)
    if (what === 'STRUCTURAL') structuralPairs++
    return what === 'TEST'
  })
  const family = {
    total: rows[0]?.total ?? sides.units.count,
    size: kept.length,
    left: Int32Array.from(kept, ({ left }) => left),
    right: Int32Array.from(kept, ({ right }) => right),
    a: Int32Array.from(kept, ({ row }) => row.unitsOfA),
    b: Int32Array.from(kept, ({ row }) => row.unitsOfB),
    both: Int32Array.from(kept, ({ row }) => row.units.length),
    structuralPairs,
  }
  return { family, unitsOf: (k) => unitSet(projection, sides.unit, kept[k]?.row.units ?? []) }
}

interface PlacedRow {
  readonly left: number
  readonly right: number
  readonly row: CountedRow
}

/** Rows with the positions of their codes; those of codes that stand on neither side are left out. */
function placed({ graph }: Projection, { first, second }: Sides, rows: readonly CountedRow[]): readonly PlacedRow[] {
  const lefts = new Map(first.codes.map((code, place) => [code, place]))
  const rights = new Map(second.codes.map((code, place) => [code, place]))
  return rows
    .flatMap((row) => {
      const [left, right] = [lefts.get(graph.find(row.a) ?? -1), rights.get(graph.find(row.b) ?? -1)]
      return left === undefined || right === undefined ? [] : [{ left, right, row }]
    })
    .sort((x, y) => x.left - y.left || x.right - y.right)
}
