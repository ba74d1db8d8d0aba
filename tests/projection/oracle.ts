/**
 * What a scope means, said once more in the slowest and plainest way: finding by finding, over the tables.
 * Nothing here is shared with the product but the type of the filter.
 */
import type { CodeKind } from '../../src/model/index.ts'
import type { EvidenceFilter } from '../../src/projection/index.ts'
import type { FindingRecord, StudyRecord, Tables } from './tables.ts'

export interface ScopeAnswer {
  readonly studies: readonly string[]
  readonly findingsInScope: readonly string[]
  readonly studiesInScope: readonly string[]
  readonly reported: ReadonlySet<string>
  readonly determinants: readonly string[]
  readonly anyFinding: boolean
}

const studyKeys = [
  'dataSets',
  'reviews',
  'studies',
  'technologies',
  'settings',
  'designs',
  'countries',
  'participants',
  'years',
  'text',
] as const
const findingKeys = ['levels', 'factors', 'stakeholders', 'agreement'] as const
const codeKeys = ['determinantKinds', 'determinants', 'themes', 'domains', 'effects'] as const
type Level = 'study' | 'finding' | 'code'

/** @param textMatches whether a study matches a text */
export function oracleScope(
  tables: Tables,
  filter: EvidenceFilter,
  textMatches: (text: string, study: StudyRecord) => boolean,
): ScopeAnswer {
  const byStudy = new Map(tables.studies.map((study) => [study.id, tables.findings.filter((finding) => finding.study === study.id)]))
  const studiesById = new Map(tables.studies.map((study) => [study.id, study]))
  const findingsOf = (study: StudyRecord) => byStudy.get(study.id) ?? []
  const evaluated = new Map<EvidenceFilter, ScopeAnswer>()

  /** Kept, for a nested filter is asked about again for every study. */
  function evaluate(asked: EvidenceFilter): ScopeAnswer {
    const answer = evaluated.get(asked) ?? evaluateOnce(asked)
    evaluated.set(asked, answer)
    return answer
  }

  function evaluateOnce(asked: EvidenceFilter): ScopeAnswer {
    const level = asked.not ? levelOf(asked.not) : undefined
    const effects = asked.effects ?? ['PRESENT']
    const studies = tables.studies.filter(
      (study) => studyHolds(asked, study) && !(asked.not && level === 'study' && studyMatches(asked.not, study)),
    )
    const inScope = studies.flatMap((study) =>
      findingsOf(study).filter(
        (finding) => findingHolds(asked, finding) && !(asked.not && level === 'finding' && matches(asked.not, study, finding)),
      ),
    )
    const reported = inScope.filter((finding) => {
      const study = studiesById.get(finding.study)
      return (
        codeHolds(asked, finding.determinant) &&
        effects.includes(finding.effect) &&
        !(study && asked.not && level === 'code' && matches(asked.not, study, finding))
      )
    })
    const determinants = tables.determinants.filter(
      ({ id }) => codeHolds(asked, id) && effects.some((effect) => !(asked.not && level === 'code' && codeMatches(asked.not, id, effect))),
    )
    return {
      studies: ids(studies),
      findingsInScope: ids(inScope),
      studiesInScope: ids(studies.filter((study) => findingsOf(study).some((finding) => inScope.includes(finding)))),
      reported: new Set(ids(reported)),
      determinants: ids(determinants),
      anyFinding: !findingKeys.some((key) => asked[key] !== undefined) && level !== 'finding',
    }
  }

  function studyHolds(asked: EvidenceFilter, study: StudyRecord): boolean {
    const any = (wanted: readonly string[] | undefined, has: readonly string[]) =>
      wanted === undefined || has.some((one) => wanted.includes(one))
    const { years } = asked
    const bounded = years?.from !== undefined || years?.to !== undefined
    const has = (inner: EvidenceFilter) => {
      const { reported } = evaluate(inner)
      return findingsOf(study).some((finding) => reported.has(finding.id))
    }
    return (
      any(asked.dataSets, study.dataSets) &&
      any(asked.reviews, study.reviews) &&
      any(asked.studies, [study.id]) &&
      any(asked.technologies, study.technologies) &&
      any(asked.settings, study.settings) &&
      any(asked.designs, study.design ? [study.design] : []) &&
      any(asked.countries, study.countries) &&
      any(asked.participants, study.participants) &&
      (!bounded || (study.year !== undefined && study.year >= (years?.from ?? -Infinity) && study.year <= (years?.to ?? Infinity))) &&
      (asked.text === undefined || textMatches(asked.text, study)) &&
      (asked.studiesWith ?? []).every(has) &&
      !(asked.studiesWithout ?? []).some(has)
    )
  }

  function findingHolds(asked: EvidenceFilter, finding: FindingRecord): boolean {
    const holds = (wanted: readonly string[] | undefined, value: string | undefined) =>
      wanted === undefined || (value !== undefined && wanted.includes(value))
    return (
      holds(asked.levels, finding.level) &&
      holds(asked.stakeholders, finding.stakeholder) &&
      holds(asked.agreement, finding.agreement) &&
      (asked.factors === undefined || finding.factors.some((factor) => asked.factors?.includes(factor)))
    )
  }

  function codeHolds(asked: EvidenceFilter, determinant: string): boolean {
    const theme = tables.determinants.find(({ id }) => id === determinant)?.theme
    const upward = theme === undefined ? [] : themesUpward(tables, theme)
    const domain = domainOf(tables, determinant)
    const looked = asked.rollUp === false ? upward.slice(0, 1) : upward
    return (
      (asked.determinantKinds === undefined || asked.determinantKinds.some((kind) => determinant.startsWith(`${kind.toLowerCase()}:`))) &&
      (asked.determinants === undefined || asked.determinants.includes(determinant)) &&
      (asked.themes === undefined || looked.some((one) => asked.themes?.includes(one))) &&
      (asked.domains === undefined || (domain !== undefined && asked.domains.includes(domain)))
    )
  }

  function codeMatches(asked: EvidenceFilter, determinant: string, effect: FindingRecord['effect']): boolean {
    return (
      codeHolds(asked, determinant) &&
      (asked.effects === undefined || asked.effects.includes(effect)) &&
      !(asked.not && codeMatches(asked.not, determinant, effect))
    )
  }

  function studyMatches(asked: EvidenceFilter, study: StudyRecord): boolean {
    return studyHolds(asked, study) && !(asked.not && studyMatches(asked.not, study))
  }

  function matches(asked: EvidenceFilter, study: StudyRecord, finding: FindingRecord): boolean {
    return (
      studyHolds(asked, study) &&
      findingHolds(asked, finding) &&
      codeHolds(asked, finding.determinant) &&
      (asked.effects === undefined || asked.effects.includes(finding.effect)) &&
      !(asked.not && matches(asked.not, study, finding))
    )
  }

  return evaluate(filter)
}

/** Level of a `not` that holds this filter. */
function levelOf(filter: EvidenceFilter): Level {
  const levels = new Set<Level>()
  const visit = (asked: EvidenceFilter) => {
    // A range of years without bounds says nothing.
    const said = (key: keyof EvidenceFilter) =>
      asked[key] !== undefined && (key !== 'years' || asked.years?.from !== undefined || asked.years?.to !== undefined)
    if (studyKeys.some(said) || asked.studiesWith !== undefined || asked.studiesWithout !== undefined) levels.add('study')
    if (findingKeys.some(said)) levels.add('finding')
    if (codeKeys.some(said)) levels.add('code')
    if (asked.not) visit(asked.not)
  }
  visit(filter)
  const [only] = levels
  return levels.size === 1 && only ? only : 'finding'
}

/** A theme, its parent, and so on. */
export function themesUpward(tables: Tables, theme: string): readonly string[] {
  const parent = tables.themes.find(({ id }) => id === theme)?.parent
  return parent === undefined ? [theme] : [theme, ...themesUpward(tables, parent)]
}

export function domainOf(tables: Tables, determinant: string): string | undefined {
  const theme = tables.determinants.find(({ id }) => id === determinant)?.theme
  const upward = theme === undefined ? [] : themesUpward(tables, theme)
  return upward.map((one) => tables.themes.find(({ id }) => id === one)?.domain).find((domain) => domain !== undefined)
}

/** Which studies or findings carry a code, given what a scope lets through. */
export function oracleUnits(
  tables: Tables,
  scope: ScopeAnswer,
  kind: CodeKind,
  code: string,
  unit: 'STUDY' | 'FINDING',
  rollUp: boolean,
): readonly string[] {
  const study = (finding: FindingRecord) => tables.studies.find(({ id }) => id === finding.study)
  const carries = (finding: FindingRecord): boolean => {
    const theme = tables.determinants.find(({ id }) => id === finding.determinant)?.theme
    const upward = theme === undefined ? [] : themesUpward(tables, theme)
    if (kind === 'THEME') return (rollUp ? upward : upward.slice(0, 1)).includes(code)
    if (kind === 'DOMAIN') return domainOf(tables, finding.determinant) === code
    if (kind === 'LEVEL') return finding.level === code
    if (kind === 'FACTOR') return finding.factors.includes(code)
    if (kind === 'STAKEHOLDER') return finding.stakeholder === code
    if (kind === 'TECHNOLOGY') return study(finding)?.technologies.includes(code) ?? false
    return finding.determinant === code
  }
  const findings = tables.findings.filter((finding) => scope.reported.has(finding.id) && carries(finding))
  if (unit === 'FINDING') return ids(findings)
  const coded = tables.studies.filter(
    (one) => scope.studiesInScope.includes(one.id) && ((scope.anyFinding && one.codedAs.includes(code)) || one.technologies.includes(code)),
  )
  return [...new Set([...findings.map((finding) => finding.study), ...ids(coded)])].sort()
}

function ids(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id).sort()
}
