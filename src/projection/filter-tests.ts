/** One filter's own keys as sets: which studies, findings and determinants they let through. Nested filters are not looked at. */
import { ServerError } from '../errors.ts'
import type { IdKind, RelationshipType } from '../model/index.ts'
import { BitSet } from './bit-set.ts'
import { resolveId } from './resolve-id.ts'
import type { EvidenceFilter, Projection } from './types.ts'

export interface FilterContext {
  readonly projection: Projection
  /** Where the filter stands, for errors. */
  readonly argument: string
  readonly textMatches?: ((text: string) => Iterable<number>) | undefined
}

type Listed<T> = readonly T[] | null | undefined

/** Study indexes that pass every study-level key of its own. */
export function studiesPassing(context: FilterContext, filter: EvidenceFilter): BitSet {
  const { evidence, graph } = context.projection
  const tests = [
    relatedTo(context, 'dataSets', filter.dataSets, 'data-set', 'CODED_IN', 'OUT'),
    relatedTo(context, 'reviews', filter.reviews, 'review', 'INCLUDES', 'IN'),
    relatedTo(context, 'technologies', filter.technologies, 'technology', 'EXAMINES', 'OUT'),
    relatedTo(context, 'participants', filter.participants, 'stakeholder', 'INVOLVES', 'OUT'),
    withProperty('design', filter.designs),
    withProperty('settings', filter.settings),
    withProperty('countries', filter.countries),
    namedStudy(context, filter.studies),
    inYears(filter.years),
    withText(context, filter.text),
  ].filter((test) => test !== undefined)

  const passing = new BitSet(evidence.studies.length)
  evidence.studies.forEach((node, study) => {
    if (tests.every((test) => test(node, study))) passing.add(study)
  })
  return passing

  function withProperty(name: string, wanted: Listed<string>) {
    if (wanted == null) return undefined
    const values = new Set(wanted)
    return (node: number) => {
      const value = graph.properties(node)[name]
      return typeof value === 'string' ? values.has(value) : Array.isArray(value) && value.some((one) => values.has(one))
    }
  }

  function inYears(years: EvidenceFilter['years'] | null) {
    if (years == null || (years.from == null && years.to == null)) return undefined
    const { from, to } = years
    return (node: number) => {
      const { year } = graph.properties(node)
      return typeof year === 'number' && (from == null || year >= from) && (to == null || year <= to)
    }
  }
}

type StudyTest = (node: number, study: number) => boolean

function relatedTo(
  context: FilterContext,
  key: string,
  ids: Listed<string>,
  kind: IdKind,
  type: RelationshipType,
  direction: 'IN' | 'OUT',
): StudyTest | undefined {
  const wanted = resolveAll(context, key, ids, [kind])
  if (wanted === undefined) return undefined
  const { graph } = context.projection
  return (node) => graph.neighbors(node, type, direction).some((neighbor) => wanted.has(neighbor))
}

function namedStudy(context: FilterContext, ids: Listed<string>): StudyTest | undefined {
  const wanted = resolveAll(context, 'studies', ids, ['study'])
  return wanted && ((node) => wanted.has(node))
}

function withText(context: FilterContext, text: string | null | undefined): StudyTest | undefined {
  if (text == null) return undefined
  if (context.textMatches === undefined) {
    throw new ServerError('INTERNAL', `${context.argument}.text: expected the studies that match to be looked up first, but got none`)
  }
  const matches = new Set(context.textMatches(text))
  return (_node, study) => matches.has(study)
}

/** Finding indexes that pass every finding-level key of its own; undefined when it has none. */
export function findingsPassing(context: FilterContext, filter: EvidenceFilter): BitSet | undefined {
  const { evidence, graph } = context.projection
  const levels = resolveAll(context, 'levels', filter.levels, ['level'])
  const voices = resolveAll(context, 'stakeholders', filter.stakeholders, ['stakeholder'])
  const factors = resolveAll(context, 'factors', filter.factors, ['factor'])
  const agreement: ReadonlySet<unknown> | undefined = filter.agreement == null ? undefined : new Set(filter.agreement)
  const tests = [
    levels && ((finding: number) => levels.has(evidence.findingLevel[finding] ?? -1)),
    voices && ((finding: number) => voices.has(evidence.findingStakeholder[finding] ?? -1)),
    factors && ((finding: number) => (evidence.findingFactors[finding] ?? []).some((factor) => factors.has(factor))),
    agreement && ((_finding: number, node: number) => agreement.has(graph.properties(node).agreement)),
  ]
  return selectFindings(context.projection, tests)
}

/** Finding indexes that pass every code-level key of its own, effects included where given; undefined when it has none. */
export function findingsWithCode(context: FilterContext, filter: EvidenceFilter): BitSet | undefined {
  const { evidence, graph } = context.projection
  const determinants = determinantsPassing(context, filter)
  const effects: ReadonlySet<unknown> | undefined = filter.effects == null ? undefined : new Set(filter.effects)
  return selectFindings(context.projection, [
    determinants && ((finding: number) => determinants.has(evidence.findingDeterminant[finding] ?? -1)),
    effects && ((_finding: number, node: number) => effects.has(graph.properties(node).effect)),
  ])
}

/** Node numbers of determinants that pass every code-level key of its own but effects; undefined when it has none. */
export function determinantsPassing(context: FilterContext, filter: EvidenceFilter): ReadonlySet<number> | undefined {
  const { evidence, graph } = context.projection
  const named = resolveAll(context, 'determinants', filter.determinants, ['barrier', 'facilitator'])
  const domains = resolveAll(context, 'domains', filter.domains, ['domain'])
  const asked = resolveAll(context, 'themes', filter.themes, ['theme'])
  const themes = asked && new Set([...asked].flatMap((theme) => (filter.rollUp === false ? [theme] : evidence.themeAndBelow(theme))))
  const labels: ReadonlySet<string> | undefined =
    filter.determinantKinds == null
      ? undefined
      : new Set(filter.determinantKinds.map((kind) => (kind === 'BARRIER' ? 'Barrier' : 'Facilitator')))
  if (!named && !domains && !themes && !labels) return undefined
  return new Set(
    evidence
      .codes('DETERMINANT')
      .filter(
        (node) =>
          (!named || named.has(node)) &&
          (!labels || labels.has(graph.label(node))) &&
          (!themes || themes.has(evidence.theme(node) ?? -1)) &&
          (!domains || domains.has(evidence.domain(node) ?? -1)),
      ),
  )
}

type FindingTest = (finding: number, node: number) => boolean

function selectFindings({ evidence }: Projection, maybe: readonly (FindingTest | undefined)[]): BitSet | undefined {
  const tests = maybe.filter((test) => test !== undefined)
  if (tests.length === 0) return undefined
  const passing = new BitSet(evidence.findings.length)
  evidence.findings.forEach((node, finding) => {
    if (tests.every((test) => test(finding, node))) passing.add(finding)
  })
  return passing
}

function resolveAll(context: FilterContext, key: string, ids: Listed<string>, kinds: readonly IdKind[]): ReadonlySet<number> | undefined {
  return ids == null ? undefined : new Set(ids.map((id) => resolveId(context.projection, `${context.argument}.${key}`, id, kinds)))
}
