import { ClientError } from '../errors.ts'
import { queries, type Statements } from '../store/index.ts'

/** Nodes and relationships that one publish may change, per MB of Neo4j's heap: measured, see docs/publish-limit.md. */
const changesPerHeapMb = 180
/** Heap where the database does not tell: the embedded one's default, MB. */
const defaultHeapMb = 192

/** Changes of nodes and relationships that fit one transaction under a heap of so many MB. */
function publishLimit(heapMb: number): number {
  return Math.floor(heapMb * changesPerHeapMb)
}

/**
 * Refuses a publish that the heap of the running database could not hold.
 * @param maxChanges another limit than the heap's
 * @throws ClientError `LIMIT_EXCEEDED` with the heap that it needs
 */
export async function refuseTooLarge(transaction: Statements, rows: number, maxChanges?: number): Promise<void> {
  const [heap] = await transaction.run(queries.heapSize, {})
  const heapMb = heap === undefined ? defaultHeapMb : Math.floor(heap.bytes / 1_048_576)
  const limit = maxChanges ?? publishLimit(heapMb)
  if (rows <= limit) return
  const neededHeapMb = Math.ceil(rows / changesPerHeapMb)
  throw new ClientError(
    'LIMIT_EXCEEDED',
    `Publishing in one transaction: expected at most ${limit} changes of nodes and relationships under Neo4j's heap of ${heapMb} MB, but got ${rows}. ` +
      `Give Neo4j a heap of at least ${neededHeapMb} MB, or split the package`,
    { details: { rows, limit, heapMb, neededHeapMb } },
  )
}
