import { communities } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { communityRequests } from './network-questions.ts'

compareEngines({
  name: 'communities',
  file: 'communities.ts',
  question: communities,
  asked: communityRequests,
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
      name: 'half of the studies of a link are counted',
      where: 'code-network.ts',
      find: 'counts[pairPosition(codes.length, left, right)] ?? 0',
      replace: 'Math.floor((counts[pairPosition(codes.length, left, right)] ?? 0) / 2)',
    },
    {
      name: 'every link weighs the same',
      where: 'communities.ts',
      find: '({ studyCount }) => studyCount',
      replace: '({ studyCount }) => Math.min(1, studyCount)',
    },
    {
      name: 'linked codes stand with the unlinked',
      where: 'communities.ts',
      find: '(degree[place] ?? 0) > 0',
      replace: '(degree[place] ?? 0) > 1',
    },
  ],
})
