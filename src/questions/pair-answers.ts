/** Tests the pairs of two sides and finishes them: what a question about pairs does once it has counted them. */
import type { MisclassificationRates } from '../analysis/index.ts'
import { BitSet } from '../projection/index.ts'
import type { TestSettings } from './association-test.ts'
import { type CoOccurrence, type PairCounts, pairFinisher, pairMethod } from './co-occurrence-row.ts'
import type { Method, Optional, QuestionContext } from './context.ts'
import { type Families, type FamilyTests, testFamily } from './family-tests.ts'
import { linkStrengthsOf } from './link-strengths.ts'
import { pairColumns } from './pair-columns.ts'
import { type IntervalArgument, intervalOf } from './pair-interval.ts'
import type { PairChoice } from './pair-table.ts'
import { verdictsOf } from './pair-verdicts.ts'

export interface PairAnswers {
  readonly method: Method
  readonly tests: FamilyTests
  readonly finish: (counts: PairCounts) => CoOccurrence
}

/** What a caller may ask about each pair besides its test. */
export interface PairExtras {
  readonly interval?: Optional<IntervalArgument>
  readonly sensitivity?: Optional<MisclassificationRates>
}

/**
 * @param listed what the answer says of its list
 * @throws ClientError as `testFamily`, BAD_USER_INPUT for a bound of an interval
 */
export async function pairAnswers(
  context: QuestionContext,
  families: Families,
  choice: PairChoice,
  settings: TestSettings,
  listed: Pick<Method, 'minCount' | 'minExpected'> & PairExtras,
): Promise<PairAnswers> {
  const { projection } = context
  const { interval, sensitivity, ...said } = listed
  const { sides, table } = families
  const tests = await testFamily(context, families, settings)
  const { total, structuralPairs } = table.family
  const method = pairMethod(projection, sides, { total, structuralPairs, ...tests.method, ...said })
  const finish = pairFinisher(projection, {
    sides,
    method,
    tests,
    strengths: linkStrengthsOf(families),
    intervalOf: intervalOf(projection, sides, interval),
    rates: sensitivity,
    verdictOf: verdictsOf(context, families, choice, settings),
    columnsOf: columnsOfPairs(context, families),
  })
  return { method, tests, finish }
}

function columnsOfPairs({ projection }: QuestionContext, { sides }: Families): (a: number, b: number) => { a: BitSet; b: BitSet } {
  let columns: ReturnType<typeof pairColumns> | undefined
  const none = new BitSet(sides.units.size)
  return (a, b) => {
    columns ??= pairColumns(projection, sides)
    return { a: columns.first[sides.first.codes.indexOf(a)] ?? none, b: columns.second[sides.second.codes.indexOf(b)] ?? none }
  }
}
