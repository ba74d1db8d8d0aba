/** Loads a projection from the database: three statements, lists rather than rows, no long texts. */

import { ServerError } from '../errors.ts'
import {
  type GraphRows,
  type NodeId,
  type NodeRow,
  nodeLabels,
  nodeSpecs,
  type Properties,
  type PropertyValue,
  type RelationshipRow,
  type RelationshipType,
  relationshipSpecs,
} from '../model/index.ts'
import { queries, type Statements, type Store } from '../store/index.ts'
import { buildProjection } from './build-projection.ts'
import type { Projection } from './types.ts'

/**
 * The projection of the version that the database holds.
 *
 * @throws ServerError UNAVAILABLE when the database cannot be reached or keeps being published to
 */
export function loadProjection(store: Store): Promise<Projection> {
  return store.readSettled(async (statements, version) => buildProjection(await loadRows(statements), version))
}

/** The version that the database holds, settled. */
export function readVersion(store: Store): Promise<{ readonly dataVersion: string; readonly sequence: number }> {
  return store.readSettled(async (_statements, version) => version)
}

async function loadRows(statements: Statements): Promise<GraphRows> {
  const nodes: NodeRow[] = []
  const relationships: RelationshipRow[] = []
  for (const row of await statements.run(queries.loadNodes, {})) nodes.push(nodeRow(row))
  for (const row of await statements.run(queries.loadFindings, {})) readFindings(row, nodes, relationships)
  for (const row of await statements.run(queries.loadRelationships, {})) readRelationships(row, relationships)
  return { nodes, relationships }
}

function nodeRow({ labels, properties }: queries.LoadNodesRow): NodeRow {
  const label = nodeLabels.find((known) => labels.includes(known))
  if (label === undefined) throw new ServerError('INTERNAL', `expected a node with a label of the model, but got ${labels.join(', ')}`)
  const { id, ...rest } = properties
  const present = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined)
  // What the driver gives for stored values: strings, numbers, booleans and lists of strings.
  return { label, id: id as NodeId, properties: Object.fromEntries(present) as Properties }
}

function readFindings(row: queries.LoadFindingsRow, nodes: NodeRow[], relationships: RelationshipRow[]): void {
  const study = row.study as NodeId
  row.ids.forEach((text, place) => {
    const id = text as NodeId
    const packages = row.packages[place] ?? []
    const properties: Record<string, PropertyValue> = { key: row.keys[place] ?? '', packages, effect: row.effects[place] ?? '' }
    const optional = { place: row.places[place], basis: row.bases[place], agreement: row.agreements[place] }
    for (const [name, value] of Object.entries(optional)) if (value) properties[name] = value
    nodes.push({ label: 'Finding', id, properties })
    // Only the finding's own package says where it belongs: its relationships have its packages.
    const stated: Properties = { packages }
    relationships.push({ type: 'REPORTS', from: study, to: id, properties: stated })
    for (const end of row.ends[place] ?? []) {
      relationships.push({ type: typeOfEnd(end), from: id, to: end as NodeId, properties: stated })
    }
  })
}

function readRelationships(row: queries.LoadRelationshipsRow, relationships: RelationshipRow[]): void {
  const from = row.source as NodeId
  row.targets.forEach((target, place) => {
    const match = row.matches[place]
    const packages = row.packages[place] ?? []
    const properties: Properties = match ? { packages, match } : { packages }
    relationships.push({ type: row.types[place] as RelationshipType, from, to: target as NodeId, properties })
  })
}

/** What leads from a finding to a node of a kind; the model has one type for each. */
const typesOfEnds: ReadonlyMap<string, RelationshipType> = new Map(
  relationshipSpecs
    .filter((spec) => spec.from.includes('Finding'))
    .flatMap((spec) => spec.to.map((label) => [nodeSpecs[label].kind, spec.type] as const)),
)

function typeOfEnd(id: string): RelationshipType {
  const type = typesOfEnds.get(id.slice(0, id.indexOf(':')))
  if (type === undefined) throw new ServerError('INTERNAL', `expected a code that a finding may lead to, but got ${id}`)
  return type
}
