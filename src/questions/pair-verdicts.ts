/** The verdict card of a pair: does the link withstand what a referee would ask? */
import {
  type MonteCarloP,
  type PairFamily,
  type Verdict,
  type VerdictCheckName,
  type VerdictCheckReason,
  verdicts,
} from '../analysis/index.ts'
import { BitSet, type Projection, type Scope } from '../projection/index.ts'
import type { TestSettings } from './association-test.ts'
import type { QuestionContext } from './context.ts'
import { sampledPairP } from './family-nulls.ts'
import type { Families } from './family-tests.ts'
import { nullsOfSides, pairColumns } from './pair-columns.ts'
import { clusterOfStudy, studyOf } from './pair-interval.ts'
import { familyRequest, type PairChoice } from './pair-table.ts'
import { type Proportion, proportion } from './proportion.ts'
import type { Side, Sides } from './sides.ts'
import { canSample, giveWay } from './study-coding.ts'

export interface PairVerdict
  extends Omit<Verdict, 'checks' | 'table' | 'rightGivenLeft' | 'leftGivenRight' | 'testable' | 'testableCorrected'> {
  readonly checks: readonly PairVerdictCheck[]
  readonly tail: 'UPPER' | 'LOWER'
  /** Of the units that report the one code, those that report the other too. */
  readonly bGivenA: Proportion
  readonly aGivenB: Proportion
}

export interface PairVerdictCheck {
  readonly name: VerdictCheckName
  readonly value: number | null
  readonly holds: boolean
  readonly reason: VerdictCheckReason | null
  readonly samples: number | null
  /** Node numbers of the studies whose absence gives the largest q. */
  readonly without: readonly number[]
}

/** A pair of the family, given by its codes as the answer names them. */
export type VerdictOf = (k: number, a: number, b: number) => Promise<PairVerdict | null>

/**
 * What all cards of a family share is worked out when the first is asked for. Both engines judge on the projection. Null where
 * the tail is TWO_SIDED, which has no direction to judge.
 */
export function verdictsOf(context: QuestionContext, families: Families, choice: PairChoice, settings: TestSettings): VerdictOf {
  const { tail, correction, alpha } = settings
  if (tail === 'TWO_SIDED') return async () => null
  const { projection } = context
  const { sides, table, every } = families
  const { family } = table
  let shared: ReturnType<typeof prepare> | undefined
  const prepare = () => {
    const agreed = pairColumns(projection, {
      ...sides,
      first: agreedSide(projection, sides.first),
      second: agreedSide(projection, sides.second),
    })
    const nulls = nullsOfSides(projection, sides, every.sides)
    const judge = verdicts({
      family: familyRequest(projection, sides, choice),
      agreed: { codes: agreed.first, against: agreed.second },
      nulls,
      ...groups(projection, sides),
      unit: sides.unit,
      tail,
      correction,
      alpha,
    })
    return { nulls, judge, isSampled: canSample(nulls.coding, settings.samples) }
  }
  return async (k, a, b) => {
    await giveWay()
    shared ??= prepare()
    const { nulls, judge, isSampled } = shared
    const places = { left: family.left[k] ?? -1, right: family.right[k] ?? -1 }
    const fixedMargins: MonteCarloP | null = isSampled ? await sampledPairP(context.nulls, nulls, places, settings) : null
    const isTurned = sides.first.codes[places.left] !== a
    const [left, right] = isTurned ? [b, a] : [a, b]
    const names = { left: nameOf(projection, left), right: nameOf(projection, right) }
    const card = judge({ ...places, mirror: projection.evidence.isMirror(a, b), fixedMargins, names })
    return answerOf(projection, sides, card, tail, isTurned)
  }
}

/** Place in the family of a pair, whichever way round it stands there; -1 where it is not in it. */
export function placeOfPair(family: PairFamily, sides: Sides, a: number, b: number): number {
  const stands = (x: number, y: number) => {
    const [left, right] = [sides.first.codes.indexOf(x), sides.second.codes.indexOf(y)]
    return family.left.findIndex((own, k) => own === left && family.right[k] === right)
  }
  const k = stands(a, b)
  return k < 0 && sides.symmetric ? stands(b, a) : k
}

function answerOf(projection: Projection, sides: Sides, card: Verdict, tail: 'UPPER' | 'LOWER', isTurned: boolean): PairVerdict {
  const { checks, table, rightGivenLeft, leftGivenRight, testable: _, testableCorrected: __, ...rest } = card
  const level = rightGivenLeft.interval?.level ?? leftGivenRight.interval?.level ?? 0.95
  const [a, b] = isTurned ? [table.b, table.a] : [table.a, table.b]
  return {
    ...rest,
    tail,
    checks: checks.map((check) => ({ ...check, without: studiesOf(projection, sides, check.without) })),
    bGivenA: proportion(table.both, a, level),
    aGivenB: proportion(table.both, b, level),
  }
}

function studiesOf(projection: Projection, sides: Sides, members: readonly number[]): readonly number[] {
  const studies = new Set(members.map((member) => studyOf(projection, sides, member)))
  return [...studies].sort((x, y) => x - y).map((study) => projection.evidence.studies[study] ?? -1)
}

function nameOf({ graph }: Projection, code: number): string {
  return String(graph.properties(code).name)
}

/** The side by findings that both coders made; N stays. */
function agreedSide({ evidence, graph }: Projection, side: Side): Side {
  const reported = BitSet.of(
    evidence.findings.length,
    [...side.scope.reported].filter((finding) => {
      const { agreement } = graph.properties(evidence.findings[finding] ?? -1)
      return agreement === 'BOTH' || agreement === 'BOTH_ADJUDICATED'
    }),
  )
  const scope: Scope = { ...side.scope, reported, anyFinding: false }
  return { ...side, scope }
}

/** By unit: its study, the set of technologies that its study examines, and its author cluster. */
function groups(projection: Projection, sides: Sides): Record<'study' | 'stratum' | 'cluster', Int32Array> {
  const { evidence, graph } = projection
  const clusterOf = clusterOfStudy(projection)
  const strata = new Map<string, number>()
  const stratumOf = evidence.studies.map((study) => {
    const key = [...graph.neighbors(study, 'EXAMINES', 'OUT')].sort((x, y) => x - y).join()
    const stratum = strata.get(key) ?? strata.size
    strata.set(key, stratum)
    return stratum
  })
  const study = Int32Array.from({ length: sides.units.size }, (_, member) => studyOf(projection, sides, member))
  return { study, stratum: study.map((own) => stratumOf[own] ?? -1), cluster: study.map((own) => clusterOf(own)) }
}
