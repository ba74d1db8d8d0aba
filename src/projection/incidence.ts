/** Which units report which codes: everything that is counted starts here. */
import type { CodeKind } from '../model/index.ts'
import { BitSet } from './bit-set.ts'
import { universeOf } from './scope.ts'
import type { Incidence, Projection, Scope, Unit, Universe } from './types.ts'

/**
 * Per code of a kind, the units that report it in scope: only reported findings count (`Scope.reported`).
 *
 * A determinant is reported by its findings; a theme by findings of determinants in it or (`rollUp`) below it; a domain
 * by findings of determinants whose nearest theme with a domain names it; levels, factors and stakeholders by findings
 * placed there. Where the unit is STUDY and the scope says nothing about findings, a study that is `CODED_AS` a level,
 * factor or stakeholder counts too. A technology is counted by the studies that examine it, whatever they report, or
 * by those studies' reported findings.
 *
 * @param universe which studies may count by `CODED_AS` and `EXAMINES`: as in N, so that a count never exceeds it
 */
export function incidence(
  projection: Projection,
  scope: Scope,
  kind: CodeKind,
  unit: Unit,
  rollUp = true,
  universe: Universe = 'IN_SCOPE',
): Incidence {
  const { evidence, graph } = projection
  const codes = evidence.codes(kind)
  const size = unit === 'STUDY' ? evidence.studies.length : evidence.findings.length
  const units = codes.map(() => new BitSet(size))
  const places = new Map(codes.map((code, place) => [code, units[place]]))

  const codesOf = codesOfFinding(projection, kind, rollUp)
  for (const finding of scope.reported) {
    const member = unit === 'STUDY' ? (evidence.findingStudy[finding] ?? 0) : finding
    for (const code of codesOf(finding)) places.get(code)?.add(member)
  }
  const type = kind === 'TECHNOLOGY' ? 'EXAMINES' : scope.anyFinding ? 'CODED_AS' : undefined
  if (unit === 'STUDY' && type !== undefined) {
    for (const study of universeOf(projection, scope, 'STUDY', universe)) {
      for (const code of graph.neighbors(evidence.studies[study] ?? -1, type, 'OUT')) places.get(code)?.add(study)
    }
  }
  return { kind, unit, codes, units }
}

const none: readonly number[] = []

/** Codes of a kind that a finding carries; node numbers, -1 where it carries none. */
function codesOfFinding({ evidence, graph }: Projection, kind: CodeKind, rollUp: boolean): (finding: number) => readonly number[] {
  const determinant = (finding: number) => evidence.findingDeterminant[finding] ?? -1
  switch (kind) {
    case 'BARRIER':
    case 'FACILITATOR':
    case 'DETERMINANT':
      return (finding) => [determinant(finding)]
    case 'THEME': {
      const themes = themesOfDeterminants(evidence, rollUp)
      return (finding) => themes.get(determinant(finding)) ?? none
    }
    case 'DOMAIN':
      return (finding) => [evidence.domain(determinant(finding)) ?? -1]
    case 'LEVEL':
      return (finding) => [evidence.findingLevel[finding] ?? -1]
    case 'STAKEHOLDER':
      return (finding) => [evidence.findingStakeholder[finding] ?? -1]
    case 'FACTOR':
      return (finding) => evidence.findingFactors[finding] ?? none
    case 'TECHNOLOGY':
      return (finding) => graph.neighbors(evidence.studies[evidence.findingStudy[finding] ?? -1] ?? -1, 'EXAMINES', 'OUT')
  }
}

function themesOfDeterminants(evidence: Projection['evidence'], rollUp: boolean): ReadonlyMap<number, readonly number[]> {
  const themes = new Map<number, number[]>()
  const below = new Map(evidence.codes('THEME').map((theme) => [theme, new Set(rollUp ? evidence.themeAndBelow(theme) : [theme])]))
  for (const determinant of evidence.codes('DETERMINANT')) {
    const own = evidence.theme(determinant)
    if (own === undefined) continue
    themes.set(
      determinant,
      evidence.codes('THEME').filter((theme) => below.get(theme)?.has(own)),
    )
  }
  return themes
}
