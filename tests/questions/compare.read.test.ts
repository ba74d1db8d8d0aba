import { compare } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { comparisons } from './policy-questions.ts'

compareEngines({
  name: 'compare',
  file: 'compare.ts',
  question: compare,
  asked: comparisons,
  runs: 20,
  cypherFaults: [
    { name: 'absent findings count', replace: "THEN finding.effect = 'PRESENT'", by: 'THEN true' },
    { name: 'the right is the left', replace: 'WHEN isRight THEN study.id', by: 'WHEN isLeft THEN study.id' },
    { name: 'a pair stands twice', replace: 'one.id < other.id', by: 'one.id <> other.id' },
    {
      name: 'a pair is reported by who reports its first code',
      replace: '[study IN one.lefts WHERE study IN other.lefts]',
      by: 'one.lefts',
    },
    { name: 'every code is compared', replace: 'any(label IN labels(code) WHERE label IN $left.labels) AND', by: '' },
  ],
  sourceFaults: [
    {
      name: 'the family is what is listed',
      where: 'compare.ts',
      find: 'familySize: family.familySize',
      replace: 'familySize: listed.length',
    },
    {
      name: 'both shares are of the left',
      where: 'compare.ts',
      find: 'proportion(rightCount, rightTotal',
      replace: 'proportion(rightCount, leftTotal + rightTotal',
    },
    { name: 'shared studies do not matter', where: 'compare.ts', find: 'if (total > 0) {', replace: 'if (total < 0) {' },
    { name: 'differences are ordered by sign', where: 'compare.ts', find: 'Math.abs(difference.estimate)', replace: 'difference.estimate' },
    {
      name: 'little is left out by the sum',
      where: 'compare.ts',
      find: 'Math.max(leftCount, rightCount)',
      replace: '(leftCount + rightCount)',
    },
  ],
})
