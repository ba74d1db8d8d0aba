import { intersections } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { meetings } from './policy-questions.ts'

compareEngines({
  name: 'intersections',
  file: 'intersections.ts',
  question: intersections,
  asked: meetings,
  runs: 20,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $findingIds IS NULL THEN true',
    },
    { name: 'one of the factors is enough', replace: 'WHERE all(factor IN wanted', by: 'WHERE any(factor IN wanted' },
    {
      name: 'exclusive findings may concern the others',
      replace: 'WHERE none(factor IN others WHERE factor IN finding.concerned) ',
      by: '',
    },
    { name: 'exclusive studies may concern the others', replace: 'isIn AND isOnlyIn', by: 'isIn' },
    { name: 'studies concern nothing in their findings', replace: 'all + finding.concerned', by: 'all' },
  ],
  sourceFaults: [
    { name: 'one of the factors is enough', where: 'intersections.ts', find: 'all.and(set)', replace: 'all.or(set)' },
    { name: 'what is exclusive is what all concern', where: 'intersections.ts', find: 'left.andNot(set)', replace: 'left' },
    {
      name: 'every study concerns every factor',
      where: 'intersections.ts',
      find: 'studiesOf(projection, ofFindings[place] ?? scope.reported)',
      replace: 'scope.studiesInScope',
    },
    { name: 'one determinant more is named', where: 'intersections.ts', find: 'slice(0, top)', replace: 'slice(0, top + 1)' },
    {
      name: 'what is absent counts',
      where: 'intersections.ts',
      find: '[...scope.reported].filter',
      replace: '[...scope.findingsInScope].filter',
    },
  ],
})
