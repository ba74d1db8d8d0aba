/** `studies` and `findings` of everything that an answer counts. */
import type { Context } from '../context.ts'
import type { PageArguments } from '../edges.ts'
import { findingsBehind, type Receipt, studiesBehind } from '../receipts.ts'

export const receiptFields = {
  studies: (receipt: Receipt, args: PageArguments, context: Context) => studiesBehind(context, receipt, args),
  findings: (receipt: Required<Receipt>, args: PageArguments, context: Context) => findingsBehind(context, receipt, args),
}
