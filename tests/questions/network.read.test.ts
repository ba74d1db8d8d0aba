import { network } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { networks } from './network-questions.ts'

compareEngines({
  name: 'network',
  file: 'network.ts',
  question: network,
  asked: networks,
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
    { name: 'a code counts one study more', replace: 'THEN size(ofA)', by: 'THEN size(ofA) + 1' },
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
      name: 'half of the studies of a link are counted',
      where: 'code-network.ts',
      find: 'counts[pairPosition(codes.length, left, right)] ?? 0',
      replace: 'Math.floor((counts[pairPosition(codes.length, left, right)] ?? 0) / 2)',
    },
    { name: 'the inner rim is the outer one', where: 'wheel-layout.ts', find: 'const innerRim = 0.8', replace: 'const innerRim = 1' },
    { name: 'a link has no end of its own', where: 'network.ts', find: 'target: right', replace: 'target: left' },
    { name: 'positions stand though none were asked for', where: 'network.ts', find: 'args.layout ?', replace: '!args.layout ?' },
  ],
})
