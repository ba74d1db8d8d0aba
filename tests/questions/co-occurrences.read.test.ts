import { coOccurrences } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { pairLists } from './random-questions.ts'

compareEngines({
  name: 'coOccurrences',
  file: 'co-occurrences.ts',
  question: coOccurrences,
  asked: pairLists,
  runs: 30,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $first.findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $first.findingIds IS NULL THEN true',
    },
    {
      name: 'the second side is counted in the scope of the first',
      replace: 'finding.id IN $second.findingIds',
      by: 'finding.id IN coalesce($first.findingIds, [])',
    },
    { name: 'one unit too few is given', replace: '| unit.id] AS units', by: '| unit.id][1..] AS units' },
    { name: 'a theme is not reported by what is below', replace: '-[:IN_THEME]->(code:Theme)', by: "-[:IN_THEME]->(code:Theme {key: ''})" },
    { name: 'a technology is counted by findings only', replace: "coding = 'EXAMINES' OR", by: 'false AND' },
  ],
  sourceFaults: [
    { name: 'a pair needs one unit more', where: 'co-occurrences.ts', find: '?? 0) >= minCount', replace: '?? 0) > minCount' },
    { name: 'the order is turned round', where: 'order.ts', find: "direction === 'ASC' ? 1 : -1", replace: "direction === 'ASC' ? -1 : 1" },
    { name: 'both orders of a pair are counted', where: 'pair-table.ts', find: 'sides.symmetric && a > b', replace: 'false && a > b' },
    {
      name: 'what the model fixes is tested',
      where: 'pair-table.ts',
      find: "evidence.isStructural(a, b) ? 'STRUCTURAL' : 'TEST'",
      replace: "'TEST'",
    },
    {
      name: 'q over all pairs is q over what was asked',
      where: 'family-tests.ts',
      find: 'kept.length === keptOfAll.length ? q :',
      replace: 'true ? q :',
    },
    { name: 'what cannot be tested stays in the family', where: 'family-tests.ts', find: '!dropUntestable ||', replace: 'true ||' },
    { name: 'N are the units in both scopes', where: 'sides.ts', find: 'unit, universe).or(', replace: 'unit, universe).and(' },
  ],
})
