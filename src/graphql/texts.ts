/** Long texts, fetched by id: one statement a batch, however many nodes and texts a request asks for. */
import DataLoader from 'dataloader'
import { ServerError } from '../errors.ts'
import type { Projection } from '../projection/index.ts'
import { queries, type Store } from '../store/index.ts'
import { runPinned } from './pinned.ts'

export type Texts = Omit<queries.TextsByIdsRow, 'id'>
export type TextLoader = DataLoader<number, Texts>

/** The most nodes whose texts one statement fetches. */
const maxBatchSize = 10_000

/**
 * Texts of nodes, by node number.
 *
 * @throws ServerError UNAVAILABLE when another data version was published since the projection: ask again with that one
 */
export function createTextLoader(projection: Projection, store: Store): TextLoader {
  return new DataLoader((nodes) => loadTexts(projection, store, nodes), { maxBatchSize })
}

async function loadTexts(projection: Projection, store: Store, nodes: readonly number[]): Promise<Texts[]> {
  const ids = nodes.map((node) => projection.graph.id(node))
  const rows = await runPinned(projection, store, queries.textsByIds, { ids })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = byId.get(id)
    if (row === undefined) throw new ServerError('INTERNAL', `expected a node with id ${id} in the database, but there is none`)
    return row
  })
}
