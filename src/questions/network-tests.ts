/** What the tests say of the links of a network: the same as `coOccurrences` says of these pairs. */
import type { CodeKind } from '../model/index.ts'
import type { TestSettings } from './association-test.ts'
import type { QuestionArguments, QuestionContext } from './context.ts'
import { type PairTest, testFamily } from './family-tests.ts'
import { allPairs, countPairs } from './pair-table.ts'
import { sidesOf } from './sides.ts'

/**
 * Tests all pairs of the kind in scope.
 *
 * @param pairs node numbers of the two codes of each link, the lower one first
 * @returns the test of each; null for a pair that the family leaves out
 */
export async function linkTests(
  context: QuestionContext,
  { of, scope, engine }: QuestionArguments & { readonly of: CodeKind },
  settings: TestSettings,
  pairs: readonly (readonly [number, number])[],
): Promise<readonly (PairTest | null)[]> {
  const sides = await sidesOf(context, { kind: of }, { kind: of }, { scope })
  const table = await countPairs(context, sides, allPairs, engine)
  const tests = await testFamily(context, { sides, table, every: { sides, table } }, settings)
  // The family may be millions of pairs, the links are thousands: only these are looked up.
  const { family } = table
  const placeOfCode = new Map(sides.first.codes.map((code, place) => [code, place]))
  const keyOf = (left: number, right: number) => left * placeOfCode.size + right
  const wanted = new Map(pairs.map(([a, b], place) => [keyOf(placeOfCode.get(a) ?? -1, placeOfCode.get(b) ?? -1), place]))
  const found: (PairTest | null)[] = pairs.map(() => null)
  for (let k = 0; k < family.size; k++) {
    const place = wanted.get(keyOf(family.left[k] ?? -1, family.right[k] ?? -1))
    if (place !== undefined) found[place] = tests.of(k)
  }
  return found
}
