/** Which codes link parts of the network that hang together loosely otherwise? */
import { betweenness, bridging, degrees } from '../analysis/index.ts'
import { badInput } from '../errors.ts'
import type { CodeKind } from '../model/index.ts'
import { queries } from '../store/index.ts'
import { checkNetworkSize, codeNetwork, linkValues, networkBasis, networkMethod, weighted } from './code-network.ts'
import { type Method, type Optional, type QuestionArguments, type QuestionContext, wholeNumber } from './context.ts'
import type { LinkBasis } from './link-bases.ts'
import type { Measure } from './measure-value.ts'
import { inOrder, type OrderBy, orderOf } from './order.ts'
import { scopeOf } from './scope-of.ts'

export type BridgeOrderField = 'BETWEENNESS' | 'WEIGHTED_BETWEENNESS' | 'BRIDGING_CENTRALITY' | 'PARTICIPATION' | 'DEGREE'

export interface BridgesArguments extends QuestionArguments {
  readonly of: CodeKind
  /** Default CO_REPORTED. */
  readonly basis?: Optional<LinkBasis>
  /** What weighs a link; default JACCARD, and COUNT where the basis is STATED. */
  readonly measure?: Optional<Measure>
  /** Least studies behind a link, 1..1,000,000; default 2, and 1 where the basis is STATED. */
  readonly minCount?: Optional<number>
  /** Default BRIDGING_CENTRALITY, DESC. */
  readonly orderBy?: Optional<OrderBy<BridgeOrderField>>
}

export interface BridgeUndefined {
  readonly measure: string
  readonly reason: 'NO_LINKS' | 'NO_DOMAIN'
}

export interface Bridge {
  /** Node number. */
  readonly code: number
  readonly studyCount: number
  /** Codes that it is linked with. */
  readonly degree: number
  readonly betweenness: number
  readonly weightedBetweenness: number
  readonly bridgingCoefficient: number | null
  readonly bridgingCentrality: number | null
  /** Over the domains of the codes that it is linked with. */
  readonly participation: number | null
  readonly undefined: readonly BridgeUndefined[]
}

export interface Bridges {
  readonly bridges: readonly Bridge[]
  readonly basis: LinkBasis
  readonly measure: Measure
  readonly links: number
  readonly method: Method
}

/** Measures that are above 0 for every link: the others cannot weigh one. */
const weights: readonly Measure[] = [
  'COUNT',
  'SUPPORT',
  'JACCARD',
  'DICE',
  'OCHIAI',
  'INCLUSION',
  'EQUIVALENCE',
  'LIFT',
  'ASSOCIATION_VOSVIEWER',
  'ASSOCIATION_BIBLIOMETRIX',
]
const largest = { nodes: 5_000, links: 50_000 }

/**
 * Every code that a study in scope reports, with its place in the network. Weighted paths take 1 / measure as the length of a link.
 * O(codes x links x log codes).
 *
 * @throws ClientError BAD_USER_INPUT for a bound, a basis or a measure that cannot weigh; LIMIT_EXCEEDED for too large a network
 */
export async function bridges(context: QuestionContext, args: BridgesArguments): Promise<Bridges> {
  const { projection } = context
  const basis = networkBasis(args.basis)
  const isStated = basis === 'STATED'
  const minCount = wholeNumber('minCount', args.minCount, 1, 1_000_000, isStated ? 1 : 2)
  const measure = args.measure ?? (isStated ? 'COUNT' : 'JACCARD')
  if (isStated && measure !== 'COUNT') throw badInput('measure', 'COUNT where the basis is STATED', measure)
  if (!weights.includes(measure)) throw badInput('measure', `one that is above 0 for every link: ${weights.join(', ')}`, measure)
  const scope = await scopeOf(context, args.scope)
  const request = { kind: args.of, basis, minCount, scope, rollUp: args.scope?.rollUp ?? true, engine: args.engine }
  const network = await codeNetwork(context, request, queries.bridges)
  checkNetworkSize(network, largest)

  const asGraph = weighted(
    network,
    linkValues(network, measure).map((value) => value ?? 0),
  )
  const unweighted = betweenness(asGraph)
  const byStrength = betweenness(
    asGraph,
    asGraph.weight.map((weight) => 1 / weight),
  )
  const domains = network.codes.map((code) => projection.evidence.domain(code))
  const places = bridging(
    asGraph,
    unweighted,
    domains.map((domain) => domain ?? -1),
  )
  const degree = degrees(asGraph)
  const found = network.codes.map((code, k): Bridge => {
    const linked = (degree[k] ?? 0) > 0
    const placed = linked && domains.every((domain) => domain !== undefined)
    const reasons: BridgeUndefined[] = linked
      ? []
      : [
          { measure: 'bridgingCoefficient', reason: 'NO_LINKS' },
          { measure: 'bridgingCentrality', reason: 'NO_LINKS' },
        ]
    if (!placed) reasons.push({ measure: 'participation', reason: linked ? 'NO_DOMAIN' : 'NO_LINKS' })
    return {
      code,
      studyCount: network.studyCounts[k] ?? 0,
      degree: degree[k] ?? 0,
      betweenness: unweighted[k] ?? 0,
      weightedBetweenness: byStrength[k] ?? 0,
      bridgingCoefficient: places[k]?.coefficient ?? null,
      bridgingCentrality: places[k]?.centrality ?? null,
      participation: placed ? (places[k]?.participation ?? null) : null,
      undefined: reasons,
    }
  })
  const { field, direction } = orderOf(args.orderBy, 'BRIDGING_CENTRALITY')
  return {
    bridges: inOrder(found, sortedBy[field], direction, (x, y) => x.code - y.code),
    basis,
    measure,
    links: network.links.length,
    method: networkMethod(projection, network, minCount, measure),
  }
}

const sortedBy: Readonly<Record<BridgeOrderField, (bridge: Bridge) => number | null>> = {
  BETWEENNESS: (bridge) => bridge.betweenness,
  WEIGHTED_BETWEENNESS: (bridge) => bridge.weightedBetweenness,
  BRIDGING_CENTRALITY: (bridge) => bridge.bridgingCentrality,
  PARTICIPATION: (bridge) => bridge.participation,
  DEGREE: (bridge) => bridge.degree,
}
