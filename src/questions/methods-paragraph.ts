/** How an answer was come by, as a paragraph for the methods section of a paper. */
import type { Correction, Tail } from '../analysis/index.ts'
import type { NullModel } from './association-test.ts'
import type { Method } from './context.ts'

/** A method as an answer carries it: what does not apply is null or absent. */
export type ReportedMethod = { readonly [K in keyof Method]?: Method[K] | null }

const tails: Readonly<Record<Tail, string>> = {
  UPPER: 'being reported together more often than expected',
  LOWER: 'being reported together less often than expected',
  TWO_SIDED: 'being reported together more or less often than expected',
}

const corrections: Readonly<Record<Correction, string>> = {
  BH: 'by the Benjamini-Hochberg procedure (1995), which keeps the false discovery rate',
  BY: 'by the Benjamini-Yekutieli procedure (2001), which keeps the false discovery rate whatever the dependence',
  HOLM: "by Holm's procedure (1979), which keeps the family-wise error rate",
  BONFERRONI: 'by the Bonferroni procedure, which keeps the family-wise error rate',
  NONE: 'not at all',
}

/** Full sentences in English, numbers with thousands separators. What the method does not say is left out. */
export function methodsParagraph(method: ReportedMethod): string {
  const units = method.unit === 'FINDING' ? 'findings' : 'studies'
  return [counting(method, units), ...testing(method, units), listing(method, units), ...source(method, units)].flat().join(' ')
}

function counting({ total, universe }: ReportedMethod, units: string): string {
  const scoped = units === 'studies' ? 'studies with at least one finding in scope' : 'findings in scope'
  const which = universe === 'ALL' ? `${units}, all that pass the filter` : scoped
  return `Codes were counted by ${units === 'studies' ? 'study, a study once however many findings it has' : 'finding'}; N = ${number(total)} ${which}.`
}

function testing(method: ReportedMethod, units: string): readonly string[] {
  const { familySize, structuralPairs, minExpected, untestablePairs, expectedRejections, alpha } = method
  if (familySize === null || familySize === undefined) return []
  const narrowed = minExpected ? ` and an expected count of at least ${minExpected} (from the margins alone)` : ''
  const fixed = structuralPairs ? `, less ${number(structuralPairs)} that the coding scheme fixes` : ''
  const family = `The family is every pair of codes asked for with at least one of these ${units} each${narrowed}${fixed}: ${number(familySize)} pairs.`
  const { tail, correction, nullModel } = method
  if (!tail || !correction || !nullModel || alpha === null || alpha === undefined) return [family]
  const limit = untestablePairs
    ? [`For ${number(untestablePairs)} pairs no count could have given p <= ${alpha}; of these nothing can be said.`]
    : []
  const chance =
    expectedRejections === null || expectedRejections === undefined
      ? []
      : [
          `If every two codes were independent, ${expectedRejections.toFixed(1)} pairs would be expected to have an uncorrected p <= ${alpha}.`,
        ]
  return [
    family,
    `Each was tested for ${tails[tail]} ${nulls(method, nullModel, units)}, and p-values were corrected over the family ${corrections[correction]} (level ${alpha}).`,
    ...unsettled(method),
    ...chance,
    ...limit,
  ]
}

function nulls({ samples, seed }: ReportedMethod, nullModel: NullModel, units: string): string {
  if (nullModel === 'HYPERGEOMETRIC')
    return `if which ${units} report one were independent of which report the other (hypergeometric distribution, exact)`
  if (nullModel === 'SDSM')
    return `under the stochastic degree sequence model (Neal 2014), in which all totals hold in expectation (bipartite configuration model, exact Poisson-binomial)`
  return `against ${number(samples)} random codings in which every one of the ${units} keeps its number of codes and every code its number of ${units} (curveball trades, Strona et al. 2014; seed ${seed}), with p = (r + 1) / (samples + 1)`
}

function unsettled({ unsettled: open, mixed }: ReportedMethod): readonly string[] {
  const notMixed = mixed === false ? ['Successive samples were not independent enough to be counted as such.'] : []
  return open ? [`The corrected p of ${number(open)} pairs was not settled by that many samples.`, ...notMixed] : notMixed
}

function listing({ minCount }: ReportedMethod, units: string): readonly string[] {
  return minCount ? [`Listed are pairs that at least ${minCount} ${units} report; that does not change the family.`] : []
}

function source({ dataVersion }: ReportedMethod, units: string): readonly string[] {
  const version = dataVersion ? [`Computed with evidence-graph on data version ${dataVersion}.`] : []
  return [...version, `What is counted is what ${units} report: it shows neither causes nor how common something is among people.`]
}

function number(value: number | null | undefined): string {
  return (value ?? 0).toLocaleString('en-US')
}
