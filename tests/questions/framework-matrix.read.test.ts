import { frameworkMatrix } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { frameworks } from './policy-questions.ts'

compareEngines({
  name: 'frameworkMatrix',
  file: 'framework-matrix.ts',
  question: frameworkMatrix,
  asked: frameworks,
  runs: 15,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $findingIds IS NULL THEN true',
    },
    { name: 'barriers are addressed by what worsens them', replace: "{relation: 'ADDRESSES'}", by: "{relation: 'WORSENS'}" },
    { name: 'stated links out of scope count', replace: '$statedLinkIds IS NULL OR', by: 'true OR' },
    { name: 'one finding of a code is enough', replace: 'collect(DISTINCT finding.id) AS findings', by: '[min(finding.id)] AS findings' },
    { name: 'facilitators that are not looked at address', replace: '$determinantIds IS NULL OR', by: 'true OR' },
  ],
  sourceFaults: [
    { name: 'codes are ranked by id', where: 'reported-codes.ts', find: 'b.studyCount - a.studyCount || a.code', replace: 'a.code' },
    { name: 'shares are of the cell', where: 'framework-matrix.ts', find: 'cell, total, top', replace: 'cell, cell.studyCount, top' },
    { name: 'what is expected counts as observed', where: 'addressing.ts', find: "stated('OBSERVED')", replace: "stated('EXPECTED')" },
    {
      name: 'one more is listed',
      where: 'framework-matrix.ts',
      find: 'facilitators.slice(0, top)',
      replace: 'facilitators.slice(0, top + 1)',
    },
    {
      name: 'facilitators that are not looked at address',
      where: 'addressing.ts',
      find: 'if (through.has(source) && through.has(target)) links',
      replace: 'links',
    },
  ],
})
