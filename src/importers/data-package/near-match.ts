import { editDistance } from '../../model/index.ts'

/** The candidate that a mistyped key most likely meant: at most two edits (one in a short key) away; undefined where there is none. */
export function nearMatch(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = text.length < 5 ? 1 : 2
  for (const candidate of candidates) {
    const distance = editDistance(text, candidate, bestDistance)
    if (distance < bestDistance || (best === undefined && distance <= bestDistance)) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}
