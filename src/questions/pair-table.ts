/** The counted pairs of two sides, by either engine: what every answer about co-occurrence is finished from. */
import { type PairFamily, type PairFamilyRequest, type PairRole, pairFamily } from '../analysis/index.ts'
import { BitSet, type Projection } from '../projection/index.ts'
import type { Engine, Optional, QuestionContext } from './context.ts'
import { pairColumns } from './pair-columns.ts'
import { referencePairs } from './pair-reference.ts'
import type { Sides } from './sides.ts'

/** Which pairs are asked for. */
export interface PairChoice {
  /** False for a pair that was not asked for; called with node numbers. */
  readonly wanted: (a: number, b: number) => boolean
  /** Narrows the family to pairs with at least this expected count; 0 does not. */
  readonly minExpected: number
}

/** Every pair, however rare its codes. */
export const allPairs: PairChoice = { wanted: () => true, minExpected: 0 }

export interface PairTable {
  /** Positions in `left` and `right` are positions in the codes of the first and the second side. */
  readonly family: PairFamily
  /** Units that report both codes of pair k: study or finding indexes. */
  readonly unitsOf: (k: number) => BitSet
}

/**
 * Counts every pair that is asked for and whose codes have at least one unit each. A pair that stands the other way
 * round as well, on sides of one scope, is counted once, lower id first.
 *
 * @throws ClientError BAD_USER_INPUT where CYPHER is asked for more pairs than it counts
 */
export async function countPairs(context: QuestionContext, sides: Sides, choice: PairChoice, engine: Optional<Engine>): Promise<PairTable> {
  if (engine === 'CYPHER') return referencePairs(context, sides, roleOf(context.projection, sides, choice), choice.minExpected)
  const request = familyRequest(context.projection, sides, choice)
  const { codes, against } = request
  const none = new BitSet(sides.units.size)
  const family = pairFamily(request)
  return { family, unitsOf: (k) => (codes[family.left[k] ?? -1] ?? none).and(against[family.right[k] ?? -1] ?? none) }
}

/** The pairs that are asked for, on the columns of the projection. */
export function familyRequest(
  projection: Projection,
  sides: Sides,
  choice: PairChoice,
): PairFamilyRequest & Required<Pick<PairFamilyRequest, 'against'>> {
  const { first, second } = pairColumns(projection, sides)
  return { universe: sides.units, codes: first, against: second, role: roleOf(projection, sides, choice), minExpected: choice.minExpected }
}

/** What the family makes of the pair at two positions. */
export function roleOf({ evidence }: Projection, sides: Sides, { wanted }: PairChoice): (left: number, right: number) => PairRole {
  const firstCodes = new Set(sides.first.codes)
  const secondCodes = new Set(sides.second.codes)
  const isRepeated = (a: number, b: number) => sides.symmetric && a > b && firstCodes.has(b) && secondCodes.has(a)
  return (left, right) => {
    const a = sides.first.codes[left] ?? -1
    const b = sides.second.codes[right] ?? -1
    if (a === b || isRepeated(a, b) || !wanted(a, b)) return 'SKIP'
    return evidence.isStructural(a, b) ? 'STRUCTURAL' : 'TEST'
  }
}
