import type { GraphRows } from '../model/index.ts'
import { buildEvidence } from './evidence.ts'
import { buildGraphIndex } from './graph-index.ts'
import type { Projection } from './types.ts'

/**
 * Makes a projection of one data version from its rows, in whatever order they come.
 *
 * @throws ServerError INTERNAL when the rows do not hold together, e.g. a relationship names a node that is not there
 */
export function buildProjection(rows: GraphRows, version: { readonly dataVersion: string; readonly sequence: number }): Projection {
  const graph = buildGraphIndex(rows)
  return { dataVersion: version.dataVersion, sequence: version.sequence, graph, evidence: buildEvidence(graph) }
}
