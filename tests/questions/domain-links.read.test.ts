import { domainLinks } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { domainMatrices } from './random-questions.ts'

compareEngines({
  name: 'domainLinks',
  file: 'domain-links.ts',
  question: domainLinks,
  asked: domainMatrices,
  runs: 15,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $findingIds IS NULL THEN true',
    },
    { name: 'a pair needs one study more', replace: 'size(pair.studies) >= $minStudies', by: 'size(pair.studies) > $minStudies' },
    { name: 'the weakest pair is the strongest', replace: 'ORDER BY size(studies) DESC', by: 'ORDER BY size(studies) ASC' },
    { name: 'pairs within a domain count twice', replace: 'source <> target OR pair.a.id < pair.b.id', by: 'true' },
    { name: 'findings of other levels count', replace: 'NOT $byLevel OR EXISTS { (finding)-[:AT_LEVEL]->(level) }', by: 'true' },
  ],
  sourceFaults: [
    { name: 'a pair needs one study more', where: 'domain-links.ts', find: 'studyCount >= minStudies', replace: 'studyCount > minStudies' },
    {
      name: 'N is that of all levels',
      where: 'domain-links.ts',
      find: 'total: here.studiesInScope.count',
      replace: 'total: scope.studiesInScope.count',
    },
    { name: 'ties are settled by the higher id', where: 'domain-links.ts', find: 'b - strongest.b) < 0', replace: 'b - strongest.b) > 0' },
    {
      name: 'shared studies are those of either',
      where: 'domain-links.ts',
      find: '?? new BitSet(0)).and(studies.get(target)',
      replace: '?? new BitSet(0)).or(studies.get(target)',
    },
    {
      name: 'a level holds what is reported anywhere',
      where: 'domain-links.ts',
      find: 'reported: scope.reported.and(there)',
      replace: 'reported: scope.reported',
    },
  ],
})
