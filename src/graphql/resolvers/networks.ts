/** Questions about codes as a network: matrix, sets, bridges, communities, backbone and the network itself. */
import { coOccurrenceMatrix, coOccurringSets } from '../../questions/index.ts'
import { ask } from '../ask.ts'
import { rankedPage } from '../receipts.ts'
import type { QueryResolvers } from '../types.generated.ts'
import { receiptFields } from './receipts.ts'

export const networkQuestions: Pick<QueryResolvers, 'coOccurrenceMatrix' | 'coOccurringSets'> = {
  coOccurrenceMatrix: (_root, args, context) => ask(context, 'coOccurrenceMatrix', coOccurrenceMatrix, args),
  async coOccurringSets(_root, { first, after, last, before, ...args }, context) {
    const { sets, ...answer } = await ask(context, 'coOccurringSets', coOccurringSets, args)
    return { ...answer, ...rankedPage(context, sets, { first, after, last, before }) }
  },
}

const { studies } = receiptFields

/** Receipts, by type. */
export const networkReceipts = {
  CodeSet: { studies },
}
