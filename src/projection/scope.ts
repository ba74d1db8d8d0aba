/** Evaluates an `EvidenceFilter` against one projection, as set algebra over studies and findings. */
import { BitSet } from './bit-set.ts'
import { checkFilter, levelsOf, nestedFilters } from './filter-limits.ts'
import { determinantsPassing, type FilterContext, findingsPassing, findingsWithCode, studiesPassing } from './filter-tests.ts'
import type { EvidenceFilter, Projection, Scope, Unit, Universe } from './types.ts'

type Effect = NonNullable<EvidenceFilter['effects']>[number]

interface ScopeOptions {
  /** Name of the argument in errors; `scope` where nothing is said. */
  readonly argument?: string
  /** Study indexes that match a text: the caller looked up every text of `textsOf(filter)` beforehand. */
  readonly textMatches?: (text: string) => Iterable<number>
}

/**
 * Which studies, findings and determinants a filter lets through: see `Scope`.
 *
 * A list means any of, different keys mean and. A missing value fails every positive key and is kept by every `not`.
 * A `not` works at the level of what it holds: study-level keys alone drop studies, code-level keys alone (effects
 * included) leave N as it is, anything else removes findings and so may change N.
 *
 * @throws ClientError BAD_USER_INPUT for an id that names nothing, an empty `not` or a range of years the wrong way round
 * @throws ClientError AMBIGUOUS_ID for a short id that fits several nodes
 * @throws ClientError LIMIT_EXCEEDED for a filter too deep or a list too long
 */
export function resolveScope(projection: Projection, filter: EvidenceFilter | null | undefined, options: ScopeOptions = {}): Scope {
  const context = { projection, argument: options.argument ?? 'scope', textMatches: options.textMatches }
  const given = filter ?? {}
  checkFilter(context.argument, given)
  return evaluate(context, given)
}

function evaluate(context: FilterContext, filter: EvidenceFilter): Scope {
  const { evidence } = context.projection
  const not = filter.not ? levelsOf(filter.not) : new Set()
  const level = not.size === 0 ? undefined : not.size === 1 ? [...not][0] : 'FINDING'
  const inner = notContext(context)

  const kept = studiesKept(context, filter)
  const studies = filter.not && level === 'STUDY' ? kept.andNot(studiesMatching(inner, filter.not)) : kept

  const passing = findingsPassing(context, filter)
  const found = narrowed(findingsOf(context.projection, studies), passing)
  const findingsInScope = filter.not && level === 'FINDING' ? found.andNot(findingsMatching(inner, filter.not)) : found

  const effects: readonly Effect[] = filter.effects ?? ['PRESENT']
  const coded = narrowed(findingsInScope, findingsWithCode(context, { ...filter, effects }))
  const reported = filter.not && level === 'CODE' ? coded.andNot(findingsMatching(inner, filter.not)) : coded

  const through = determinantsPassing(context, filter)
  const removed = filter.not && level === 'CODE' ? codeMatcher(inner, filter.not) : () => false
  return {
    studies,
    findingsInScope,
    studiesInScope: studiesOf(context.projection, findingsInScope),
    reported,
    determinants: evidence
      .codes('DETERMINANT')
      .filter((node) => (!through || through.has(node)) && effects.some((effect) => !removed(node, effect))),
    anyFinding: passing === undefined && level !== 'FINDING',
  }
}

/** Studies that pass the filter's own study-level keys, `studiesWith` and `studiesWithout`. */
function studiesKept(context: FilterContext, filter: EvidenceFilter): BitSet {
  const reporting = (key: 'studiesWith' | 'studiesWithout') =>
    nestedFilters(filter, context.argument)
      .filter((nested) => nested.key === key)
      .map((nested) => studiesOf(context.projection, evaluate({ ...context, argument: nested.argument }, nested.filter).reported))
  const kept = reporting('studiesWith').reduce((left, having) => left.and(having), studiesPassing(context, filter))
  return reporting('studiesWithout').reduce((left, having) => left.andNot(having), kept)
}

/** Studies for which every key of a filter made of study-level keys holds. */
function studiesMatching(context: FilterContext, filter: EvidenceFilter): BitSet {
  const kept = studiesKept(context, filter)
  return filter.not ? kept.andNot(studiesMatching(notContext(context), filter.not)) : kept
}

/** Findings for which every key of a filter holds: for the finding, its study or its determinant. Effects have no default here. */
function findingsMatching(context: FilterContext, filter: EvidenceFilter): BitSet {
  const ofStudies = findingsOf(context.projection, studiesKept(context, filter))
  const own = narrowed(narrowed(ofStudies, findingsPassing(context, filter)), findingsWithCode(context, filter))
  return filter.not ? own.andNot(findingsMatching(notContext(context), filter.not)) : own
}

/** Whether every key of a filter made of code-level keys holds for a finding of a determinant with an effect. */
function codeMatcher(context: FilterContext, filter: EvidenceFilter): (determinant: number, effect: Effect) => boolean {
  const determinants = determinantsPassing(context, filter)
  const { effects } = filter
  const inner = filter.not && codeMatcher(notContext(context), filter.not)
  return (determinant, effect) =>
    (!determinants || determinants.has(determinant)) && (!effects || effects.includes(effect)) && !inner?.(determinant, effect)
}

function notContext(context: FilterContext): FilterContext {
  return { ...context, argument: `${context.argument}.not` }
}

function narrowed(set: BitSet, by: BitSet | undefined): BitSet {
  return by === undefined ? set : set.and(by)
}

/** Every finding of some studies. */
function findingsOf({ evidence }: Projection, studies: BitSet): BitSet {
  const findings = new BitSet(evidence.findings.length)
  for (const study of studies) for (const finding of evidence.studyFindings[study] ?? []) findings.add(finding)
  return findings
}

/** Studies with at least one of some findings. */
export function studiesOf({ evidence }: Projection, findings: BitSet): BitSet {
  const studies = new BitSet(evidence.studies.length)
  for (const finding of findings) studies.add(evidence.findingStudy[finding] ?? 0)
  return studies
}

/** The units that N counts. */
export function universeOf(projection: Projection, scope: Scope, unit: Unit, universe: Universe): BitSet {
  if (unit === 'STUDY') return universe === 'ALL' ? scope.studies : scope.studiesInScope
  return universe === 'ALL' ? findingsOf(projection, scope.studies) : scope.findingsInScope
}
