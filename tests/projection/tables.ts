/** What the data package says, as plain tables: what the oracle counts over. Shares nothing with the product but types. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

export interface StudyRecord {
  readonly id: string
  readonly title: string
  readonly year?: number
  readonly design?: string
  readonly countries: readonly string[]
  readonly settings: readonly string[]
  readonly technologies: readonly string[]
  readonly participants: readonly string[]
  readonly dataSets: readonly string[]
  readonly reviews: readonly string[]
  /** Levels, factors and stakeholders that the study as a whole is coded as. */
  readonly codedAs: readonly string[]
}

export interface FindingRecord {
  readonly id: string
  readonly study: string
  readonly determinant: string
  readonly effect: 'PRESENT' | 'ABSENT' | 'MIXED'
  readonly level?: string
  readonly stakeholder?: string
  readonly factors: readonly string[]
  readonly agreement?: 'BOTH' | 'BOTH_ADJUDICATED' | 'ADJUDICATED'
}

export interface Tables {
  readonly studies: readonly StudyRecord[]
  readonly findings: readonly FindingRecord[]
  readonly determinants: readonly { readonly id: string; readonly theme?: string }[]
  readonly themes: readonly { readonly id: string; readonly domain?: string; readonly parent?: string }[]
  readonly mirrors: readonly { readonly barrier: string; readonly facilitator: string }[]
  readonly links: readonly { readonly id: string; readonly study: string; readonly source: string; readonly target: string }[]
  readonly domains: readonly string[]
  readonly levels: readonly string[]
  readonly factors: readonly string[]
  readonly stakeholders: readonly string[]
  readonly technologies: readonly string[]
  readonly dataSets: readonly string[]
  readonly reviews: readonly string[]
}

const folder = join(import.meta.dirname, '..', '..', 'data', 'digital-mental-health')
const packageName = 'digital-mental-health'

/** The shipped data set, read from its CSV files. */
export function shippedTables(): Tables {
  const determinantRows = csv('determinants')
  const kinds = new Map(determinantRows.map((row) => [row.id, row.kind]))
  const determinant = (key: string | undefined) => id(kinds.get(key) ?? 'unknown', key)
  const studies = csv('studies').map((row) => ({
    id: id('study', row.id),
    title: row.title ?? '',
    ...(row.year ? { year: Number(row.year) } : {}),
    ...(row.design ? { design: row.design } : {}),
    countries: list(row.countries),
    settings: list(row.settings),
    technologies: list(row.technologies).map((key) => id('technology', key)),
    participants: list(row.stakeholders).map((key) => id('stakeholder', key)),
    dataSets: [id('data-set', packageName)],
    reviews: [],
    codedAs: [],
  }))
  const findings = csv('findings').map((row) => ({
    id: id('finding', row.id),
    study: id('study', row.study),
    determinant: determinant(row.determinant),
    effect: upper(row.effect) as FindingRecord['effect'],
    ...(row.level ? { level: id('level', row.level) } : {}),
    ...(row.stakeholder ? { stakeholder: id('stakeholder', row.stakeholder) } : {}),
    factors: list(row.factors).map((key) => id('factor', key)),
    ...(row.agreement ? { agreement: upper(row.agreement) as 'BOTH' } : {}),
  }))
  return {
    studies,
    findings,
    determinants: determinantRows.map((row) => ({ id: determinant(row.id), theme: id('theme', row.theme) })),
    themes: csv('themes').map((row) => ({
      id: id('theme', row.id),
      ...(row.domain ? { domain: id('domain', row.domain) } : {}),
      ...(row.parent ? { parent: id('theme', row.parent) } : {}),
    })),
    mirrors: csv('mirrors').map((row) => ({ barrier: determinant(row.barrier), facilitator: determinant(row.facilitator) })),
    links: csv('links').map((row) => ({
      id: id('stated-link', row.id),
      study: id('study', row.study),
      source: determinant(row.source),
      target: determinant(row.target),
    })),
    domains: csv('domains').map((row) => id('domain', row.id)),
    levels: csv('levels').map((row) => id('level', row.id)),
    factors: csv('factors').map((row) => id('factor', row.id)),
    stakeholders: distinct([
      ...studies.flatMap((study) => study.participants),
      ...findings.flatMap((finding) => finding.stakeholder ?? []),
    ]),
    technologies: distinct(studies.flatMap((study) => study.technologies)),
    dataSets: [id('data-set', packageName)],
    reviews: csv('reviews').map((row) => id('review', row.id)),
  }
}

function csv(name: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(join(folder, `${name}.csv`)), { columns: true })
}

function id(kind: string, key: string | undefined): string {
  return `${kind}:${packageName}:${key}`
}

function list(cell: string | undefined): readonly string[] {
  return cell ? cell.split(';').map((part) => part.trim()) : []
}

function upper(cell: string | undefined): string {
  return (cell ?? '').toUpperCase().replaceAll('-', '_')
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort()
}
