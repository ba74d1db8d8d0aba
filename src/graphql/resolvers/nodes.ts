/** Fields of every node: properties and neighbours, as the graph schema lists them. */
import { type NodeLabel, nodeLabels, nodeSpecs, type PropertySpec, parseId } from '../../model/index.ts'
import type { Projection } from '../../projection/index.ts'
import { type Context, labelOf } from '../context.ts'
import { listNodes } from '../lists.ts'
import { interfaceLabels, type RelationField, relationFields, typeOfLabels } from '../relation-fields.ts'
import type { Texts } from '../texts.ts'
import type { AlignmentMatch } from '../types.generated.ts'
import type { NodeField, NodeListField, ResolverTable } from './field-resolver.ts'

/** Types of the interfaces, and the resolvers of every label's own fields. */
export const nodeResolvers: ResolverTable = Object.fromEntries(nodeLabels.map((label) => [label, fieldsOf(label)]))

/** How graphql-js learns the type of a node where the schema says an interface. */
export const interfaceResolvers = Object.fromEntries(
  ['Node', ...Object.keys(interfaceLabels)].map((name) => [
    name,
    { __resolveType: (node: number, context: Context) => labelOf(context, node) },
  ]),
)

function fieldsOf(label: NodeLabel): Record<string, NodeField | NodeListField> {
  const properties = Object.entries(nodeSpecs[label].properties).map(([name, spec]) => [
    name,
    spec.text ? text(name) : property(name, spec),
  ])
  const relations = relationFields(label).map((field) => [field.field, field.one ? neighbor(field) : neighbors(field)])
  const common: Record<string, NodeField> = {
    id: (node, _args, { projection }) => projection.graph.id(node),
    key: (node, _args, { projection }) => projection.graph.properties(node).key,
    package: (node, _args, { projection }) => parseId(projection.graph.id(node))?.package,
    packages: (node, _args, { projection }) => projection.graph.properties(node).packages,
    ...(label === 'Study' ? { aliases: property('aliases', { type: 'string[]' }) } : {}),
  }
  return { ...common, ...Object.fromEntries([...properties, ...relations]) }
}

function property(name: string, { type }: Pick<PropertySpec, 'type'>): NodeField {
  const absent = type === 'string[]' ? [] : null
  return (node, _args, { projection }) => projection.graph.properties(node)[name] ?? absent
}

function text(name: string): NodeField {
  return async (node, _args, { texts }) => (await texts.load(node))[name as keyof Texts]
}

/** Neighbours by one field; one relationship type may lead to several labels by several fields, as AT_LEVEL does. */
function reached({ graph }: Projection, node: number, { step, targets }: RelationField): readonly number[] {
  return graph.neighbors(node, step.type, step.direction).filter((other) => targets.includes(graph.label(other)))
}

function neighbor(field: RelationField): NodeField {
  return (node, _args, { projection }) => reached(projection, node, field)[0] ?? null
}

function neighbors(field: RelationField): NodeListField {
  const { step, targets, properties } = field
  const type = typeOfLabels(targets)
  return (node, args, context) => {
    const { graph } = context.projection
    const matchOf = (other: number): AlignmentMatch => {
      const [from, to] = step.direction === 'OUT' ? [node, other] : [other, node]
      return graph.relationshipProperties(from, step.type, to).match as AlignmentMatch
    }
    const list = { nodes: reached(context.projection, node, field), ...('match' in properties ? { match: matchOf } : {}) }
    return listNodes(context, type, args, () => list)
  }
}
