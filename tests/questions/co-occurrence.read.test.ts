import { coOccurrence } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { singlePairs } from './random-questions.ts'

compareEngines({
  name: 'coOccurrence',
  file: 'co-occurrence.ts',
  question: coOccurrence,
  asked: singlePairs,
  runs: 20,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $first.findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $first.findingIds IS NULL THEN true',
    },
    { name: 'findings out of scope count', replace: 'finding.id IN $second.findingIds', by: 'true' },
    { name: 'one unit too few is given', replace: '| unit.id] AS units', by: '| unit.id][1..] AS units' },
    { name: 'a technology is counted by findings only', replace: "coding = 'EXAMINES' OR", by: 'false AND' },
    { name: 'findings at a level are not followed', replace: 'AT_LEVEL|', by: '' },
  ],
  sourceFaults: [
    { name: 'no unit has both', where: 'co-occurrence.ts', find: 'both: both.count', replace: 'both: 0' },
    { name: 'the two sides change places', where: 'co-occurrence.ts', find: 'sides.second, b)', replace: 'sides.first, b)' },
    {
      name: 'N is what reports one of the two',
      where: 'co-occurrence.ts',
      find: 'total: sides.units.count, units',
      replace: 'total: withA.or(withB).count, units',
    },
    {
      name: 'the receipt lacks the findings of one side',
      where: 'co-occurrence-row.ts',
      find: 'findingsOfA(a).or(findingsOfB(b))',
      replace: 'findingsOfA(a)',
    },
    {
      name: 'effects of one side undo those of the other',
      where: 'sides.ts',
      find: 'filter?.effects ?? other?.effects',
      replace: 'filter?.effects',
    },
  ],
})
