import { badInput } from '../errors.ts'
import type { BitSet, Unit } from '../projection/index.ts'
import type { Correction } from './corrections.ts'
import { type Hypergeometric, hypergeometric } from './hypergeometric.ts'
import { type Interval, wilsonInterval } from './intervals.ts'
import { leaveOut } from './leave-out.ts'
import { mantelHaenszel } from './mantel-haenszel.ts'
import type { MonteCarloP } from './monte-carlo.ts'
import type { NullCoding } from './null-coding.ts'
import { type PairFamilyRequest, pairFamily } from './pair-family.ts'
import { checkAlpha, testPairs } from './pair-tests.ts'
import { sdsm } from './sdsm.ts'
import { neededOverlap, neededUnits, smallestAttainableP } from './tarone.ts'
import type { TwoByTwo } from './two-by-two.ts'
import { columnsOf, fixedMarginsCheck, leaveOutChecks, tablesByStratum } from './verdict-checks.ts'
import { verdictSentence } from './verdict-sentence.ts'

export interface VerdictRequest {
  /** The pairs that were looked at; corrections count them. */
  readonly family: PairFamilyRequest
  /** The same codes by findings that both coders made, in the same order. */
  readonly agreed: { readonly codes: readonly BitSet[]; readonly against?: readonly BitSet[] }
  /** The matrix whose margins the nulls keep: it may hold codes that are in no pair of the family. */
  readonly nulls: NullCoding
  /** What the members of the universe are, for the words of the sentence. */
  readonly unit: Unit
  /** By member: its study, its stratum (studies with exactly the same technologies), and its author cluster. */
  readonly study: ArrayLike<number>
  readonly stratum: ArrayLike<number>
  readonly cluster: ArrayLike<number>
  /** UPPER asks whether two codes go together, LOWER whether they avoid each other. */
  readonly tail: 'UPPER' | 'LOWER'
  readonly correction: Correction
  readonly alpha: number
}

export interface VerdictPair {
  /** Positions in the family's `codes` and `against` (or `codes`, then left < right). */
  readonly left: number
  readonly right: number
  /** The same concept as barrier and facilitator. */
  readonly mirror: boolean
  /** Of this tail, from `fixedMarginsSampler`; null where nothing was sampled. */
  readonly fixedMargins: MonteCarloP | null
  readonly names: { readonly left: string; readonly right: string }
}

export type VerdictStatus = 'ROBUST' | 'FRAGILE' | 'NOT_ESTABLISHED' | 'NOT_ESTIMABLE'

export type VerdictCheckName =
  | 'HYPERGEOMETRIC'
  | 'FIXED_MARGINS'
  | 'SDSM'
  | 'WITHIN_TECHNOLOGY'
  | 'WITHOUT_ANY_ONE_STUDY'
  | 'WITHOUT_ANY_ONE_AUTHOR_CLUSTER'
  | 'CODERS_AGREED'
  | 'NO_MIRROR'

/** Why a check that does not hold has no number, or a number that decides nothing. */
export type VerdictCheckReason = 'NOT_SAMPLED' | 'NOT_SETTLED' | 'NO_STRATUM_CAN_VARY' | 'NOT_IN_THE_FAMILY' | 'MODEL_NOT_SOLVED'

export interface VerdictCheck {
  readonly name: VerdictCheckName
  /** q for HYPERGEOMETRIC, the two leave-outs (the largest) and CODERS_AGREED; p for the others; null for NO_MIRROR. */
  readonly value: number | null
  readonly holds: boolean
  readonly reason: VerdictCheckReason | null
  /** Samples behind the value; null for every check but FIXED_MARGINS. */
  readonly samples: number | null
  /** Members of the universe whose absence gives the largest q; empty for the other checks. */
  readonly without: readonly number[]
}

export interface Verdict {
  readonly status: VerdictStatus
  readonly sentence: string
  readonly checks: readonly VerdictCheck[]
  readonly table: TwoByTwo
  readonly expected: number
  readonly p: number
  readonly q: number
  readonly familySize: number
  readonly smallestAttainableP: number
  /** The margins allow p <= alpha, and p <= alpha / familySize. */
  readonly testable: boolean
  readonly testableCorrected: boolean
  /** About how many units with the same shares would make the pair testable; N where it is; null where none would. */
  readonly neededUnits: number | null
  /** Fewest shared units with an upper-tail p of at most alpha, and alpha / familySize; null where no count does. UPPER only. */
  readonly neededOverlap: number | null
  readonly neededOverlapCorrected: number | null
  /** P(right given left), P(left given right), with 95 % Wilson intervals. */
  readonly rightGivenLeft: { readonly share: number; readonly interval: Interval | null }
  readonly leftGivenRight: { readonly share: number; readonly interval: Interval | null }
  /** Exact p of the stratified test (UPPER), beside the one that decides. */
  readonly withinTechnologyExactP: number
}

/**
 * Makes verdict cards for pairs of one family: everything that is common to them is computed once. The status, in this
 * order: NOT_ESTIMABLE when no count could reach alpha; NOT_ESTABLISHED when q > alpha; FRAGILE when q <= alpha but a check
 * does not hold; ROBUST when all hold. What cannot be computed, or is not settled by sampling, does not hold. The checks
 * after q are not corrected again, as the pair was chosen by q.
 *
 * Per pair O(N * both) for SDSM and O(pairs log pairs) for each study and cluster left out.
 * @throws ClientError BAD_USER_INPUT when alpha is out of bounds or the pair is not in the family.
 */
export function verdicts(request: VerdictRequest): (pair: VerdictPair) => Verdict {
  const { family: asked, agreed, nulls, tail, correction, alpha } = request
  checkAlpha(alpha)
  const family = pairFamily(asked)
  const tests = testPairs(family, { tail, correction, alpha })
  const without = leaveOut(asked, tail, correction)
  const agreedFamily = pairFamily({ ...asked, ...agreed })
  const agreedTests = testPairs(agreedFamily, { tail, correction, alpha })
  const model = sdsm(nulls.coding)

  return (pair) => {
    const k = placeOf(family, pair)
    if (k < 0) throw badInput('pair', 'a pair of the family', [pair.left, pair.right])
    const table = { total: family.total, a: family.a[k] ?? 0, b: family.b[k] ?? 0, both: family.both[k] ?? 0 }
    const distribution = hypergeometric(table.total, table.a, table.b)
    const q = tests.q[k] ?? 1
    const columns = columnsOf(asked, pair)
    const inAgreed = placeOf(agreedFamily, pair)
    const bySdsm = model.test(nulls.left[pair.left] ?? 0, nulls.right[pair.right] ?? 0, table.both)
    const stratified = mantelHaenszel(tablesByStratum(asked.universe, columns, request.stratum))
    const decides = (name: VerdictCheckName, value: number | null, missing: VerdictCheckReason): VerdictCheck => ({
      name,
      value,
      holds: value !== null && value <= alpha,
      reason: value === null ? missing : null,
      samples: null,
      without: [],
    })
    const checks: readonly VerdictCheck[] = [
      decides('HYPERGEOMETRIC', q, 'NOT_IN_THE_FAMILY'),
      fixedMarginsCheck(pair.fixedMargins, alpha),
      decides('SDSM', model.converged ? (tail === 'UPPER' ? bySdsm.upper : bySdsm.lower) : null, 'MODEL_NOT_SOLVED'),
      decides('WITHIN_TECHNOLOGY', tail === 'UPPER' ? stratified.pUpper : stratified.pLower, 'NO_STRATUM_CAN_VARY'),
      ...leaveOutChecks(request, pair, columns, without, q),
      decides('CODERS_AGREED', inAgreed < 0 ? null : (agreedTests.q[inAgreed] ?? null), 'NOT_IN_THE_FAMILY'),
      { name: 'NO_MIRROR', value: null, holds: !pair.mirror, reason: null, samples: null, without: [] },
    ]
    const smallest = smallestAttainableP(distribution, tail)
    const card = {
      checks,
      table,
      expected: distribution.expected,
      p: tests.p[k] ?? 1,
      q,
      familySize: tests.familySize,
      smallestAttainableP: smallest,
      testable: smallest <= alpha,
      testableCorrected: smallest <= alpha / tests.familySize,
      neededUnits: neededUnits(distribution, tail, alpha),
      ...needed(distribution, tail, alpha, tests.familySize),
      rightGivenLeft: { share: table.both / table.a, interval: wilsonInterval(table.both, table.a) },
      leftGivenRight: { share: table.both / table.b, interval: wilsonInterval(table.both, table.b) },
      withinTechnologyExactP: stratified.pUpperExact,
    }
    const status = statusOf(card.testable, q <= alpha, checks)
    return { status, sentence: verdictSentence({ ...card, status }, pair.names, request), ...card }
  }
}

function statusOf(testable: boolean, established: boolean, checks: readonly VerdictCheck[]): VerdictStatus {
  if (!testable) return 'NOT_ESTIMABLE'
  if (!established) return 'NOT_ESTABLISHED'
  return checks.every((check) => check.holds) ? 'ROBUST' : 'FRAGILE'
}

function needed(distribution: Hypergeometric, tail: 'UPPER' | 'LOWER', alpha: number, familySize: number) {
  return tail === 'UPPER'
    ? { neededOverlap: neededOverlap(distribution, alpha), neededOverlapCorrected: neededOverlap(distribution, alpha / familySize) }
    : { neededOverlap: null, neededOverlapCorrected: null }
}

function placeOf(family: ReturnType<typeof pairFamily>, { left, right }: VerdictPair): number {
  return family.left.findIndex((code, k) => code === left && family.right[k] === right)
}
