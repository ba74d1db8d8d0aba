/** How do two determinants hang together: the k best chains of links between them. */
import { kBestPaths, type PathWeight } from '../analysis/index.ts'
import { badInput } from '../errors.ts'
import { type Projection, resolveId, type Scope } from '../projection/index.ts'
import { listOf, type Optional, type QuestionArguments, type QuestionContext, wholeNumber } from './context.ts'
import { type LinkBasis, linkBases } from './link-bases.ts'
import { finishPaths, type PathResult } from './path-answer.ts'
import { pathLinks } from './path-links.ts'
import { maxReferenceHops, referencePaths } from './path-reference.ts'
import type { FoundPaths, PathsRequest } from './path-request.ts'
import { scopeOf } from './scope-of.ts'

export interface PathsArguments extends QuestionArguments {
  readonly source: string
  readonly target: string
  /** Default: all three. */
  readonly basis?: Optional<readonly LinkBasis[]>
  readonly via?: Optional<readonly string[]>
  readonly avoid?: Optional<readonly string[]>
  /** Default false. */
  readonly crossDomainOnly?: Optional<boolean>
  /** FORWARD (default) walks a stated link from its source to its target, ANY both ways; the other bases have no direction. */
  readonly direction?: Optional<'FORWARD' | 'ANY'>
  /** 1..6, default 4; engine CYPHER takes at most 3. */
  readonly maxHops?: Optional<number>
  /** 1..50, default 5. */
  readonly k?: Optional<number>
  /** 1..10000; default 2 for CO_REPORTED and 1 for STATED. */
  readonly minStudies?: Optional<number>
  /** Default HOPS. */
  readonly weight?: Optional<PathWeight>
}

/** Beginnings of paths that one search keeps; beyond, `truncated`. */
const maxBeginnings = 300_000
const maxAvoided = 500

/**
 * The k best simple paths between two determinants.
 *
 * @throws ClientError BAD_USER_INPUT for an argument out of bounds, a source that is the target, or an end to be avoided
 * @throws ClientError AMBIGUOUS_ID for a short id that fits several determinants
 */
export async function paths(context: QuestionContext, args: PathsArguments): Promise<PathResult> {
  const { projection } = context
  const request = requestOf(projection, args)
  const scope = await scopeOf(context, args.scope)
  const found = args.engine === 'CYPHER' ? await referencePaths(context, scope, request) : searchPaths(projection, scope, request)
  return finishPaths(projection, scope, request, found)
}

function requestOf(projection: Projection, args: PathsArguments): PathsRequest {
  const determinant = (argument: string, id: string) => resolveId(projection, argument, id, ['barrier', 'facilitator'])
  const source = determinant('source', args.source)
  const target = determinant('target', args.target)
  if (source === target) throw badInput('target', 'another determinant than the source', args.target)

  const maxHops = wholeNumber('maxHops', args.maxHops, 1, 6, 4)
  if (args.engine === 'CYPHER' && maxHops > maxReferenceHops) {
    throw badInput('maxHops', `1 to ${maxReferenceHops} where the engine is CYPHER`, maxHops)
  }
  const avoid = new Set(some('avoid', args.avoid, maxAvoided).map((id) => determinant('avoid', id)))
  const via = [...new Set(some('via', args.via, maxAvoided).map((id) => determinant('via', id)))].filter(
    (node) => node !== source && node !== target,
  )
  for (const [argument, node] of [['source', source], ['target', target], ...via.map((stop) => ['via', stop] as const)] as const) {
    if (avoid.has(node)) throw badInput('avoid', `determinants other than source, target and via (${argument})`, projection.graph.id(node))
  }
  if (via.length > maxHops - 1) throw badInput('via', `at most ${maxHops - 1} determinants on a path of ${maxHops} hops`, via.length)
  const minStudies = (otherwise: number) => wholeNumber('minStudies', args.minStudies, 1, 10_000, otherwise)
  return {
    source,
    target,
    via,
    maxHops,
    k: wholeNumber('k', args.k, 1, 50, 5),
    avoid,
    bases: linkBases.filter((basis) => (listOf('basis', args.basis, 3) ?? linkBases).includes(basis)),
    crossDomainOnly: args.crossDomainOnly ?? false,
    backward: args.direction === 'ANY',
    minCoReported: minStudies(2),
    minStated: minStudies(1),
    weight: args.weight ?? 'HOPS',
  }
}

/** An empty list names nothing to visit or avoid, as no list does. */
function some(argument: string, ids: Optional<readonly string[]>, most: number): readonly string[] {
  return ids?.length === 0 ? [] : (listOf(argument, ids, most) ?? [])
}

function searchPaths(projection: Projection, scope: Scope, request: PathsRequest): FoundPaths {
  const { source, target } = request
  const links = pathLinks(projection, scope, request)
  const found = kBestPaths({ ...request, links, limit: maxBeginnings })
  const pairs = [...links].flatMap(([from, outgoing]) => outgoing.map(({ to }) => `${Math.min(from, to)} ${Math.max(from, to)}`))
  return {
    determinants: new Set([...links].flatMap(([from, outgoing]) => [from, ...outgoing.map((link) => link.to)])).size,
    links: new Set(pairs).size,
    leaving: links.get(source)?.length ?? 0,
    arriving: [...links.values()].filter((outgoing) => outgoing.some((link) => link.to === target)).length,
    paths: found.paths.map((nodes) =>
      nodes.slice(1).flatMap((to, hop) => {
        const link = links.get(nodes[hop] ?? -1)?.find((one) => one.to === to)
        return link === undefined ? [] : [link.found()]
      }),
    ),
    truncated: found.truncated,
  }
}
