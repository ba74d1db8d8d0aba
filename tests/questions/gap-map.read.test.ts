import { gapMap } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { gapMaps } from './random-questions.ts'

compareEngines({
  name: 'gapMap',
  file: 'gap-map.ts',
  question: gapMap,
  asked: gapMaps,
  runs: 15,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $findingIds IS NULL THEN true',
    },
    { name: 'segments are ignored', replace: 'UNWIND segmentValues + [null] AS segment', by: 'UNWIND [null] AS segment' },
    {
      name: 'barriers count though they are not reported',
      replace: 'WHEN isReported AND determinant:Barrier',
      by: 'WHEN determinant:Barrier',
    },
    {
      name: 'N are the reported findings',
      replace: 'count(DISTINCT finding) AS findingsInScope',
      by: 'count(DISTINCT CASE WHEN isReported THEN finding END) AS findingsInScope',
    },
    { name: 'studies as a whole do not count', replace: 'isReported OR finding IS NULL', by: 'isReported' },
  ],
  sourceFaults: [
    {
      name: 'a cell is expected as its row',
      where: 'gap-map.ts',
      find: '(units(ofRow) * units(ofColumn)) / total',
      replace: 'units(ofRow)',
    },
    { name: 'nothing is structural', where: 'gap-map.ts', find: "if (!isPossible) return 'STRUCTURAL'", replace: '' },
    { name: 'codes narrow N', where: 'gap-map.ts', find: "specs[2]?.owner !== 'CODE'", replace: 'true' },
    {
      name: 'one study with both counts as none',
      where: 'gap-map.ts',
      find: "? 'SEPARATE_STUDIES' : 'SEPARATE_FINDINGS'",
      replace: "? 'SEPARATE_FINDINGS' : 'SEPARATE_STUDIES'",
    },
    { name: 'what is not reported counts', where: 'gap-cube.ts', find: 'if (!scope.reported.has(finding)) return', replace: '' },
  ],
})
