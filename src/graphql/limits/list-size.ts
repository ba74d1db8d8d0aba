/** How long the lists of an answer can be: from arguments, and from what `@listSize` says in the SDL. */
import { type GraphQLField, getNamedType, isListType, isNonNullType, valueFromASTUntyped } from 'graphql'
import { defaultPageSize } from '../paging.ts'

/** Length of a list of objects of which nothing says how long it is. */
const assumedListSize = 20

/** Arguments of a field, coerced. */
export type Arguments = Readonly<Record<string, unknown>>

export function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

/** Lists of one object whose length is known from the arguments of the field that gives the object. */
export interface SizedLists {
  readonly names: readonly string[]
  readonly length: number
}

/** How long a list is, once a field's arguments are known. */
export function lengthOf(field: GraphQLField<unknown, unknown>, args: Arguments, within: SizedLists | undefined): number {
  if (within?.names.includes(field.name)) return within.length
  return sizeAsked(field, args) ?? assumedListSize
}

/** Lists of the object that a field gives: the pages of a connection, and what `@listSize` names. */
export function sizedListsOf(field: GraphQLField<unknown, unknown>, args: Arguments): SizedLists | undefined {
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
export function numberOf(args: Arguments, name: string): number | undefined {
  const value = args[name]
  if (typeof value === 'number') return Math.max(0, value)
  return Array.isArray(value) ? value.length : undefined
}
