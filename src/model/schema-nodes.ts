/** Every kind of imported node, with its properties. */
import { agreements, assertions, effects, type NodeSpec, type PropertySpec, sourceExtents, statedRelations } from './schema-properties.ts'

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
