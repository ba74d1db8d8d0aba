/** Which codes form groups that the same studies report, and do the groups come back under other seeds? */
import { communities as communitiesOf, degrees } from '../analysis/index.ts'
import { badInput } from '../errors.ts'
import type { CodeKind } from '../model/index.ts'
import { queries } from '../store/index.ts'
import { checkNetworkSize, codeNetwork, networkBasis, networkMethod, weighted } from './code-network.ts'
import { type Method, type Optional, type QuestionArguments, type QuestionContext, wholeNumber } from './context.ts'
import type { LinkBasis } from './link-bases.ts'
import { scopeOf } from './scope-of.ts'

export interface CommunitiesArguments extends QuestionArguments {
  readonly of: CodeKind
  /** Above 0, at most 100; default 1. */
  readonly resolution?: Optional<number>
  /** Default 1. */
  readonly seed?: Optional<number>
  /** 1..200; default 20. */
  readonly runs?: Optional<number>
  /** Default CO_REPORTED. */
  readonly basis?: Optional<LinkBasis>
  /** Least studies behind a link, 1..1,000,000; default 2, and 1 where the basis is STATED. */
  readonly minCount?: Optional<number>
}

export interface Community {
  /** From 1, the largest first. */
  readonly id: number
  /** Node numbers, ascending. */
  readonly codes: readonly number[]
  /** Mean share of the runs in which two of its linked codes are together. */
  readonly cohesion: number | null
}

export interface CommunityResult {
  readonly communities: readonly Community[]
  /** Node numbers of the codes without a link: in no community. */
  readonly unlinked: readonly number[]
  readonly modularity: number | null
  readonly bestModularity: number | null
  readonly resolution: number
  readonly seed: number
  readonly runs: number
  readonly stability: number | null
  readonly distinctPartitions: number
  readonly basis: LinkBasis
  readonly method: Method
}

const largest = { nodes: 5_000, links: 50_000 }

/**
 * What many runs of Leiden agree on, in the network of codes weighted by the studies behind each link. O(runs x links x rounds).
 *
 * @throws ClientError BAD_USER_INPUT for a bound or a basis, LIMIT_EXCEEDED for too large a network
 */
export async function communities(context: QuestionContext, args: CommunitiesArguments): Promise<CommunityResult> {
  const { projection } = context
  const basis = networkBasis(args.basis)
  const minCount = wholeNumber('minCount', args.minCount, 1, 1_000_000, basis === 'STATED' ? 1 : 2)
  const seed = wholeNumber('seed', args.seed, 0, 2 ** 31 - 1, 1)
  const runs = wholeNumber('runs', args.runs, 1, 200, 20)
  const resolution = args.resolution ?? 1
  if (!(resolution > 0 && resolution <= 100)) throw badInput('resolution', 'a number above 0 and at most 100', resolution)
  const scope = await scopeOf(context, args.scope)
  const request = { kind: args.of, basis, minCount, scope, rollUp: args.scope?.rollUp ?? true, engine: args.engine }
  const network = await codeNetwork(context, request, queries.communities)
  checkNetworkSize(network, largest)

  const asGraph = weighted(
    network,
    network.links.map(({ studyCount }) => studyCount),
  )
  const found = communitiesOf(asGraph, { resolution, seed, runs })
  const degree = degrees(asGraph)
  const isLinked = (place: number) => (degree[place] ?? 0) > 0
  const groups = new Map<number, number[]>()
  for (const [place, own] of found.consensus.community.entries()) {
    if (isLinked(place)) groups.set(own, [...(groups.get(own) ?? []), network.codes[place] ?? -1])
  }
  const ranked = [...groups].sort(([, a], [, b]) => b.length - a.length || (a[0] ?? -1) - (b[0] ?? -1))
  return {
    communities: ranked.map(([own, codes], rank) => ({ id: rank + 1, codes, cohesion: found.cohesion[own] ?? null })),
    unlinked: network.codes.filter((_code, place) => !isLinked(place)),
    modularity: found.consensus.modularity,
    bestModularity: found.best.modularity,
    resolution,
    seed,
    runs,
    stability: found.stability,
    distinctPartitions: found.distinctPartitions,
    basis,
    method: networkMethod(projection, network, minCount, 'COUNT'),
  }
}
