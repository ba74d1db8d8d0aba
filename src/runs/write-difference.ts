import { type NodeRow, nodeSpecs, type RelationshipRow } from '../model/index.ts'
import { queries, type Statements } from '../store/index.ts'
import { batches } from './chunks.ts'
import type { Difference } from './diff.ts'

/** Rows in one statement: larger batches gain nothing, and each is held twice while it is sent. */
const batchSize = 10_000

/** Writes what makes one graph of another: what goes first, so that an id is free before it is used again. */
export async function writeDifference(
  transaction: Statements,
  { nodes, relationships }: Difference,
  progress: (message: string) => void,
): Promise<void> {
  const inBatches = async <T>(what: string, rows: readonly T[], write: (batch: readonly T[]) => Promise<unknown>): Promise<void> => {
    let done = 0
    for (const batch of batches(rows, batchSize)) {
      await write(batch)
      done += batch.length
      progress(`${what}: ${done} of ${rows.length}`)
    }
  }
  await inBatches('relationships removed', relationships.removed, (batch) =>
    transaction.run(queries.removeRelationships, { relationships: batch.map(ends) }),
  )
  await inBatches('nodes removed', nodes.removed, (batch) => transaction.run(queries.removeNodes, { ids: batch.map((row) => row.id) }))
  await inBatches('nodes created', nodes.created, (batch) => transaction.run(queries.createNodes, { nodes: batch.map(labelled) }))
  await inBatches('nodes updated', nodes.updated, (batch) => transaction.run(queries.updateNodes, { nodes: batch.map(identified) }))
  await inBatches('relationships created', relationships.created, (batch) =>
    transaction.run(queries.createRelationships, { relationships: batch.map(complete) }),
  )
  await inBatches('relationships updated', relationships.updated, (batch) =>
    transaction.run(queries.updateRelationships, { relationships: batch.map(complete) }),
  )
}

function labelled({ label, id, properties }: NodeRow) {
  return { labels: ['Entity', label, ...nodeSpecs[label].also], properties: { id, ...properties } }
}

function identified({ id, properties }: NodeRow) {
  return { id, properties: { id, ...properties } }
}

function ends({ from, type, to }: RelationshipRow) {
  return { source: from, type, target: to }
}

function complete(row: RelationshipRow) {
  return { ...ends(row), properties: row.properties }
}
