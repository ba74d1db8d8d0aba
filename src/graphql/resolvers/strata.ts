/** Questions that compare parts of the evidence: strata, any two, and two versions. */
import { type Comparison, compare, strata, versionDiff } from '../../questions/index.ts'
import { ask } from '../ask.ts'
import type { Context } from '../context.ts'
import type { PageArguments } from '../edges.ts'
import { rankedPage, studiesBehind } from '../receipts.ts'
import type { QueryResolvers } from '../types.generated.ts'
import { receiptFields } from './receipts.ts'

export const strataQuestions: Pick<QueryResolvers, 'strata' | 'compare' | 'versionDiff'> = {
  strata: (_root, args, context) => ask(context, 'strata', strata, args),
  versionDiff: (_root, args, context) => ask(context, 'versionDiff', versionDiff, args),
  async compare(_root, { first, after, last, before, ...args }, context) {
    const { comparisons, ...answer } = await ask(context, 'compare', compare, args)
    return { ...answer, ...rankedPage(context, comparisons, { first, after, last, before }) }
  },
}

const { studies } = receiptFields

export const strataResolvers = {
  Stratum: { studies },
  Comparison: {
    leftStudies: (row: Comparison, args: PageArguments, context: Context) => studiesBehind(context, { studies: row.leftStudies }, args),
    rightStudies: (row: Comparison, args: PageArguments, context: Context) => studiesBehind(context, { studies: row.rightStudies }, args),
  },
}
