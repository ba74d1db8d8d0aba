/** The shipped package as a projection, without a database: read and built once a worker. */
import { join } from 'node:path'
import { projectRoot } from '../../src/config.ts'
import { readDataPackage } from '../../src/importers/index.ts'
import { buildProjection, type Projection } from '../../src/projection/index.ts'
import { dataVersionOf, fold, packageRows, refuseIssues } from '../../src/runs/index.ts'

let shipped: Promise<Projection> | undefined

export function shippedProjection(): Promise<Projection> {
  shipped ??= projectionOf([join(projectRoot, 'data', 'digital-mental-health')])
  return shipped
}

/** The projection of the graph that some packages make together. */
export async function projectionOf(folders: readonly string[], sequence = 2): Promise<Projection> {
  const packages = await Promise.all(folders.map(async (folder) => refuseIssues(await readDataPackage(folder))))
  const folded = fold(packages.map((content) => ({ name: content.name, rows: packageRows(content) })))
  return buildProjection(folded.rows, { dataVersion: dataVersionOf(folded), sequence })
}
