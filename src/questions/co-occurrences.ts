/** Which codes do the same studies (or findings) report? */
import { badInput } from '../errors.ts'
import type { CodeKind } from '../model/index.ts'
import type { Projection } from '../projection/index.ts'
import { type AssociationTest, testSettings } from './association-test.ts'
import { type CoOccurrence, pairCounts } from './co-occurrence-row.ts'
import { type Method, type Optional, type QuestionArguments, type QuestionContext, wholeNumber } from './context.ts'
import { type FamilySummary, familySummary } from './family-summary.ts'
import { withEveryPair } from './family-tests.ts'
import { inOrder, type OrderBy, orderOf } from './order.ts'
import { pairAnswers } from './pair-answers.ts'
import { countPairs, type PairChoice } from './pair-table.ts'
import { codesNamed, type Sides, type SidesArguments, sidesOf } from './sides.ts'

export type CoOccurrenceOrderField = 'STUDIES' | 'JACCARD' | 'LIFT' | 'EXPECTED' | 'P' | 'Q'

export interface CoOccurrencesArguments extends QuestionArguments, SidesArguments {
  /** Default BARRIER. */
  readonly of?: Optional<CodeKind>
  /** Default: the kind of `of`. */
  readonly against?: Optional<CodeKind>
  /** Narrows the first side to these codes of the kind `of`. */
  readonly codes?: Optional<readonly string[]>
  /** Narrows the second side to these codes of the kind `against`. */
  readonly againstCodes?: Optional<readonly string[]>
  /** Default false: pairs within a domain are asked for as well. */
  readonly crossDomainOnly?: Optional<boolean>
  /** Default false: a barrier and the facilitator that is its opposite are asked for as well. */
  readonly excludeMirrors?: Optional<boolean>
  readonly test?: Optional<AssociationTest>
  /** Least units with both that a listed pair has, 0..1,000,000; default 2, or 0 for another tail than UPPER. */
  readonly minCount?: Optional<number>
  /** Narrows the family to pairs expected at least this often, at least 0; default: not narrowed. */
  readonly minExpected?: Optional<number>
  /** Default STUDIES, DESC: most units with both first. */
  readonly orderBy?: Optional<OrderBy<CoOccurrenceOrderField>>
}

export interface CoOccurrences {
  /** Listed pairs, in order. */
  readonly pairs: readonly CoOccurrence[]
  /** What the tests found over the whole family, listed or not. */
  readonly summary: FamilySummary
  readonly method: Method
}

/**
 * Pairs of codes that the same units report, each with its table, measures and receipt.
 *
 * The family is every pair of distinct codes asked for whose codes have at least one unit each, less those that the model
 * fixes; `minCount` only chooses what is listed. O(units x codes per unit squared + pairs).
 *
 * @throws ClientError BAD_USER_INPUT for a bound, an id, or a unit that cannot be counted
 */
export async function coOccurrences(context: QuestionContext, args: CoOccurrencesArguments): Promise<CoOccurrences> {
  const { projection } = context
  const of = args.of ?? 'BARRIER'
  const against = args.against ?? of
  const settings = testSettings(args.test, args.engine)
  // Avoidance has no shared study to count.
  const minCount = wholeNumber('minCount', args.minCount, 0, 1_000_000, settings.tail === 'UPPER' ? 2 : 0)
  const minExpected = leastExpected(args.minExpected)
  const codes = codesNamed(projection, 'codes', args.codes, of)
  const againstCodes = codesNamed(projection, 'againstCodes', args.againstCodes, against)
  const choice: PairChoice = { wanted: wantedPairs(projection, of, against, args), minExpected: minExpected ?? 0 }

  const sides = await sidesOf(context, { kind: of, codes }, { kind: against, codes: againstCodes }, args)
  const table = await countPairs(context, sides, choice, args.engine)
  const isNarrowed = Boolean(codes || againstCodes || args.crossDomainOnly || args.excludeMirrors || choice.minExpected > 0)
  const families = await withEveryPair(context, { sides, table, isNarrowed }, withEveryCode(projection, sides), args.engine)
  const { finish, method, tests } = await pairAnswers(context, families, choice, settings, {
    minCount,
    ...(minExpected === undefined ? {} : { minExpected }),
  })

  const { both } = table.family
  const listed = [...both.keys()].filter((k) => (both[k] ?? 0) >= minCount)
  const pairs = listed.map((k) => finish(pairCounts(table, sides, k)))
  const { field, direction } = orderOf(args.orderBy, 'STUDIES')
  return {
    pairs: inOrder(pairs, sortedBy[field], direction, (x, y) => x.a - y.a || x.b - y.b),
    summary: familySummary(projection, families, tests, settings),
    method,
  }
}

function withEveryCode({ evidence }: Projection, sides: Sides): Sides {
  const { first, second } = sides
  return { ...sides, first: { ...first, codes: evidence.codes(first.kind) }, second: { ...second, codes: evidence.codes(second.kind) } }
}

/** What pairs are ordered by; null comes last. */
const sortedBy: Readonly<Record<CoOccurrenceOrderField, (pair: CoOccurrence) => number | null>> = {
  STUDIES: (pair) => pair.table.both,
  JACCARD: (pair) => pair.measures.jaccard,
  LIFT: (pair) => pair.measures.lift,
  EXPECTED: (pair) => pair.expected,
  P: (pair) => pair.p,
  Q: (pair) => pair.q,
}

function leastExpected(value: Optional<number>): number | undefined {
  if (value === null || value === undefined) return undefined
  if (!(value >= 0 && Number.isFinite(value))) throw badInput('minExpected', 'a number of at least 0', value)
  return value
}

/** Kinds of code that belong to a domain. */
const placedKinds: ReadonlySet<CodeKind> = new Set<CodeKind>(['BARRIER', 'FACILITATOR', 'DETERMINANT', 'THEME', 'DOMAIN'])

function wantedPairs(
  { evidence }: Projection,
  of: CodeKind,
  against: CodeKind,
  { crossDomainOnly, excludeMirrors }: CoOccurrencesArguments,
): (a: number, b: number) => boolean {
  if (crossDomainOnly && !(placedKinds.has(of) && placedKinds.has(against))) {
    throw badInput('crossDomainOnly', `false for ${of} against ${against}, because one of them belongs to no domain`, crossDomainOnly)
  }
  return (a, b) => {
    if (excludeMirrors && evidence.isMirror(a, b)) return false
    if (!crossDomainOnly) return true
    const [domainA, domainB] = [evidence.domain(a), evidence.domain(b)]
    return domainA !== undefined && domainB !== undefined && domainA !== domainB
  }
}
