import type { sourceExtents } from '../model/index.ts'
import type { BitSet, Projection } from '../projection/index.ts'

export type SourceExtent = (typeof sourceExtents)[number]

/** How much of their sources the data sets of some studies coded; null where they differ or there are none. */
export function extentOf({ graph, evidence }: Projection, studies: BitSet): SourceExtent | null {
  const dataSets = new Set([...studies].flatMap((study) => graph.neighbors(evidence.studies[study] ?? -1, 'CODED_IN', 'OUT')))
  const extents = new Set([...dataSets].map((dataSet) => graph.properties(dataSet).sourceExtent))
  const [only] = extents
  // The model admits no other values.
  return extents.size === 1 && typeof only === 'string' ? (only as SourceExtent) : null
}
