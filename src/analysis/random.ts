/**
 * A seeded stream of whole numbers: xoshiro128** 1.1 (Blackman and Vigna 2018), its state filled from the seed by
 * splitmix32. Integer arithmetic only, so that the same seed gives the same draws on every machine.
 */
export interface Random {
  /** 0..2^32-1. */
  next(): number
  /** Uniform over 0..bound-1, without bias (as many high bits as are needed, thrown back when too large). bound: 1..2^31. */
  below(bound: number): number
  /** Uniform over 0..1, 1 excluded, in steps of 2^-32. */
  share(): number
}

const RANGE = 4_294_967_296

/**
 * @param seed any whole number; taken modulo 2^32
 * @param stream streams of one seed that differ in their draws: one a worker, a resample, a question
 */
export function seededRandom(seed: number, stream = 0): Random {
  let mixing = (seed ^ Math.imul(stream, 0x85ebca6b)) | 0
  const mix = (): number => {
    mixing = (mixing + 0x9e3779b9) | 0
    let z = Math.imul(mixing ^ (mixing >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return z ^ (z >>> 15)
  }
  let s0 = mix()
  let s1 = mix()
  let s2 = mix()
  let s3 = mix()

  const next = (): number => {
    const product = Math.imul(s1, 5)
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0
    const shifted = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = (s3 << 11) | (s3 >>> 21)
    return result
  }
  const below = (bound: number): number => {
    const shift = Math.clz32(bound - 1)
    if (shift === 32) return 0
    let draw = next() >>> shift
    while (draw >= bound) draw = next() >>> shift
    return draw
  }
  return { next, below, share: () => next() / RANGE }
}

/**
 * Puts a uniformly random choice of `chosen` of the first `length` entries in front, in place (Fisher and Yates, stopped
 * when the choice is made). With chosen = length - 1 or more the whole order is random. O(chosen).
 */
export function shuffle(values: Int32Array, random: Random, length: number = values.length, chosen: number = length): void {
  const last = Math.min(chosen, length - 1)
  for (let i = 0; i < last; i++) {
    const j = i + random.below(length - i)
    const kept = values[i] ?? 0
    values[i] = values[j] ?? 0
    values[j] = kept
  }
}
