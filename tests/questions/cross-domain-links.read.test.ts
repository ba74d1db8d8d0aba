import { crossDomainLinks } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { domainLinkLists } from './random-questions.ts'

compareEngines({
  name: 'crossDomainLinks',
  file: 'cross-domain-links.ts',
  question: crossDomainLinks,
  asked: domainLinkLists,
  runs: 20,
  cypherFaults: [
    {
      name: 'absent findings count',
      statement: 'crossDomainLinks',
      replace: "WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $findingIds IS NULL THEN true',
    },
    {
      name: 'stated links run the other way',
      statement: 'crossDomainLinks',
      replace: '<-[:FROM]-(link:StatedLink)-[:TO]->',
      by: '<-[:TO]-(link:StatedLink)-[:FROM]->',
    },
    { name: 'stated links out of scope count', statement: 'crossDomainLinks', replace: 'link.id IN $statedLinkIds', by: 'true' },
    { name: 'every target is looked at', statement: 'crossDomainLinks', replace: 'target.id IN $targetIds', by: 'true' },
    {
      name: 'links within a domain count',
      statement: 'crossDomainLinks',
      replace: 'other.domain <> one.domain',
      by: 'other.determinant <> one.determinant',
    },
  ],
  sourceFaults: [
    {
      name: 'a stated link needs one study more',
      where: 'cross-domain-links.ts',
      find: 'link.studyCount >= minStated',
      replace: 'link.studyCount > minStated',
    },
    {
      name: 'the firmest assertion is the weakest',
      where: 'links-by-basis.ts',
      find: "['OBSERVED', 'EXPECTED', 'PROPOSED']",
      replace: "['PROPOSED', 'EXPECTED', 'OBSERVED']",
    },
    { name: 'a pair needs one study more', where: 'links-by-basis.ts', find: '?? 0) >= minStudies', replace: '?? 0) > minStudies' },
    {
      name: 'stated links are grouped without their relation',
      where: 'cross-domain-raw.ts',
      find: '{link.relation}`',
      replace: '{link.source}`',
    },
    {
      name: 'domains of the target are not looked at',
      where: 'cross-domain-links.ts',
      find: "'toDomains', args.toDomains",
      replace: "'toDomains', args.fromDomains",
    },
    {
      name: 'q over all pairs counts pairs across domains only',
      where: 'cross-domain-links.ts',
      find: 'isNarrowed: true',
      replace: 'isNarrowed: false',
    },
  ],
})
