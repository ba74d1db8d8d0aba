import type { Projection } from '../../projection/index.ts'
import type { SubscriptionResolvers } from '../types.generated.ts'

/** The events are projections, and the execution of each has its projection as context: see execution.ts. */
export const subscriptionResolvers: SubscriptionResolvers = {
  dataVersionChanged: {
    subscribe: (_root, _args, { changes }) => changes(),
    resolve: (projection: Projection) => projection,
  },
}
