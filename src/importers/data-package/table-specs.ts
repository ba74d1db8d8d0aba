/**
 * The native format as data: which tables a package may have, which columns they have, and what may stand in them.
 * A column is the field's name in snake case; a value of a closed list is the graph's value in lower-case kebab.
 */
import {
  agreements,
  alignmentMatches,
  assertions,
  effects,
  type PackageTables,
  statedRelations,
  type TableName,
} from '../../model/index.ts'

/** Between the items of a list in one cell. */
export const listSeparator = '; '

export interface ColumnSpec {
  readonly type: 'string' | 'integer' | 'list'
  /** A cell may not be empty. */
  readonly required?: true
  /** No two rows hold the same value. */
  readonly unique?: true
  /** Must be a key (`keyPattern`), each item of a list too. */
  readonly key?: true
  /** Key of a row of this table; each item of a list is one. */
  readonly references?: TableName
  /** The only values allowed, as the graph holds them. */
  readonly values?: readonly string[]
  /** What a value (each item of a list) must look like. */
  readonly form?: { readonly pattern: RegExp; readonly expected: string }
}

type RecordOf<T extends TableName> = PackageTables[T][number]

export interface TableSpec<T extends TableName = TableName> {
  /** A package without it is refused. */
  readonly required?: true
  /** Fields that together name a row: no two rows may agree in all of them. */
  readonly primaryKey: readonly (keyof RecordOf<T> & string)[]
  readonly columns: { readonly [K in keyof Required<RecordOf<T>>]: ColumnSpec }
}

const id: ColumnSpec = { type: 'string', required: true, unique: true, key: true }
const text: ColumnSpec = { type: 'string' }
const requiredText: ColumnSpec = { type: 'string', required: true }
const integer: ColumnSpec = { type: 'integer' }
const list: ColumnSpec = { type: 'list' }
const keys: ColumnSpec = { type: 'list', key: true }
const year: ColumnSpec = { type: 'integer', form: { pattern: /^[12]\d{3}$/, expected: 'a year, 1000..2999' } }
const doiForm = {
  pattern: /^10\.\d{4,9}\/[^\sA-Z]+$/,
  expected: 'a DOI in lower case without resolver, such as 10.1186/s12913-023-10536-1',
}
const doi: ColumnSpec = { type: 'string', form: doiForm }
const pmid: ColumnSpec = { type: 'string', form: { pattern: /^\d{1,9}$/, expected: 'a PubMed identifier (digits)' } }
const pmcid: ColumnSpec = { type: 'string', form: { pattern: /^PMC\d{1,9}$/, expected: 'a PubMed Central identifier, such as PMC9399300' } }

function reference(table: TableName): ColumnSpec {
  return { type: 'string', references: table }
}
function requiredReference(table: TableName): ColumnSpec {
  return { type: 'string', required: true, references: table }
}
function references(table: TableName): ColumnSpec {
  return { type: 'list', references: table }
}

const bibliographic = { id, title: requiredText, authors: list, year, journal: text } as const

/** Every table of the native format. */
export const tableSpecs: { readonly [T in TableName]: TableSpec<T> } = {
  reviews: {
    primaryKey: ['id'],
    columns: {
      ...bibliographic,
      doi: { ...doi, unique: true },
      pmid,
      volume: text,
      issue: text,
      article: text,
      registration: text,
      protocolDoi: doi,
      recordsIdentified: integer,
      studiesIncluded: integer,
      searchFrom: text,
      searchTo: text,
      software: text,
      licence: text,
    },
  },
  'review-statements': {
    primaryKey: ['id'],
    columns: {
      id,
      review: requiredReference('reviews'),
      determinant: requiredReference('determinants'),
      level: reference('levels'),
      factors: references('factors'),
      summary: text,
      basis: text,
      confidence: text,
      findings: references('findings'),
    },
  },
  studies: {
    required: true,
    primaryKey: ['id'],
    columns: {
      ...bibliographic,
      doi: { ...doi, unique: true },
      pmid: { ...pmid, unique: true },
      pmcid,
      url: text,
      design: text,
      countries: { type: 'list', form: { pattern: /^[A-Z]{2}$/, expected: 'an ISO 3166-1 alpha-2 code, such as GB' } },
      settings: list,
      technologies: keys,
      stakeholders: keys,
      notes: text,
    },
  },
  findings: {
    required: true,
    primaryKey: ['id'],
    columns: {
      id,
      study: requiredReference('studies'),
      determinant: requiredReference('determinants'),
      effect: { type: 'string', required: true, values: effects },
      level: reference('levels'),
      stakeholder: { type: 'string', key: true },
      factors: references('factors'),
      summary: text,
      quote: text,
      place: text,
      basis: text,
      agreement: { type: 'string', values: agreements },
    },
  },
  links: {
    primaryKey: ['id'],
    columns: {
      id,
      study: requiredReference('studies'),
      source: requiredReference('determinants'),
      relation: { type: 'string', required: true, values: statedRelations },
      target: requiredReference('determinants'),
      assertion: { type: 'string', required: true, values: assertions },
      summary: text,
    },
  },
  determinants: {
    required: true,
    primaryKey: ['id'],
    columns: {
      id,
      kind: { type: 'string', required: true, values: ['BARRIER', 'FACILITATOR'] },
      theme: reference('themes'),
      name: requiredText,
      definition: text,
    },
  },
  themes: {
    primaryKey: ['id'],
    columns: { id, name: requiredText, definition: text, domain: reference('domains'), parent: reference('themes') },
  },
  domains: {
    primaryKey: ['id'],
    columns: { id, name: requiredText, order: integer, definition: text, papersInFoundingReview: integer },
  },
  levels: { primaryKey: ['id'], columns: { id, name: requiredText, order: integer, definition: text } },
  factors: { primaryKey: ['id'], columns: { id, name: requiredText, definition: text, alignedTo: text } },
  publications: {
    primaryKey: ['id'],
    columns: { ...bibliographic, doi: { ...doi, unique: true }, pmid, pmcid },
  },
  citations: {
    primaryKey: ['citingDoi', 'citedDoi'],
    columns: { citingDoi: { ...doi, required: true }, citedDoi: { ...doi, required: true } },
  },
  mirrors: {
    primaryKey: ['barrier', 'facilitator'],
    columns: { barrier: requiredReference('determinants'), facilitator: requiredReference('determinants') },
  },
  inclusions: {
    primaryKey: ['review', 'study'],
    columns: { review: requiredReference('reviews'), study: requiredReference('studies') },
  },
  alignments: {
    primaryKey: ['source', 'target'],
    columns: { source: requiredText, match: { type: 'string', required: true, values: alignmentMatches }, target: requiredText },
  },
  'study-codes': {
    primaryKey: ['study', 'code'],
    columns: { study: requiredReference('studies'), code: requiredText },
  },
}

export const tableNames = Object.keys(tableSpecs) as readonly TableName[]

/** The columns of a table by field, for code that treats all tables alike. */
export function columnsOf(table: TableName): Readonly<Record<string, ColumnSpec>> {
  return tableSpecs[table].columns
}

/** `papersInFoundingReview` stands in the column `papers_in_founding_review`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** `BOTH_ADJUDICATED` is written `both-adjudicated` in a file. */
export function fileValue(graphValue: string): string {
  return graphValue.toLowerCase().replaceAll('_', '-')
}
