import { coOccurrenceMatrix } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { matrices } from './network-questions.ts'

compareEngines({
  name: 'coOccurrenceMatrix',
  file: 'co-occurrence-matrix.ts',
  question: coOccurrenceMatrix,
  asked: matrices,
  runs: 16,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $first.findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $first.findingIds IS NULL THEN true',
    },
    {
      name: 'one unit too few is counted',
      replace: 'size([unit IN one.firsts WHERE unit IN other.seconds])',
      by: 'size(tail([unit IN one.firsts WHERE unit IN other.seconds]))',
    },
    { name: 'a code has no cell with itself', replace: 'WHERE size(other.seconds) > 0]', by: 'WHERE size(other.seconds) > 1]' },
    { name: 'a theme is not reported by what is below', replace: '-[:IN_THEME]->(code:Theme)', by: "-[:IN_THEME]->(code:Theme {key: ''})" },
    { name: 'a technology is counted by findings only', replace: "coding = 'EXAMINES' OR", by: 'false AND' },
  ],
  sourceFaults: [
    { name: 'N are all studies', where: 'co-occurrence-cells.ts', find: 'total: sides.units.count', replace: 'total: sides.units.size' },
    {
      name: 'a code goes together with itself',
      where: 'co-occurrence-matrix.ts',
      find: "a === b ? 'SAME_CODE'",
      replace: "a === b && a < 0 ? 'SAME_CODE'",
    },
    {
      name: 'what the model fixes has a value',
      where: 'co-occurrence-matrix.ts',
      find: "evidence.isStructural(a, b) ? 'FIXED_BY_MODEL' : undefined",
      replace: 'undefined',
    },
    {
      name: 'columns are counted in the scope of the rows',
      where: 'pair-columns.ts',
      find: ': columnsByCode(projection, sides, sides.second)',
      replace: ': columnsByCode(projection, sides, { ...sides.second, scope: sides.first.scope })',
    },
    {
      name: 'the order of themes is turned round',
      where: 'code-order.ts',
      find: 'return value - (other[level] ?? 0)',
      replace: 'return (other[level] ?? 0) - value',
    },
  ],
})
