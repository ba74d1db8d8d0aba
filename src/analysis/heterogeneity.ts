import { hypergeometric } from './hypergeometric.ts'
import { checkTwoByTwo, type TwoByTwo } from './two-by-two.ts'

export interface Heterogeneity {
  /** Null where it cannot be computed: see `reason`. */
  readonly p: number | null
  readonly method: 'ZELEN_EXACT'
  readonly reason: 'FEWER_THAN_TWO_INFORMATIVE_STRATA' | 'TOO_MANY_TABLES' | null
  /** Strata whose margins leave more than one possible count. */
  readonly informativeStrata: number
}

const MOST_STATES = 300_000
const TIE = 1e-7

/**
 * Zelen's exact test (1971) that one odds ratio holds in every stratum: among all tables with the same margins and the same
 * sum of shared units, the probability of those that are no likelier than the observed ones. The common odds ratio cancels.
 * Tables are merged while they are built where sum and probability agree, and the work is refused (`TOO_MANY_TABLES`)
 * beyond 300,000 different ones. O(states * width a stratum).
 * @throws ClientError BAD_USER_INPUT when a table's counts are impossible.
 */
export function heterogeneity(strata: readonly TwoByTwo[]): Heterogeneity {
  for (const table of strata) checkTwoByTwo(table)
  const informative = strata
    .map((table) => ({ both: table.both, distribution: hypergeometric(table.total, table.a, table.b) }))
    .filter(({ distribution }) => distribution.least < distribution.most)
  const shared = { method: 'ZELEN_EXACT', informativeStrata: informative.length } as const
  if (informative.length < 2) return { p: null, reason: 'FEWER_THAN_TWO_INFORMATIVE_STRATA', ...shared }

  const sum = informative.reduce((all, { both }) => all + both, 0)
  const leastAfter = suffixSums(informative.map(({ distribution }) => distribution.least))
  const mostAfter = suffixSums(informative.map(({ distribution }) => distribution.most))
  let observed = 0
  // Per partial sum: probability of one such set of tables, on a grid of its logarithm -> number of sets times that probability.
  let states = new Map<number, Map<number, { readonly log: number; weight: number }>>([[0, new Map([[0, { log: 0, weight: 1 }]])]])
  for (const [i, { both, distribution: d }] of informative.entries()) {
    observed += Math.log(d.mass(both))
    const next = new Map<number, Map<number, { readonly log: number; weight: number }>>()
    let count = 0
    for (const [partial, logs] of states) {
      const from = Math.max(d.least, sum - partial - (mostAfter[i + 1] ?? 0))
      const to = Math.min(d.most, sum - partial - (leastAfter[i + 1] ?? 0))
      for (let x = from; x <= to; x++) {
        const mass = d.mass(x)
        if (mass === 0) continue
        const into = next.get(partial + x) ?? new Map<number, { readonly log: number; weight: number }>()
        next.set(partial + x, into)
        for (const { log, weight } of logs.values()) {
          const sumOfLogs = log + Math.log(mass)
          const key = Math.round(sumOfLogs * 1e9)
          const known = into.get(key)
          if (known !== undefined) known.weight += weight * mass
          else {
            into.set(key, { log: sumOfLogs, weight: weight * mass })
            count++
          }
        }
        if (count > MOST_STATES) return { p: null, reason: 'TOO_MANY_TABLES', ...shared }
      }
    }
    states = next
  }
  let all = 0
  let extreme = 0
  for (const { log, weight } of states.get(sum)?.values() ?? []) {
    all += weight
    if (log <= observed + TIE) extreme += weight
  }
  return { p: Math.min(1, extreme / all), reason: null, ...shared }
}

/** sums[i] = values[i] + values[i + 1] + ... */
function suffixSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (let i = values.length - 1; i >= 0; i--) sums[i] = (sums[i + 1] ?? 0) + (values[i] ?? 0)
  return sums
}
