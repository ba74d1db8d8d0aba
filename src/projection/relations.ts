/** Which relations a `where` can follow from a target: those of the graph schema, and the derived ones. */
import { type Direction, type NodeLabel, type RelationshipEnd, type RelationshipType, relationshipSpecs } from '../model/index.ts'
import { derivedRelations } from './derived-relations.ts'
import { type FilterTarget, labelsOf, targetOf } from './filter-target.ts'
import type { Projection, Scope } from './types.ts'

export interface Relation {
  /** GraphQL field. */
  readonly field: string
  /** False where a node has at most one such neighbour. */
  readonly many: boolean
  readonly target: FilterTarget
  readonly description: string
  /** Neighbours of a node, ascending, each once. */
  neighbors(projection: Projection, scope: Scope, node: number): readonly number[]
}

const cache = new Map<FilterTarget, ReadonlyMap<string, Relation>>()

/** Relations that every node of a target has, by field. */
export function relationsOf(target: FilterTarget): ReadonlyMap<string, Relation> {
  let relations = cache.get(target)
  if (relations === undefined) {
    relations = shared(labelsOf(target).map((label) => [label, ofLabel(label)] as const))
    cache.set(target, relations)
  }
  return relations
}

function ofLabel(label: NodeLabel): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>()
  for (const { type, from, to, source, target } of relationshipSpecs) {
    if (from.includes(label)) relations.set(source.field, step(source, to, type, 'OUT'))
    if (to.includes(label)) relations.set(target.field, step(target, from, type, 'IN'))
  }
  for (const { on, walk, ...relation } of derivedRelations) {
    if (!on.includes(label)) continue
    relations.set(relation.field, {
      ...relation,
      neighbors: (projection, scope, node) => [...new Set(walk(projection, scope, node))].filter((one) => one >= 0).sort((a, b) => a - b),
    })
  }
  return relations
}

/** One relationship type may lead to several labels by several fields, as AT_LEVEL does: the labels tell them apart. */
function step(end: RelationshipEnd, labels: readonly NodeLabel[], type: RelationshipType, direction: Direction): Relation {
  const wanted: ReadonlySet<NodeLabel> = new Set(labels)
  return {
    field: end.field,
    many: !end.one,
    target: targetOf(labels),
    description: `What it ${end.caption}`,
    neighbors: ({ graph }, _scope, node) => graph.neighbors(node, type, direction).filter((one) => wanted.has(graph.label(one))),
  }
}

/** What all labels of a target share; a node's own label decides how it is walked. */
function shared(byLabel: readonly (readonly [NodeLabel, ReadonlyMap<string, Relation>])[]): ReadonlyMap<string, Relation> {
  const [first] = byLabel
  if (first === undefined || byLabel.length === 1) return first?.[1] ?? new Map()
  const relations = new Map<string, Relation>()
  for (const [field, relation] of first[1]) {
    const variants = new Map<NodeLabel, Relation>()
    for (const [label, own] of byLabel) {
      const variant = own.get(field)
      if (variant?.many === relation.many) variants.set(label, variant)
    }
    if (variants.size < byLabel.length) continue
    relations.set(field, {
      ...relation,
      target: targetOf([...variants.values()].flatMap((variant) => labelsOf(variant.target))),
      neighbors: (projection, scope, node) => variants.get(projection.graph.label(node))?.neighbors(projection, scope, node) ?? [],
    })
  }
  return relations
}
