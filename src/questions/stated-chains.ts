/** What is said to follow from a determinant, or to lead up to it, how firmly, by whom, and what is said to address it. */
import { simpleChains } from '../analysis/index.ts'
import { BitSet, type Projection, resolveId, type Scope, type StatedLinkRow } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type Optional, type QuestionArguments, type QuestionContext, runReference, wholeNumber } from './context.ts'
import { scopeOf } from './scope-of.ts'
import { determinantIds, statedLinkIds, statedLinksInScope } from './stated-links.ts'

export interface StatedChainsArguments extends QuestionArguments {
  readonly start: string
  /** DOWNSTREAM (default): what follows from it; UPSTREAM: what leads up to it. */
  readonly direction?: Optional<'DOWNSTREAM' | 'UPSTREAM'>
  /** 1..6, default 3. */
  readonly depth?: Optional<number>
}

export interface ChainStep {
  /** Node number of the stated link. */
  readonly statedLink: number
  /** Node numbers of determinants, as stated: the source leads to the target or worsens it, whichever way was walked. */
  readonly source: number
  readonly target: number
  readonly relation: StatedLinkRow['relation']
  readonly assertion: StatedLinkRow['assertion']
  /** Node number. */
  readonly study: number
}

/** A facilitator that a study says addresses a barrier. */
export interface Remedy {
  readonly barrier: number
  readonly facilitator: number
  readonly assertion: StatedLinkRow['assertion']
  readonly study: number
  readonly statedLink: number
}

export interface Chain {
  readonly steps: readonly ChainStep[]
  /** Study indexes: those that state every step, one or none. */
  readonly jointStudies: BitSet
  /** In the order of the barriers on the way, then by facilitator and link. */
  readonly addressedBy: readonly Remedy[]
}

export interface ChainResult {
  readonly chains: readonly Chain[]
  /** True where there are more than `maxChains`. */
  readonly truncated: boolean
  /** Null where there is a chain. */
  readonly emptyBecause: 'START_NOT_IN_SCOPE' | 'NOTHING_STATED' | null
}

/** Chains in one answer. */
const maxChains = 500

/** What either engine finds: node numbers of stated links. */
interface FoundChain {
  readonly links: readonly number[]
  /** In any order. */
  readonly addressing: readonly number[]
}

/**
 * Chains of stated links from a determinant.
 *
 * @throws ClientError BAD_USER_INPUT for a depth out of bounds or an id that names no determinant
 * @throws ClientError AMBIGUOUS_ID for a short id that fits several determinants
 */
export async function statedChains(context: QuestionContext, args: StatedChainsArguments): Promise<ChainResult> {
  const { projection } = context
  const start = resolveId(projection, 'start', args.start, ['barrier', 'facilitator'])
  const depth = wholeNumber('depth', args.depth, 1, 6, 3)
  const downstream = args.direction !== 'UPSTREAM'
  const scope = await scopeOf(context, args.scope)
  const find = args.engine === 'CYPHER' ? referenceChains : walkChains
  const found = await find(context, scope, { start, depth, downstream })
  const chains = found.slice(0, maxChains).map((chain) => finishChain(projection, chain))
  const inScope = scope.determinants.includes(start)
  return {
    chains,
    truncated: found.length > maxChains,
    emptyBecause: chains.length > 0 ? null : inScope ? 'NOTHING_STATED' : 'START_NOT_IN_SCOPE',
  }
}

interface ChainsRequest {
  readonly start: number
  readonly depth: number
  readonly downstream: boolean
}

function walkChains({ projection }: QuestionContext, scope: Scope, { start, depth, downstream }: ChainsRequest): readonly FoundChain[] {
  const links = statedLinksInScope(projection, scope)
  const allowed = new Set(scope.determinants)
  if (!allowed.has(start)) return []
  const byNode = new Map(links.map((link) => [link.node, link]))
  const onward = new Map<number, { readonly link: number; readonly to: number }[]>()
  for (const link of links) {
    const [from, to] = downstream ? [link.source, link.target] : [link.target, link.source]
    if (link.relation === 'ADDRESSES' || !allowed.has(from) || !allowed.has(to)) continue
    const steps = onward.get(from) ?? []
    steps.push({ link: link.node, to })
    onward.set(from, steps)
  }
  const { chains } = simpleChains({ start, depth, limit: maxChains + 1, linksFrom: (node) => onward.get(node) ?? [] })
  return chains.map((chain) => {
    const ends = chain.flatMap((node) => [byNode.get(node)?.source ?? -1, byNode.get(node)?.target ?? -1])
    const addressing = links.filter((link) => ends.includes(link.target) && isRemedy(projection, link))
    return { links: chain, addressing: addressing.map((link) => link.node) }
  })
}

function isRemedy({ graph }: Projection, { relation, source, target }: StatedLinkRow): boolean {
  return relation === 'ADDRESSES' && graph.label(source) === 'Facilitator' && graph.label(target) === 'Barrier'
}

async function referenceChains(context: QuestionContext, scope: Scope, request: ChainsRequest): Promise<readonly FoundChain[]> {
  const { projection } = context
  const rows = await runReference(context, queries.statedChains, {
    start: projection.graph.id(request.start),
    downstream: request.downstream,
    depth: request.depth,
    limit: maxChains + 1,
    statedLinkIds: statedLinkIds(projection, scope),
    determinantIds: determinantIds(projection, scope),
  })
  const node = (id: string) => projection.graph.find(id) ?? -1
  return rows.map(({ links, addressing }) => ({ links: links.map(node), addressing: addressing.map(node) }))
}

function finishChain({ evidence }: Projection, chain: FoundChain): Chain {
  const rows = (nodes: readonly number[]) => nodes.flatMap((node) => evidence.statedLinks.filter((link) => link.node === node))
  const steps = rows(chain.links)
  const visited = [...new Set(steps.flatMap(({ source, target }) => [source, target]))]
  const study = (link: StatedLinkRow) => evidence.studies[link.study] ?? -1
  const size = evidence.studies.length
  return {
    steps: steps.map((link) => ({
      statedLink: link.node,
      source: link.source,
      target: link.target,
      relation: link.relation,
      assertion: link.assertion,
      study: study(link),
    })),
    jointStudies: steps.map((link) => BitSet.of(size, [link.study])).reduce((left, right) => left.and(right), BitSet.full(size)),
    addressedBy: rows(chain.addressing)
      .sort((a, b) => visited.indexOf(a.target) - visited.indexOf(b.target) || a.source - b.source || a.node - b.node)
      .map((link) => ({
        barrier: link.target,
        facilitator: link.source,
        assertion: link.assertion,
        study: study(link),
        statedLink: link.node,
      })),
  }
}
