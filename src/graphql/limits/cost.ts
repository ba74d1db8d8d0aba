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
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { getArgumentValues } from 'graphql/execution/values.js'
import { ClientError } from '../../errors.ts'
import { defaultPageSize, maxPageSize } from '../paging.ts'

/** The most objects that an answer may hold. */
export const maxCost = 50_000
/** Length of a list of objects of which nothing says how long it is. */
const assumedListSize = 20

export interface DocumentCost {
  readonly cost: number
  /** Field that contributes most objects, as a path of response keys; null when the answer holds none. */
  readonly costliestField: string | null
  readonly costliestFieldCost: number
}

type Arguments = Readonly<Record<string, unknown>>

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

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

/** Lists of one object whose length is known from the arguments of the field that gives the object. */
interface SizedLists {
  readonly names: readonly string[]
  readonly length: number
}

/** How long a list is, once a field's arguments are known. */
function lengthOf(field: GraphQLField<unknown, unknown>, args: Arguments, within: SizedLists | undefined): number {
  if (within?.names.includes(field.name)) return within.length
  return sizeAsked(field, args) ?? assumedListSize
}

/** Lists of the object that a field gives: the pages of a connection, and what `@listSize` names. */
function sizedListsOf(field: GraphQLField<unknown, unknown>, args: Arguments): SizedLists | undefined {
  const sized = listSizeOf(field)?.sizedFields
  if (sized !== undefined) return { names: sized, length: sizeAsked(field, args) ?? assumedListSize }
  if (!getNamedType(field.type).name.endsWith('Connection')) return undefined
  return { names: ['nodes', 'edges'], length: numberOf(args, 'first') ?? numberOf(args, 'last') ?? defaultPageSize }
}

/** Length that `@listSize` reads from arguments, or assumes; undefined when it says neither. */
function sizeAsked(field: GraphQLField<unknown, unknown>, args: Arguments): number | undefined {
  const said = listSizeOf(field)
  const sizes = (said?.slicingArguments ?? []).map((name) => numberOf(args, name)).filter((size) => size !== undefined)
  return sizes.length === 0 ? said?.assumedSize : sizes.reduce((product, size) => product * size, 1)
}

interface ListSize {
  readonly assumedSize?: number
  readonly slicingArguments?: readonly string[]
  readonly sizedFields?: readonly string[]
}

const sizesSaid = new WeakMap<GraphQLField<unknown, unknown>, ListSize>()

function listSizeOf(field: GraphQLField<unknown, unknown>): ListSize | undefined {
  const node = field.astNode?.directives?.find((directive) => directive.name.value === 'listSize')
  if (node === undefined) return undefined
  const known =
    sizesSaid.get(field) ?? Object.fromEntries((node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))
  sizesSaid.set(field, known)
  return known
}

/** A number, or the length of a list. */
function numberOf(args: Arguments, name: string): number | undefined {
  const value = args[name]
  if (typeof value === 'number') return Math.max(0, value)
  return Array.isArray(value) ? value.length : undefined
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
