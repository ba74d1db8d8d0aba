/** SDL of connections, edges and orders, one of each for every type that has lists. */
import { type ListedType, listedTypes, typeHasCounts, typeIsCode } from '../../src/graphql/relation-fields.ts'
import { constantCase, orderableProperties } from '../../src/graphql/value-types.ts'
import { described, indented } from './sdl.ts'

export function lists(): string {
  return listedTypes.flatMap((type) => [connection(type), edge(type), order(type), orderField(type)]).join('\n')
}

function connection(type: ListedType): string {
  return described(
    `A page of a list of ${type} nodes.`,
    `type ${type}Connection {
  "How many there are on all pages."
  totalCount: Int!
  "Where the page lies in the list."
  pageInfo: PageInfo!
  "The nodes of the page, in order."
  nodes: [${type}!]!
  "The nodes of the page with their cursors and what this list says about each."
  edges: [${type}Edge!]!
}`,
  )
}

function edge(type: ListedType): string {
  const counts = `
  "Distinct studies behind this edge, in scope: those that report the node, or that join it with the node whose list this is. Null where no coding stands behind the list."
  studyCount: Int
  "Findings behind this edge, in scope, counted as \`studyCount\`. Null where the edge does not stand on findings."
  findingCount: Int`
  const links = `
  "Stated links behind this edge, in scope; null in lists that do not follow stated links."
  statedLinkCount: Int`
  const match = `
  "How close the two concepts are; null in lists that do not follow alignments."
  match: AlignmentMatch`
  return described(
    `One ${type} in a list.`,
    `type ${type}Edge {
  "Opaque place in the list, for \`after\` and \`before\`."
  cursor: String!
  "The node."
  node: ${type}!${typeHasCounts(type) ? counts : ''}${type === 'Determinant' ? links : ''}${type === 'Code' ? match : ''}
}`,
  )
}

function order(type: ListedType): string {
  return described(
    `How to order a list of ${type} nodes.`,
    `input ${type}Order {
  "What to order by."
  field: ${type}OrderField!
  "Which way; a node without a value comes last either way."
  direction: OrderDirection! = ASC
}`,
  )
}

function orderField(type: ListedType): string {
  const values = [
    described('By id, bytewise.', 'ID'),
    ...orderableProperties(type).map(([name, spec]) => described(`By: ${spec.description}.`, constantCase(name))),
    ...(typeIsCode(type) ? [described("By the edge's `studyCount`.", 'STUDY_COUNT')] : []),
    ...(typeHasCounts(type) ? [described("By the edge's `findingCount`.", 'FINDING_COUNT')] : []),
  ]
  return described(`What a list of ${type} nodes can be ordered by.`, `enum ${type}OrderField {\n${indented(values)}\n}`)
}
