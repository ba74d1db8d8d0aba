/** How much each code co-occurs with the others at all: what VOSviewer's association strength is divided by. */
import type { LinkStrengths } from '../analysis/index.ts'
import type { Families } from './family-tests.ts'

/**
 * Summed counts of a code with every code of the other side, and of all pairs, over all pairs of the kinds in scope that the
 * model does not fix. On sides of one scope a code that stands on both has one strength.
 */
export function linkStrengthsOf({ every: { sides, table } }: Families): (a: number, b: number) => LinkStrengths {
  const { family } = table
  const firsts = new Map<number, number>()
  const seconds = sides.symmetric ? firsts : new Map<number, number>()
  let total = 0
  for (const [k, both] of family.both.entries()) {
    const [a, b] = [sides.first.codes[family.left[k] ?? -1] ?? -1, sides.second.codes[family.right[k] ?? -1] ?? -1]
    firsts.set(a, (firsts.get(a) ?? 0) + both)
    seconds.set(b, (seconds.get(b) ?? 0) + both)
    total += both
  }
  return (a, b) => ({ a: firsts.get(a) ?? 0, b: seconds.get(b) ?? 0, total })
}
