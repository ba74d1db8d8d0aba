import type { ReactNode } from 'react'

/** What the terms of the page mean: CONTEXT.md in a sentence each. */
const meanings = {
  N: 'Studies in scope with at least one finding: those in which a code could have been seen.',
  expected: 'Studies that would report both if the two were independent: a × b / N.',
  q: 'The p-value corrected for all pairs that were looked at (the family).',
  jaccard: 'Studies that report both, of those that report either. 0 to 1.',
  lift: 'Reported together, times as often as independence leads to. It explodes for rare codes.',
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
