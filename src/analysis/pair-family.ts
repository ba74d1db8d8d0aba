import type { BitSet } from '../projection/index.ts'
import { pairPosition, unitCodes } from './coding.ts'

/** What to do with a pair: a `STRUCTURAL` one is fixed by the model and only counted; a `SKIP`ped one was not asked for. */
export type PairRole = 'TEST' | 'STRUCTURAL' | 'SKIP'

export interface PairFamilyRequest {
  /** The universe, N. */
  readonly universe: BitSet
  readonly codes: readonly BitSet[]
  /** The other side; without it, every unordered pair of `codes`. */
  readonly against?: readonly BitSet[]
  /** Positions in `codes` and in `against` (or `codes`). Everything is tested where it is not given. */
  readonly role?: (left: number, right: number) => PairRole
  /** Narrows the family to pairs with ab/N of at least this. Margins only, so that no look at the result is involved. */
  readonly minExpected?: number
}

/**
 * A family of pairs, as columns: pair k is code `left[k]` with code `right[k]`, with `a[k]`, `b[k]` and `both[k]` of
 * `total` units. Pairs are in order of left, then right. A pair of which a code has no unit is not in it.
 */
export interface PairFamily {
  readonly total: number
  readonly size: number
  readonly left: Int32Array
  readonly right: Int32Array
  readonly a: Int32Array
  readonly b: Int32Array
  readonly both: Int32Array
  /** Pairs that would be in the family but for the model fixing them. */
  readonly structuralPairs: number
}

/**
 * Counts every pair by walking the units once: O(sum over units of (codes of the unit)^2 + pairs), which for sparse
 * coding is far less than intersecting every two columns.
 */
export function pairFamily(request: PairFamilyRequest): PairFamily {
  const { universe, codes, against, role = () => 'TEST', minExpected = 0 } = request
  const total = universe.count
  const counts = against === undefined ? countPairsWithin(universe, codes) : countAcross(universe, codes, against)
  const others = against ?? codes
  const leftTotals = codes.map((code) => code.countAnd(universe))
  const rightTotals = against === undefined ? leftTotals : against.map((code) => code.countAnd(universe))

  const within = against === undefined
  const most = within ? (codes.length * (codes.length - 1)) / 2 : codes.length * others.length
  // Typed from the start, as a family of 5,000 codes has 12.5 million pairs.
  const column = (): Int32Array => new Int32Array(most)
  const columns = { left: column(), right: column(), a: column(), b: column(), both: column() }
  let size = 0
  let structuralPairs = 0
  for (let left = 0; left < codes.length; left++) {
    const a = leftTotals[left] ?? 0
    if (a === 0) continue
    for (let right = within ? left + 1 : 0; right < others.length; right++) {
      const b = rightTotals[right] ?? 0
      if (b === 0 || a * b < minExpected * total) continue
      const what = role(left, right)
      if (what === 'STRUCTURAL') structuralPairs++
      if (what !== 'TEST') continue
      columns.left[size] = left
      columns.right[size] = right
      columns.a[size] = a
      columns.b[size] = b
      columns.both[size] = counts[within ? pairPosition(codes.length, left, right) : left * others.length + right] ?? 0
      size++
    }
  }
  const cut = (full: Int32Array): Int32Array => (size === most ? full : full.slice(0, size))
  const { left, right, a, b, both } = columns
  return { total, size, left: cut(left), right: cut(right), a: cut(a), b: cut(b), both: cut(both), structuralPairs }
}

/**
 * Units with both of every two codes, i < j, by `pairPosition`; units outside of the universe do not count. Walks the units once, as
 * `pairFamily` does.
 */
export function countPairsWithin(universe: BitSet, codes: readonly BitSet[]): Int32Array {
  const rows = unitCodes({ universe, codes })
  const counts = new Int32Array((codes.length * (codes.length - 1)) / 2)
  for (let u = 0; u < rows.unitCount; u++) {
    const end = rows.start[u + 1] ?? 0
    for (let x = rows.start[u] ?? 0; x < end; x++) {
      for (let y = x + 1; y < end; y++) {
        const at = pairPosition(codes.length, rows.codes[x] ?? 0, rows.codes[y] ?? 0)
        counts[at] = (counts[at] ?? 0) + 1
      }
    }
  }
  return counts
}

function countAcross(universe: BitSet, codes: readonly BitSet[], against: readonly BitSet[]): Int32Array {
  const left = unitCodes({ universe, codes })
  const right = unitCodes({ universe, codes: against })
  const counts = new Int32Array(codes.length * against.length)
  for (let u = 0; u < left.unitCount; u++) {
    for (let x = left.start[u] ?? 0; x < (left.start[u + 1] ?? 0); x++) {
      for (let y = right.start[u] ?? 0; y < (right.start[u + 1] ?? 0); y++) {
        const at = (left.codes[x] ?? 0) * against.length + (right.codes[y] ?? 0)
        counts[at] = (counts[at] ?? 0) + 1
      }
    }
  }
  return counts
}
