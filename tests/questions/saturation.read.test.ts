import { saturation } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { curves } from './policy-questions.ts'

compareEngines({
  name: 'saturation',
  file: 'saturation.ts',
  question: saturation,
  asked: curves,
  runs: 20,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $findingIds IS NULL THEN true',
    },
    { name: 'scopes are lost', replace: 'ELSE finding.id IN $findingIds', by: 'ELSE true' },
    { name: 'levels, factors and voices are lost', replace: '-[:SUPPORTS|AT_LEVEL|CONCERNS|VOICED_BY]->', by: '-[:SUPPORTS]->' },
    { name: 'one study of a code is enough', replace: 'END) AS studies', by: 'END)[..1] AS studies' },
    { name: 'every code is counted', replace: 'WHERE any(label IN labels(code) WHERE label IN $labels)', by: 'WHERE true' },
  ],
  sourceFaults: [
    { name: 'the seed is lost', where: 'saturation.ts', find: '{ orders, seed, level })', replace: '{ orders, seed: 0, level })' },
    { name: 'what two studies report counts as one', where: 'saturation.ts', find: 'units.count === 1', replace: 'units.count === 2' },
    {
      name: 'codes that nobody reports are reported',
      where: 'saturation.ts',
      find: 'codes.filter((units) => !units.isEmpty)',
      replace: 'codes',
    },
    {
      name: 'N are all studies',
      where: 'saturation.ts',
      find: 'const universe = scope.studiesInScope',
      replace: 'const universe = scope.studies',
    },
    {
      name: 'the band is of one width',
      where: 'saturation.ts',
      find: '{ orders, seed, level })',
      replace: '{ orders, seed, level: 0.5 })',
    },
  ],
})
