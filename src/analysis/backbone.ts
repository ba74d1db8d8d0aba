import { pairPosition } from './coding.ts'
import type { FixedMarginsTally } from './fixed-margins.ts'
import type { Tail } from './hypergeometric.ts'
import { hypergeometricCache } from './hypergeometric-cache.ts'
import type { NullCoding } from './null-coding.ts'
import type { PairFamily } from './pair-family.ts'
import { sdsm } from './sdsm.ts'

/**
 * Which null the links of a backbone are tested against (Neal 2022): FIXED_ROW keeps the codes' totals (hypergeometric),
 * SDSM the totals of codes and studies in expectation, FIXED_MARGINS both exactly, by samples.
 */
export type BackboneModel =
  | { readonly kind: 'FIXED_ROW' }
  | { readonly kind: 'SDSM'; readonly nulls: NullCoding }
  | { readonly kind: 'FIXED_MARGINS'; readonly nulls: NullCoding; readonly tally: FixedMarginsTally }

/**
 * Upper-tail p of every pair of the family under the model: adjust them, and keep the pairs at or below alpha. Always on the
 * study by code matrix, never on its projection. FIXED_ROW O(pairs), SDSM O(pairs * N * both), FIXED_MARGINS O(pairs).
 */
export function backbonePValues(family: PairFamily, against: BackboneModel): Float64Array {
  if (against.kind === 'FIXED_ROW') {
    const distributions = hypergeometricCache(family.total)
    return Float64Array.from(family.both, (both, k) => distributions(family.a[k] ?? 0, family.b[k] ?? 0).upper(both))
  }
  if (against.kind === 'SDSM') {
    const { left, right, coding } = against.nulls
    const model = sdsm(coding)
    return Float64Array.from(
      family.both,
      (both, k) => model.test(left[family.left[k] ?? 0] ?? 0, right[family.right[k] ?? 0] ?? 0, both).upper,
    )
  }
  const { samples } = against.tally
  return Float64Array.from(exceedances(family, against.nulls, against.tally, 'UPPER'), (count) => (count + 1) / (samples + 1))
}

/**
 * In how many samples each pair of the family was at least as extreme as observed; two-sided is twice the smaller tail. For
 * `monteCarloP` and `monteCarloFamily`. The tally must be of the coding in `nulls`, without groups.
 */
export function exceedances(family: PairFamily, nulls: NullCoding, tally: FixedMarginsTally, tail: Tail): Uint32Array {
  const { atLeast, atMost } = tally.pairs
  return Uint32Array.from(family.left, (code, k) => {
    const x = nulls.left[code] ?? 0
    const y = nulls.right[family.right[k] ?? 0] ?? 0
    const at = pairPosition(tally.size, Math.min(x, y), Math.max(x, y))
    const upper = atLeast[at] ?? 0
    const lower = atMost[at] ?? 0
    return tail === 'UPPER' ? upper : tail === 'LOWER' ? lower : Math.min(tally.samples, 2 * Math.min(upper, lower))
  })
}
