/** What lies around some things: all within a few steps, nearest first, and how they hang together. */
import { distancesFrom } from '../analysis/index.ts'
import { type Direction, type IdKind, idKinds, nodeSpecs, type RelationshipType, relationshipTypes } from '../model/index.ts'
import { type Projection, resolveId, type Scope } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { listOf, type Optional, type QuestionArguments, type QuestionContext, runReference, wholeNumber } from './context.ts'
import { findingIds, studyIds } from './reference-ids.ts'
import { scopeOf } from './scope-of.ts'
import { statedLinkIds, statedLinksInScope } from './stated-links.ts'

export interface NeighborhoodArguments extends QuestionArguments {
  /** 1..100. */
  readonly ids: readonly string[]
  /** 1..3, default 1. */
  readonly depth?: Optional<number>
  /** Default: every type. */
  readonly relationships?: Optional<readonly RelationshipType[]>
  /** Default BOTH. */
  readonly direction?: Optional<Direction>
  /** Kinds that a step may arrive at; default: every kind. */
  readonly nodeKinds?: Optional<readonly IdKind[]>
  /** 1..5000, default 200. */
  readonly limit?: Optional<number>
}

export interface SubgraphRelationship {
  readonly type: RelationshipType
  /** Node numbers. */
  readonly source: number
  readonly target: number
}

export interface Subgraph {
  /** Node numbers by distance, then id, with the distance of each. */
  readonly nodes: readonly number[]
  readonly distances: readonly number[]
  /** Of the types asked for between two of `nodes`; by source, type, target. */
  readonly relationships: readonly SubgraphRelationship[]
  readonly truncated: boolean
  /** Nodes within reach beyond the limit, by kind, in order of the kinds' names. */
  readonly omitted: readonly { readonly kind: IdKind; readonly count: number }[]
  readonly omittedRelationships: number
}

const maxRelationships = 20_000

interface NeighborhoodRequest {
  readonly starts: readonly number[]
  readonly depth: number
  readonly types: readonly RelationshipType[]
  readonly direction: Direction
  readonly kinds: readonly IdKind[] | undefined
  readonly limit: number
}

/** What either engine finds; node numbers. */
interface FoundNeighborhood {
  readonly nodes: readonly { readonly node: number; readonly distance: number }[]
  readonly omitted: readonly { readonly kind: string; readonly count: number }[]
  readonly relationships: readonly { readonly type: string; readonly source: number; readonly target: number }[]
  readonly omittedRelationships: number
}

/**
 * Everything within `depth` steps of some nodes, nearest first. A step arrives only at nodes of the kinds asked for, and only
 * at findings that count as reported, studies and stated links in scope; the nodes asked for are always there.
 *
 * @throws ClientError BAD_USER_INPUT for an argument out of bounds or an id that names nothing
 * @throws ClientError AMBIGUOUS_ID for a short id that fits several nodes
 */
export async function neighborhood(context: QuestionContext, args: NeighborhoodArguments): Promise<Subgraph> {
  const { projection } = context
  const ids = listOf('ids', args.ids, 100) ?? []
  const types = listOf('relationships', args.relationships, relationshipTypes.length) ?? relationshipTypes
  const request: NeighborhoodRequest = {
    starts: [...new Set(ids.map((id) => resolveId(projection, 'ids', id, idKinds)))],
    depth: wholeNumber('depth', args.depth, 1, 3, 1),
    types: relationshipTypes.filter((type) => types.includes(type)).sort(),
    direction: args.direction ?? 'BOTH',
    kinds: listOf('nodeKinds', args.nodeKinds, idKinds.length),
    limit: wholeNumber('limit', args.limit, 1, 5000, 200),
  }
  const scope = await scopeOf(context, args.scope)
  const found = await (args.engine === 'CYPHER' ? referenceNeighborhood : walkNeighborhood)(context, scope, request)
  return {
    nodes: found.nodes.map(({ node }) => node),
    distances: found.nodes.map(({ distance }) => distance),
    relationships: found.relationships.flatMap(({ type, source, target }) =>
      relationshipTypes.filter((known) => known === type).map((known) => ({ type: known, source, target })),
    ),
    truncated: found.omitted.length > 0 || found.omittedRelationships > 0,
    omitted: found.omitted.flatMap(({ kind, count }) => idKinds.filter((known) => known === kind).map((known) => ({ kind: known, count }))),
    omittedRelationships: found.omittedRelationships,
  }
}

function walkNeighborhood({ projection }: QuestionContext, scope: Scope, request: NeighborhoodRequest): FoundNeighborhood {
  const { graph } = projection
  const { starts, depth, types, direction, limit } = request
  const mayArrive = arrivals(projection, scope, request.kinds)
  const neighborsOf = (node: number) => types.flatMap((type) => graph.neighbors(node, type, direction).filter(mayArrive))
  const reached = [...distancesFrom(starts, depth, neighborsOf)]
    .map(([node, distance]) => ({ node, distance }))
    .sort((a, b) => a.distance - b.distance || a.node - b.node)
  const nodes = reached.slice(0, limit)

  const omitted = new Map<string, number>()
  for (const { node } of reached.slice(limit)) {
    const { kind } = nodeSpecs[graph.label(node)]
    omitted.set(kind, (omitted.get(kind) ?? 0) + 1)
  }
  const kept = new Set(nodes.map(({ node }) => node))
  const relationships = [...kept]
    .sort((a, b) => a - b)
    .flatMap((source) =>
      types.flatMap((type) =>
        graph
          .neighbors(source, type, 'OUT')
          .filter((target) => kept.has(target))
          .map((target) => ({ type, source, target })),
      ),
    )
  return {
    nodes,
    omitted: [...omitted].map(([kind, count]) => ({ kind, count })).sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    relationships: relationships.slice(0, maxRelationships),
    omittedRelationships: Math.max(0, relationships.length - maxRelationships),
  }
}

/** Whether a step may arrive at a node. */
function arrivals(projection: Projection, scope: Scope, kinds: readonly IdKind[] | undefined): (node: number) => boolean {
  const { graph, evidence } = projection
  const links = new Set(statedLinksInScope(projection, scope).map((link) => link.node))
  const studies = studiesToWalk(scope)
  return (node) => {
    const label = graph.label(node)
    if (kinds !== undefined && !kinds.includes(nodeSpecs[label].kind)) return false
    if (label === 'Finding') return scope.reported.has(evidence.findingIndex(node) ?? -1)
    if (label === 'Study') return studies.has(evidence.studyIndex(node) ?? -1)
    return label !== 'StatedLink' || links.has(node)
  }
}

/** A study without a finding in scope is out of scope only where the scope says something about findings. */
function studiesToWalk(scope: Scope): Scope['studies'] {
  return scope.anyFinding ? scope.studies : scope.studiesInScope
}

async function referenceNeighborhood(context: QuestionContext, scope: Scope, request: NeighborhoodRequest): Promise<FoundNeighborhood> {
  const { projection } = context
  const [row] = await runReference(context, queries.neighborhood, {
    ids: request.starts.map((start) => projection.graph.id(start)),
    depth: request.depth,
    types: request.types,
    direction: request.direction,
    kinds: request.kinds ?? null,
    findingIds: findingIds(projection, scope),
    studyIds: studyIds(projection, studiesToWalk(scope)),
    statedLinkIds: statedLinkIds(projection, scope),
    limit: request.limit,
    maxRelationships,
  })
  const node = (id: string) => projection.graph.find(id) ?? -1
  return {
    nodes: (row?.nodes ?? []).map(({ id, distance }) => ({ node: node(id), distance })),
    omitted: row?.omitted ?? [],
    relationships: (row?.relationships ?? []).map(({ type, source, target }) => ({ type, source: node(source), target: node(target) })),
    omittedRelationships: row?.omittedRelationships ?? 0,
  }
}
