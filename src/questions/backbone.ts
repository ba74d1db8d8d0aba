/** Which pairs of codes do more studies report together than the totals of both codes and studies lead to? */
import {
  adjust,
  type BackboneModel,
  backbonePValues,
  type Correction,
  exceedances,
  monteCarloFamily,
  nullCoding,
  type PairFamily,
  pairFamily,
} from '../analysis/index.ts'
import { badInput } from '../errors.ts'
import type { CodeKind } from '../model/index.ts'
import { type NullSamples, samplesInThisThread } from '../nulls/index.ts'
import { BitSet, type Scope } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type Method, type Optional, type QuestionArguments, type QuestionContext, runReference, wholeNumber } from './context.ts'
import { sideParameters } from './reference-ids.ts'
import { scopeOf } from './scope-of.ts'
import { checkSampling, codingOfRows, type StudyCoding, studyCoding } from './study-coding.ts'

export type BackboneModelName = 'SDSM' | 'FIXED_MARGINS'

export interface BackboneArguments extends QuestionArguments {
  readonly of: CodeKind
  /** Default SDSM. */
  readonly model?: Optional<BackboneModelName>
  /** Above 0 and below 1; default 0.05. */
  readonly alpha?: Optional<number>
  /** Default BH. */
  readonly correction?: Optional<Correction>
  /** Most samples of FIXED_MARGINS, 100..200,000; default 10,000. */
  readonly samples?: Optional<number>
  /** Of FIXED_MARGINS; default 1. */
  readonly seed?: Optional<number>
}

export interface BackboneLink {
  /** Node numbers, source below target. */
  readonly source: number
  readonly target: number
  readonly studyCount: number
  readonly p: number
  readonly q: number
  /** Study indexes. */
  readonly studies: BitSet
}

export interface Backbone {
  /** Pairs with q at most alpha, smallest q first. */
  readonly links: readonly BackboneLink[]
  readonly model: BackboneModelName
  readonly alpha: number
  readonly correction: Correction
  readonly seed: number
  /** Samples made; 0 for SDSM. */
  readonly samples: number
  /** Pairs whose q may lie on either side of alpha for all that the samples say; 0 for SDSM. */
  readonly unsettled: number
  readonly method: Method
}

const maxCodes = 2_000

/**
 * Upper tail of every pair on the study by code matrix, corrected over the family. SDSM O(pairs x N x both); FIXED_MARGINS
 * samples until every q is on one side of alpha, or `samples` are made.
 *
 * @throws ClientError BAD_USER_INPUT for a bound, and for FIXED_MARGINS in CYPHER; LIMIT_EXCEEDED for too much work
 */
export async function backbone(context: QuestionContext, args: BackboneArguments): Promise<Backbone> {
  const { projection } = context
  const model = args.model ?? 'SDSM'
  const alpha = args.alpha ?? 0.05
  if (!(alpha > 0 && alpha < 1)) throw badInput('alpha', 'a number above 0 and below 1', alpha)
  const correction = args.correction ?? 'BH'
  const most = wholeNumber('samples', args.samples, 100, 200_000, 10_000)
  const seed = wholeNumber('seed', args.seed, 0, 2 ** 31 - 1, 1)
  if (args.engine === 'CYPHER' && model === 'FIXED_MARGINS')
    throw badInput('engine', 'PROJECTION, or the model SDSM: CYPHER does not sample a null', 'CYPHER')
  const scope = await scopeOf(context, args.scope)
  const coding = await codingOf(context, args, scope)
  if (coding.nodes.length > maxCodes) throw badInput('scope', `one with at most ${maxCodes} codes`, coding.nodes.length)

  const { evidence } = projection
  const family = pairFamily({
    universe: coding.universe,
    codes: coding.codes,
    role: (left, right) => (evidence.isStructural(coding.nodes[left] ?? -1, coding.nodes[right] ?? -1) ? 'STRUCTURAL' : 'TEST'),
  })
  const tested =
    model === 'SDSM'
      ? testedBySdsm(coding, family, correction)
      : await testedBySamples(context.nulls ?? samplesInThisThread, coding, family, { correction, alpha, most, seed })
  const links = [...family.both.keys()]
    .filter((k) => (tested.q[k] ?? 1) <= alpha)
    .map((k) => linkAt(coding, family, tested, k))
    .sort((x, y) => x.q - y.q || x.p - y.p || x.source - y.source || x.target - y.target)
  const method: Method = {
    unit: 'STUDY',
    universe: 'IN_SCOPE',
    total: family.total,
    familySize: family.size,
    structuralPairs: family.structuralPairs,
    dataVersion: projection.dataVersion,
    measureVariant:
      model === 'SDSM'
        ? 'p: exact Poisson-binomial upper tail under the bipartite configuration model (BiCM)'
        : 'p: (r + 1) / (samples + 1), r samples with the same totals of studies and codes that have at least as many studies with both',
  }
  const { samples, unsettled } = tested
  return { links, model, alpha, correction, seed, samples, unsettled, method }
}

async function codingOf(context: QuestionContext, args: BackboneArguments, scope: Scope): Promise<StudyCoding> {
  const { projection } = context
  const rollUp = args.scope?.rollUp ?? true
  if (args.engine !== 'CYPHER') return studyCoding(projection, scope, args.of, undefined, rollUp)
  const codes = projection.evidence.codes(args.of)
  const of = sideParameters(projection, { kind: args.of, codes, scope, rollUp }, 'IN_SCOPE')
  return codingOfRows(projection, scope, await runReference(context, queries.backbone, { of }))
}

interface Tested {
  readonly p: Float64Array
  readonly q: Float64Array
  readonly samples: number
  readonly unsettled: number
}

function testedBySdsm(coding: StudyCoding, family: PairFamily, correction: Correction): Tested {
  const model: BackboneModel = { kind: 'SDSM', nulls: nullCoding(coding.universe, coding.codes) }
  const p = backbonePValues(family, model)
  return { p, q: adjust(p, family.size, correction), samples: 0, unsettled: 0 }
}

interface Sampling {
  readonly correction: Correction
  readonly alpha: number
  readonly most: number
  readonly seed: number
}

async function testedBySamples(
  samples: NullSamples,
  coding: StudyCoding,
  family: PairFamily,
  { correction, alpha, most, seed }: Sampling,
): Promise<Tested> {
  checkSampling(coding, most)
  const nulls = nullCoding(coding.universe, coding.codes)
  // Twice as many each time: looking at the family costs more than a few samples.
  for (let goal = Math.min(1_000, most); ; goal = Math.min(2 * goal, most)) {
    const tally = await samples.tally({ coding: nulls.coding, seed }, goal)
    const found = monteCarloFamily(exceedances(family, nulls, tally, 'UPPER'), goal, family.size, correction, alpha)
    if (found.unsettled === 0 || goal === most) return { p: found.p, q: found.q, samples: goal, unsettled: found.unsettled }
  }
}

function linkAt(coding: StudyCoding, family: PairFamily, { p, q }: Tested, k: number): BackboneLink {
  const [left, right] = [family.left[k] ?? -1, family.right[k] ?? -1]
  const none = new BitSet(coding.universe.size)
  return {
    source: coding.nodes[left] ?? -1,
    target: coding.nodes[right] ?? -1,
    studyCount: family.both[k] ?? 0,
    p: p[k] ?? 1,
    q: q[k] ?? 1,
    studies: (coding.codes[left] ?? none).and(coding.codes[right] ?? none),
  }
}
