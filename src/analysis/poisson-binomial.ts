/**
 * Both tails, each with P(X = count), of the number of successes X in independent trials with these probabilities.
 * Exact by the recursion over trials, with everything from `count + 1` on in one bucket: only sums of positive terms, so
 * small tails keep their digits. O(trials * count).
 */
export function poissonBinomialTails(probabilities: ArrayLike<number>, count: number): { readonly upper: number; readonly lower: number } {
  const states = new Float64Array(count + 2)
  states[0] = 1
  for (let trial = 0; trial < probabilities.length; trial++) {
    const p = probabilities[trial] ?? 0
    if (p === 0) continue
    const top = Math.min(trial + 1, count + 1)
    const below = states[count] ?? 0
    for (let k = Math.min(top, count); k >= 1; k--) states[k] = (states[k] ?? 0) * (1 - p) + (states[k - 1] ?? 0) * p
    states[0] = (states[0] ?? 0) * (1 - p)
    // The bucket above is only entered, never left.
    states[count + 1] = (states[count + 1] ?? 0) + below * p
  }
  let lower = 0
  for (let k = 0; k <= count; k++) lower += states[k] ?? 0
  return { upper: count === 0 ? 1 : Math.min(1, (states[count] ?? 0) + (states[count + 1] ?? 0)), lower: Math.min(1, lower) }
}
