import { badInput } from '../errors.ts'

/** BH: Benjamini-Hochberg 1995; BY: Benjamini-Yekutieli 2001 (any dependence); Holm 1979; Bonferroni. */
export type Correction = 'BH' | 'BY' | 'HOLM' | 'BONFERRONI' | 'NONE'

/**
 * Adjusted p-values (q for BH and BY) over a family of `familySize` tests, M. With p_(1) <= p_(2) <= ...
 *
 *   BH          q_(i) = min over j >= i of p_(j) M / j          false discovery rate, independence or positive dependence
 *   BY          the same times 1 + 1/2 + ... + 1/M              false discovery rate, any dependence
 *   HOLM        max over j <= i of p_(j) (M - j + 1)            family-wise error rate
 *   BONFERRONI  p M                                             family-wise error rate
 *
 * each cut at 1. The family is what was tested, not what is shown: members that are not given count as p = 1, which can
 * only make the adjusted p of the others larger.
 * In the order of `p`. O(n log n).
 * @throws ClientError BAD_USER_INPUT when a p is not in 0..1 or the family is smaller than the list.
 */
export function adjust(p: ArrayLike<number>, familySize: number, correction: Correction): Float64Array {
  const adjusted = adjustment(p, familySize, correction)
  const out = new Float64Array(p.length)
  for (let i = 0; i < p.length; i++) out[i] = adjusted(p[i] ?? 1)
  return out
}

/**
 * The same as a function from a member's p to its adjusted p: equal p have equal adjusted p under every one of these
 * corrections. For whoever needs one member of a large family. O(n log n) once, O(log n) each.
 */
export function adjustment(p: ArrayLike<number>, familySize: number, correction: Correction): (p: number) => number {
  if (!Number.isInteger(familySize) || familySize < p.length) {
    throw badInput('familySize', `a whole number of at least ${p.length} (the p-values given)`, familySize)
  }
  const sorted = Float64Array.from(p).sort()
  for (const value of sorted) if (!(value >= 0 && value <= 1)) throw badInput('p', 'a number from 0 to 1', value)
  const adjusted = adjustSorted(sorted, familySize, correction)
  return (value) => {
    let low = 0
    let high = sorted.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sorted[middle] ?? 1) < value) low = middle + 1
      else high = middle
    }
    if (sorted[low] !== value) throw badInput('p', 'a p-value of the family', value)
    return adjusted[low] ?? 1
  }
}

function adjustSorted(sorted: Float64Array, familySize: number, correction: Correction): Float64Array {
  if (correction === 'NONE') return sorted
  if (correction === 'BONFERRONI') return sorted.map((p) => Math.min(1, p * familySize))
  if (correction === 'HOLM') {
    let largest = 0
    return sorted.map((p, i) => {
      largest = Math.max(largest, Math.min(1, p * (familySize - i)))
      return largest
    })
  }
  const scale = correction === 'BY' ? familySize * harmonic(familySize) : familySize
  const out = new Float64Array(sorted.length)
  for (let i = sorted.length - 1, smallest = 1; i >= 0; i--) {
    smallest = Math.min(smallest, ((sorted[i] ?? 1) * scale) / (i + 1))
    out[i] = smallest
  }
  return out
}

/** 1 + 1/2 + ... + 1/n, smallest terms first. */
function harmonic(n: number): number {
  let sum = 0
  for (let j = n; j >= 1; j--) sum += 1 / j
  return sum
}
