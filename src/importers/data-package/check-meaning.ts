import { describeValue } from '../../errors.ts'
import type { TableName } from '../../model/index.ts'
import { keysOf } from './check-references.ts'
import type { IssueList } from './issue-list.ts'
import type { Table, TableRow } from './read-table.ts'

type Tables = ReadonlyMap<TableName, Table>

/** What no single cell can tell: themes form a tree, links and mirrors join the right kinds, every cited DOI is somebody's. */
export function checkMeaning(tables: Tables, issues: IssueList): void {
  checkThemeTree(tables, issues)
  checkThemeDomains(tables, issues)
  checkKinds(tables, issues)
  checkCitations(tables, issues)
}

function checkThemeTree(tables: Tables, issues: IssueList): void {
  const themes = tables.get('themes')
  if (themes === undefined) return
  const byId = new Map(themes.rows.map((row) => [row.fields.id, row]))
  const settled = new Set<TableRow>()
  for (const start of themes.rows) {
    const path: TableRow[] = []
    let row: TableRow | undefined = start
    while (row !== undefined && !settled.has(row) && !path.includes(row)) {
      path.push(row)
      const parent: TableRow['fields'][string] | undefined = row.fields.parent
      row = parent === undefined ? undefined : byId.get(parent)
    }
    if (row !== undefined && path.includes(row)) {
      const cycle = [...path.slice(path.indexOf(row)), row].map((theme) => theme.fields.id)
      issues.error(
        { file: themes.file, row: row.line, column: 'parent' },
        'THEME_CYCLE',
        'a tree of themes',
        `the cycle ${cycle.join(' -> ')}`,
      )
    }
    for (const theme of path) settled.add(theme)
  }
}

function checkThemeDomains(tables: Tables, issues: IssueList): void {
  const themes = tables.get('themes')
  if (themes === undefined || !tables.has('domains')) return
  for (const { fields, line } of themes.rows) {
    if (fields.parent === undefined && fields.domain === undefined) {
      issues.error(
        { file: themes.file, row: line, column: 'domain' },
        'REQUIRED',
        'a domain, for a theme without a parent',
        'an empty cell',
      )
    }
  }
}

function checkKinds(tables: Tables, issues: IssueList): void {
  const kinds = new Map(tables.get('determinants')?.rows.map(({ fields }) => [fields.id, fields.kind]))
  function expectKind(table: Table, row: TableRow, field: string, kind: string, why: string): void {
    const got = kinds.get(row.fields[field] ?? '')
    if (got === undefined || got === kind) return
    const place = { file: table.file, row: row.line, column: field }
    issues.error(
      place,
      'WRONG_KIND',
      `a ${kind.toLowerCase()}${why}`,
      `${describeValue(row.fields[field])}, a ${String(got).toLowerCase()}`,
    )
  }
  const links = tables.get('links')
  for (const row of links?.rows ?? []) {
    if (links === undefined || row.fields.relation === 'LEADS_TO') continue
    if (row.fields.relation === 'ADDRESSES') expectKind(links, row, 'source', 'FACILITATOR', ', which addresses a barrier')
    if (row.fields.relation === 'ADDRESSES') expectKind(links, row, 'target', 'BARRIER', ', addressed by a facilitator')
    if (row.fields.relation === 'WORSENS') expectKind(links, row, 'source', 'BARRIER', ', which worsens a barrier')
    if (row.fields.relation === 'WORSENS') expectKind(links, row, 'target', 'BARRIER', ', worsened by a barrier')
  }
  const mirrors = tables.get('mirrors')
  for (const row of mirrors?.rows ?? []) {
    if (mirrors === undefined) continue
    expectKind(mirrors, row, 'barrier', 'BARRIER', '')
    expectKind(mirrors, row, 'facilitator', 'FACILITATOR', '')
  }
}

/**
 * A publication that has no row of its own is made from the study or review with its DOI, under that record's key:
 * the key must then be free among the publications.
 */
function checkCitations(tables: Tables, issues: IssueList): void {
  const citations = tables.get('citations')
  if (citations === undefined) return
  const publications = tables.get('publications')
  const sources = [publications, tables.get('studies'), tables.get('reviews')]
  if (sources.some((table) => table?.complete === false)) return
  const owners = new Map<unknown, { table: Table; row: TableRow }>()
  for (const table of sources) {
    for (const row of table?.rows ?? []) {
      const doi = row.fields.doi
      if (table !== undefined && doi !== undefined && !owners.has(doi)) owners.set(doi, { table, row })
    }
  }
  const keys = new Map<unknown, unknown>([...keysOf(publications)].map((key) => [key, undefined]))
  for (const { fields, line } of citations.rows) {
    for (const [field, column] of [
      ['citingDoi', 'citing_doi'],
      ['citedDoi', 'cited_doi'],
    ] as const) {
      const doi = fields[field]
      if (doi === undefined) continue
      const place = { file: citations.file, row: line, column }
      const owner = owners.get(doi)
      if (owner === undefined) {
        issues.error(place, 'UNKNOWN_DOI', 'the DOI of a publication, study or review', describeValue(doi))
      } else if (owner.table !== publications) {
        const key = owner.row.fields.id
        if (keys.has(key) && keys.get(key) !== doi) {
          issues.error(
            place,
            'KEY_TAKEN',
            `a publication of its own for ${describeValue(doi)}`,
            `the key ${describeValue(key)} of another publication`,
          )
        }
        keys.set(key, doi)
      }
    }
  }
}
