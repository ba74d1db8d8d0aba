/** Projections of data versions that the graph once had. */
import { buildProjection, type Projection } from '../projection/index.ts'
import { rowsOfVersion } from '../runs/index.ts'
import type { Store } from '../store/index.ts'

/** Former versions that are kept in memory. */
const mostKept = 2

/** Undefined for a version that the graph never had. The versions asked for last are kept. */
export function formerVersions(store: Store): (dataVersion: string) => Promise<Projection | undefined> {
  const kept = new Map<string, Promise<Projection | undefined>>()
  return (dataVersion) => {
    const made = kept.get(dataVersion) ?? build(store, dataVersion)
    kept.delete(dataVersion)
    kept.set(dataVersion, made)
    // What failed is tried again when it is asked for again, and a version that is unknown may be published yet.
    made.then(
      (projection) => projection ?? kept.delete(dataVersion),
      () => kept.delete(dataVersion),
    )
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break
      kept.delete(oldest)
    }
    return made
  }
}

async function build(store: Store, dataVersion: string): Promise<Projection | undefined> {
  const rows = await rowsOfVersion(store, dataVersion)
  return rows && buildProjection(rows, { dataVersion, sequence: 0 })
}
