/** Evaluates a `where` against one projection: AND, OR and NOT are set algebra, a relation is a walk over adjacency. */
import { BitSet } from './bit-set.ts'
import { type FilterTarget, labelsOf } from './filter-target.ts'
import { type NodeFilter, parsePredicate } from './parse-predicate.ts'
import type { NodePredicate } from './predicate.ts'
import { resolveScope } from './scope.ts'
import type { Projection, Scope } from './types.ts'

interface SelectOptions {
  /** Name of the argument in errors; `where` where nothing is said. */
  readonly argument?: string
  /** What counts as reported on derived relations; everything PRESENT where nothing is said. */
  readonly scope?: Scope
}

/**
 * Nodes of a target that a `where` lets through, as node numbers: in id order when iterated.
 * A missing value fails every test but `exists: false`, and is kept by `NOT`.
 *
 * @throws ClientError BAD_USER_INPUT for a name, test or value that the target does not have, or an id that names nothing
 * @throws ClientError LIMIT_EXCEEDED when it is too deep, too long, or a list in it is
 * @example selectNodes(projection, 'Study', { findings: { count: { gte: 3 }, where: { level: { in: ['macro'] } } } })
 */
export function selectNodes(
  projection: Projection,
  target: FilterTarget,
  where: NodeFilter | null | undefined,
  options: SelectOptions = {},
): BitSet {
  const predicate = parsePredicate(projection, target, where, options.argument ?? 'where')
  return new Evaluation(projection, options.scope ?? resolveScope(projection, undefined)).select(target, predicate)
}

class Evaluation {
  readonly #projection: Projection
  readonly #scope: Scope

  constructor(projection: Projection, scope: Scope) {
    this.#projection = projection
    this.#scope = scope
  }

  select(target: FilterTarget, predicate: NodePredicate): BitSet {
    return this.among(this.nodesOf(target), predicate)
  }

  nodesOf(target: FilterTarget): BitSet {
    const { graph } = this.#projection
    const nodes = new BitSet(graph.nodeCount)
    for (const label of labelsOf(target)) for (const node of graph.nodesOf(label)) nodes.add(node)
    return nodes
  }

  /** Those of some nodes that a predicate lets through. */
  among(nodes: BitSet, predicate: NodePredicate): BitSet {
    switch (predicate.is) {
      case 'and':
        return predicate.parts.reduce((left, part) => this.among(left, part), nodes)
      case 'or':
        return predicate.parts.reduce((found, part) => found.or(this.among(nodes, part)), new BitSet(nodes.size))
      case 'not':
        return nodes.andNot(this.among(nodes, predicate.part))
      case 'node':
        return kept(nodes, (node) => predicate.nodes.has(node))
      case 'property':
        return kept(nodes, (node) => predicate.holds(this.#projection.graph.properties(node)[predicate.name]))
      case 'relation': {
        const { relation, holds } = predicate
        const matching = this.select(relation.target, predicate.where)
        return kept(nodes, (node) => {
          const neighbors = relation.neighbors(this.#projection, this.#scope, node)
          return holds(neighbors.filter((neighbor) => matching.has(neighbor)).length, neighbors.length)
        })
      }
    }
  }
}

function kept(nodes: BitSet, keep: (node: number) => boolean): BitSet {
  const found = new BitSet(nodes.size)
  for (const node of nodes) if (keep(node)) found.add(node)
  return found
}
