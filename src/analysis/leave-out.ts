import { unitCodes } from './coding.ts'
import { adjustment, type Correction } from './corrections.ts'
import type { Tail } from './hypergeometric.ts'
import { type HypergeometricCache, hypergeometricCache } from './hypergeometric-cache.ts'
import { type PairFamily, type PairFamilyRequest, pairFamily } from './pair-family.ts'

/** q of one pair of the family when some units had never been there; null where the pair then is not in the family. */
export type LeaveOut = (pair: { readonly left: number; readonly right: number }, withoutUnits: readonly number[]) => number | null

const MOST_KEPT_VALUES = 8_000_000

/**
 * Recomputes a whole family without some units: N, every margin, every count, which pairs are in it, every p and the
 * correction. `withoutUnits` are members of the universe. Counts are changed, not counted again, so one call is
 * O(pairs log pairs); what was left out before is remembered for the other pairs of the family.
 */
export function leaveOut(request: PairFamilyRequest, tail: Tail, correction: Correction): LeaveOut {
  const { universe, codes, against, minExpected = 0 } = request
  const { minExpected: _, ...everyPair } = request
  const family = pairFamily(everyPair)
  const place = pairPlaces(family, (against ?? codes).length)
  const leftCodes = codesOfMember(universe, codes)
  const rightCodes = against === undefined ? leftCodes : codesOfMember(universe, against)
  const caches = new Map<number, HypergeometricCache>()
  const remembered = new Map<string, { readonly p: Float64Array; readonly q: (p: number) => number }>()

  const recompute = (members: readonly number[]) => {
    const lessLeft = new Map<number, number>()
    const lessRight = against === undefined ? lessLeft : new Map<number, number>()
    const both = family.both.slice()
    for (const member of members) {
      const left = leftCodes(member)
      const right = rightCodes(member)
      for (const code of left) lessLeft.set(code, (lessLeft.get(code) ?? 0) + 1)
      if (against !== undefined) for (const code of right) lessRight.set(code, (lessRight.get(code) ?? 0) + 1)
      for (const x of left) {
        for (const y of right) {
          const k = place(x, y)
          if (k !== undefined) both[k] = (both[k] ?? 0) - 1
        }
      }
    }
    const total = family.total - members.length
    const distributions = caches.get(total) ?? hypergeometricCache(total)
    caches.set(total, distributions)
    // NaN marks a pair that is not in the reduced family.
    const p = new Float64Array(family.size).fill(Number.NaN)
    for (let k = 0; k < family.size; k++) {
      const a = (family.a[k] ?? 0) - (lessLeft.get(family.left[k] ?? 0) ?? 0)
      const b = (family.b[k] ?? 0) - (lessRight.get(family.right[k] ?? 0) ?? 0)
      if (a > 0 && b > 0 && a * b >= minExpected * total) p[k] = distributions(a, b).tail(both[k] ?? 0, tail)
    }
    const tested = p.filter((value) => !Number.isNaN(value))
    return { p, q: adjustment(tested, tested.length, correction) }
  }

  return ({ left, right }, withoutUnits) => {
    const members = withoutUnits.filter((member) => universe.has(member))
    const key = members.join()
    const found = remembered.get(key) ?? recompute(members)
    if ((remembered.size + 1) * family.size <= MOST_KEPT_VALUES) remembered.set(key, found)
    const k = place(left, right)
    const p = k === undefined ? Number.NaN : (found.p[k] ?? Number.NaN)
    return Number.isNaN(p) ? null : found.q(p)
  }
}

/** Position in the family of a pair of positions, left first. */
function pairPlaces(family: PairFamily, width: number): (left: number, right: number) => number | undefined {
  const places = new Map<number, number>()
  for (let k = 0; k < family.size; k++) places.set((family.left[k] ?? 0) * width + (family.right[k] ?? 0), k)
  return (left, right) => places.get(left * width + right)
}

function codesOfMember(universe: PairFamilyRequest['universe'], codes: PairFamilyRequest['codes']): (member: number) => Int32Array {
  const rows = unitCodes({ universe, codes })
  const unitOf = new Map(Array.from(rows.members, (member, unit) => [member, unit]))
  return (member) => {
    const unit = unitOf.get(member) ?? -1
    return rows.codes.subarray(rows.start[unit] ?? 0, rows.start[unit + 1] ?? 0)
  }
}
