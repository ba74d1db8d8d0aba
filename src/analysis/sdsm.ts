import { bipartiteConfiguration } from './bicm.ts'
import { type Coding, unitCodes } from './coding.ts'
import { poissonBinomialTails } from './poisson-binomial.ts'

/**
 * The stochastic degree sequence model (Neal 2014): the shared units of two codes, when every code is in every unit with
 * its BiCM probability, independently. It knows, in expectation, that some studies report much and others little.
 */
export interface Sdsm {
  /** P(X >= both), P(X <= both) and E(X) for the codes at these positions; a code with itself is its own total. */
  test(left: number, right: number, both: number): SdsmTest
  /** Largest difference between an expected and an observed total of a code or unit. */
  readonly residual: number
  readonly converged: boolean
}

export interface SdsmTest {
  readonly upper: number
  readonly lower: number
  readonly expected: number
}

/** Exact Poisson-binomial tails, where the package backbone approximates. O(BiCM) to make, O(N * both) a test. */
export function sdsm(coding: Coding): Sdsm {
  const rows = unitCodes(coding)
  const unitTotals = Int32Array.from({ length: rows.unitCount }, (_, u) => (rows.start[u + 1] ?? 0) - (rows.start[u] ?? 0))
  const codeTotals = coding.codes.map((code) => code.countAnd(coding.universe))
  const model = bipartiteConfiguration(codeTotals, unitTotals)
  const known = new Map<number, Float64Array>()
  const probabilities = (code: number): Float64Array => {
    const made = known.get(code) ?? Float64Array.from({ length: rows.unitCount }, (_, u) => model.probability(code, u))
    known.set(code, made)
    return made
  }
  return {
    test(left, right, both) {
      const withRight = probabilities(right)
      const together = probabilities(left).map((p, u) => p * (withRight[u] ?? 0))
      const expected = together.reduce((sum, p) => sum + p, 0)
      return { ...poissonBinomialTails(together, both), expected }
    },
    residual: model.residual,
    converged: model.converged,
  }
}
