/** Questions that inform policy: the framework, and where factors meet. */
import { frameworkMatrix, type IntersectionCount, intersections } from '../../questions/index.ts'
import { ask } from '../ask.ts'
import type { Context } from '../context.ts'
import type { PageArguments } from '../edges.ts'
import { studiesBehind } from '../receipts.ts'
import type { QueryResolvers } from '../types.generated.ts'
import { receiptFields } from './receipts.ts'

export const policyQuestions: Pick<QueryResolvers, 'frameworkMatrix' | 'intersections'> = {
  frameworkMatrix: (_root, args, context) => ask(context, 'frameworkMatrix', frameworkMatrix, args),
  intersections: (_root, args, context) => ask(context, 'intersections', intersections, args),
}

const { studies } = receiptFields

export const policyResolvers = {
  FrameworkCell: receiptFields,
  FrameworkBarrier: { studies },
  Addressing: { studies },
  ReportedCode: { studies },
  IntersectionCount: {
    ...receiptFields,
    studiesAnywhere: (count: IntersectionCount, args: PageArguments, context: Context) =>
      studiesBehind(context, { studies: count.studiesAnywhere }, args),
  },
}
