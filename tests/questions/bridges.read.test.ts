import { bridges } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { bridgeLists } from './network-questions.ts'

compareEngines({
  name: 'bridges',
  file: 'bridges.ts',
  question: bridges,
  asked: bridgeLists,
  runs: 14,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $of.findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $of.findingIds IS NULL THEN true',
    },
    { name: 'a link needs one study more', replace: 'studyCount >= $minCount', by: 'studyCount > $minCount' },
    {
      name: 'one study of a link is not counted',
      replace: '[study IN ofA WHERE study IN ofB]',
      by: 'tail([study IN ofA WHERE study IN ofB])',
    },
    {
      name: 'stated links count in one direction only',
      replace: '(a)<-[:FROM|TO]-(link:StatedLink)-[:FROM|TO]->(b)',
      by: '(a)<-[:FROM]-(link:StatedLink)-[:TO]->(b)',
    },
    { name: 'a code is missing', replace: 'UNWIND counted AS one', by: 'UNWIND tail(counted) AS one' },
  ],
  sourceFaults: [
    {
      name: 'a link needs one study more',
      where: 'code-network.ts',
      find: 'if (studyCount >= minCount) links',
      replace: 'if (studyCount > minCount) links',
    },
    {
      name: 'stated links count in one direction only',
      where: 'code-network.ts',
      find: 'if (one === undefined || other === undefined) continue',
      replace: 'if (one === undefined || other === undefined || one > other) continue',
    },
    {
      name: 'one study of a link is not counted',
      where: 'code-network.ts',
      find: 'counts[pairPosition(codes.length, left, right)] ?? 0',
      replace: '(counts[pairPosition(codes.length, left, right)] ?? 0) - 1',
    },
    { name: 'paths are long along strong links', where: 'bridges.ts', find: '(weight) => 1 / weight', replace: '(weight) => weight' },
    { name: 'the order is turned round', where: 'order.ts', find: `direction === 'ASC' ? 1 : -1`, replace: `direction === 'ASC' ? -1 : 1` },
  ],
})
