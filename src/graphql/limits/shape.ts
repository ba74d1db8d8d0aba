/** Limits on the shape of a document, whatever its answer holds: depth, aliases and directives. */
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import { ClientError } from '../../errors.ts'

/** Fields inside one another; introspection has a limit of its own in graphql-js. */
const maxDepth = 15
/** Aliases, counted once for every place where a fragment stands. */
const maxAliases = 50
/** Directives, counted as aliases are. */
const maxDirectives = 50

export interface Shape {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
}

/** @throws ClientError LIMIT_EXCEEDED with what was too much */
export function checkShape(shape: Shape): void {
  exceeds('depth', shape.depth, maxDepth)
  exceeds('aliases', shape.aliases, maxAliases)
  exceeds('directives', shape.directives, maxDirectives)
}

function exceeds(what: string, asked: number, limit: number): void {
  if (asked <= limit) return
  throw new ClientError('LIMIT_EXCEEDED', `expected at most ${limit} ${what} in a document, but got ${asked}`, {
    details: { what, limit, asked },
  })
}

/** Measures an operation with its fragments; the document has passed validation, so spreads have no cycles. */
export function shapeOf(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Shape {
  const known = new Map<string, Shape>()

  const fragmentShape = (name: string): Shape => {
    const before = known.get(name)
    const fragment = fragments.get(name)
    if (before !== undefined || fragment === undefined) return before ?? empty
    const shape = selectionShape(fragment.selectionSet)
    known.set(name, shape)
    return shape
  }

  const selectionShape = ({ selections }: SelectionSetNode): Shape =>
    selections.reduce<Shape>((total, selection) => {
      const directives = selection.directives?.length ?? 0
      if (selection.kind === Kind.FRAGMENT_SPREAD) return join(total, fragmentShape(selection.name.value), 0, directives)
      if (selection.kind === Kind.INLINE_FRAGMENT) return join(total, selectionShape(selection.selectionSet), 0, directives)
      if (selection.name.value.startsWith('__')) return total
      const below = selection.selectionSet === undefined ? empty : selectionShape(selection.selectionSet)
      return join(total, { ...below, depth: below.depth + 1 }, selection.alias === undefined ? 0 : 1, directives)
    }, empty)

  return join(empty, selectionShape(operation.selectionSet), 0, operation.directives?.length ?? 0)
}

const empty: Shape = { depth: 0, aliases: 0, directives: 0 }

function join(a: Shape, b: Shape, aliases: number, directives: number): Shape {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases + aliases,
    directives: a.directives + b.directives + directives,
  }
}
