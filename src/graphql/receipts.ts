/** Receipts: the studies and findings behind a number, as lists that can be walked. */
import type { BitSet } from '../projection/index.ts'
import type { Context } from './context.ts'
import type { Connection, EdgeCounts, NodeEdge, PageArguments } from './edges.ts'
import { listNodes } from './lists.ts'
import { pageOf, rankedCursors } from './paging.ts'

/** What a number stands on: study and finding indexes. */
export interface Receipt {
  readonly studies: BitSet
  readonly findings?: BitSet
}

/** Studies of a receipt, in id order; an edge counts the receipt's findings of the study. */
export function studiesBehind(
  context: Context,
  { studies, findings }: Receipt,
  args: PageArguments,
): Promise<Connection<NodeEdge, number>> {
  const { evidence } = context.projection
  const counts = (node: number): EdgeCounts => {
    const own = evidence.studyFindings[evidence.studyIndex(node) ?? -1] ?? []
    return { studyCount: 1, findingCount: findings === undefined ? null : own.filter((finding) => findings.has(finding)).length }
  }
  return listNodes(context, 'Study', args, () => ({ nodes: [...studies].map((study) => evidence.studies[study] ?? 0), counts }))
}

/** Findings of a receipt, in id order. */
export function findingsBehind(
  context: Context,
  { findings }: Required<Receipt>,
  args: PageArguments,
): Promise<Connection<NodeEdge, number>> {
  const { evidence } = context.projection
  return listNodes(context, 'Finding', args, () => ({ nodes: [...findings].map((finding) => evidence.findings[finding] ?? 0) }))
}

/** A row of a ranked answer, with its place. */
export interface RankedEdge<N> {
  readonly cursor: string
  readonly node: N
}

/** A page of an answer that a question put in order. */
export function rankedPage<N>(context: Context, rows: readonly N[], args: PageArguments): Connection<RankedEdge<N>, N> {
  const edgeAt = (place: number, cursor: string): RankedEdge<N> => ({ cursor, node: rows[place] as N })
  return pageOf(rows.length, args, rankedCursors(context.projection, rows.length), edgeAt, (edge) => edge.node)
}
