import { search } from '../search/index.ts'
import type { QueryResolvers, SearchEdgeResolvers } from '../types.generated.ts'

export const searchLookup: Pick<QueryResolvers, 'search'> = {
  search: (_root, args, context) => search(context, args),
}

export const searchEdgeResolvers: SearchEdgeResolvers = {
  field: async ({ highlight }) => (await highlight()).field,
  highlight: async ({ highlight }) => (await highlight()).highlight,
}
