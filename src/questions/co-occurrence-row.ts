/** One pair with its table, its measures and its receipt. */
import { cellsOf, measures, type UndefinedReason } from '../analysis/index.ts'
import { BitSet, incidence, type Projection, type Scope, studiesOf, type Unit } from '../projection/index.ts'
import type { Method } from './context.ts'
import type { PairTable } from './pair-table.ts'
import type { Side, Sides } from './sides.ts'

/** Units by what they report: the 2x2 table. `neither` means neither coded; `total` is N. */
export interface Table {
  readonly both: number
  readonly onlyA: number
  readonly onlyB: number
  readonly neither: number
  readonly total: number
}

/** A number that cannot be computed, and why. */
export interface UndefinedNumber {
  readonly measure: string
  readonly reason: UndefinedReason
}

export interface PairMeasures {
  /** c / (a + b - c), 0..1. */
  readonly jaccard: number | null
  /** cN / (ab), at least 0; 1 where the two are independent. */
  readonly lift: number | null
  readonly undefined: readonly UndefinedNumber[]
}

/** Two codes and what is known of their being reported together. */
export interface CoOccurrence {
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
  /** Every number of the pair that is null, with its reason. */
  readonly undefined: readonly UndefinedNumber[]
  /** Whether the two are in different domains; null where one of them is in none. */
  readonly crossDomain: boolean | null
  /** The same concept as barrier and as facilitator. */
  readonly mirror: boolean
  /** Fixed by the model, such as a determinant and its own theme: counted, never part of a family. */
  readonly structural: boolean
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
    units: () => unitsOf(k),
  }
}

/** What an answer about pairs says of how it was counted. */
export function pairMethod(
  { dataVersion }: Projection,
  { unit, universe }: Sides,
  counted: Pick<Method, 'total' | 'familySize' | 'structuralPairs' | 'minCount' | 'minExpected'>,
): Method {
  const measureVariant = 'a units with A, b with B, c with both, N in all: jaccard c/(a+b-c), lift cN/(ab), expected ab/N'
  return { unit, universe, ...counted, dataVersion, measureVariant }
}

/** Finishes pairs that share their sides: findings of a code are gathered once, when the first receipt is looked at. */
export function pairFinisher(projection: Projection, sides: Sides, method: Method): (counts: PairCounts) => CoOccurrence {
  const { evidence } = projection
  const receipt = receipts(projection, sides)
  return (counts) => {
    const { a, b, unitsOfA, unitsOfB, both, total } = counts
    const table = { total, a: unitsOfA, b: unitsOfB, both }
    const all = measures(table)
    const reasons = all.undefined.flatMap(({ measure, reason }) =>
      names.has(measure) ? [{ measure: names.get(measure) ?? '', reason }] : [],
    )
    const [domainA, domainB] = [evidence.domain(a), evidence.domain(b)]
    return {
      a,
      b,
      basis: 'CO_REPORTED',
      table: { ...cellsOf(table), total },
      expected: all.expected,
      shareOfA: all.confidenceAB,
      shareOfB: all.confidenceBA,
      measures: { jaccard: all.jaccard, lift: all.lift, undefined: reasons.filter(({ measure }) => inMeasures.has(measure)) },
      undefined: reasons,
      crossDomain: domainA === undefined || domainB === undefined ? null : domainA !== domainB,
      mirror: evidence.isMirror(a, b),
      structural: evidence.isStructural(a, b),
      // Getters, because a list may hold far more pairs than receipts that are looked at.
      get studies() {
        return receipt(counts).studies
      },
      get findings() {
        return receipt(counts).findings
      },
      method,
    }
  }
}

/** What the analysis calls a number, and what an answer calls it. */
const names: ReadonlyMap<string, string> = new Map([
  ['expected', 'expected'],
  ['confidenceAB', 'shareOfA'],
  ['confidenceBA', 'shareOfB'],
  ['jaccard', 'jaccard'],
  ['lift', 'lift'],
])
const inMeasures: ReadonlySet<string> = new Set(['jaccard', 'lift'])

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
