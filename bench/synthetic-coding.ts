/** SYNTHETIC coding of any size: made up by a seeded generator, to measure work with; never evidence. */
import { type Coding, seededRandom } from '../src/analysis/index.ts'
import { BitSet } from '../src/projection/index.ts'

/**
 * Studies report 1 to 2 x `mean` - 1 codes each, some codes far more often than others, as in real reviews.
 *
 * @param mean codes of a study on average
 */
export function syntheticCoding(studies: number, codeCount: number, mean: number): Coding {
  const random = seededRandom(20_261_126)
  const codes = Array.from({ length: codeCount }, () => new BitSet(studies))
  for (let study = 0; study < studies; study++) {
    const own = 1 + random.below(2 * mean - 1)
    for (let report = 0; report < own; report++) codes[Math.floor(codeCount * random.share() ** 2)]?.add(study)
  }
  return { universe: BitSet.full(studies), codes }
}
