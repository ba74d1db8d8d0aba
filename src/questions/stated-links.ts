import type { Projection, Scope, StatedLinkRow } from '../projection/index.ts'

/**
 * Stated links of studies in scope, in order of their ids. A link has no level, voice or factors of its own: where the
 * scope says something at the finding level, it is in scope when its study has a finding in scope for both its ends, as
 * for any other pair. Whether the ends are determinants that the code level lets through is for the caller to ask.
 */
export function statedLinksInScope({ evidence }: Projection, scope: Scope): readonly StatedLinkRow[] {
  const links = [...evidence.statedLinks].sort((a, b) => a.node - b.node)
  if (scope.anyFinding) return links.filter((link) => scope.studies.has(link.study))
  const reported = new Map<number, Set<number>>()
  for (const finding of scope.findingsInScope) {
    const study = evidence.findingStudy[finding] ?? -1
    const determinants = reported.get(study) ?? new Set()
    reported.set(study, determinants.add(evidence.findingDeterminant[finding] ?? -1))
  }
  return links.filter((link) => {
    const determinants = reported.get(link.study)
    return determinants?.has(link.source) && determinants.has(link.target)
  })
}

/** The same as the parameter of a statement: ids, or null where every stated link is in scope. */
export function statedLinkIds(projection: Projection, scope: Scope): readonly string[] | null {
  const inScope = statedLinksInScope(projection, scope)
  return inScope.length === projection.evidence.statedLinks.length ? null : inScope.map((link) => projection.graph.id(link.node))
}

/** Ids of the determinants that the code level lets through, or null where it lets every one through. */
export function determinantIds({ evidence, graph }: Projection, { determinants }: Scope): readonly string[] | null {
  return determinants.length === evidence.codes('DETERMINANT').length ? null : determinants.map((determinant) => graph.id(determinant))
}
