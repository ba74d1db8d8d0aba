import { groupEvidence } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { groupings } from './random-questions.ts'

compareEngines({
  name: 'groupEvidence',
  file: 'group-evidence.ts',
  question: groupEvidence,
  asked: groupings,
  runs: 20,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $findingIds IS NULL THEN true',
    },
    { name: 'what is not stated is lost', replace: 'ELSE [null]', by: 'ELSE []' },
    { name: 'studies are counted once a finding', replace: 'collect(DISTINCT finding.id) AS findings', by: '[] AS findings' },
    { name: 'bins leave out their last year', replace: 'year <= bin.to', by: 'year < bin.to' },
    {
      name: 'participants are those whose voice it is',
      replace: '-[:INVOLVES]->(participant:Stakeholder)',
      by: '-[:INVOLVES]->(participant:Stakeholder {key: "provider"})',
    },
  ],
  sourceFaults: [
    {
      name: 'what is not stated is lost',
      where: 'group-evidence.ts',
      find: 'stated.length === 0 ? [undefined] : stated',
      replace: 'stated',
    },
    { name: 'the lower bound is left out', where: 'group-evidence.ts', find: 'count >= gte', replace: 'count > gte' },
    { name: 'the sum is the total', where: 'group-evidence.ts', find: 'overlapping: sum > studies.count', replace: 'overlapping: false' },
    {
      name: 'not stated comes first',
      where: 'group-evidence.ts',
      find: 'return key.stated ? -1 : 1',
      replace: 'return key.stated ? 1 : -1',
    },
    {
      name: 'facilitators count as barriers',
      where: 'group-evidence.ts',
      find: "barrierCount: codes(findings, 'Barrier')",
      replace: "barrierCount: codes(findings, 'Facilitator')",
    },
  ],
})
