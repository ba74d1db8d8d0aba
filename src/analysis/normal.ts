/**
 * P(Z >= z) of the standard normal, relative error some 1e-14 down to 1e-300: for |z| below 2.9 from the all-positive
 * series of erf (Abramowitz and Stegun 7.1.6), beyond from the continued fraction of erfc (7.1.14), never as 1 - cdf
 * in the tail. 0..1.
 */
export function normalUpper(z: number): number {
  if (z < 0) return 1 - normalUpper(-z)
  const x = z / Math.SQRT2
  return x < 2 ? (1 - erfSeries(x)) / 2 : erfcFraction(x) / 2
}

function erfSeries(x: number): number {
  let term = x
  let sum = x
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= (2 * x * x) / (2 * n + 1)
    sum += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

function erfcFraction(x: number): number {
  let value = x
  for (let n = 120; n >= 1; n--) value = x + n / 2 / value
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * value)
}

/**
 * The z with P(Z >= z) = p, 0 < p < 1. Newton's method on the logarithm, which is concave, from sqrt(-2 ln p), which is never
 * too small: so it comes down to the root without overshooting, in a few steps.
 */
export function normalUpperQuantile(p: number): number {
  if (p > 0.5) return -normalUpperQuantile(1 - p)
  let z = Math.sqrt(-2 * Math.log(p))
  for (let step = 0; step < 50; step++) {
    const tail = normalUpper(z)
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
    const change = (Math.log(tail / p) * tail) / density
    z += change
    if (Math.abs(change) < 1e-14 * (1 + z)) break
  }
  return z
}

/** The z that leaves (1 - level) / 2 in each tail: 1.96 for 0.95. */
export function twoSidedZ(level: number): number {
  return normalUpperQuantile((1 - level) / 2)
}
