import { coOccurringSets } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { setLists } from './network-questions.ts'

compareEngines({
  name: 'coOccurringSets',
  file: 'co-occurring-sets.ts',
  question: coOccurringSets,
  asked: setLists,
  runs: 16,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $of.findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $of.findingIds IS NULL THEN true',
    },
    { name: 'a set needs one study more', replace: 'size(ofThree) >= $minCount', by: 'size(ofThree) > $minCount' },
    {
      name: 'sets of four need one study more',
      replace: 'size(studies) >= $minCount AND',
      by: 'size(studies) >= $minCount + size(codes) - 3 AND',
    },
    {
      name: 'a study is missing from the receipt',
      replace: '[study IN studies | study.id] AS studies',
      by: 'tail([study IN studies | study.id]) AS studies',
    },
    { name: 'a technology is counted by findings only', replace: "coding = 'EXAMINES' OR", by: 'false AND' },
  ],
  sourceFaults: [
    {
      name: 'one study is enough',
      where: 'co-occurring-sets.ts',
      find: 'args.minCount, 1, 1_000_000, 3)',
      replace: 'null, 1, 1_000_000, 1)',
    },
    {
      name: 'themes count by what is below them',
      where: 'study-coding.ts',
      find: "kind, 'STUDY', rollUp)",
      replace: "kind, 'STUDY', true)",
    },
    { name: 'the order is turned round', where: 'order.ts', find: "direction === 'ASC' ? 1 : -1", replace: "direction === 'ASC' ? -1 : 1" },
    {
      name: 'what is corrected is always BH',
      where: 'co-occurring-sets.ts',
      find: 'const request = { size, minCount, correction }',
      replace: "const request = { size, minCount, correction: 'BH' as const }",
    },
    { name: 'mirrors are not marked', where: 'co-occurring-sets.ts', find: 'evidence.isMirror(a, b)', replace: 'evidence.isMirror(a, a + 0 * b)' },
  ],
})
