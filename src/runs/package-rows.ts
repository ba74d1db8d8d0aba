import {
  type GraphRows,
  type IdKind,
  makeId,
  type NodeId,
  type NodeLabel,
  type NodeRow,
  nodeSpecs,
  type Package,
  type Properties,
  type PropertyValue,
  type RelationshipRow,
  type RelationshipType,
} from '../model/index.ts'

/** A package as nodes and relationships: every one states `packages: [its name]`. An alignment may end at a code that is not among them. */
export function packageRows(content: Package): GraphRows {
  const { tables } = content
  const graph = new RowBuilder(content.name)
  addDataSet(graph, content)
  addCodebook(graph, content)
  for (const study of tables.studies) {
    const id = graph.node('Study', study.id, study)
    graph.relate(id, 'CODED_IN', graph.id('data-set', content.name))
    for (const key of study.technologies ?? []) graph.relate(id, 'EXAMINES', graph.namedByKey('Technology', key))
    for (const key of study.stakeholders ?? []) graph.relate(id, 'INVOLVES', graph.namedByKey('Stakeholder', key))
  }
  for (const finding of tables.findings) {
    const id = graph.node('Finding', finding.id, finding)
    graph.relate(graph.id('study', finding.study), 'REPORTS', id)
    graph.relate(id, 'SUPPORTS', graph.determinant(finding.determinant))
    graph.relateByKey(id, 'AT_LEVEL', 'level', finding.level)
    if (finding.stakeholder !== undefined) graph.relate(id, 'VOICED_BY', graph.namedByKey('Stakeholder', finding.stakeholder))
    for (const factor of finding.factors ?? []) graph.relateByKey(id, 'CONCERNS', 'factor', factor)
  }
  for (const link of tables.links) {
    const id = graph.node('StatedLink', link.id, link)
    graph.relate(graph.id('study', link.study), 'STATES', id)
    graph.relate(id, 'FROM', graph.determinant(link.source))
    graph.relate(id, 'TO', graph.determinant(link.target))
  }
  for (const { study, code } of tables['study-codes']) graph.relate(graph.id('study', study), 'CODED_AS', code)
  addReviews(graph, content)
  addPublications(graph, content)
  return graph.rows()
}

function addDataSet(graph: RowBuilder, content: Package): void {
  const { version, ...own } = content
  graph.node('DataSet', content.name, { ...own, ...(version === undefined ? {} : { packageVersion: version }) })
}

function addCodebook(graph: RowBuilder, { tables, domainsTitle, levelsTitle }: Package): void {
  for (const { id, kind } of tables.determinants) graph.declareDeterminant(id, kind === 'BARRIER' ? 'barrier' : 'facilitator')
  if (tables.domains.length > 0) graph.node('Framework', 'domains', { name: domainsTitle ?? 'Domains' })
  if (tables.levels.length > 0) graph.node('Framework', 'levels', { name: levelsTitle ?? 'Levels' })
  for (const domain of tables.domains) {
    graph.relateByKey(graph.node('Domain', domain.id, domain), 'PART_OF', 'framework', 'domains')
  }
  for (const level of tables.levels) {
    graph.relateByKey(graph.node('SystemLevel', level.id, level), 'PART_OF', 'framework', 'levels')
  }
  for (const factor of tables.factors) graph.node('IntersectionalFactor', factor.id, factor)
  for (const theme of tables.themes) {
    const id = graph.node('Theme', theme.id, theme)
    graph.relateByKey(id, 'IN_DOMAIN', 'domain', theme.domain)
    graph.relateByKey(id, 'SUBTHEME_OF', 'theme', theme.parent)
  }
  for (const determinant of tables.determinants) {
    const id = graph.node(determinant.kind === 'BARRIER' ? 'Barrier' : 'Facilitator', determinant.id, determinant)
    graph.relateByKey(id, 'IN_THEME', 'theme', determinant.theme)
  }
  for (const { barrier, facilitator } of tables.mirrors) {
    graph.relate(graph.determinant(barrier), 'MIRRORS', graph.determinant(facilitator))
  }
  for (const { source, match, target } of tables.alignments) graph.relate(source, 'ALIGNED_TO', target, { match })
}

function addReviews(graph: RowBuilder, { tables }: Package): void {
  for (const review of tables.reviews) graph.node('Review', review.id, review)
  for (const { review, study } of tables.inclusions) graph.relate(graph.id('review', review), 'INCLUDES', graph.id('study', study))
  for (const statement of tables['review-statements']) {
    const id = graph.node('ReviewFinding', statement.id, statement)
    graph.relate(graph.id('review', statement.review), 'STATES', id)
    graph.relate(id, 'ABOUT', graph.determinant(statement.determinant))
    graph.relateByKey(id, 'AT_LEVEL', 'level', statement.level)
    for (const factor of statement.factors ?? []) graph.relateByKey(id, 'CONCERNS', 'factor', factor)
    for (const finding of statement.findings ?? []) graph.relateByKey(id, 'BASED_ON', 'finding', finding)
  }
}

/** Citations join publications by DOI; a study or review that is cited, cites or has a publication's DOI is published as it. */
function addPublications(graph: RowBuilder, { tables }: Package): void {
  const byDoi = new Map<string, NodeId>()
  for (const publication of tables.publications) {
    const id = graph.node('Publication', publication.id, publication)
    if (publication.doi !== undefined) byDoi.set(publication.doi, id)
  }
  const cited = new Set(tables.citations.flatMap(({ citingDoi, citedDoi }) => [citingDoi, citedDoi]))
  for (const [kind, records] of [
    ['study', tables.studies],
    ['review', tables.reviews],
  ] as const) {
    for (const record of records) {
      if (record.doi === undefined) continue
      if (!byDoi.has(record.doi) && cited.has(record.doi)) byDoi.set(record.doi, graph.node('Publication', record.id, record))
      const publication = byDoi.get(record.doi)
      if (publication !== undefined) graph.relate(graph.id(kind, record.id), 'PUBLISHED_AS', publication)
    }
  }
  for (const { citingDoi, citedDoi } of tables.citations) {
    const citing = byDoi.get(citingDoi)
    const cites = byDoi.get(citedDoi)
    if (citing !== undefined && cites !== undefined) graph.relate(citing, 'CITES', cites)
  }
}

class RowBuilder {
  readonly #package: string
  readonly #nodes: NodeRow[] = []
  readonly #relationships: RelationshipRow[] = []
  readonly #determinants = new Map<string, NodeId>()
  /** Stakeholders and technologies, which no table lists. */
  readonly #namedByKey = new Set<NodeId>()

  constructor(packageName: string) {
    this.#package = packageName
  }

  id(kind: IdKind, key: string): NodeId {
    return makeId(kind, this.#package, key)
  }

  /** Adds a node with what its label may have of a record's fields. */
  node(label: NodeLabel, key: string, record: object): NodeId {
    const { kind, properties } = nodeSpecs[label]
    const id = this.id(kind, key)
    const own = Object.entries(record).filter(([name, value]) => name in properties && isPresent(value))
    this.#nodes.push({ label, id, properties: { ...Object.fromEntries(own), key, packages: [this.#package] } })
    return id
  }

  /** The node of a code that is only a key: its name is the key with blanks, first letter in upper case. */
  namedByKey(label: 'Stakeholder' | 'Technology', key: string): NodeId {
    const id = this.id(nodeSpecs[label].kind, key)
    if (this.#namedByKey.has(id)) return id
    this.#namedByKey.add(id)
    const words = key.replaceAll('-', ' ')
    return this.node(label, key, { name: words.charAt(0).toUpperCase() + words.slice(1) })
  }

  declareDeterminant(key: string, kind: 'barrier' | 'facilitator'): void {
    this.#determinants.set(key, this.id(kind, key))
  }

  /** Keys of determinants are unique over both kinds; one that was never declared stays a barrier's, and the fold tells of the loose end. */
  determinant(key: string): NodeId {
    return this.#determinants.get(key) ?? this.id('barrier', key)
  }

  relate(from: NodeId, type: RelationshipType, to: NodeId, properties: Properties = {}): void {
    this.#relationships.push({ type, from, to, properties: { ...properties, packages: [this.#package] } })
  }

  relateByKey(from: NodeId, type: RelationshipType, kind: IdKind, key: string | undefined): void {
    if (key !== undefined) this.relate(from, type, this.id(kind, key))
  }

  rows(): GraphRows {
    return { nodes: this.#nodes, relationships: this.#relationships }
  }
}

function isPresent(value: PropertyValue | undefined): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
}
