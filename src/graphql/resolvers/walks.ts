/** Questions that walk: neighborhood, paths, stated chains. */
import { type IdKind, idKinds } from '../../model/index.ts'
import { neighborhood, paths, type Subgraph, statedChains } from '../../questions/index.ts'
import { ask } from '../ask.ts'
import type { ChainResolvers, NodeKind, OmittedNodesResolvers, PathResolvers, QueryResolvers } from '../types.generated.ts'

/** Things that a neighborhood left out. */
export type Omitted = Subgraph['omitted'][number]

export const walkQuestions: Pick<QueryResolvers, 'neighborhood' | 'paths' | 'statedChains'> = {
  neighborhood: (_root, { nodeKinds, ...args }, context) =>
    ask(context, 'neighborhood', neighborhood, { ...args, ...(nodeKinds && { nodeKinds: nodeKinds.map(idKindOf) }) }),
  paths: (_root, args, context) => ask(context, 'paths', paths, args),
  statedChains: (_root, args, context) => ask(context, 'statedChains', statedChains, args),
}

export const omittedNodesResolvers: OmittedNodesResolvers = {
  kind: ({ kind }) => kind.replaceAll('-', '_').toUpperCase() as NodeKind,
}
export const pathResolvers: PathResolvers = { jointStudies: ({ jointStudies }) => jointStudies.count }
export const chainResolvers: ChainResolvers = { jointStudies: ({ jointStudies }) => jointStudies.count }

function idKindOf(kind: NodeKind): IdKind {
  return idKinds.find((known) => known === kind.toLowerCase().replaceAll('_', '-')) ?? 'study'
}
