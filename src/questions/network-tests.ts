/** What the tests say of the links of a network: the same as `coOccurrences` says of these pairs. */
import type { CodeKind } from '../model/index.ts'
import type { TestSettings } from './association-test.ts'
import type { QuestionArguments, QuestionContext } from './context.ts'
import { type PairTest, testFamily } from './family-tests.ts'
import { allPairs, countPairs } from './pair-table.ts'
import { sidesOf } from './sides.ts'

/** Tests all pairs of the kind in scope; of two codes, in whichever order, their test. */
export async function linkTests(
  context: QuestionContext,
  { of, scope, engine }: QuestionArguments & { readonly of: CodeKind },
  settings: TestSettings,
): Promise<(a: number, b: number) => PairTest | null> {
  const sides = await sidesOf(context, { kind: of }, { kind: of }, { scope })
  const table = await countPairs(context, sides, allPairs, engine)
  const tests = await testFamily(context, { sides, table, every: { sides, table } }, settings)
  const { family } = table
  const codes = sides.first.codes
  const places = new Map(Array.from(family.left, (left, k) => [keyOf(codes[left] ?? -1, codes[family.right[k] ?? -1] ?? -1), k] as const))
  return (a, b) => {
    const k = places.get(keyOf(a, b))
    return k === undefined ? null : tests.of(k)
  }
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
