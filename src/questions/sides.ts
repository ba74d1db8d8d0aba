/** The two sides of a question about pairs: which codes of which kind, counted in which scope, over which units. */
import { badInput } from '../errors.ts'
import { type CodeKind, codeKinds, type IdKind, nodeSpecs } from '../model/index.ts'
import {
  type BitSet,
  type EvidenceFilter,
  type Projection,
  resolveId,
  type Scope,
  type Unit,
  type Universe,
  universeOf,
} from '../projection/index.ts'
import { listOf, type Optional, type QuestionContext } from './context.ts'
import { intersectScopes } from './intersect-scopes.ts'
import { scopeOf } from './scope-of.ts'

/** Codes that a caller may name on one side. */
const maxCodes = 500

export interface Side {
  readonly kind: CodeKind
  /** Node numbers of the codes asked for, ascending. */
  readonly codes: readonly number[]
  readonly scope: Scope
  /** Whether a theme is reported by what is reported below it. */
  readonly rollUp: boolean
}

export interface Sides {
  readonly first: Side
  readonly second: Side
  /** Both sides have one scope: a pair and its reverse are then the same pair. */
  readonly symmetric: boolean
  readonly unit: Unit
  readonly universe: Universe
  /** What N counts: study or finding indexes, by unit. */
  readonly units: BitSet
}

export interface SidesArguments {
  readonly scope?: Optional<EvidenceFilter>
  readonly scopeA?: Optional<EvidenceFilter>
  readonly scopeB?: Optional<EvidenceFilter>
  readonly unit?: Optional<Unit>
  readonly universe?: Optional<Universe>
}

/** Which codes stand on a side. */
export interface SideCodes {
  readonly kind: CodeKind
  /** Default: every code of the kind. */
  readonly codes?: readonly number[] | undefined
}

/**
 * @throws ClientError BAD_USER_INPUT where the unit is FINDING and no finding can carry a code of both kinds
 * @throws ClientError as `scopeOf`
 */
export async function sidesOf(context: QuestionContext, of: SideCodes, against: SideCodes, args: SidesArguments): Promise<Sides> {
  const { projection } = context
  const unit = args.unit ?? 'STUDY'
  const universe = args.universe ?? 'IN_SCOPE'
  checkUnit(of.kind, against.kind, unit)
  const symmetric = !args.scopeA && !args.scopeB
  const first = await sideOf(context, of, args.scope, args.scopeA, 'scopeA')
  const second = await sideOf(context, against, args.scope, args.scopeB, 'scopeB')
  const units = universeOf(projection, first.scope, unit, universe).or(universeOf(projection, second.scope, unit, universe))
  return { first, second, symmetric, unit, universe, units }
}

async function sideOf(
  context: QuestionContext,
  { kind, codes }: SideCodes,
  common: Optional<EvidenceFilter>,
  own: Optional<EvidenceFilter>,
  argument: string,
): Promise<Side> {
  // What one of the two filters says about effects holds for both: else the default of the silent one would undo it.
  const shared = await scopeOf(context, withEffectsOf(common, own))
  const scope = own ? intersectScopes(context.projection, shared, await scopeOf(context, withEffectsOf(own, common), argument)) : shared
  const rollUp = own?.rollUp ?? common?.rollUp ?? true
  return { kind, codes: codes ?? context.projection.evidence.codes(kind), scope, rollUp }
}

function withEffectsOf(filter: Optional<EvidenceFilter>, other: Optional<EvidenceFilter>): EvidenceFilter {
  const effects = filter?.effects ?? other?.effects
  return effects ? { ...filter, effects } : { ...filter }
}

/** What a finding has at most one of: two codes of one group are never in one finding, unless one is the other's parent. */
const exclusive: readonly (readonly CodeKind[])[] = [
  ['BARRIER', 'FACILITATOR', 'DETERMINANT', 'THEME', 'DOMAIN'],
  ['LEVEL'],
  ['STAKEHOLDER'],
]

function checkUnit(of: CodeKind, against: CodeKind, unit: Unit): void {
  if (unit === 'STUDY' || !exclusive.some((kinds) => kinds.includes(of) && kinds.includes(against))) return
  throw badInput('unit', `STUDY, because no finding carries both a ${of} and another ${against}`, unit)
}

/** Kinds of id that codes of a kind have. */
export function idKindsOf(kind: CodeKind): readonly IdKind[] {
  return codeKinds[kind].map((label) => nodeSpecs[label].kind)
}

/**
 * The codes that a list of ids names, each once, ascending; undefined where none is given.
 *
 * @throws ClientError BAD_USER_INPUT for an id that names no code of the kind, or too many of them
 */
export function codesNamed(
  projection: Projection,
  argument: string,
  ids: Optional<readonly string[]>,
  kind: CodeKind,
): readonly number[] | undefined {
  const named = listOf(argument, ids, maxCodes)?.map((id) => resolveId(projection, argument, id, idKindsOf(kind)))
  return named && [...new Set(named)].sort((a, b) => a - b)
}
