/** Which units report each code of two sides: the columns that pairs are counted, tested and sampled on. */
import { type NullCoding, nullCoding } from '../analysis/index.ts'
import { BitSet, incidence, type Projection } from '../projection/index.ts'
import type { Side, Sides } from './sides.ts'

export interface PairColumns {
  /** By place in the side's codes. On sides of one scope a code that stands on both is one and the same column. */
  readonly first: readonly BitSet[]
  readonly second: readonly BitSet[]
}

export function pairColumns(projection: Projection, sides: Sides): PairColumns {
  const first = columnsByCode(projection, sides, sides.first)
  const second = sides.symmetric ? new Map(columnsByCode(projection, sides, sides.second)) : columnsByCode(projection, sides, sides.second)
  if (sides.symmetric) for (const [code, units] of first) if (second.has(code)) second.set(code, units)
  const none = new BitSet(sides.units.size)
  return {
    first: sides.first.codes.map((code) => first.get(code) ?? none),
    second: sides.second.codes.map((code) => second.get(code) ?? none),
  }
}

function columnsByCode(projection: Projection, { unit, universe }: Sides, side: Side): Map<number, BitSet> {
  const { codes, units } = incidence(projection, side.scope, side.kind, unit, side.rollUp, universe)
  return new Map(codes.flatMap((code, place) => (units[place] ? [[code, units[place]]] : [])))
}

/**
 * The matrix whose margins a null model keeps, with the places in it of the codes of `sides` (-1 for one that no unit reports).
 * It holds every reported code of the two kinds: how much a study reports does not depend on which pairs were asked for.
 *
 * @param every the same sides with every code of their kinds
 */
export function nullsOfSides(projection: Projection, sides: Sides, every: Sides): NullCoding {
  const columns = pairColumns(projection, every)
  const first = reported(every.first.codes, columns.first)
  const second = reported(every.second.codes, columns.second)
  const { coding, left, right } = nullCoding(sides.units, [...first.values()], [...second.values()])
  const placesOf = (codes: ReadonlyMap<number, BitSet>, places: readonly number[]) =>
    new Map([...codes.keys()].map((code, k) => [code, places[k] ?? -1]))
  const [lefts, rights] = [placesOf(first, left), placesOf(second, right)]
  return {
    coding,
    left: sides.first.codes.map((code) => lefts.get(code) ?? -1),
    right: sides.second.codes.map((code) => rights.get(code) ?? -1),
  }
}

function reported(codes: readonly number[], columns: readonly BitSet[]): ReadonlyMap<number, BitSet> {
  return new Map(
    codes.flatMap((code, place) => {
      const units = columns[place]
      return units === undefined || units.isEmpty ? [] : [[code, units] as const]
    }),
  )
}
