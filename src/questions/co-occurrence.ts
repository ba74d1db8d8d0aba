/** How often do the same studies (or findings) report these two codes, and how often would they by chance? */

import type { MisclassificationRates } from '../analysis/index.ts'
import { badInput, ServerError } from '../errors.ts'
import { BitSet, incidence, type Projection } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type AssociationTest, testSettings } from './association-test.ts'
import type { CoOccurrence, PairCounts } from './co-occurrence-row.ts'
import { codeNamed } from './code-named.ts'
import { type Optional, type QuestionArguments, type QuestionContext, runReference } from './context.ts'
import { pairAnswers } from './pair-answers.ts'
import type { IntervalArgument } from './pair-interval.ts'
import { allPairs, countPairs } from './pair-table.ts'
import { placeOfPair } from './pair-verdicts.ts'
import { sideParameters, unitParameters, unitSet } from './reference-ids.ts'
import { type Side, type Sides, type SidesArguments, sidesOf } from './sides.ts'

export interface CoOccurrenceArguments extends QuestionArguments, SidesArguments {
  /** Two codes of any kinds; their ids may be short. */
  readonly a: string
  readonly b: string
  readonly test?: Optional<AssociationTest>
  /** Of the Jaccard; default Wilson on the union, 0.95. */
  readonly interval?: Optional<IntervalArgument>
  /** Rates of coding errors to correct the table for; default: not asked. */
  readonly sensitivity?: Optional<MisclassificationRates>
}

/**
 * One pair with its table, measures and receipt; also where the two never meet, and where the model fixes the pair. It
 * belongs to the family of all pairs of the two kinds in scope.
 *
 * @throws ClientError BAD_USER_INPUT for an id that names no code, for the same code twice, or a unit that cannot be counted
 */
export async function coOccurrence(context: QuestionContext, args: CoOccurrenceArguments): Promise<CoOccurrence> {
  const { projection } = context
  const { code: a, kind: kindOfA } = codeNamed(projection, 'a', args.a)
  const { code: b, kind: kindOfB } = codeNamed(projection, 'b', args.b)
  if (a === b) throw badInput('b', 'another code than a', args.b)

  const settings = testSettings(args.test, args.engine)
  const sides = await sidesOf(context, { kind: kindOfA }, { kind: kindOfB }, args)
  const table = await countPairs(context, sides, allPairs, args.engine)
  const counted = args.engine === 'CYPHER' ? await referenceCounts(context, sides, a, b) : projectionCounts(projection, sides, a, b)
  const families = { sides, table, every: { sides, table } }
  const { interval, sensitivity } = args
  const { finish } = await pairAnswers(context, families, allPairs, settings, { interval, sensitivity })
  return finish({ ...counted, place: placeOfPair(table.family, sides, a, b) })
}

type Counted = Omit<PairCounts, 'place'>

function projectionCounts(projection: Projection, sides: Sides, a: number, b: number): Counted {
  const withA = unitsWith(projection, sides, sides.first, a)
  const withB = unitsWith(projection, sides, sides.second, b)
  const both = withA.and(withB)
  return { a, b, unitsOfA: withA.count, unitsOfB: withB.count, both: both.count, total: sides.units.count, units: () => both }
}

function unitsWith(projection: Projection, { unit, universe, units: all }: Sides, side: Side, code: number): BitSet {
  const { codes, units } = incidence(projection, side.scope, side.kind, unit, side.rollUp, universe)
  return units[codes.indexOf(code)] ?? new BitSet(all.size)
}

async function referenceCounts(context: QuestionContext, sides: Sides, a: number, b: number): Promise<Counted> {
  const { projection } = context
  const parameters = {
    a: projection.graph.id(a),
    b: projection.graph.id(b),
    first: sideParameters(projection, sides.first, sides.universe),
    second: sideParameters(projection, sides.second, sides.universe),
    ...unitParameters(projection, sides),
  }
  const [row] = await runReference(context, queries.coOccurrence, parameters)
  if (row === undefined) throw new ServerError('INTERNAL', 'co-occurrence.cypher: expected one row, but got none')
  const units = unitSet(projection, sides.unit, row.units)
  return { a, b, unitsOfA: row.unitsOfA, unitsOfB: row.unitsOfB, both: units.count, total: row.total, units: () => units }
}
