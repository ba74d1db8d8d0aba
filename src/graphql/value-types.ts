/** How property types of the graph schema are called in GraphQL: enums, filter conditions, and what can be ordered by. */
import {
  agreements,
  alignmentMatches,
  assertions,
  commonProperties,
  effects,
  type NodeLabel,
  nodeSpecs,
  type PropertySpec,
  sourceExtents,
  statedRelations,
} from '../model/index.ts'
import { type ListedType, labelsOfType } from './relation-fields.ts'
import type { NodeKind } from './types.generated.ts'

/** Enums whose values the graph schema states; their values are described in graphql/schema/vocabulary.graphql. */
const enumNames: ReadonlyMap<readonly string[], string> = new Map<readonly string[], string>([
  [effects, 'Effect'],
  [agreements, 'Agreement'],
  [statedRelations, 'StatedRelation'],
  [assertions, 'Assertion'],
  [sourceExtents, 'SourceExtent'],
  [alignmentMatches, 'AlignmentMatch'],
])

const scalars = { string: 'String', integer: 'Int', float: 'Float', boolean: 'Boolean', 'string[]': 'String' } as const

/** Type of a property's value; of one value where it is a list. */
export function valueType({ type, values }: PropertySpec): string {
  return (values && enumNames.get(values)) ?? scalars[type]
}

/** Output type of a property, e.g. `[String!]!`: a list that is absent is an empty list. */
export function outputType(spec: PropertySpec): string {
  if (spec.type === 'string[]') return '[String!]!'
  return spec.required ? `${valueType(spec)}!` : valueType(spec)
}

/** Properties that every label of a type has, without the common ones. */
export function sharedProperties(type: ListedType): readonly (readonly [string, PropertySpec])[] {
  const [first, ...rest] = labelsOfType(type)
  if (first === undefined) return []
  return Object.entries(nodeSpecs[first].properties).filter(([name]) => rest.every((label) => name in nodeSpecs[label].properties))
}

/** Properties that a list can be ordered by: one value each. */
export function orderableProperties(type: ListedType): readonly (readonly [string, PropertySpec])[] {
  const key: readonly (readonly [string, PropertySpec])[] = commonProperties.key === undefined ? [] : [['key', commonProperties.key]]
  return [...key, ...sharedProperties(type).filter(([, spec]) => !spec.text && spec.type !== 'string[]')]
}

/** `papersInFoundingReview` -> `PAPERS_IN_FOUNDING_REVIEW`. */
export function constantCase(camelCase: string): string {
  return camelCase.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

/** Kind of a label in GraphQL, e.g. `REVIEW_FINDING`. */
export function kindName(label: NodeLabel): NodeKind {
  return nodeSpecs[label].kind.replaceAll('-', '_').toUpperCase() as NodeKind
}
