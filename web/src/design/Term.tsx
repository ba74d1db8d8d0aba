import type { ReactNode } from 'react'

/** What the terms of the page mean: CONTEXT.md in a sentence each. */
const meanings = {
  N: 'Studies in scope with at least one finding: those in which a code could have been seen.',
  expected: 'Studies that would report both if the two were independent: a × b / N.',
  q: 'The p-value corrected for all pairs that were looked at (the family).',
  JACCARD: 'Studies that report both, of those that report either. 0 to 1.',
  LIFT: 'Reported together, times as often as independence leads to. It explodes for rare codes.',
  OCHIAI: 'Studies that report both, beside the geometric mean of those that report the one and the other. 0 to 1.',
  PHI: 'Correlation of reporting the one with reporting the other. -1 to 1; 0 is independence.',
  NPMI: 'How much one tells of the other: normalised pointwise mutual information. -1 never together, 0 independence, 1 always.',
  BH: 'Of the pairs that are called established, at most one in twenty is expected to be so by chance (Benjamini and Hochberg 1995).',
  BY: 'The same, however the pairs depend on each other: stricter (Benjamini and Yekutieli 2001).',
  HOLM: 'Holds the risk of even one pair established by chance at one in twenty (Holm 1979).',
  BONFERRONI: 'Holds the same risk by multiplying each p-value with the number of pairs: the strictest.',
  IN_SCOPE: 'A study counts where it has at least one finding in scope: else it could not have shown the code.',
  ALL: 'Every study in scope counts, those without any finding too: links look more unusual than they are.',
  backbone: 'Links that the totals of codes and of studies do not explain (stochastic degree sequence model, SDSM, Neal 2014).',
  everyLink: 'Every two codes that the least number of studies report together, whether or not chance explains it.',
  testable: 'Whether any count could have been unusual at all, the totals being what they are.',
  verdict: 'Whether the link withstands what a referee would ask: eight checks, each with its number.',
  receipt: 'The studies and findings behind a number.',
  z: 'How many standard deviations the shared studies lie above what fixed totals lead to.',
  fixedMargins: 'Every study keeps how many codes it reports, and every code in how many studies it is; the rest is drawn by chance.',
  betweenness: 'Over all pairs of other codes, the share of their shortest ways through the network that lead through this one.',
  bridging: 'Betweenness times how little linked its neighbours are: high between parts that hang together loosely otherwise.',
  participation: 'How evenly its links go to the domains: 0 where all go to one, near 1 where they go to many alike.',
  community: 'Codes that the same studies report with each other more than with the rest: what many runs of the Leiden algorithm agree on.',
} as const

/** A term with its meaning where it stands. */
export function Term({ of, children }: { readonly of: keyof typeof meanings; readonly children: ReactNode }) {
  return <abbr title={meanings[of]}>{children}</abbr>
}
