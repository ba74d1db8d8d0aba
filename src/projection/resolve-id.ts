/** Turns an id that a caller gave into the number of a node. Ids may be full, `kind:key`, a bare key, or an alias of a merged study. */
import { ClientError, describeValue } from '../errors.ts'
import { type IdKind, isIdKind, type NodeLabel, nodeSpecs } from '../model/index.ts'
import { nearMatches } from './near-matches.ts'
import type { Projection } from './types.ts'

/**
 * The node that an id of one of some kinds names.
 *
 * @param argument where the id stood, e.g. `scope.levels`
 * @throws ClientError AMBIGUOUS_ID with `candidates` when a short id fits several nodes
 * @throws ClientError BAD_USER_INPUT with `nearMatches` when it names nothing, or something of another kind
 */
export function resolveId(projection: Projection, argument: string, id: string, kinds: readonly IdKind[]): number {
  const node = findId(projection, argument, id, kinds)
  if (node !== undefined) return node
  const expected = `the id of a ${kinds.join(' or ')}`
  const near = nearMatches(projection, id, kinds)
  const hint = near.length === 0 ? '' : `; near matches: ${near.join(', ')}`
  throw new ClientError('BAD_USER_INPUT', `${argument}: expected ${expected}, but got ${describeValue(id)}${hint}`, {
    details: { argument, expected, got: id, nearMatches: near },
  })
}

/**
 * As `resolveId`, for a lookup that may miss: undefined when the id names nothing of these kinds.
 *
 * @throws ClientError AMBIGUOUS_ID with `candidates` when a short id fits several nodes
 */
export function findId(projection: Projection, argument: string, id: string, kinds: readonly IdKind[]): number | undefined {
  const { graph } = projection
  const candidates = candidatesFor(projection, id, kinds)
  const [only] = candidates
  if (candidates.length <= 1) return only
  const ids = candidates.map((node) => graph.id(node))
  throw new ClientError(
    'AMBIGUOUS_ID',
    `${argument}: expected an id that names one thing, but ${describeValue(id)} may be any of ${ids.join(', ')}`,
    {
      details: { argument, got: id, candidates: ids },
    },
  )
}

function candidatesFor(projection: Projection, id: string, kinds: readonly IdKind[]): readonly number[] {
  const { graph } = projection
  const parts = id.split(':')
  if (parts.length > 2) {
    const node = graph.find(id)
    return node !== undefined && kinds.includes(kindOf(graph.label(node))) ? [node] : []
  }
  const [first = '', second] = parts
  if (second !== undefined && !isIdKind(first)) return []
  const key = second ?? first
  const possible = second === undefined ? kinds : kinds.filter((kind) => kind === first)
  const nodes = possible.flatMap((kind) => graph.packages.map((name) => graph.find(`${kind}:${name}:${key}`)))
  return [...new Set(nodes.filter((node) => node !== undefined))].sort((a, b) => a - b)
}

function kindOf(label: NodeLabel): IdKind {
  return nodeSpecs[label].kind
}
