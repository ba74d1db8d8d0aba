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
    { name: 'a study is missing from the receipt', replace: 'RETURN codes, studies\n', by: 'RETURN codes, tail(studies) AS studies\n' },
    { name: 'the smallest size is left out', replace: 'size(codes) >= $minSize', by: 'size(codes) > $minSize' },
  ],
  sourceFaults: [
    {
      name: 'one study is enough',
      where: 'co-occurring-sets.ts',
      find: 'args.minCount, 1, 1_000_000, 3)',
      replace: 'null, 1, 1_000_000, 1)',
    },
    { name: 'lift is upside down', where: 'co-occurring-sets.ts', find: 'lift: set.lift', replace: 'lift: 1 / set.lift' },
    { name: 'the order is turned round', where: 'order.ts', find: "direction === 'ASC' ? 1 : -1", replace: "direction === 'ASC' ? -1 : 1" },
    {
      name: 'what is corrected is always BH',
      where: 'co-occurring-sets.ts',
      find: 'const request = { size, minCount, correction }',
      replace: "const request = { size, minCount, correction: 'BH' as const }",
    },
    {
      name: 'mirrors are not marked',
      where: 'co-occurring-sets.ts',
      find: 'evidence.isMirror(a, b)',
      replace: 'evidence.isMirror(a, a + 0 * b)',
    },
  ],
})
