import { type Projection, type Scope, studiesOf } from '../projection/index.ts'

/** What two scopes both let through. */
export function intersectScopes(projection: Projection, a: Scope, b: Scope): Scope {
  const findingsInScope = a.findingsInScope.and(b.findingsInScope)
  const determinants = new Set(b.determinants)
  return {
    studies: a.studies.and(b.studies),
    findingsInScope,
    studiesInScope: studiesOf(projection, findingsInScope),
    reported: a.reported.and(b.reported),
    determinants: a.determinants.filter((determinant) => determinants.has(determinant)),
    anyFinding: a.anyFinding && b.anyFinding,
  }
}
