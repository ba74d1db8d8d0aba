/** Questions that inform policy: the framework, where factors meet, what is left unaddressed, and how much more there may be. */
import { coverage, frameworkMatrix, type IntersectionCount, intersections, saturation } from '../../questions/index.ts'
import { ask } from '../ask.ts'
import type { Context } from '../context.ts'
import type { PageArguments } from '../edges.ts'
import { rankedPage, studiesBehind } from '../receipts.ts'
import type { QueryResolvers } from '../types.generated.ts'
import { receiptFields } from './receipts.ts'

export const policyQuestions: Pick<QueryResolvers, 'frameworkMatrix' | 'intersections' | 'coverage' | 'saturation'> = {
  frameworkMatrix: (_root, args, context) => ask(context, 'frameworkMatrix', frameworkMatrix, args),
  intersections: (_root, args, context) => ask(context, 'intersections', intersections, args),
  async coverage(_root, { first, after, last, before, ...args }, context) {
    const { barriers, ...answer } = await ask(context, 'coverage', coverage, args)
    return { ...answer, ...rankedPage(context, barriers, { first, after, last, before }) }
  },
  saturation: (_root, args, context) => ask(context, 'saturation', saturation, args),
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
  Coverage: { studies },
}
