/** Questions about codes as a network: matrix, sets, bridges, communities, backbone and the network itself. */
import { backbone, bridges, communities, coOccurrenceMatrix, coOccurringSets, network } from '../../questions/index.ts'
import { ask } from '../ask.ts'
import { rankedPage } from '../receipts.ts'
import type { NetworkLinkResolvers, QueryResolvers } from '../types.generated.ts'
import { receiptFields } from './receipts.ts'

type Networks = 'coOccurrenceMatrix' | 'coOccurringSets' | 'bridges' | 'communities' | 'backbone' | 'network'

export const networkQuestions: Pick<QueryResolvers, Networks> = {
  coOccurrenceMatrix: (_root, args, context) => ask(context, 'coOccurrenceMatrix', coOccurrenceMatrix, args),
  async coOccurringSets(_root, { first, after, last, before, ...args }, context) {
    const { sets, ...answer } = await ask(context, 'coOccurringSets', coOccurringSets, args)
    return { ...answer, ...rankedPage(context, sets, { first, after, last, before }) }
  },
  async bridges(_root, { first, after, last, before, ...args }, context) {
    const { bridges: found, ...answer } = await ask(context, 'bridges', bridges, args)
    return { ...answer, ...rankedPage(context, found, { first, after, last, before }) }
  },
  communities: (_root, args, context) => ask(context, 'communities', communities, args),
  backbone: (_root, args, context) => ask(context, 'backbone', backbone, args),
  network: (_root, args, context) => ask(context, 'network', network, args),
}

const { studies } = receiptFields

/** Receipts, by type. */
export const networkReceipts = {
  CodeSet: { studies },
  BackboneLink: { studies },
  NetworkLink: {
    p: async ({ test }) => (await test)?.p ?? null,
    q: async ({ test }) => (await test)?.q ?? null,
    testable: async ({ test }) => (await test)?.testable ?? null,
  } satisfies NetworkLinkResolvers,
}
