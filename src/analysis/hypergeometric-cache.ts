import { type Hypergeometric, hypergeometric } from './hypergeometric.ts'

/** The distribution for two margins; the same margins give the same object while it is kept. */
export type HypergeometricCache = (a: number, b: number) => Hypergeometric

const MOST_KEPT_VALUES = 4_000_000

/**
 * A family of pairs has far fewer distinct margins than pairs (5,671 pairs of our determinants: about 840), so each
 * distribution is made once. At most 4 million probabilities are kept (some 100 MB with both tails); then it starts over.
 */
export function hypergeometricCache(total: number): HypergeometricCache {
  const kept = new Map<number, Hypergeometric>()
  let values = 0
  return (a, b) => {
    const low = Math.min(a, b)
    const high = Math.max(a, b)
    const key = low * (total + 1) + high
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = hypergeometric(total, low, high)
    values += made.most - made.least + 1
    if (values > MOST_KEPT_VALUES) {
      kept.clear()
      values = made.most - made.least + 1
    }
    kept.set(key, made)
    return made
  }
}
