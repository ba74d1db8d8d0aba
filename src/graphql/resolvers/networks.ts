/** Questions about codes as a network: matrix, sets, bridges, communities, backbone and the network itself. */
import { coOccurrenceMatrix } from '../../questions/index.ts'
import { ask } from '../ask.ts'
import type { QueryResolvers } from '../types.generated.ts'

export const networkQuestions: Pick<QueryResolvers, 'coOccurrenceMatrix'> = {
  coOccurrenceMatrix: (_root, args, context) => ask(context, 'coOccurrenceMatrix', coOccurrenceMatrix, args),
}
