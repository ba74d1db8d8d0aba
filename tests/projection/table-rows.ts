/** Tables as graph rows, for made-up evidence: the shipped package goes through the product's own importer instead. */
import type { GraphRows, NodeId, NodeLabel, NodeRow, PropertyValue, RelationshipRow, RelationshipType } from '../../src/model/index.ts'
import type { Tables } from './tables.ts'

export function tableRows(tables: Tables): GraphRows {
  const nodes: NodeRow[] = []
  const relationships: RelationshipRow[] = []
  const node = (label: NodeLabel, id: string, properties: Readonly<Record<string, PropertyValue | undefined>> = {}) => {
    const [, packageName = '', key = ''] = id.split(':')
    const present = Object.entries(properties).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined)
    nodes.push({ label, id: id as NodeId, properties: { key, packages: [packageName], ...Object.fromEntries(present) } })
  }
  const link = (type: RelationshipType, from: string, to: string | undefined) => {
    if (to !== undefined)
      relationships.push({ type, from: from as NodeId, to: to as NodeId, properties: { packages: [from.split(':')[1] ?? ''] } })
  }
  for (const study of tables.studies) {
    const { title, year, design, countries, settings } = study
    node('Study', study.id, { title, year, design, countries: filled(countries), settings: filled(settings) })
    for (const to of study.technologies) link('EXAMINES', study.id, to)
    for (const to of study.participants) link('INVOLVES', study.id, to)
    for (const to of study.dataSets) link('CODED_IN', study.id, to)
    for (const to of study.codedAs) link('CODED_AS', study.id, to)
    for (const from of study.reviews) link('INCLUDES', from, study.id)
  }
  for (const finding of tables.findings) {
    node('Finding', finding.id, { effect: finding.effect, agreement: finding.agreement })
    link('REPORTS', finding.study, finding.id)
    link('SUPPORTS', finding.id, finding.determinant)
    link('AT_LEVEL', finding.id, finding.level)
    link('VOICED_BY', finding.id, finding.stakeholder)
    for (const factor of finding.factors) link('CONCERNS', finding.id, factor)
  }
  for (const { id, theme } of tables.determinants) {
    node(id.startsWith('barrier:') ? 'Barrier' : 'Facilitator', id, { name: id })
    link('IN_THEME', id, theme)
  }
  for (const { id, domain, parent } of tables.themes) {
    node('Theme', id, { name: id })
    link('IN_DOMAIN', id, domain)
    link('SUBTHEME_OF', id, parent)
  }
  for (const { barrier, facilitator } of tables.mirrors) link('MIRRORS', barrier, facilitator)
  for (const { id, study, source, target } of tables.links) {
    node('StatedLink', id, { relation: 'LEADS_TO', assertion: 'OBSERVED' })
    link('STATES', study, id)
    link('FROM', id, source)
    link('TO', id, target)
  }
  for (const id of tables.domains) node('Domain', id, { name: id })
  for (const id of tables.levels) node('SystemLevel', id, { name: id })
  for (const id of tables.factors) node('IntersectionalFactor', id, { name: id })
  for (const id of tables.stakeholders) node('Stakeholder', id, { name: id })
  for (const id of tables.technologies) node('Technology', id, { name: id })
  for (const id of tables.dataSets) node('DataSet', id, { title: id, sourceExtent: 'ABSTRACT' })
  for (const id of tables.reviews) node('Review', id, { title: id })
  return { nodes, relationships }
}

function filled(values: readonly string[]): readonly string[] | undefined {
  return values.length === 0 ? undefined : values
}
