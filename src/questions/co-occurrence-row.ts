/** One pair with its table, its measures, its tests and its receipt. */
import {
  type Affinity,
  affinity,
  type ConditionalOddsRatio,
  type CorrectedTable,
  cellsOf,
  conditionalOddsRatio,
  correctMisclassification,
  hypergeometricCache,
  type LinkStrengths,
  type MisclassificationRates,
} from '../analysis/index.ts'
import { BitSet, incidence, type Projection, type Scope, studiesOf, type Unit } from '../projection/index.ts'
import type { Method, Optional } from './context.ts'
import type { FamilyTests, PairTest } from './family-tests.ts'
import { withLazy } from './lazy.ts'
import { type PairMeasures, type PairReason, pairEffects, type UndefinedNumber } from './pair-effects.ts'
import type { IntervalOf, JaccardInterval } from './pair-interval.ts'
import type { PairTable } from './pair-table.ts'
import type { PairVerdict, VerdictOf } from './pair-verdicts.ts'
import type { Side, Sides } from './sides.ts'

/** Units by what they report: the 2x2 table. `neither` means neither coded; `total` is N. */
export interface Table {
  readonly both: number
  readonly onlyA: number
  readonly onlyB: number
  readonly neither: number
  readonly total: number
}

/** Of the hypergeometric distribution; null where the pair is not in the family. */
interface Tails {
  readonly pUpper: number | null
  readonly pLower: number | null
  readonly pTwoSided: number | null
}

type Tested = { readonly [K in keyof PairTest]: PairTest[K] | null }

/** Two codes and what is known of their being reported together. */
export interface CoOccurrence extends Tails, Tested {
  /** Node numbers. */
  readonly a: number
  readonly b: number
  readonly basis: 'CO_REPORTED'
  readonly table: Table
  /** Units with both if the two were independent, ab/N. */
  readonly expected: number | null
  /** c/a and c/b, 0..1. */
  readonly shareOfA: number | null
  readonly shareOfB: number | null
  readonly measures: PairMeasures
  readonly jaccardInterval: JaccardInterval | null
  /** What the table would be without coding errors of the rates that were asked about. */
  readonly sensitivity: CorrectedTable | null
  /** Numbers of the pair outside of `measures` that are null because they cannot be computed, each with its reason. */
  readonly undefined: readonly UndefinedNumber[]
  /** Whether the two are in different domains; null where one of them is in none. */
  readonly crossDomain: boolean | null
  /** Whether the two are in one theme; null where one of them is in none. */
  readonly sameTheme: boolean | null
  /** The same concept as barrier and as facilitator. */
  readonly mirror: boolean
  /** Fixed by the model, such as a determinant and its own theme: counted, never part of a family. */
  readonly structural: boolean
  /** Worked out when looked at. */
  readonly odds: ConditionalOddsRatio
  readonly affinity: Affinity | null
  /** Null where the pair is not in the family, or the tail is TWO_SIDED. */
  readonly verdict: () => Promise<PairVerdict | null>
  /** The receipt: study indexes. With unit STUDY there are `table.both` of them. */
  readonly studies: BitSet
  /** Findings behind the link: with unit STUDY those of `studies` that report either code, with FINDING those that carry both. */
  readonly findings: BitSet
  readonly method: Method
}

/** What is counted of one pair. */
export interface PairCounts {
  readonly a: number
  readonly b: number
  readonly unitsOfA: number
  readonly unitsOfB: number
  readonly both: number
  readonly total: number
  /** Place in the family; -1 where it is not in it. */
  readonly place: number
  /** Units that report both; called when the receipt is looked at. */
  readonly units: () => BitSet
}

/** Pair k of a table. */
export function pairCounts({ family, unitsOf }: PairTable, { first, second }: Sides, k: number): PairCounts {
  return {
    a: first.codes[family.left[k] ?? -1] ?? -1,
    b: second.codes[family.right[k] ?? -1] ?? -1,
    unitsOfA: family.a[k] ?? 0,
    unitsOfB: family.b[k] ?? 0,
    both: family.both[k] ?? 0,
    total: family.total,
    place: k,
    units: () => unitsOf(k),
  }
}

/** What an answer about pairs says of how it was counted and tested. */
export function pairMethod(
  { dataVersion }: Projection,
  { unit, universe }: Sides,
  counted: Pick<Method, 'total' | 'structuralPairs' | 'minCount' | 'minExpected'> & FamilyTests['method'],
): Method {
  const measureVariant = 'a units with A, b with B, c with both, N in all: jaccard c/(a+b-c), lift cN/(ab), expected ab/N'
  return { unit, universe, ...counted, dataVersion, measureVariant }
}

/** What the pairs of one answer share. */
export interface PairParts {
  readonly sides: Sides
  readonly method: Method
  readonly tests: FamilyTests
  readonly strengths: (a: number, b: number) => LinkStrengths
  readonly intervalOf: IntervalOf
  readonly rates: Optional<MisclassificationRates>
  readonly verdictOf: VerdictOf
  readonly columnsOf: (a: number, b: number) => { readonly a: BitSet; readonly b: BitSet }
}

/** Finishes pairs that share their sides: findings of a code are gathered once, when the first receipt is looked at. */
export function pairFinisher(projection: Projection, parts: PairParts): (counts: PairCounts) => CoOccurrence {
  const { evidence } = projection
  const { sides, method, tests, strengths, intervalOf, rates, verdictOf, columnsOf } = parts
  const receipt = receipts(projection, sides)
  const distributions = hypergeometricCache(method.total)
  return (counts) => {
    const { a, b, unitsOfA, unitsOfB, both, total, place } = counts
    const table = { total, a: unitsOfA, b: unitsOfB, both }
    const effects = pairEffects(table, strengths(a, b))
    const [domainA, domainB] = [evidence.domain(a), evidence.domain(b)]
    const [themeA, themeB] = [evidence.theme(a), evidence.theme(b)]
    const structural = evidence.isStructural(a, b)
    const tested = place < 0 ? untested : tests.of(place)
    const distribution = distributions(unitsOfA, unitsOfB)
    const pair = {
      a,
      b,
      basis: 'CO_REPORTED' as const,
      table: { ...cellsOf(table), total },
      expected: effects.expected,
      shareOfA: effects.shareOfA,
      shareOfB: effects.shareOfB,
      measures: effects.measures,
      pUpper: place < 0 ? null : distribution.upper(both),
      pLower: place < 0 ? null : distribution.lower(both),
      pTwoSided: place < 0 ? null : distribution.twoSided(both),
      ...tested,
      jaccardInterval: intervalOf(table, () => columnsOf(a, b)),
      sensitivity: rates ? correctMisclassification(table, rates) : null,
      undefined: [...effects.undefined, ...untestedNumbers(tested, counts, structural)],
      crossDomain: domainA === undefined || domainB === undefined ? null : domainA !== domainB,
      sameTheme: themeA === undefined || themeB === undefined ? null : themeA === themeB,
      mirror: evidence.isMirror(a, b),
      structural,
      // Getters, because a list may hold far more pairs than receipts that are looked at.
      get studies() {
        return receipt(counts).studies
      },
      get findings() {
        return receipt(counts).findings
      },
      method,
    }
    return withLazy(pair, {
      odds: () => conditionalOddsRatio(table),
      affinity: () => affinity(table),
      verdict: () => () => (place < 0 ? Promise.resolve(null) : verdictOf(place, a, b)),
    })
  }
}

const untested: Tested = {
  p: null,
  q: null,
  qFull: null,
  pInterval: null,
  settled: null,
  expectedUnderNull: null,
  smallestAttainableP: null,
  testable: null,
  testableCorrected: null,
}

/** Numbers of a test that are null, with the reason; a pair that the correction leaves out lacks q alone. */
function untestedNumbers(tested: Tested, counts: PairCounts, structural: boolean): readonly UndefinedNumber[] {
  const lacking = (names: readonly string[], reason: UndefinedNumber['reason']) => names.map((measure) => ({ measure, reason }))
  if (counts.place < 0) {
    const names = ['pUpper', 'pLower', 'pTwoSided', 'p', 'q', 'qFull', 'smallestAttainableP', 'testable', 'testableCorrected']
    return lacking(names, structural ? 'FIXED_BY_MODEL' : reasonOfNoUnits(counts))
  }
  const names = (['q', 'qFull'] as const).filter((name) => tested[name] === null)
  return lacking(names, 'NOT_TESTABLE' satisfies PairReason)
}

function reasonOfNoUnits({ total, unitsOfA }: PairCounts): UndefinedNumber['reason'] {
  return total === 0 ? 'NO_UNITS' : unitsOfA === 0 ? 'A_IN_NO_UNIT' : 'B_IN_NO_UNIT'
}

function receipts(projection: Projection, { first, second, unit }: Sides) {
  const findingsOfA = findingsOfCodes(projection, first)
  const findingsOfB = findingsOfCodes(projection, second)
  return ({ a, b, units }: PairCounts): { readonly studies: BitSet; readonly findings: BitSet } => {
    const members = units()
    if (unit === 'FINDING') return { studies: studiesOf(projection, members), findings: members }
    const either = findingsOfA(a).or(findingsOfB(b))
    return { studies: members, findings: ofStudies(projection, either, members) }
  }
}

/** Reported findings that carry a code. */
function findingsOfCodes(projection: Projection, side: Side): (code: number) => BitSet {
  let gathered: ReadonlyMap<number, BitSet> | undefined
  const none = new BitSet(projection.evidence.findings.length)
  return (code) => {
    gathered ??= gather(projection, side.scope, side)
    return gathered.get(code) ?? none
  }
}

function gather(projection: Projection, scope: Scope, { kind, rollUp }: Side): ReadonlyMap<number, BitSet> {
  const unit: Unit = 'FINDING'
  const { codes, units } = incidence(projection, scope, kind, unit, rollUp)
  return new Map(codes.flatMap((code, place) => (units[place] ? [[code, units[place]]] : [])))
}

function ofStudies({ evidence }: Projection, findings: BitSet, studies: BitSet): BitSet {
  return BitSet.of(
    findings.size,
    [...findings].filter((finding) => studies.has(evidence.findingStudy[finding] ?? -1)),
  )
}
