import type { BitSet } from '../projection/index.ts'
import type { Coding } from './coding.ts'

/** The matrix whose margins a null model keeps, and where the two sides of a family are in it. */
export interface NullCoding {
  readonly coding: Coding
  /** Position in the coding for each position of `codes` and of `against`. */
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/**
 * Both sides of a family as one matrix. A code that is on both sides is one column: it must be the same BitSet object there.
 */
export function nullCoding(universe: BitSet, codes: readonly BitSet[], against?: readonly BitSet[]): NullCoding {
  const place = new Map<BitSet, number>()
  const columns: BitSet[] = []
  const positionOf = (code: BitSet): number => {
    const known = place.get(code)
    if (known !== undefined) return known
    place.set(code, columns.length)
    columns.push(code)
    return columns.length - 1
  }
  const left = codes.map(positionOf)
  const right = against === undefined ? left : against.map(positionOf)
  return { coding: { universe, codes: columns }, left, right }
}
