/**
 * What a document costs, before anything is read: the number of objects that its answer can hold, as GitHub counts nodes.
 * Computed on coerced variables, so that `first: $n` counts as much as `first: 500`.
 */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { getArgumentValues } from 'graphql/execution/values.js'
import { ClientError } from '../../errors.ts'
import { maxPageSize } from '../paging.ts'
import { type Arguments, isList, lengthOf, numberOf, type SizedLists, sizedListsOf } from './list-size.ts'

/** The most objects that an answer may hold. */
export const maxCost = 50_000

export interface DocumentCost {
  readonly cost: number
  /** Field that contributes most objects, as a path of response keys; null when the answer holds none. */
  readonly costliestField: string | null
  readonly costliestFieldCost: number
}

interface Costliest {
  readonly path: readonly string[]
  readonly cost: number
}

interface Subtotal {
  readonly cost: number
  readonly costliest: Costliest | undefined
}

const nothing: Subtotal = { cost: 0, costliest: undefined }

/**
 * @param fragments by name
 * @throws ClientError LIMIT_EXCEEDED for a single list that is longer than a page may be
 */
export function costOfOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): DocumentCost {
  const root = schema.getRootType(operation.operation)
  if (root == null) return { cost: 0, costliestField: null, costliestFieldCost: 0 }
  const { cost, costliest } = new Counter(schema, fragments, variables).selections(root, operation.selectionSet, undefined)
  return { cost, costliestField: costliest?.path.join('.') ?? null, costliestFieldCost: costliest?.cost ?? 0 }
}

class Counter {
  readonly #schema: GraphQLSchema
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #variables: { [name: string]: unknown }
  /** A fragment costs the same wherever it stands under one list size: a document of nested spreads stays linear. */
  readonly #known = new Map<string, Subtotal>()

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Readonly<Record<string, unknown>>) {
    this.#schema = schema
    this.#fragments = fragments
    this.#variables = { ...variables }
  }

  /**
   * Objects below one object of a type.
   *
   * @param within lists of this object whose length is known
   */
  selections(type: GraphQLNamedType, { selections }: SelectionSetNode, within: SizedLists | undefined): Subtotal {
    let total = nothing
    for (const selection of selections) {
      if (this.#isLeftOut(selection)) continue
      if (selection.kind === Kind.FIELD) total = sum(total, this.#field(type, selection, within))
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        total = sum(total, this.selections(this.#narrowed(type, selection.typeCondition?.name.value), selection.selectionSet, within))
      } else total = sum(total, this.#fragment(type, selection.name.value, within))
    }
    return total
  }

  #fragment(type: GraphQLNamedType, name: string, within: SizedLists | undefined): Subtotal {
    const key = `${name} ${JSON.stringify(within)}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const fragment = this.#fragments.get(name)
    if (fragment === undefined) return nothing
    const result = this.selections(this.#narrowed(type, fragment.typeCondition.name.value), fragment.selectionSet, within)
    this.#known.set(key, result)
    return result
  }

  #field(parent: GraphQLNamedType, node: FieldNode, within: SizedLists | undefined): Subtotal {
    const field = fieldOf(parent, node.name.value)
    if (field === undefined || node.selectionSet === undefined) return nothing
    const type = getNamedType(field.type)
    if (!isCompositeType(type) || type.name.startsWith('__')) return nothing
    const key = node.alias?.value ?? node.name.value
    const args = this.#argumentsOf(field, node)
    checkPageSize(args, key)
    const length = isList(field) ? lengthOf(field, args, within) : 1
    const below = this.selections(type, node.selectionSet, sizedListsOf(field, args))
    const cost = length * (1 + below.cost)
    const deeper = below.costliest && { path: [key, ...below.costliest.path], cost: length * below.costliest.cost }
    const own: Costliest = { path: [key], cost: length }
    return { cost, costliest: deeper !== undefined && deeper.cost > own.cost ? deeper : own }
  }

  #argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    try {
      return getArgumentValues(field, node, this.#variables)
    } catch (error) {
      // Execution says what is wrong with the argument; such a field gives no list.
      if (error instanceof GraphQLError) return {}
      throw error
    }
  }

  #isLeftOut(selection: SelectionSetNode['selections'][number]): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, this.#variables)
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, this.#variables)
    return skip?.if === true || include?.if === false
  }

  #narrowed(type: GraphQLNamedType, condition: string | undefined): GraphQLNamedType {
    return (condition === undefined ? undefined : this.#schema.getType(condition)) ?? type
  }
}

function sum(a: Subtotal, b: Subtotal): Subtotal {
  const costliest = (b.costliest?.cost ?? 0) > (a.costliest?.cost ?? 0) ? b.costliest : a.costliest
  return { cost: a.cost + b.cost, costliest }
}

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

function checkPageSize(args: Arguments, key: string): void {
  for (const name of ['first', 'last']) {
    const asked = numberOf(args, name) ?? 0
    if (asked <= maxPageSize) continue
    throw new ClientError('LIMIT_EXCEEDED', `${key}: expected ${name} to be at most ${maxPageSize}, but got ${asked}`, {
      details: { argument: name, limit: maxPageSize, asked, costliestField: key },
    })
  }
}
