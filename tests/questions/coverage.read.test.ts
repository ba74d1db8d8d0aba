import { coverage } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { coverages } from './policy-questions.ts'

compareEngines({
  name: 'coverage',
  file: 'coverage.ts',
  question: coverage,
  asked: coverages,
  runs: 15,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $findingIds IS NULL THEN true',
    },
    { name: 'barriers are addressed by what worsens them', replace: "{relation: 'ADDRESSES'}", by: "{relation: 'WORSENS'}" },
    { name: 'stated links out of scope count', replace: '$statedLinkIds IS NULL OR', by: 'true OR' },
    { name: 'facilitators that are not looked at address', replace: 'facilitator.id IN $determinantIds', by: 'true' },
    { name: 'where all are looked at none is', replace: '$determinantIds IS NULL OR barrier.id', by: 'barrier.id' },
  ],
  sourceFaults: [
    { name: 'what is covered is not', where: 'coverage.ts', find: 'statedFacilitatorCount === 0', replace: 'statedFacilitatorCount > 0' },
    {
      name: 'shares are of all studies',
      where: 'coverage.ts',
      find: 'rankedCodes(coReported, studies.count)',
      replace: 'rankedCodes(coReported, total)',
    },
    { name: 'any facilitator is beside any barrier', where: 'coverage.ts', find: 'units.and(studies)', replace: 'units' },
    {
      name: 'studies that state it count once a link',
      where: 'coverage.ts',
      find: 'new Set(links.map(({ study }) => study)).size',
      replace: 'links.length',
    },
    { name: 'what is proposed counts as expected', where: 'addressing.ts', find: "stated('EXPECTED')", replace: "stated('PROPOSED')" },
  ],
})
