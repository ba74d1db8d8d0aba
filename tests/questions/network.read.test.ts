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
    { name: 'codes are linked by studies of one of them', replace: '[study IN ofA WHERE study IN ofB]', by: '[study IN ofA WHERE true]' },
    { name: 'a technology is counted by findings only', replace: "coding = 'EXAMINES' OR", by: 'false AND' },
    { name: 'a code is missing', replace: 'UNWIND counted AS one', by: 'UNWIND tail(counted) AS one' },
  ],
  sourceFaults: [
    { name: 'a link needs one study more', where: 'code-network.ts', find: 'if (studyCount >= minCount) links', replace: 'if (studyCount > minCount) links' },
    { name: 'codes are linked by studies of either', where: 'code-network.ts', find: 'one.countAnd(other)', replace: 'one.or(other).count' },
    { name: 'the inner rim is the outer one', where: 'wheel-layout.ts', find: 'const innerRim = 0.8', replace: 'const innerRim = 1' },
    { name: 'a link has no end of its own', where: 'network.ts', find: 'target: right', replace: 'target: left' },
    { name: 'positions stand though none were asked for', where: 'network.ts', find: 'args.layout ?', replace: '!args.layout ?' },
  ],
})
