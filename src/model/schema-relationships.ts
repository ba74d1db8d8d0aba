/**
 * Every allowed (from)-[TYPE]->(to). Captions read as a sentence in both directions: "Study reports Finding",
 * "Finding is reported by Study".
 */
import type { NodeLabel } from './schema-nodes.ts'
import { alignmentMatches, type PropertySpec } from './schema-properties.ts'

/** How one end of a relationship is reached in GraphQL, and how it reads. */
export interface RelationshipEnd {
  /** GraphQL field on this end's node that leads to the other end. */
  readonly field: string
  /** At most one neighbour. */
  readonly one: boolean
  /** Reads from this end to the other. */
  readonly caption: string
}

const one = (field: string, caption: string): RelationshipEnd => ({ field, one: true, caption })
const many = (field: string, caption: string): RelationshipEnd => ({ field, one: false, caption })

interface Relation<Type extends string> {
  readonly type: Type
  readonly from: readonly NodeLabel[]
  readonly to: readonly NodeLabel[]
  readonly source: RelationshipEnd
  readonly target: RelationshipEnd
  /** Besides `packages`, which every imported relationship carries. */
  readonly properties: Readonly<Record<string, PropertySpec>>
}

function relation<Type extends string>(
  type: Type,
  from: readonly NodeLabel[],
  to: readonly NodeLabel[],
  source: RelationshipEnd,
  target: RelationshipEnd,
  properties: Readonly<Record<string, PropertySpec>> = {},
): Relation<Type> {
  return { type, from, to, source, target, properties }
}

const determinant: readonly NodeLabel[] = ['Barrier', 'Facilitator']
const codes: readonly NodeLabel[] = [
  'Barrier',
  'Facilitator',
  'Theme',
  'Domain',
  'SystemLevel',
  'IntersectionalFactor',
  'Stakeholder',
  'Technology',
]
const matchSpec: PropertySpec = {
  type: 'string',
  description: 'How close the two concepts are (SKOS mapping relations)',
  required: true,
  values: alignmentMatches,
}

const relationshipTable = [
  relation('CODED_IN', ['Study'], ['DataSet'], many('dataSets', 'is coded in'), many('studies', 'codes')),
  relation('REPORTS', ['Study'], ['Finding'], many('findings', 'reports'), one('study', 'is reported by')),
  relation('SUPPORTS', ['Finding'], determinant, one('determinant', 'supports'), many('findings', 'is supported by')),
  relation('AT_LEVEL', ['Finding'], ['SystemLevel'], one('level', 'is at the level'), many('findings', 'is the level of')),
  relation('VOICED_BY', ['Finding'], ['Stakeholder'], one('stakeholder', 'is voiced by'), many('findings', 'voices')),
  relation('CONCERNS', ['Finding'], ['IntersectionalFactor'], many('factors', 'concerns'), many('findings', 'is a concern of')),
  relation(
    'CODED_AS',
    ['Study'],
    ['SystemLevel', 'IntersectionalFactor', 'Stakeholder'],
    many('codedAs', 'is coded as'),
    many('studiesCodedAs', 'is a code of'),
  ),
  relation('EXAMINES', ['Study'], ['Technology'], many('technologies', 'examines'), many('studies', 'is examined by')),
  relation('INVOLVES', ['Study'], ['Stakeholder'], many('participants', 'involves'), many('studiesInvolving', 'takes part in')),
  relation('IN_THEME', determinant, ['Theme'], one('theme', 'is in the theme'), many('determinants', 'groups')),
  relation('SUBTHEME_OF', ['Theme'], ['Theme'], one('parent', 'is a sub-theme of'), many('subthemes', 'has the sub-theme')),
  relation('IN_DOMAIN', ['Theme'], ['Domain'], one('domain', 'is in the domain'), many('themes', 'holds the theme')),
  relation('PART_OF', ['Domain', 'SystemLevel'], ['Framework'], one('framework', 'is part of'), many('codes', 'consists of')),
  relation('STATES', ['Study'], ['StatedLink'], many('statedLinks', 'states'), one('study', 'is stated by')),
  relation('FROM', ['StatedLink'], determinant, one('source', 'starts at'), many('linksFrom', 'is the start of')),
  relation('TO', ['StatedLink'], determinant, one('target', 'ends at'), many('linksTo', 'is the end of')),
  relation('INCLUDES', ['Review'], ['Study'], many('studies', 'includes'), many('reviews', 'is included in')),
  relation('STATES', ['Review'], ['ReviewFinding'], many('reviewFindings', 'states'), one('review', 'is stated by')),
  relation('ABOUT', ['ReviewFinding'], determinant, one('determinant', 'is about'), many('reviewFindings', 'is the subject of')),
  relation('BASED_ON', ['ReviewFinding'], ['Finding'], many('basedOn', 'is based on'), many('reviewFindings', 'is a basis of')),
  relation('AT_LEVEL', ['ReviewFinding'], ['SystemLevel'], one('level', 'is at the level'), many('reviewFindings', 'is the level of')),
  relation('CONCERNS', ['ReviewFinding'], ['IntersectionalFactor'], many('factors', 'concerns'), many('reviewFindings', 'is a concern of')),
  relation('CITES', ['Publication'], ['Publication'], many('cites', 'cites'), many('citedBy', 'is cited by')),
  relation('PUBLISHED_AS', ['Study'], ['Publication'], many('publications', 'is published as'), many('studies', 'publishes the study')),
  relation('PUBLISHED_AS', ['Review'], ['Publication'], many('publications', 'is published as'), many('reviews', 'publishes the review')),
  relation('ALIGNED_TO', codes, codes, many('alignedCodes', 'is aligned to'), many('alignedFromCodes', 'is aligned from'), {
    match: matchSpec,
  }),
  relation('MIRRORS', ['Barrier'], ['Facilitator'], many('mirrors', 'is the opposite of'), many('mirrors', 'is the opposite of')),
]

export type Direction = 'OUT' | 'IN' | 'BOTH'
export type RelationshipType = (typeof relationshipTable)[number]['type']
export type RelationshipSpec = Relation<RelationshipType>
/** A type may stand in several rows, one for each kind of end. */
export const relationshipSpecs: readonly RelationshipSpec[] = relationshipTable
export const relationshipTypes: readonly RelationshipType[] = [...new Set(relationshipTable.map((spec) => spec.type))]
