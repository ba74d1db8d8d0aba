/** What the service holds and runs on. The parent of `Meta` is the projection that it is about. */
import { nodeLabels } from '../../model/index.ts'
import { queries } from '../../store/index.ts'
import type { MetaResolvers, QueryResolvers } from '../types.generated.ts'
import { kindName } from '../value-types.ts'

/** The most runs that are listed. */
const maxRuns = 100

/** A run as the database lists it. */
export type RunRow = queries.RunHistoryRow

export const metaLookup: Pick<QueryResolvers, 'meta'> = { meta: (_root, _args, { projection }) => projection }

export const metaResolvers: MetaResolvers = {
  dataVersion: (projection) => projection.dataVersion,
  sequence: (projection) => projection.sequence,
  schemaVersion: async (_projection, _args, { database }) => (await database()).schemaVersion ?? 0,
  software: (_projection, _args, { software }) => software,
  neo4j: (_projection, _args, { database }) => database(),
  counts: ({ graph }) => nodeLabels.map((label) => ({ kind: kindName(label), count: graph.nodesOf(label).length })),
  dataSets: ({ graph }) => graph.nodesOf('DataSet'),
  runs: (_projection, _args, { store }) => store.run(queries.runHistory, { limit: maxRuns }),
}
