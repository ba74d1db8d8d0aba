/**
 * Relations that are not one relationship in the graph but a walk over it. Edges between codes and studies count what
 * the scope counts as reported (PRESENT where nothing is said); lists of findings show every effect.
 */
import type { NodeLabel } from '../model/index.ts'
import { codesOfStudy, determinantsAt, determinantsExamined, findingsOfDeterminants, linked, studiesOfCode } from './derived-walks.ts'
import type { FilterTarget } from './filter-target.ts'
import type { Projection, Scope } from './types.ts'

export interface DerivedRelation {
  readonly on: readonly NodeLabel[]
  /** GraphQL field. It stands in place of a field of the graph schema with the same name. */
  readonly field: string
  readonly many: boolean
  readonly target: FilterTarget
  readonly description: string
  /** Neighbours of a node, in any order, repeats allowed. */
  readonly walk: Walk
}

export type Walk = (projection: Projection, scope: Scope, node: number) => readonly number[]

const determinants = ['Barrier', 'Facilitator'] as const
const places = ['SystemLevel', 'IntersectionalFactor', 'Stakeholder'] as const
const codes = [...determinants, 'Theme', 'Domain', ...places, 'Technology'] as const

const many = (on: readonly NodeLabel[], field: string, target: FilterTarget, description: string, walk: Walk): DerivedRelation => ({
  on,
  field,
  many: true,
  target,
  description,
  walk,
})

const domainOf: Walk = ({ evidence }, _scope, node) => [evidence.domain(node) ?? -1]
const determinantsIn: Walk = ({ evidence }, _scope, domain) =>
  evidence.codes('DETERMINANT').filter((determinant) => evidence.domain(determinant) === domain)
const determinantsBelow: Walk = ({ evidence, graph }, _scope, theme) =>
  evidence.themeAndBelow(theme).flatMap((below) => graph.neighbors(below, 'IN_THEME', 'IN'))

export const derivedRelations: readonly DerivedRelation[] = [
  many(['Study'], 'determinants', 'Determinant', 'Determinants that the study reports', codesOfStudy('DETERMINANT')),
  many(['Study'], 'themes', 'Theme', 'Themes that the study reports, with those above them', codesOfStudy('THEME')),
  many(['Study'], 'domains', 'Domain', 'Domains that the study reports', codesOfStudy('DOMAIN')),
  many(['Study'], 'levels', 'SystemLevel', 'Levels that the study reports something at, or is coded as', codesOfStudy('LEVEL')),
  many(['Study'], 'factors', 'IntersectionalFactor', 'Factors that its findings concern, or that it is coded as', codesOfStudy('FACTOR')),
  many(codes, 'studies', 'Study', 'Studies that report it, examine it or are coded as it', studiesOfCode),
  { ...many(determinants, 'domain', 'Domain', 'Domain of its theme, or of the nearest above that names one', domainOf), many: false },
  { ...many(['Theme'], 'domain', 'Domain', 'Domain of the theme, or of the nearest above that names one', domainOf), many: false },
  many(['Domain'], 'determinants', 'Determinant', 'Determinants whose nearest theme with a domain names this one', determinantsIn),
  many(['Theme'], 'findings', 'Finding', 'Findings of determinants in the theme or below it', findingsOfDeterminants(determinantsBelow)),
  many(['Domain'], 'findings', 'Finding', 'Findings of determinants in the domain', findingsOfDeterminants(determinantsIn)),
  many(places, 'determinants', 'Determinant', 'Determinants that findings placed here report', determinantsAt),
  many(['Technology'], 'determinants', 'Determinant', 'Determinants that studies which examine it report', determinantsExamined),
  many(determinants, 'addresses', 'Determinant', 'Determinants that studies say it addresses', linked('FROM', 'ADDRESSES')),
  many(determinants, 'addressedBy', 'Determinant', 'Determinants that studies say address it', linked('TO', 'ADDRESSES')),
  many(determinants, 'leadsTo', 'Determinant', 'Determinants that studies say it leads to', linked('FROM', 'LEADS_TO')),
  many(determinants, 'resultsFrom', 'Determinant', 'Determinants that studies say lead to it', linked('TO', 'LEADS_TO')),
  many(determinants, 'worsens', 'Determinant', 'Determinants that studies say it worsens', linked('FROM', 'WORSENS')),
  many(determinants, 'worsenedBy', 'Determinant', 'Determinants that studies say worsen it', linked('TO', 'WORSENS')),
]
