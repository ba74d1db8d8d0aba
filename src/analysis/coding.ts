import type { BitSet } from '../projection/index.ts'

/**
 * Which units (studies or findings) have which codes: what every analysis of pairs and sets looks at. `universe` is all
 * units in scope, N = universe.count; a code may hold units outside of it, which do not count.
 */
export interface Coding {
  readonly universe: BitSet
  readonly codes: readonly BitSet[]
}

/**
 * The same by unit: units are numbered 0..unitCount-1 in ascending order of their members, and the codes of unit u are
 * `codes[start[u]]` up to `codes[start[u + 1] - 1]`, ascending.
 */
export interface UnitCodes {
  readonly unitCount: number
  readonly codeCount: number
  readonly start: Int32Array
  readonly codes: Int32Array
  /** Member of `universe` for each unit number. */
  readonly members: Int32Array
}

/** Turns columns into rows. O(N + ones). */
export function unitCodes({ universe, codes }: Coding): UnitCodes {
  const members = Int32Array.from(universe)
  const numberOf = new Int32Array(universe.size).fill(-1)
  for (const [number, member] of members.entries()) numberOf[member] = number
  const start = new Int32Array(members.length + 1)
  const inScope = codes.map((code) => code.and(universe))
  for (const code of inScope) for (const member of code) increment(start, (numberOf[member] ?? 0) + 1)
  for (let u = 1; u < start.length; u++) start[u] = (start[u] ?? 0) + (start[u - 1] ?? 0)
  const next = start.slice()
  const rows = new Int32Array(start[members.length] ?? 0)
  for (const [code, set] of inScope.entries()) {
    for (const member of set) {
      const unit = numberOf[member] ?? 0
      rows[next[unit] ?? 0] = code
      increment(next, unit)
    }
  }
  return { unitCount: members.length, codeCount: codes.length, start, codes: rows, members }
}

function increment(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

/** Position of the pair i < j among the pairs of n things: (0,1), (0,2) ... (0,n-1), (1,2) ... */
export function pairPosition(n: number, i: number, j: number): number {
  return i * n - (i * (i + 1)) / 2 + j - i - 1
}
