import type { ReceiptQuery } from '../api/operations.generated.ts'
import { number, verdictWords } from '../design/words.ts'

type Verdict = NonNullable<ReceiptQuery['coOccurrence']['verdict']>
type Check = Verdict['checks'][number]

const questions: Readonly<Record<Check['name'], string>> = {
  HYPERGEOMETRIC: 'More than chance, corrected for all pairs looked at',
  FIXED_MARGINS: 'More than how much each study reports leads to, by sampling',
  SDSM: 'The same, by a model',
  WITHIN_TECHNOLOGY: 'Also among studies of the same technologies',
  WITHOUT_ANY_ONE_STUDY: 'Also without any one of the studies',
  WITHOUT_ANY_ONE_AUTHOR_CLUSTER: 'Also without the studies of any one group of authors',
  CODERS_AGREED: 'Also when only findings that both coders made count',
  NO_MIRROR: 'Not two sides of one concept',
}

const reasons: Readonly<Record<NonNullable<Check['reason']>, string>> = {
  NOT_SAMPLED: 'not sampled: there is too much to sample',
  NOT_SETTLED: 'not settled by that many samples',
  NO_STRATUM_CAN_VARY: 'cannot be computed: no stratum leaves the count a choice',
  NOT_IN_THE_FAMILY: 'cannot be computed: a code is then in no study',
  MODEL_NOT_SOLVED: 'cannot be computed: the model was not solved',
}

/** The verdict in words, with every check and its number. */
export function VerdictCard({ verdict }: { readonly verdict: Verdict }) {
  return (
    <section aria-label="Verdict">
      <p className="verdict">{verdictWords[verdict.status]}</p>
      <p>{verdict.sentence}</p>
      <ul className="checks">
        {verdict.checks.map((check) => (
          <li key={check.name} className={check.holds ? 'holds' : 'fails'}>
            <span className="unseen">{check.holds ? 'holds: ' : 'does not hold: '}</span>
            {questions[check.name]}
            {check.value !== null &&
              ` (${check.name.startsWith('WITHOUT') || check.name === 'HYPERGEOMETRIC' || check.name === 'CODERS_AGREED' ? 'q' : 'p'} = ${number(check.value)})`}
            {check.reason !== null && check.reason !== undefined && `: ${reasons[check.reason]}`}
            {!check.holds && check.without.length > 0 && (
              <span className="quiet"> – without {check.without.map(({ title }) => title).join('; ')}</span>
            )}
          </li>
        ))}
      </ul>
      {verdict.neededOverlap !== null && verdict.neededOverlap !== undefined && (
        <p className="quiet">
          {verdict.neededOverlap} shared studies would have been needed for p ≤ 0.05
          {verdict.neededOverlapCorrected
            ? `, ${verdict.neededOverlapCorrected} after correction for all pairs`
            : ', and no number after correction'}
          .
        </p>
      )}
    </section>
  )
}
