/** Fields that follow from several steps through the graph, by type. Their resolvers are in src/graphql/resolvers. */
import { interfaceLabels, type ListedType } from '../../src/graphql/relation-fields.ts'
import type { NodeLabel } from '../../src/model/index.ts'

export interface DerivedField {
  readonly field: string
  /** GraphQL type, without list. */
  readonly of: string
  readonly list: boolean
  readonly description: string
}

const list = (field: string, of: ListedType, description: string): DerivedField => ({ field, of, list: true, description })
const one = (field: string, of: string, description: string): DerivedField => ({ field, of, list: false, description })

const studies = list(
  'studies',
  'Study',
  'Studies that report it in scope (`effects` defaults to PRESENT). A theme and a domain are reported by findings of the determinants in or below them; a technology by the studies that examine it; with no finding-level scope, a level, factor or stakeholder also by studies coded as it without a place.',
)
const findingsBelow = list('findings', 'Finding', 'Findings of the determinants in it or below it, whatever their effect.')
const determinantsThere = (where: string) =>
  list('determinants', 'Determinant', `Determinants reported ${where}, in scope (\`effects\` defaults to PRESENT).`)
const stated = (field: string, description: string) => list(field, 'Determinant', `${description} Counts are of the studies that state it.`)

const ofDeterminants: readonly DerivedField[] = [
  one('kind', 'DeterminantKind!', 'Whether it hinders or helps.'),
  one('domain', 'Domain', 'Domain of its theme, or of the nearest theme above that names one.'),
  list(
    'coOccurring',
    'Determinant',
    'Determinants that a study reports together with it, in scope: `studyCount` is the number of such studies. Its mirror is among them.',
  ),
  stated('addresses', 'What it is stated to address.'),
  stated('addressedBy', 'What is stated to address it.'),
  stated('leadsTo', 'What it is stated to lead to.'),
  stated('resultsFrom', 'What is stated to lead to it.'),
  stated('worsens', 'What it is stated to worsen.'),
  stated('worsenedBy', 'What is stated to worsen it.'),
]

const byLabel: Readonly<Partial<Record<NodeLabel, readonly DerivedField[]>>> = {
  Barrier: ofDeterminants,
  Facilitator: ofDeterminants,
  Theme: [one('domain', 'Domain', 'Domain that it is in, or that the nearest theme above it is in.'), findingsBelow],
  Domain: [
    list(
      'determinants',
      'Determinant',
      'Determinants whose nearest theme with a domain names this one; counts are of the studies that report them in scope.',
    ),
    findingsBelow,
  ],
  SystemLevel: [determinantsThere('at this level')],
  IntersectionalFactor: [determinantsThere('where this factor is concerned')],
  Stakeholder: [determinantsThere('in this voice')],
  Technology: [determinantsThere('by studies that examine it')],
  Study: [
    list('determinants', 'Determinant', 'Determinants that the study reports in scope (`effects` defaults to PRESENT).'),
    list('themes', 'Theme', 'Themes that the study reports in scope: those of its determinants and the themes above them.'),
    list('domains', 'Domain', 'Domains that the study reports in scope.'),
    list('levels', 'SystemLevel', 'Levels that the study reports something at, in scope, or is coded as.'),
    list('factors', 'IntersectionalFactor', 'Factors that the study reports something about, in scope, or is coded as.'),
  ],
}

/** Fields beyond properties and single steps; for an interface those that all its types have. */
export function derivedFields(type: ListedType): readonly DerivedField[] {
  if (type === 'Code') return [studies]
  if (type === 'Determinant') return [studies, ...ofDeterminants]
  return [...(interfaceLabels.Code.includes(type) ? [studies] : []), ...(byLabel[type] ?? [])]
}
