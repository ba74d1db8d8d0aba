/** One number for how strongly two codes go together, by the name that callers give it. */
import { affinityEstimate, type LinkStrengths, measures, type TwoByTwo, type UndefinedReason } from '../analysis/index.ts'

export type Measure =
  | 'COUNT'
  | 'SUPPORT'
  | 'CONFIDENCE'
  | 'JACCARD'
  | 'DICE'
  | 'OCHIAI'
  | 'INCLUSION'
  | 'EQUIVALENCE'
  | 'LIFT'
  | 'LEVERAGE'
  | 'PMI'
  | 'NPMI'
  | 'PHI'
  | 'ODDS_RATIO'
  | 'AFFINITY'
  | 'ASSOCIATION_VOSVIEWER'
  | 'ASSOCIATION_BIBLIOMETRIX'

/** A number, or why there is none. */
export type MeasureValue = { readonly value: number; readonly reason: null } | { readonly value: null; readonly reason: UndefinedReason }

/** What the analysis calls each of them. */
const keys = {
  SUPPORT: 'support',
  CONFIDENCE: 'confidenceAB',
  JACCARD: 'jaccard',
  DICE: 'dice',
  OCHIAI: 'ochiai',
  INCLUSION: 'inclusion',
  EQUIVALENCE: 'equivalence',
  LIFT: 'lift',
  LEVERAGE: 'leverage',
  PMI: 'pmi',
  NPMI: 'npmi',
  PHI: 'phi',
  ASSOCIATION_VOSVIEWER: 'associationVosviewer',
  ASSOCIATION_BIBLIOMETRIX: 'associationBibliometrix',
} as const

/** Formula of each, with a units with A, b with B, c with both, N in all; A is the row or the source. */
export const measureFormulas: Readonly<Record<Measure, string>> = {
  COUNT: 'c',
  SUPPORT: 'c/N',
  CONFIDENCE: 'c/a, the share of the units with A that have B too',
  JACCARD: 'c/(a+b-c)',
  DICE: '2c/(a+b)',
  OCHIAI: 'c/sqrt(ab)',
  INCLUSION: 'c/min(a,b)',
  EQUIVALENCE: 'c^2/(ab)',
  LIFT: 'cN/(ab)',
  LEVERAGE: 'c/N - ab/N^2',
  PMI: 'log2(cN/(ab))',
  NPMI: 'log2(cN/(ab)) / -log2(c/N), -1 at c = 0',
  PHI: '(Nc-ab)/sqrt(ab(N-a)(N-b))',
  ODDS_RATIO: 'c(N-a-b+c)/((a-c)(b-c)) of the sample',
  AFFINITY: 'log-affinity, the alpha at which the non-central hypergeometric has mean c, within +-ln(2N^2)',
  ASSOCIATION_VOSVIEWER: '2mc/(w_A w_B), w the summed counts of a code with the others, m those of all pairs',
  ASSOCIATION_BIBLIOMETRIX: 'c/(ab)',
}

/**
 * @param strengths what ASSOCIATION_VOSVIEWER needs of the network; other measures do not look at it
 * @throws ClientError BAD_USER_INPUT when the counts are impossible
 */
export function measureValue(measure: Measure, table: TwoByTwo, strengths: LinkStrengths): MeasureValue {
  if (measure === 'COUNT') return { value: table.both, reason: null }
  const all = measures(table, strengths)
  if (measure === 'AFFINITY') {
    // The margins fix the count in the cases where phi is not defined either.
    const estimate = affinityEstimate(table)
    return estimate === null ? { value: null, reason: reasonOf(all.undefined, 'phi') } : { value: estimate, reason: null }
  }
  const key = measure === 'ODDS_RATIO' ? 'oddsRatio' : keys[measure]
  const value = key === 'oddsRatio' ? all.oddsRatio.estimate : all[key]
  return value === null ? { value, reason: reasonOf(all.undefined, key) } : { value, reason: null }
}

function reasonOf(reasons: readonly { readonly measure: string; readonly reason: UndefinedReason }[], key: string): UndefinedReason {
  return reasons.find(({ measure }) => measure === key)?.reason ?? 'NO_UNITS'
}
