/** What a document may ask for: checked before a statement is sent. */
import { type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql'
import { ClientError } from '../../errors.ts'
import { costOfOperation, type DocumentCost, maxCost } from './cost.ts'
import { checkShape, type Shape, shapeOf } from './shape.ts'

export { maxCost } from './cost.ts'

/** Tokens of one document: parsing stops there. */
export const maxTokens = 2_000

/** Cost and depth of one operation. */
export interface Measured extends DocumentCost {
  readonly depth: number
}

/**
 * What an operation costs, whether or not that is too much.
 *
 * @throws ClientError LIMIT_EXCEEDED for a single list that is longer than a page may be
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measured {
  const fragments = fragmentsOf(document)
  return { ...costOfOperation(schema, operation, fragments, variables), depth: shapeOf(operation, fragments).depth }
}

/**
 * Refuses what is too much.
 *
 * @throws ClientError LIMIT_EXCEEDED with `limit`, `asked` and, for the cost, `costliestField`
 */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): DocumentCost {
  const fragments = fragmentsOf(document)
  const shape: Shape = shapeOf(operation, fragments)
  checkShape(shape)
  const cost = costOfOperation(schema, operation, fragments, variables)
  if (cost.cost > maxCost) {
    const { costliestField, costliestFieldCost } = cost
    throw new ClientError(
      'LIMIT_EXCEEDED',
      `expected a document whose answer holds at most ${maxCost} objects, but this one may hold ${cost.cost}, of which ${costliestField} alone ${costliestFieldCost}: ask for shorter lists`,
      { details: { limit: maxCost, asked: cost.cost, costliestField, costliestFieldCost } },
    )
  }
  return cost
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
}
