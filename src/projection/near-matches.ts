/** Near matches for an id that names nothing: what the caller may have meant. */
import { editDistance, type IdKind, parseId } from '../model/index.ts'
import { nodesOfKinds } from './kinds.ts'
import type { Projection } from './types.ts'

const maxMatches = 5
/** Longer input is no slip of the pen, and comparing it would only cost time. */
const maxLength = 120

/** At most five ids whose key or name is close to what was asked, nearest first. */
export function nearMatches(projection: Projection, asked: string, kinds: readonly IdKind[]): readonly string[] {
  const wanted = normal((asked.split(':').at(-1) ?? asked).slice(0, maxLength))
  if (wanted === '') return []
  const limit = Math.max(2, Math.floor(wanted.length / 4))
  const scored: { node: number; distance: number }[] = []
  for (const node of nodesOfKinds(projection.graph, kinds)) {
    let distance = distanceTo(wanted, parseId(projection.graph.id(node))?.key ?? '', limit)
    const { name } = projection.graph.properties(node)
    if (typeof name === 'string') distance = Math.min(distance, distanceTo(wanted, name, limit))
    if (distance <= limit) scored.push({ node, distance })
  }
  return scored
    .sort((a, b) => a.distance - b.distance || a.node - b.node)
    .slice(0, maxMatches)
    .map(({ node }) => projection.graph.id(node))
}

function normal(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '-')
}

/** Edits between two words; a whole word inside the other counts as one short of the limit. */
function distanceTo(wanted: string, text: string, limit: number): number {
  const candidate = normal(text)
  const edits = editDistance(wanted, candidate, limit)
  return wanted.length >= 4 && candidate.includes(wanted) ? Math.min(edits, limit) : edits
}
