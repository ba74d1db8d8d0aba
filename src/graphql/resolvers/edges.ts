/** What edges say about their nodes; counted when it is asked for. */
import type { GraphQLFieldResolver } from 'graphql'
import type { Context } from '../context.ts'
import type { NodeEdge } from '../edges.ts'
import { listedTypes, typeHasCounts } from '../relation-fields.ts'

type EdgeField = GraphQLFieldResolver<NodeEdge, Context>

const counts: Record<string, EdgeField> = {
  studyCount: (edge) => edge.counts().studyCount,
  findingCount: (edge) => edge.counts().findingCount,
}

export const edgeResolvers: Record<string, Record<string, EdgeField>> = {
  ...Object.fromEntries(listedTypes.filter(typeHasCounts).map((type) => [`${type}Edge`, counts])),
  DeterminantEdge: { ...counts, statedLinkCount: (edge) => edge.counts().statedLinkCount ?? null },
}
