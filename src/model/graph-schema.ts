/**
 * The graph model: the single source of truth. Constraints, indexes, the Cypher checker, GraphQL filters, relation
 * fields, exports and docs are derived from the tables below; nothing else lists labels or relationship types.
 *
 * Captions read as a sentence in both directions: "Study reports Finding", "Finding is reported by Study".
 */
import type { IdKind } from './ids.ts'

export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'string[]'

export interface PropertySpec {
  readonly type: PropertyType
  readonly description: string
  /** Every node has it. */
  readonly required?: boolean
  /** Long text: stays in Neo4j, is full-text searched and fetched by id; not filterable. */
  readonly text?: boolean
  /** Part of the full-text index. */
  readonly searched?: boolean
  /** The only values allowed. */
  readonly values?: readonly string[]
}

export interface NodeSpec {
  /** The kind in its ids: `kind:package:key`. */
  readonly kind: IdKind
  /** Further labels that every such node carries. */
  readonly also: readonly ('Code' | 'Determinant')[]
  readonly description: string
  /** Plural field name in GraphQL. */
  readonly plural: string
  readonly properties: Readonly<Record<string, PropertySpec>>
}

const title = { type: 'string', description: 'Title', required: true, searched: true } as const
const authors = { type: 'string[]', description: "Authors as given, 'Family I'" } as const
const year = { type: 'integer', description: 'Year of publication' } as const
const journal = { type: 'string', description: 'Journal' } as const
const doi = { type: 'string', description: 'DOI, lower case, without resolver' } as const
const pmid = { type: 'string', description: 'PubMed identifier' } as const
const pmcid = { type: 'string', description: 'PubMed Central identifier' } as const
const name = { type: 'string', description: 'Name as a reader sees it', required: true, searched: true } as const
const definition = { type: 'string', description: 'What the code means, as the codebook defines it', text: true, searched: true } as const
const order = { type: 'integer', description: 'Place in its list, from 1' } as const
const summary = { type: 'string', description: 'What is reported, in the coders’ own words', text: true, searched: true } as const
const basis = { type: 'string', description: 'Where it was read, e.g. abstract' } as const

export const effects = ['PRESENT', 'ABSENT', 'MIXED'] as const
export const agreements = ['BOTH', 'BOTH_ADJUDICATED', 'ADJUDICATED'] as const
export const statedRelations = ['ADDRESSES', 'WORSENS', 'LEADS_TO'] as const
export const assertions = ['OBSERVED', 'EXPECTED', 'PROPOSED'] as const
export const sourceExtents = ['ABSTRACT', 'FULL_TEXT'] as const
export const alignmentMatches = ['EXACT', 'CLOSE', 'BROAD', 'NARROW', 'RELATED'] as const

const nodeTable = {
  Study: {
    kind: 'study',
    also: [],
    plural: 'studies',
    description: 'A primary study: one record of the literature, counted once however many packages code it.',
    properties: {
      title,
      authors,
      year,
      journal,
      doi,
      pmid,
      pmcid,
      url: { type: 'string', description: 'Page that the record was taken from' },
      design: { type: 'string', description: 'Study design, as coded' },
      countries: { type: 'string[]', description: 'ISO 3166-1 alpha-2 codes' },
      settings: { type: 'string[]', description: 'Settings of care, as coded' },
      notes: { type: 'string', description: 'What is missing or unusual in the record', text: true },
    },
  },
  Finding: {
    kind: 'finding',
    also: [],
    plural: 'findings',
    description: 'The unit of evidence: one study says one thing about one determinant, at most at one level and in one voice.',
    properties: {
      summary,
      quote: { type: 'string', description: 'Verbatim quotation, where the licence allows one', text: true, searched: true },
      place: { type: 'string', description: 'Place in the source, e.g. a page' },
      basis,
      effect: { type: 'string', description: 'Whether the determinant is reported to act as coded', required: true, values: effects },
      agreement: { type: 'string', description: 'How the two coders came to it', values: agreements },
    },
  },
  Barrier: {
    kind: 'barrier',
    also: ['Determinant', 'Code'],
    plural: 'barriers',
    description: 'A determinant that hinders implementation.',
    properties: { name, definition },
  },
  Facilitator: {
    kind: 'facilitator',
    also: ['Determinant', 'Code'],
    plural: 'facilitators',
    description: 'A determinant that helps implementation.',
    properties: { name, definition },
  },
  Theme: {
    kind: 'theme',
    also: ['Code'],
    plural: 'themes',
    description: 'A group of determinants; themes form a tree.',
    properties: { name, definition },
  },
  Domain: {
    kind: 'domain',
    also: ['Code'],
    plural: 'domains',
    description: 'A part of a framework that themes belong to.',
    properties: {
      name,
      definition,
      order,
      papersInFoundingReview: { type: 'integer', description: 'Papers that the founding review reports in the domain' },
    },
  },
  SystemLevel: {
    kind: 'level',
    also: ['Code'],
    plural: 'systemLevels',
    description: 'A level of a health system, from the person receiving care to policy.',
    properties: { name, definition, order },
  },
  IntersectionalFactor: {
    kind: 'factor',
    also: ['Code'],
    plural: 'intersectionalFactors',
    description: 'A social position or circumstance that a finding concerns.',
    properties: { name, definition, alignedTo: { type: 'string', description: 'Category of PROGRESS-Plus, or local' } },
  },
  Stakeholder: {
    kind: 'stakeholder',
    also: ['Code'],
    plural: 'stakeholders',
    description: 'A group of people who take part in studies, or whose voice a finding carries.',
    properties: { name, definition },
  },
  Technology: {
    kind: 'technology',
    also: ['Code'],
    plural: 'technologies',
    description: 'A kind of technology that a study examines.',
    properties: { name, definition },
  },
  Framework: {
    kind: 'framework',
    also: [],
    plural: 'frameworks',
    description: 'A published scheme that domains or levels come from.',
    properties: { name },
  },
  Review: {
    kind: 'review',
    also: [],
    plural: 'reviews',
    description: 'A systematic review of primary studies.',
    properties: {
      title,
      authors,
      year,
      journal,
      volume: { type: 'string', description: 'Volume' },
      issue: { type: 'string', description: 'Issue' },
      article: { type: 'string', description: 'Article number or pages' },
      doi,
      pmid,
      registration: { type: 'string', description: 'Registration of the protocol' },
      protocolDoi: { type: 'string', description: 'DOI of the published protocol' },
      recordsIdentified: { type: 'integer', description: 'Records found by its searches' },
      studiesIncluded: { type: 'integer', description: 'Studies that it included' },
      searchFrom: { type: 'string', description: 'Start of its search period' },
      searchTo: { type: 'string', description: 'End of its search period' },
      software: { type: 'string', description: 'Software that it was made with' },
      licence: { type: 'string', description: 'Licence of the article' },
    },
  },
  ReviewFinding: {
    kind: 'review-finding',
    also: [],
    plural: 'reviewFindings',
    description: 'What a review itself states about a determinant; never counted as a study’s finding.',
    properties: { summary, basis, confidence: { type: 'string', description: 'Confidence in the finding, e.g. by GRADE-CERQual' } },
  },
  Publication: {
    kind: 'publication',
    also: [],
    plural: 'publications',
    description: 'A published record that cites, is cited, or is how a study or review appeared.',
    properties: { title, authors, year, journal, doi, pmid, pmcid },
  },
  StatedLink: {
    kind: 'stated-link',
    also: [],
    plural: 'statedLinks',
    description: 'A study says that one determinant leads to, worsens or addresses another.',
    properties: {
      relation: { type: 'string', description: 'What the source does to the target', required: true, values: statedRelations },
      assertion: { type: 'string', description: 'How firmly it is said', required: true, values: assertions },
      summary,
    },
  },
  DataSet: {
    kind: 'data-set',
    also: [],
    plural: 'dataSets',
    description: 'One imported package: who coded what, from which extent of the sources, under which licence.',
    properties: {
      title,
      description: { type: 'string', description: 'What it is', text: true },
      packageVersion: { type: 'string', description: 'Version that the package gives itself' },
      created: { type: 'string', description: 'When the package was made, ISO 8601' },
      licence: { type: 'string', description: 'Licence of the coding' },
      sources: { type: 'string[]', description: 'What it was made from' },
      sourceExtent: { type: 'string', description: 'How much of each source was coded', required: true, values: sourceExtents },
      synthetic: { type: 'boolean', description: 'True for made-up data (load tests); never evidence' },
    },
  },
} as const satisfies Record<string, NodeSpec>

export type NodeLabel = keyof typeof nodeTable
/** Every label of an imported node, with its properties. All such nodes also carry the label `Entity` and `id`, `key`, `packages`. */
export const nodeSpecs: Readonly<Record<NodeLabel, NodeSpec>> = nodeTable
export const nodeLabels = Object.keys(nodeTable) as readonly NodeLabel[]

/** Properties of every imported node. */
export const commonProperties: Readonly<Record<string, PropertySpec>> = {
  id: { type: 'string', description: 'kind:package:key', required: true },
  key: { type: 'string', description: 'Key within its package', required: true },
  packages: { type: 'string[]', description: 'Packages that state it, in bytewise order', required: true },
  aliases: { type: 'string[]', description: 'Other ids of the same study, from other packages; they resolve to this one' },
}

export interface RelationshipSpec {
  readonly type: RelationshipType
  readonly from: readonly NodeLabel[]
  readonly to: readonly NodeLabel[]
  /** Reads from source to target. */
  readonly caption: string
  /** Reads from target to source. */
  readonly reverse: string
  /** GraphQL field on the source, and whether it holds at most one. */
  readonly field: string
  readonly one: boolean
  /** GraphQL field on the target, and whether it holds at most one. */
  readonly reverseField: string
  readonly reverseOne: boolean
  readonly properties?: Readonly<Record<string, PropertySpec>>
}

const determinant = ['Barrier', 'Facilitator'] as const
const codes = ['Barrier', 'Facilitator', 'Theme', 'Domain', 'SystemLevel', 'IntersectionalFactor', 'Stakeholder', 'Technology'] as const

const relationshipTable = [
  {
    type: 'CODED_IN',
    from: ['Study'],
    to: ['DataSet'],
    caption: 'is coded in',
    reverse: 'codes',
    field: 'dataSets',
    one: false,
    reverseField: 'studies',
    reverseOne: false,
  },
  {
    type: 'REPORTS',
    from: ['Study'],
    to: ['Finding'],
    caption: 'reports',
    reverse: 'is reported by',
    field: 'findings',
    one: false,
    reverseField: 'study',
    reverseOne: true,
  },
  {
    type: 'SUPPORTS',
    from: ['Finding'],
    to: determinant,
    caption: 'supports',
    reverse: 'is supported by',
    field: 'determinant',
    one: true,
    reverseField: 'findings',
    reverseOne: false,
  },
  {
    type: 'AT_LEVEL',
    from: ['Finding'],
    to: ['SystemLevel'],
    caption: 'is at the level',
    reverse: 'is the level of',
    field: 'level',
    one: true,
    reverseField: 'findings',
    reverseOne: false,
  },
  {
    type: 'VOICED_BY',
    from: ['Finding'],
    to: ['Stakeholder'],
    caption: 'is voiced by',
    reverse: 'voices',
    field: 'stakeholder',
    one: true,
    reverseField: 'findings',
    reverseOne: false,
  },
  {
    type: 'CONCERNS',
    from: ['Finding'],
    to: ['IntersectionalFactor'],
    caption: 'concerns',
    reverse: 'is a concern of',
    field: 'factors',
    one: false,
    reverseField: 'findings',
    reverseOne: false,
  },
  {
    type: 'CODED_AS',
    from: ['Study'],
    to: ['SystemLevel', 'IntersectionalFactor', 'Stakeholder'],
    caption: 'is coded as',
    reverse: 'is a code of',
    field: 'codedAs',
    one: false,
    reverseField: 'studiesCodedAs',
    reverseOne: false,
  },
  {
    type: 'EXAMINES',
    from: ['Study'],
    to: ['Technology'],
    caption: 'examines',
    reverse: 'is examined by',
    field: 'technologies',
    one: false,
    reverseField: 'studies',
    reverseOne: false,
  },
  {
    type: 'INVOLVES',
    from: ['Study'],
    to: ['Stakeholder'],
    caption: 'involves',
    reverse: 'takes part in',
    field: 'participants',
    one: false,
    reverseField: 'studiesInvolving',
    reverseOne: false,
  },
  {
    type: 'IN_THEME',
    from: determinant,
    to: ['Theme'],
    caption: 'is in the theme',
    reverse: 'groups',
    field: 'theme',
    one: true,
    reverseField: 'determinants',
    reverseOne: false,
  },
  {
    type: 'SUBTHEME_OF',
    from: ['Theme'],
    to: ['Theme'],
    caption: 'is a sub-theme of',
    reverse: 'has the sub-theme',
    field: 'parent',
    one: true,
    reverseField: 'subthemes',
    reverseOne: false,
  },
  {
    type: 'IN_DOMAIN',
    from: ['Theme'],
    to: ['Domain'],
    caption: 'is in the domain',
    reverse: 'holds the theme',
    field: 'domain',
    one: true,
    reverseField: 'themes',
    reverseOne: false,
  },
  {
    type: 'PART_OF',
    from: ['Domain', 'SystemLevel'],
    to: ['Framework'],
    caption: 'is part of',
    reverse: 'consists of',
    field: 'framework',
    one: true,
    reverseField: 'codes',
    reverseOne: false,
  },
  {
    type: 'STATES',
    from: ['Study'],
    to: ['StatedLink'],
    caption: 'states',
    reverse: 'is stated by',
    field: 'statedLinks',
    one: false,
    reverseField: 'study',
    reverseOne: true,
  },
  {
    type: 'FROM',
    from: ['StatedLink'],
    to: determinant,
    caption: 'starts at',
    reverse: 'is the start of',
    field: 'source',
    one: true,
    reverseField: 'linksFrom',
    reverseOne: false,
  },
  {
    type: 'TO',
    from: ['StatedLink'],
    to: determinant,
    caption: 'ends at',
    reverse: 'is the end of',
    field: 'target',
    one: true,
    reverseField: 'linksTo',
    reverseOne: false,
  },
  {
    type: 'INCLUDES',
    from: ['Review'],
    to: ['Study'],
    caption: 'includes',
    reverse: 'is included in',
    field: 'studies',
    one: false,
    reverseField: 'reviews',
    reverseOne: false,
  },
  {
    type: 'STATES',
    from: ['Review'],
    to: ['ReviewFinding'],
    caption: 'states',
    reverse: 'is stated by',
    field: 'reviewFindings',
    one: false,
    reverseField: 'review',
    reverseOne: true,
  },
  {
    type: 'ABOUT',
    from: ['ReviewFinding'],
    to: determinant,
    caption: 'is about',
    reverse: 'is the subject of',
    field: 'determinant',
    one: true,
    reverseField: 'reviewFindings',
    reverseOne: false,
  },
  {
    type: 'BASED_ON',
    from: ['ReviewFinding'],
    to: ['Finding'],
    caption: 'is based on',
    reverse: 'is a basis of',
    field: 'basedOn',
    one: false,
    reverseField: 'reviewFindings',
    reverseOne: false,
  },
  {
    type: 'AT_LEVEL',
    from: ['ReviewFinding'],
    to: ['SystemLevel'],
    caption: 'is at the level',
    reverse: 'is the level of',
    field: 'level',
    one: true,
    reverseField: 'reviewFindings',
    reverseOne: false,
  },
  {
    type: 'CONCERNS',
    from: ['ReviewFinding'],
    to: ['IntersectionalFactor'],
    caption: 'concerns',
    reverse: 'is a concern of',
    field: 'factors',
    one: false,
    reverseField: 'reviewFindings',
    reverseOne: false,
  },
  {
    type: 'CITES',
    from: ['Publication'],
    to: ['Publication'],
    caption: 'cites',
    reverse: 'is cited by',
    field: 'cites',
    one: false,
    reverseField: 'citedBy',
    reverseOne: false,
  },
  {
    type: 'PUBLISHED_AS',
    from: ['Study'],
    to: ['Publication'],
    caption: 'is published as',
    reverse: 'publishes the study',
    field: 'publications',
    one: false,
    reverseField: 'studies',
    reverseOne: false,
  },
  {
    type: 'PUBLISHED_AS',
    from: ['Review'],
    to: ['Publication'],
    caption: 'is published as',
    reverse: 'publishes the review',
    field: 'publications',
    one: false,
    reverseField: 'reviews',
    reverseOne: false,
  },
  {
    type: 'ALIGNED_TO',
    from: codes,
    to: codes,
    caption: 'is aligned to',
    reverse: 'is aligned from',
    field: 'alignedTo',
    one: false,
    reverseField: 'alignedFrom',
    reverseOne: false,
    properties: {
      match: {
        type: 'string',
        description: 'How close the two concepts are (SKOS mapping relations)',
        required: true,
        values: alignmentMatches,
      },
    },
  },
  {
    type: 'MIRRORS',
    from: ['Barrier'],
    to: ['Facilitator'],
    caption: 'is the opposite of',
    reverse: 'is the opposite of',
    field: 'mirrors',
    one: false,
    reverseField: 'mirrors',
    reverseOne: false,
  },
] as const

export type Direction = 'OUT' | 'IN' | 'BOTH'
export type RelationshipType = (typeof relationshipTable)[number]['type']
/** Every allowed (from)-[TYPE]->(to). A type may stand in several rows. All imported relationships carry `packages`. */
export const relationshipSpecs: readonly RelationshipSpec[] = relationshipTable
export const relationshipTypes: readonly RelationshipType[] = [...new Set(relationshipTable.map((spec) => spec.type))]

/** Labels and properties of the store's own bookkeeping: never part of the evidence, never in a fold. */
export const bookkeepingSpecs: Readonly<Record<string, Readonly<Record<string, PropertySpec>>>> = {
  DataVersion: {
    id: { type: 'string', description: 'Always "current"', required: true },
    dataVersion: { type: 'string', description: 'First 16 hex digits of the fold’s SHA-256', required: true },
    sequence: { type: 'integer', description: 'Even: settled; odd: a publish is being committed', required: true },
    schemaVersion: { type: 'integer', description: 'Version of the last migration applied', required: true },
    lockedBy: { type: 'string', description: 'Operation that holds the publish lock' },
    lockedAt: { type: 'integer', description: 'When it was taken, milliseconds since 1970' },
  },
  Run: {
    id: { type: 'string', description: 'run:package:key', required: true },
    operationId: { type: 'string', description: 'Unique per attempt to publish; makes a repeated commit harmless', required: true },
    action: { type: 'string', description: 'IMPORT, REMOVE or RESTORE', required: true },
    package: { type: 'string', description: 'Package that the run was about', required: true },
    packageVersion: { type: 'string', description: 'Version that the package gives itself' },
    contentHash: { type: 'string', description: 'SHA-256 of the package’s canonical rows' },
    at: { type: 'string', description: 'When, ISO 8601, UTC', required: true },
    sequence: { type: 'integer', description: 'Sequence after the run', required: true },
    dataVersion: { type: 'string', description: 'Data version after the run', required: true },
    previousVersion: { type: 'string', description: 'Data version before the run' },
    created: { type: 'integer', description: 'Nodes and relationships created', required: true },
    updated: { type: 'integer', description: 'Nodes and relationships changed', required: true },
    removed: { type: 'integer', description: 'Nodes and relationships removed', required: true },
    unchanged: { type: 'integer', description: 'Nodes and relationships left as they were', required: true },
    report: { type: 'string', description: 'The report as JSON', required: true },
    packagesAfter: { type: 'string[]', description: 'package=run id of every package that is current after the run', required: true },
  },
  RunChunk: {
    id: { type: 'string', description: 'run id and chunk number', required: true },
    run: { type: 'string', description: 'Run that brought it', required: true },
    index: { type: 'integer', description: 'Place among the run’s chunks, from 0', required: true },
    content: { type: 'string', description: 'A piece of the package’s canonical rows: deflated, base64', required: true },
  },
  Migration: {
    version: { type: 'integer', description: 'Number in the file name', required: true },
    name: { type: 'string', description: 'File name', required: true },
    checksum: { type: 'string', description: 'SHA-256 of the file when it was applied', required: true },
    appliedAt: { type: 'string', description: 'When, ISO 8601, UTC', required: true },
  },
}

/** Kinds of code that questions count, and the labels they stand for. */
export const codeKinds = {
  BARRIER: ['Barrier'],
  FACILITATOR: ['Facilitator'],
  DETERMINANT: ['Barrier', 'Facilitator'],
  THEME: ['Theme'],
  DOMAIN: ['Domain'],
  LEVEL: ['SystemLevel'],
  FACTOR: ['IntersectionalFactor'],
  STAKEHOLDER: ['Stakeholder'],
  TECHNOLOGY: ['Technology'],
} as const satisfies Record<string, readonly NodeLabel[]>

export type CodeKind = keyof typeof codeKinds
