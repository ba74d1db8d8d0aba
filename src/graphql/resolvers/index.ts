/** Every resolver, by type and field. */

import type { QueryResolvers } from '../types.generated.ts'
import { costLookup } from './cost.ts'
import { countingQuestions, receiptResolvers } from './counts.ts'
import { derivedResolvers } from './derived.ts'
import { edgeResolvers } from './edges.ts'
import { lookupResolvers, nodeLookups } from './lookups.ts'
import { metaLookup, metaResolvers } from './meta.ts'
import { networkQuestions, networkReceipts } from './networks.ts'
import { interfaceResolvers, nodeResolvers } from './nodes.ts'
import { policyQuestions, policyResolvers } from './policy.ts'
import { searchEdgeResolvers, searchLookup } from './search.ts'
import { strataQuestions, strataResolvers } from './strata.ts'
import { subscriptionResolvers } from './subscription.ts'
import { chainResolvers, omittedNodesResolvers, pathResolvers, walkQuestions } from './walks.ts'

const queries: QueryResolvers = {
  ...lookupResolvers,
  ...nodeLookups,
  ...searchLookup,
  ...costLookup,
  ...metaLookup,
  ...walkQuestions,
  ...countingQuestions,
  ...networkQuestions,
  ...policyQuestions,
  ...strataQuestions,
}

export const resolvers = {
  ...interfaceResolvers,
  ...Object.fromEntries(Object.entries(nodeResolvers).map(([type, fields]) => [type, { ...fields, ...derivedResolvers[type] }])),
  ...edgeResolvers,
  Query: queries,
  Subscription: subscriptionResolvers,
  SearchEdge: searchEdgeResolvers,
  Meta: metaResolvers,
  OmittedNodes: omittedNodesResolvers,
  Path: pathResolvers,
  Chain: chainResolvers,
  ...receiptResolvers,
  ...networkReceipts,
  ...policyResolvers,
  ...strataResolvers,
}
