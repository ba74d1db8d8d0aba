import type { ReceiptQuery, ReceiptQueryVariables } from '../api/operations.generated.ts'
import { origin } from '../api/saved-page.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Drawer } from '../design/Drawer.tsx'
import { CodeName, StudyName } from '../design/names.tsx'
import { Term } from '../design/Term.tsx'
import { useCopy } from '../design/use-copy.ts'
import { Waiting } from '../design/Waiting.tsx'
import { count, number, share } from '../design/words.ts'
import { scopeOf } from '../state/address.ts'
import { useAppState } from '../state/app-state.tsx'
import { citationsOf, findingRows, sentenceOf } from './copies.ts'
import { Mosaic } from './Mosaic.tsx'
import document_ from './receipt.graphql?raw'
import { StatedBetween } from './StatedBetween.tsx'
import { Strata } from './Strata.tsx'
import { VerdictCard } from './VerdictCard.tsx'

type Pair = ReceiptQuery['coOccurrence']

/** The drawer with everything that stands behind the selected pair; Escape closes it. */
export function Receipt({ pair }: { readonly pair: readonly [string, string] }) {
  const { state, change } = useAppState()
  const [a, b] = pair
  const answer = useAnswer<ReceiptQuery, ReceiptQueryVariables>(document_, {
    a,
    b,
    scope: scopeOf(state),
    unit: state.unit,
    universe: state.universe,
    test: { correction: state.correction },
  })
  return (
    <Drawer close={() => change({ pair: null })}>
      {answer.state === 'answered' ? <Content pair={answer.data.coOccurrence} /> : <h2 id="drawer-title">Receipt</h2>}
      <Waiting answer={answer} what="the receipt" />
    </Drawer>
  )
}

function Content({ pair }: { readonly pair: Pair }) {
  const { a, b, table, expected, measures, jaccardInterval, odds, q, method, verdict } = pair
  return (
    <>
      <h2 id="drawer-title">
        <CodeName code={a} /> × <CodeName code={b} />
      </h2>
      <p className="answer">
        {share(table.both, table.total)} {method.unit === 'FINDING' ? 'findings carry' : 'studies report'} both
        {expected !== null && expected !== undefined && (
          <>
            ; {number(expected)} <Term of="expected">expected</Term> if the two were independent
          </>
        )}
        .
      </p>
      <Mosaic table={table} a={a.name} b={b.name} />
      {verdict ? (
        <VerdictCard verdict={verdict} />
      ) : (
        <p className="note">This pair cannot be tested: a code is in no study here, or the model fixes the pair.</p>
      )}
      <h3>How strong, and how sure</h3>
      <dl className="facts">
        <dt>
          <Term of="JACCARD">Jaccard</Term>
        </dt>
        <dd>
          {number(measures.jaccard)}
          {jaccardInterval &&
            ` (${Math.round(jaccardInterval.level * 100)} % interval ${number(jaccardInterval.lower)} to ${number(jaccardInterval.upper)})`}
          : of the studies with either, those with both
        </dd>
        <dt>
          <Term of="LIFT">Lift</Term>
        </dt>
        <dd>{number(measures.lift)} times as often as if independent</dd>
        <dt>Odds ratio</dt>
        <dd>
          {odds.status === 'INFINITE' ? 'infinite' : number(odds.estimate)}
          {odds.lower !== null &&
            odds.lower !== undefined &&
            ` (at least ${number(odds.lower)}${odds.upper ? `, at most ${number(odds.upper)}` : ''})`}
        </dd>
        <dt>
          <Term of="q">q</Term>
        </dt>
        <dd>
          {number(q)} over {count(method.familySize ?? 0)} pairs ({method.correction})
        </dd>
      </dl>
      <Copying pair={pair} />
      <StatedBetween a={a.id} b={b.id} />
      <Studies pair={pair} />
      <Strata a={a.id} b={b.id} />
    </>
  )
}

function Copying({ pair }: { readonly pair: Pair }) {
  const { address } = useAppState()
  const [copy, copied] = useCopy()
  return (
    <p className="controls">
      <button type="button" onClick={() => copy('The sentence', sentenceOf(pair, origin + address))}>
        Copy as text
      </button>
      <button type="button" onClick={() => copy('The studies', citationsOf(pair))}>
        Copy the citations
      </button>
      <button type="button" onClick={() => copy('The findings', findingRows(pair))}>
        Copy as CSV
      </button>
      <button type="button" onClick={() => copy('The methods paragraph', pair.method.paragraph)}>
        Copy the method
      </button>
      <button type="button" onClick={() => copy('The query', document_)}>
        Copy the query
      </button>
      <span role="status">{copied}</span>
    </p>
  )
}

function Studies({ pair }: { readonly pair: Pair }) {
  const { a, b, studies, findings } = pair
  const saying = (study: string, code: string) =>
    findings.nodes.filter(
      ({ study: own, determinant }) => own?.id === study && (determinant?.id === code || determinant?.theme?.id === code),
    )
  return (
    <section aria-label="Studies">
      <h3>
        {count(studies.totalCount)} studies report both
        {studies.totalCount > studies.nodes.length && `; the first ${studies.nodes.length} are shown`}
      </h3>
      {studies.nodes.map(({ id, title, year, doi }) => (
        <article key={id} className="study">
          <strong>
            <StudyName study={{ id, title, year: year ?? null }} />
          </strong>{' '}
          {doi && <a href={`https://doi.org/${doi}`}>doi:{doi}</a>}
          <div className="sides">
            {[a, b].map((code) => (
              <div key={code.id}>
                <span className="quiet">{code.name}</span>
                {saying(id, code.id).map((finding) => (
                  <p key={finding.id}>
                    {finding.summary}
                    {finding.level && <span className="quiet"> ({finding.level.name})</span>}
                  </p>
                ))}
              </div>
            ))}
          </div>
        </article>
      ))}
    </section>
  )
}
