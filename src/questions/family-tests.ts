/** Tests every pair of a family: p, q over what was asked and over all pairs of the kinds, and what could have been shown at all. */
import { adjust, type PairTests, testPairs } from '../analysis/index.ts'
import type { NullModel, TestSettings } from './association-test.ts'
import type { Engine, Method, Optional, QuestionContext } from './context.ts'
import { type NullTests, testsBySamples, testsBySdsm } from './family-nulls.ts'
import { nullsOfSides } from './pair-columns.ts'
import { allPairs, countPairs, type PairTable } from './pair-table.ts'
import type { Sides } from './sides.ts'

/** The pairs that were asked for, and all pairs of their kinds in scope. */
export interface Families {
  readonly sides: Sides
  readonly table: PairTable
  readonly every: { readonly sides: Sides; readonly table: PairTable }
}

/** What the tests say of one pair. A pair that the correction leaves out as untestable has no q. */
export interface PairTest {
  /** Of the asked tail under the asked null model. */
  readonly p: number
  readonly q: number | null
  readonly qFull: number | null
  /** Ends of the 99 % interval of a sampled p; null for others. */
  readonly pInterval: { readonly lower: number; readonly upper: number } | null
  /** Whether more samples could still move q to the other side of alpha; null where nothing was sampled. */
  readonly settled: boolean | null
  /** Mean of the count under the asked null model; ab/N for HYPERGEOMETRIC. */
  readonly expectedUnderNull: number | null
  readonly smallestAttainableP: number
  readonly testable: boolean
  readonly testableCorrected: boolean
}

export interface FamilyTests {
  /** Of pair k of the family that was asked for. */
  readonly of: (k: number) => PairTest
  readonly method: TestMethod
}

type TestMethod = Required<Pick<Method, 'familySize' | 'tail' | 'correction' | 'nullModel' | 'alpha' | 'untestablePairs'>> &
  Pick<Method, 'expectedRejections' | 'seed' | 'samples' | 'unsettled' | 'mixed'>

/** Counts all pairs of the kinds, unless what was asked for is all of them. */
export async function withEveryPair(
  context: QuestionContext,
  asked: { readonly sides: Sides; readonly table: PairTable; readonly isNarrowed: boolean },
  every: Sides,
  engine: Optional<Engine>,
): Promise<Families> {
  const { sides, table, isNarrowed } = asked
  if (!isNarrowed) return { sides, table, every: { sides, table } }
  return { sides, table, every: { sides: every, table: await countPairs(context, every, allPairs, engine) } }
}

/**
 * Everything is computed once, on all pairs of the kinds; the asked family is a part of them and is corrected by itself.
 *
 * @throws ClientError LIMIT_EXCEEDED where sampling would take too long
 */
export async function testFamily(context: QuestionContext, families: Families, settings: TestSettings): Promise<FamilyTests> {
  const { every, table } = families
  const full = every.table.family
  const { nullModel, alpha, correction, dropUntestable, seed } = settings
  const independent = testPairs(full, { tail: settings.tail, correction, alpha })
  const places = placesIn(families)
  const isKept = (k: number) => !dropUntestable || (independent.smallestAttainableP[k] ?? 1) <= alpha
  const kept = places.filter(isKept)
  const keptOfAll = Int32Array.from(full.both.keys()).filter(isKept)

  const nulls = await testsUnder(context, families, settings, independent, kept)
  const { p, sampled } = nulls
  const adjusted = (of: Int32Array) => sampled?.adjusted(of).q ?? adjust(picked(p, of), of.length, correction)
  const q = atPlaces(full.size, kept, adjusted(kept))
  const qFull = kept.length === keptOfAll.length ? q : atPlaces(full.size, keptOfAll, adjusted(keptOfAll))
  const bounds = sampled?.adjusted(kept)
  const lowest = bounds && atPlaces(full.size, kept, bounds.qLower)
  const highest = bounds && atPlaces(full.size, kept, bounds.qUpper)

  return {
    of: (asked) => {
      const k = places[asked] ?? -1
      const smallest = independent.smallestAttainableP[k] ?? 1
      return {
        p: p[k] ?? 1,
        q: numberAt(q, k),
        qFull: numberAt(qFull, k),
        pInterval: intervalOf(nulls, k),
        settled: lowest === undefined || numberAt(q, k) === null ? null : !((lowest[k] ?? 0) <= alpha && (highest?.[k] ?? 1) > alpha),
        expectedUnderNull: nulls.expected(k),
        smallestAttainableP: smallest,
        testable: smallest <= alpha,
        testableCorrected: smallest <= alpha / kept.length,
      }
    },
    method: {
      familySize: kept.length,
      tail: settings.tail,
      correction,
      nullModel,
      alpha,
      untestablePairs: places.filter((k) => (independent.smallestAttainableP[k] ?? 1) > alpha).length,
      ...(nullModel === 'HYPERGEOMETRIC' && {
        expectedRejections: every.table === table ? independent.expectedRejections : expectedRejections(table, settings),
      }),
      ...(sampled && { seed, samples: sampled.samples, unsettled: bounds?.unsettled ?? 0, mixed: sampled.mixed }),
    },
  }
}

async function testsUnder(
  context: QuestionContext,
  { every }: Families,
  settings: TestSettings,
  independent: PairTests,
  kept: Int32Array,
): Promise<NullTests> {
  const { family } = every.table
  const tests: Readonly<Record<NullModel, () => NullTests | Promise<NullTests>>> = {
    HYPERGEOMETRIC: () => ({
      p: independent.p,
      expected: (k) => (family.total === 0 ? null : ((family.a[k] ?? 0) * (family.b[k] ?? 0)) / family.total),
      sampled: null,
    }),
    SDSM: () => testsBySdsm(family, nullsOfSides(context.projection, every.sides, every.sides), settings),
    FIXED_MARGINS: () => testsBySamples(context.nulls, family, nullsOfSides(context.projection, every.sides, every.sides), settings, kept),
  }
  return tests[settings.nullModel]()
}

function intervalOf({ sampled }: NullTests, k: number): PairTest['pInterval'] {
  if (sampled === null) return null
  const { lower, upper } = sampled.interval(k)
  return { lower, upper }
}

function expectedRejections({ family }: PairTable, { tail, correction, alpha }: TestSettings): number {
  return testPairs(family, { tail, correction, alpha }).expectedRejections
}

/** Place among all pairs of each asked pair. */
function placesIn({ sides, table, every }: Families): Int32Array {
  const { family } = table
  if (every.table === table) return Int32Array.from(family.both.keys())
  const full = every.table.family
  const places = new Map<string, number>()
  for (const [k, left] of full.left.entries()) {
    const [a, b] = [every.sides.first.codes[left] ?? -1, every.sides.second.codes[full.right[k] ?? -1] ?? -1]
    places.set(`${a} ${b}`, k)
    // On narrowed sides a pair may stand the other way round.
    if (sides.symmetric) places.set(`${b} ${a}`, k)
  }
  return Int32Array.from(family.left, (left, k) => {
    const [a, b] = [sides.first.codes[left] ?? -1, sides.second.codes[family.right[k] ?? -1] ?? -1]
    return places.get(`${a} ${b}`) ?? -1
  })
}

function picked(values: Float64Array, places: Int32Array): Float64Array {
  return Float64Array.from(places, (k) => values[k] ?? 1)
}

/** Values at their places among all; NaN elsewhere. */
function atPlaces(size: number, places: Int32Array, values: Float64Array): Float64Array {
  const all = new Float64Array(size).fill(Number.NaN)
  for (const [i, k] of places.entries()) all[k] = values[i] ?? 1
  return all
}

function numberAt(values: Float64Array, k: number): number | null {
  const value = values[k] ?? Number.NaN
  return Number.isNaN(value) ? null : value
}
