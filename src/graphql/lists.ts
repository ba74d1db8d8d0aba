/** Lists of nodes: what `where` and `scope` keep, in the order asked for, a page at a time. */
import { compareBytewise, type Properties, type PropertyValue } from '../model/index.ts'
import { selectNodes } from '../projection/index.ts'
import type { Context } from './context.ts'
import type { Connection, EdgeCounts, NodeEdge, PageArguments } from './edges.ts'
import { idCursors, pageOf, rankedCursors } from './paging.ts'
import type { ListedType } from './relation-fields.ts'
import type { ScopedEvidence } from './scoped-evidence.ts'
import type { AlignmentMatch, EvidenceFilter, OrderDirection } from './types.generated.ts'
import { constantCase, orderableProperties } from './value-types.ts'

export interface ListArguments extends PageArguments {
  readonly where?: Readonly<Record<string, unknown>> | undefined
  readonly scope?: EvidenceFilter | undefined
  readonly orderBy?: { readonly field: string; readonly direction: OrderDirection } | undefined
}

/** A list before it is filtered, ordered and cut into pages. */
export interface NodeList {
  /** Ascending. */
  readonly nodes: readonly number[]
  /** Evidence behind a node's edge; where nothing is said, what reports the node. */
  readonly counts?: (node: number) => EdgeCounts
  readonly match?: (node: number) => AlignmentMatch
  /** True when the nodes were chosen with the scope in mind already. */
  readonly scoped?: boolean
}

/**
 * A page of a list.
 *
 * @param listOf the whole list, given the part of the evidence that is asked for
 */
export async function listNodes(
  context: Context,
  type: ListedType,
  args: ListArguments,
  listOf: (evidence: ScopedEvidence) => NodeList,
): Promise<Connection<NodeEdge, number>> {
  const evidence = await context.evidence(args.scope)
  const list = listOf(evidence)
  const counts = onceEach(list.counts ?? reportedBy(context, evidence))
  const inScope = args.scope == null || list.scoped ? list.nodes : list.nodes.filter((node) => evidence.contains(node))
  const selected = args.where == null ? undefined : selection(context, type, args.where, args.scope, evidence)
  const kept = selected === undefined ? inScope : inScope.filter((node) => selected.has(node))

  const { field = 'ID', direction = 'ASC' } = args.orderBy ?? {}
  const descending = direction === 'DESC'
  const nodes = field === 'ID' ? (descending ? kept.toReversed() : kept) : ordered(context, type, kept, field, descending, counts)
  const cursors = field === 'ID' ? idCursors(context.projection, nodes, descending) : rankedCursors(context.projection, nodes.length)
  const edgeAt = (place: number, cursor: string): NodeEdge => {
    const node = nodes[place] ?? 0
    return { node, cursor, counts: () => counts(node), match: list.match?.(node) ?? null }
  }
  return pageOf(nodes.length, args, cursors, edgeAt, (edge) => edge.node)
}

/** Nodes that `where` lets through; relations through findings follow what the scope counts as reported. */
function selection(
  context: Context,
  type: ListedType,
  where: Readonly<Record<string, unknown>>,
  scope: EvidenceFilter | undefined,
  evidence: ScopedEvidence,
): ReadonlySet<number> {
  const key = JSON.stringify([type, where, scope ?? null])
  const before = context.selections.get(key)
  if (before !== undefined) return before
  const selected = new Set(selectNodes(context.projection, type, where, { scope: evidence.scope }))
  context.selections.set(key, selected)
  return selected
}

/** Studies and findings that report the node: nothing for nodes that are neither studies nor codes. */
function reportedBy(context: Context, { scope, units }: ScopedEvidence): (node: number) => EdgeCounts {
  const { evidence } = context.projection
  return (node) => {
    const study = evidence.studyIndex(node)
    if (study === undefined) return { studyCount: units(node, 'STUDY').count, findingCount: units(node, 'FINDING').count }
    const findings = (evidence.studyFindings[study] ?? []).filter((finding) => scope.reported.has(finding)).length
    return { studyCount: 1, findingCount: findings }
  }
}

function onceEach(counts: (node: number) => EdgeCounts): (node: number) => EdgeCounts {
  const known = new Map<number, EdgeCounts>()
  return (node) => {
    const result = known.get(node) ?? counts(node)
    known.set(node, result)
    return result
  }
}

function ordered(
  context: Context,
  type: ListedType,
  nodes: readonly number[],
  field: string,
  descending: boolean,
  counts: (node: number) => EdgeCounts,
): readonly number[] {
  const orderedBy = valuesToOrderBy(context, type, field, counts)
  const values = new Map(nodes.map((node) => [node, orderedBy(node)]))
  return nodes.toSorted((a, b) => {
    const [left, right] = [values.get(a), values.get(b)]
    if (left === undefined || right === undefined) return left === right ? a - b : left === undefined ? 1 : -1
    return (descending ? -1 : 1) * compareValues(left, right) || a - b
  })
}

function valuesToOrderBy(
  context: Context,
  type: ListedType,
  field: string,
  counts: (node: number) => EdgeCounts,
): (node: number) => PropertyValue | undefined {
  if (field === 'STUDY_COUNT') return (node) => counts(node).studyCount ?? undefined
  if (field === 'FINDING_COUNT') return (node) => counts(node).findingCount ?? undefined
  const [property] = orderableProperties(type).find(([name]) => constantCase(name) === field) ?? []
  const { graph } = context.projection
  const propertiesOf = (node: number): Properties => graph.properties(node)
  return (node) => (property === undefined ? undefined : propertiesOf(node)[property])
}

function compareValues(a: PropertyValue, b: PropertyValue): number {
  if (typeof a === 'string' && typeof b === 'string') return compareBytewise(a, b)
  return Number(a) - Number(b)
}
