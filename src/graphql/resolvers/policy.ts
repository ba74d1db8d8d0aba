/** Questions that inform policy: the framework. */
import { frameworkMatrix } from '../../questions/index.ts'
import { ask } from '../ask.ts'
import type { QueryResolvers } from '../types.generated.ts'
import { receiptFields } from './receipts.ts'

export const policyQuestions: Pick<QueryResolvers, 'frameworkMatrix'> = {
  frameworkMatrix: (_root, args, context) => ask(context, 'frameworkMatrix', frameworkMatrix, args),
}

const { studies } = receiptFields

export const policyResolvers = {
  FrameworkCell: receiptFields,
  FrameworkBarrier: { studies },
  Addressing: { studies },
  ReportedCode: { studies },
}
