/** How often do the same studies (or findings) report these two codes, and how often would they by chance? */
import { badInput, ServerError } from '../errors.ts'
import { BitSet, incidence, type Projection } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type CoOccurrence, type PairCounts, pairFinisher, pairMethod } from './co-occurrence-row.ts'
import { codeNamed } from './code-named.ts'
import { type QuestionArguments, type QuestionContext, runReference } from './context.ts'
import { countPairs } from './pair-table.ts'
import { sideParameters, unitParameters, unitSet } from './reference-ids.ts'
import { type Side, type Sides, type SidesArguments, sidesOf } from './sides.ts'

export interface CoOccurrenceArguments extends QuestionArguments, SidesArguments {
  /** Two codes of any kinds; their ids may be short. */
  readonly a: string
  readonly b: string
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

  const sides = await sidesOf(context, { kind: kindOfA }, { kind: kindOfB }, args)
  const { family } = await countPairs(context, sides, { wanted: () => true, minExpected: 0 }, args.engine)
  const pair = args.engine === 'CYPHER' ? await referenceCounts(context, sides, a, b) : projectionCounts(projection, sides, a, b)
  const method = pairMethod(projection, sides, {
    total: pair.total,
    familySize: family.size,
    structuralPairs: family.structuralPairs,
  })
  return pairFinisher(projection, sides, method)(pair)
}

function projectionCounts(projection: Projection, sides: Sides, a: number, b: number): PairCounts {
  const withA = unitsWith(projection, sides, sides.first, a)
  const withB = unitsWith(projection, sides, sides.second, b)
  const both = withA.and(withB)
  return { a, b, unitsOfA: withA.count, unitsOfB: withB.count, both: both.count, total: sides.units.count, units: () => both }
}

function unitsWith(projection: Projection, { unit, universe, units: all }: Sides, side: Side, code: number): BitSet {
  const { codes, units } = incidence(projection, side.scope, side.kind, unit, side.rollUp, universe)
  return units[codes.indexOf(code)] ?? new BitSet(all.size)
}

async function referenceCounts(context: QuestionContext, sides: Sides, a: number, b: number): Promise<PairCounts> {
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
