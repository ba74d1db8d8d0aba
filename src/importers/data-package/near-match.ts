/** The candidate that a mistyped key most likely meant: at most two edits (one in a short key) away; undefined where there is none. */
export function nearMatch(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = text.length < 5 ? 1 : 2
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > bestDistance) continue
    const distance = editDistance(text, candidate, bestDistance)
    if (distance < bestDistance || (best === undefined && distance <= bestDistance)) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** Levenshtein's distance by rows; given up as `limit + 1` once it must exceed the limit. */
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i]
    let smallest = i
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const value = Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1)
      current.push(value)
      smallest = Math.min(smallest, value)
    }
    if (smallest > limit) return limit + 1
    previous = current
  }
  return previous[b.length] ?? limit + 1
}
