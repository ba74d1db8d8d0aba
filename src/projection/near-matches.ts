/** Near matches for an id that names nothing: what the caller may have meant. */
import { type IdKind, parseId } from '../model/index.ts'
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

/** Insertions, deletions, replacements and swaps of neighbours between two texts; limit + 1 as soon as it must be more than the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(least)
    }
    if (Math.min(...current) > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return last[b.length] ?? limit + 1
}
