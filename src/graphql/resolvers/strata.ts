/** Questions that compare parts of the evidence: strata. */
import { strata } from '../../questions/index.ts'
import { ask } from '../ask.ts'
import type { QueryResolvers } from '../types.generated.ts'
import { receiptFields } from './receipts.ts'

export const strataQuestions: Pick<QueryResolvers, 'strata'> = {
  strata: (_root, args, context) => ask(context, 'strata', strata, args),
}

const { studies } = receiptFields

export const strataResolvers = {
  Stratum: { studies },
}
