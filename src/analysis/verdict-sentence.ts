import type { Verdict, VerdictCheck, VerdictCheckName, VerdictRequest } from './verdict.ts'

/** How a check that fails is named in a sentence. */
const words: Readonly<Record<VerdictCheckName, string>> = {
  HYPERGEOMETRIC: 'chance alone',
  FIXED_MARGINS: 'how much each study reports (fixed margins)',
  SDSM: 'how much each study reports (SDSM)',
  WITHIN_TECHNOLOGY: 'comparing only studies of the same technologies',
  WITHOUT_ANY_ONE_STUDY: 'leaving out a single study',
  WITHOUT_ANY_ONE_AUTHOR_CLUSTER: 'leaving out the studies of one group of authors',
  CODERS_AGREED: 'counting only findings that both coders made',
  NO_MIRROR: 'being two sides of one concept',
}

/**
 * One sentence on a link, in words that do not over-claim: it speaks of reporting, never of causes, and of these studies.
 */
export function verdictSentence(
  card: Omit<Verdict, 'sentence'>,
  names: { readonly left: string; readonly right: string },
  { tail, alpha, unit }: Pick<VerdictRequest, 'tail' | 'alpha' | 'unit'>,
): string {
  const units = unit === 'STUDY' ? 'studies' : 'findings'
  const { table, expected, q, familySize, status } = card
  const pair = `"${names.left}" and "${names.right}"`
  const counts = `${table.both} of ${table.total} ${units} report both, where ${expected.toFixed(1)} would be expected if the two were independent`
  const way = tail === 'UPPER' ? 'go together' : 'avoid each other'
  if (status === 'NOT_ESTIMABLE') {
    const enough = card.neededUnits === null ? '' : `; about ${card.neededUnits} ${units} like these would be needed`
    return `Whether ${pair} ${way} cannot be told from these ${units}: with ${table.a} and ${table.b} of ${table.total}, no number of shared ${units} could give a p of ${alpha} or less${enough}.`
  }
  if (status === 'NOT_ESTABLISHED') {
    return `${pair}: ${counts}; among the ${familySize} pairs looked at this does not establish that they ${way} (q = ${short(q)}), nor that they do not.`
  }
  const more = tail === 'UPPER' ? 'more often' : 'less often'
  const established = `${pair} are reported together ${more} than chance explains in these ${units}: ${counts} (q = ${short(q)} over ${familySize} pairs)`
  if (status === 'ROBUST')
    return `${established}; this held under every check made. It says what is reported together, not what causes what.`
  const failed = card.checks.filter((check) => !check.holds)
  return `${established}; but the result is fragile: it ${list(failed.map(failure))}.`
}

function failure(check: VerdictCheck): string {
  const undecided = check.value === null || check.reason !== null
  if (check.name === 'NO_MIRROR') return `may only reflect ${words.NO_MIRROR}`
  return undecided ? `could not be settled for ${words[check.name]}` : `does not withstand ${words[check.name]}`
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Two significant digits. */
function short(value: number): string {
  return value >= 0.001 ? String(Number(value.toPrecision(2))) : value.toExponential(1)
}
