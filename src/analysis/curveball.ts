import { type Coding, unitCodes } from './coding.ts'
import { type Random, seededRandom, shuffle } from './random.ts'

/** A random 0/1 matrix with given margins that moves on by trades, and can be read at any time. */
export interface CurveballChain {
  readonly unitCount: number
  readonly codeCount: number
  /** Units of each code; the arrays change in place, their lengths never do. */
  readonly rows: readonly Int32Array[]
  /** Makes this many trades. O(trades * units of two codes). */
  trade(trades: number): void
  /** Fills `codes` with the codes of each unit, ascending, unit u at `start[u]` (as `unitCodes` has it). O(ones). */
  byUnit(): { readonly start: Int32Array; readonly codes: Int32Array }
}

/**
 * The curveball chain (Strona and others 2014; uniform over all matrices with these margins: Carstens 2015): two random
 * codes put the units that only one of them has into a pot and draw their own numbers out of it again. Every unit keeps
 * its number of codes and every code its number of units, at every moment, so that the null model knows that some studies
 * report much and others little.
 */
export function curveballChain(coding: Coding, seed: number): CurveballChain {
  const lists = unitCodes(coding)
  const { unitCount, codeCount, start } = lists
  const rows = unitsByCode(lists.codes, start, unitCount, codeCount)
  const random = seededRandom(seed)
  // mark[u] is `stamp` where the first code has the unit, and `stamp + 1` where both have it.
  const mark = new Int32Array(unitCount)
  const pot = new Int32Array(2 * unitCount)
  let stamp = 0

  const tradeOnce = (): void => {
    const i = random.below(codeCount)
    const j = (i + 1 + random.below(codeCount - 1)) % codeCount
    const first = rows[i]
    const second = rows[j]
    if (first === undefined || second === undefined) return
    stamp += 2
    if (stamp > 2_000_000_000) {
      mark.fill(0)
      stamp = 2
    }
    redistribute(first, second, mark, stamp, pot, random)
  }

  const codes = lists.codes.slice()
  const next = new Int32Array(unitCount)
  return {
    unitCount,
    codeCount,
    rows,
    trade(trades) {
      if (codeCount < 2) return
      for (let t = 0; t < trades; t++) tradeOnce()
    },
    byUnit() {
      for (let u = 0; u < unitCount; u++) next[u] = start[u] ?? 0
      for (let code = 0; code < codeCount; code++) {
        for (const unit of rows[code] ?? []) {
          const at = next[unit] ?? 0
          codes[at] = code
          next[unit] = at + 1
        }
      }
      return { start, codes }
    },
  }
}

function unitsByCode(codes: Int32Array, start: Int32Array, unitCount: number, codeCount: number): Int32Array[] {
  const rows: number[][] = Array.from({ length: codeCount }, () => [])
  for (let u = 0; u < unitCount; u++) {
    for (let x = start[u] ?? 0; x < (start[u + 1] ?? 0); x++) rows[codes[x] ?? 0]?.push(u)
  }
  return rows.map((row) => Int32Array.from(row))
}

function redistribute(first: Int32Array, second: Int32Array, mark: Int32Array, stamp: number, pot: Int32Array, random: Random): void {
  for (let x = 0; x < first.length; x++) mark[first[x] ?? 0] = stamp
  let pooled = 0
  let kept = 0
  // The second code's shared units move to its front; the others into the pot.
  for (let x = 0; x < second.length; x++) {
    const unit = second[x] ?? 0
    if (mark[unit] === stamp) {
      mark[unit] = stamp + 1
      second[kept++] = unit
    } else pot[pooled++] = unit
  }
  const shared = kept
  kept = 0
  for (let x = 0; x < first.length; x++) {
    const unit = first[x] ?? 0
    if (mark[unit] === stamp + 1) first[kept++] = unit
    else pot[pooled++] = unit
  }
  const own = first.length - shared
  if (own === 0 || own === pooled) {
    // One code's units all lie within the other's: the pot can be given back in one way only, up to order.
    let x = 0
    while (kept < first.length) first[kept++] = pot[x++] ?? 0
    for (let y = shared; y < second.length; y++) second[y] = pot[x++] ?? 0
    return
  }
  // Whichever code gets fewer units chooses; the other gets the rest.
  const rest = pooled - own
  shuffle(pot, random, pooled, Math.min(own, rest))
  const firstFrom = own <= rest ? 0 : rest
  const secondFrom = own <= rest ? own : 0
  for (let x = 0; x < own; x++) first[shared + x] = pot[firstFrom + x] ?? 0
  for (let x = 0; x < rest; x++) second[shared + x] = pot[secondFrom + x] ?? 0
}
