import { strata } from '../../src/questions/index.ts'
import { compareEngines } from './compare-engines.ts'
import { stratifications } from './policy-questions.ts'

compareEngines({
  name: 'strata',
  file: 'strata.ts',
  question: strata,
  asked: stratifications,
  runs: 25,
  cypherFaults: [
    {
      name: 'absent findings count',
      replace: "WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'",
      by: 'WHEN $findingIds IS NULL THEN true',
    },
    { name: 'there is no row for all studies', replace: 'UNWIND [null] + values AS value', by: 'UNWIND values AS value' },
    { name: 'the second code is the first', replace: 'WHEN $against IN carried', by: 'WHEN $of IN carried' },
    { name: 'bins leave out their last year', replace: 'year <= bin.to', by: 'year < bin.to' },
    {
      name: 'N are the studies with a reported finding',
      replace: 'WHERE $scopeFindingIds IS NULL OR finding.id IN $scopeFindingIds',
      by: 'WHERE $findingIds IS NULL OR finding.id IN $findingIds',
    },
  ],
  sourceFaults: [
    {
      name: 'overlapping strata are pooled',
      where: 'strata-together.ts',
      find: "overlap > 0 ? 'OVERLAPPING_STRATA' : undefined",
      replace: 'undefined',
    },
    {
      name: 'strata of findings hold all that their studies report',
      where: 'strata-counts.ts',
      find: "spec.owner === 'FINDING' ? own",
      replace: "spec.owner === 'STUDY' ? own",
    },
    { name: 'nothing is small', where: 'stratum.ts', find: 'small: least < smallBelow', replace: 'small: false' },
    {
      name: 'the prevalence is that of the other code',
      where: 'stratum.ts',
      find: 'prevalence: proportion(a,',
      replace: 'prevalence: proportion(b,',
    },
    {
      name: 'a reversal is what agrees',
      where: 'strata-together.ts',
      find: "{ MORE: 'LESS', LESS: 'MORE'",
      replace: "{ MORE: 'MORE', LESS: 'LESS'",
    },
  ],
})
