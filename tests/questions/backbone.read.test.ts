import { backbone } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { backbones } from './network-questions.ts'

compareEngines({
  name: 'backbone',
  file: 'backbone.ts',
  question: backbone,
  asked: backbones,
  runs: 12,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $of.findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $of.findingIds IS NULL THEN true',
    },
    { name: 'a code is missing', replace: 'RETURN code.id AS code,', by: 'ORDER BY code.id SKIP 1 RETURN code.id AS code,' },
    { name: 'a study is missing from each code', replace: '[study IN studies | study.id]', by: 'tail([study IN studies | study.id])' },
    { name: 'barriers are not counted', replace: '-[:SUPPORTS|AT_LEVEL', by: '-[:AT_LEVEL' },
    { name: 'domains are not counted', replace: '-[:IN_DOMAIN]->(code:Domain)', by: "-[:IN_DOMAIN]->(code:Domain {key: ''})" },
  ],
  sourceFaults: [
    { name: 'alpha is not reached', where: 'backbone.ts', find: '?? 1) <= alpha)', replace: '?? 1) <= alpha / 2)' },
    { name: 'the source is the target', where: 'backbone.ts', find: 'source: coding.nodes[left]', replace: 'source: coding.nodes[right]' },
    {
      name: 'the receipt is of either',
      where: 'backbone.ts',
      find: '.and(coding.codes[right] ?? none)',
      replace: '.or(coding.codes[right] ?? none)',
    },
    {
      name: 'nothing is corrected',
      where: 'backbone.ts',
      find: 'adjust(p, family.size, correction)',
      replace: `adjust(p, family.size, 'NONE')`,
    },
    { name: 'the first code is missing', where: 'study-coding.ts', find: '!studies.isEmpty && (', replace: 'codes[0] !== node && (' },
  ],
})
