import { BitSet } from '../../src/projection/bit-set.ts'

/** F1: Darwin's finches on 17 islands (Sanderson 2000), as bundled in the R package cooccur. */
const rows: Readonly<Record<string, string>> = {
  magnirostris: '00111111110111111',
  fortis: '11111111110101100',
  fuliginosa: '11111111111101100',
  difficilis: '00111001010110111',
  scandens: '11101111110101100',
  conirostris: '00000000001010000',
  psittacula: '00111111100101100',
  pauper: '00000000000100000',
  parvulus: '00111111110100100',
  crassirostris: '00111111110101100',
  pallida: '00111011010000000',
  heliobates: '00110000000000000',
  olivacea: '11111111111111111',
}

export const finches = {
  names: Object.keys(rows),
  universe: BitSet.full(17),
  codes: Object.values(rows).map(columnOf),
}

/** A string of 0 and 1 as the set of its ones. */
function columnOf(ones: string): BitSet {
  return BitSet.of(
    ones.length,
    [...ones].flatMap((digit, i) => (digit === '1' ? [i] : [])),
  )
}

/** Strings of 0 and 1, one a code. */
export function codingOf(...ones: readonly string[]) {
  return { universe: BitSet.full(ones[0]?.length ?? 0), codes: ones.map(columnOf) }
}
