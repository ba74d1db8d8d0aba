/** How unusual the studies are that two domains share, when every study and every determinant keeps its total. */
import { type Correction, type FixedMarginsTally, monteCarloFamily, nullMoments, pairPosition } from '../analysis/index.ts'
import { badInput } from '../errors.ts'
import { samplesInThisThread } from '../nulls/index.ts'
import { incidence, type Scope } from '../projection/index.ts'
import { type Optional, type QuestionContext, wholeNumber } from './context.ts'
import type { UndefinedNumber } from './pair-effects.ts'
import { checkSampling } from './study-coding.ts'

export interface DomainNullArguments {
  /** Most samples, 100..100,000; default 10,000. */
  readonly samples?: Optional<number>
  /** Default 1. */
  readonly seed?: Optional<number>
  /** Default BH. */
  readonly correction?: Optional<Correction>
  /** Above 0 and below 1; default 0.05. */
  readonly alpha?: Optional<number>
}

/** Of one cell. */
export interface DomainNull {
  readonly expectedFixedMargins: number | null
  /** (shared - expected) / standard deviation of the samples; null where they never differ. */
  readonly z: number | null
  /** (r + 1) / (samples + 1) of at least, and of at most, as many shared studies. */
  readonly p: number | null
  readonly pLower: number | null
  /** p corrected over every cell of the answer that is not on the diagonal. */
  readonly q: number | null
  readonly undefined: readonly UndefinedNumber[]
}

export interface DomainSampling {
  readonly samples: number
  readonly seed: number
  readonly correction: Correction
  readonly alpha: number
  readonly familySize: number
  /** Cells whose q more samples could still move to the other side of alpha. */
  readonly unsettled: number
  readonly mixed: boolean
}

export interface DomainNulls {
  readonly sampling: DomainSampling
  /** Of the cell at a place among those asked about. */
  readonly cells: readonly DomainNull[]
}

/** A cell off the diagonal: places of its domains, and its layer. */
export interface NullCell {
  readonly layer: number
  readonly source: number
  readonly target: number
}

export type DomainNullSettings = Required<{ readonly [K in keyof DomainNullArguments]: NonNullable<DomainNullArguments[K]> }>

/** @throws ClientError BAD_USER_INPUT for a bound */
export function domainNullSettings(asked: Optional<DomainNullArguments>): DomainNullSettings {
  const alpha = asked?.alpha ?? 0.05
  if (!(alpha > 0 && alpha < 1)) throw badInput('nullModel.alpha', 'a number above 0 and below 1', alpha)
  return {
    samples: wholeNumber('nullModel.samples', asked?.samples, 100, 100_000, 10_000),
    seed: wholeNumber('nullModel.seed', asked?.seed, 0, 2 ** 31 - 1, 1),
    correction: asked?.correction ?? 'BH',
    alpha,
  }
}

const firstGoal = 1_000

/**
 * Samples study by determinant matrices of each layer with all totals kept, until every q is on one side of alpha or the asked
 * number is made. A study has a domain when it has a determinant of it.
 *
 * @param domains node numbers
 * @param layers scope of each layer
 * @throws ClientError LIMIT_EXCEEDED where sampling would take too long
 */
export async function domainNulls(
  context: QuestionContext,
  domains: readonly number[],
  layers: readonly Scope[],
  cells: readonly NullCell[],
  settings: DomainNullSettings,
): Promise<DomainNulls> {
  const { samples: most, seed, correction, alpha } = settings
  const requests = layers.map((scope) => ({ ...groupedCoding(context, domains, scope), seed }))
  for (const { coding } of requests) checkSampling(coding, most)
  for (let goal = Math.min(firstGoal, most); ; goal = Math.min(2 * goal, most)) {
    const tallies: FixedMarginsTally[] = []
    for (const request of requests) tallies.push(await (context.nulls ?? samplesInThisThread).tally(request, goal))
    const counts = cells.map((cell) => countsOf(tallies[cell.layer], cell))
    const family = monteCarloFamily(
      counts.map(({ atLeast }) => atLeast),
      goal,
      cells.length,
      correction,
      alpha,
    )
    if (family.unsettled > 0 && goal < most) continue
    const mixed = tallies.every(({ mixing }) => mixing.mixed)
    return {
      sampling: { samples: goal, seed, correction, alpha, familySize: cells.length, unsettled: family.unsettled, mixed },
      cells: counts.map((count, k) => {
        const isEmpty = layers[cells[k]?.layer ?? -1]?.studiesInScope.isEmpty ?? true
        return isEmpty ? emptyNull : nullOf(count, goal, family.q[k] ?? 1)
      }),
    }
  }
}

const measures = ['expectedFixedMargins', 'z', 'p', 'pLower', 'q'] as const
const emptyNull: DomainNull = {
  expectedFixedMargins: null,
  z: null,
  p: null,
  pLower: null,
  q: null,
  undefined: measures.map((measure) => ({ measure, reason: 'NO_UNITS' })),
}

function nullOf({ atLeast, atMost, expected, z }: CellCounts, samples: number, q: number): DomainNull {
  return {
    expectedFixedMargins: expected,
    z,
    p: (atLeast + 1) / (samples + 1),
    pLower: (atMost + 1) / (samples + 1),
    q,
    undefined: z === null ? [{ measure: 'z', reason: 'NEVER_VARIES' }] : [],
  }
}

/** Reported determinants as columns, each with the place of its domain; one past the last for those that have none. */
function groupedCoding({ projection }: QuestionContext, domains: readonly number[], scope: Scope) {
  const { codes, units } = incidence(projection, scope, 'DETERMINANT', 'STUDY')
  const places = new Map(domains.map((domain, place) => [domain, place]))
  const columns = codes.flatMap((code, k) => {
    const studies = units[k]
    if (studies === undefined || studies.isEmpty) return []
    return [{ studies, group: places.get(projection.evidence.domain(code) ?? -1) ?? domains.length }]
  })
  return {
    coding: { universe: scope.studiesInScope, codes: columns.map(({ studies }) => studies) },
    groups: columns.map(({ group }) => group),
  }
}

interface CellCounts {
  readonly atLeast: number
  readonly atMost: number
  readonly expected: number
  readonly z: number | null
}

function countsOf(tally: FixedMarginsTally | undefined, { source, target }: NullCell): CellCounts {
  const samples = tally?.samples ?? 0
  const [low, high] = [Math.min(source, target), Math.max(source, target)]
  // A domain that nothing is reported in has no group: it shares no study in any sample.
  if (tally === undefined || high >= tally.size) return { atLeast: samples, atMost: samples, expected: 0, z: null }
  const place = pairPosition(tally.size, low, high)
  const { expected, z } = nullMoments(tally.pairs, place, samples)
  return { atLeast: tally.pairs.atLeast[place] ?? 0, atMost: tally.pairs.atMost[place] ?? 0, expected: expected ?? 0, z }
}
