import type { StrataOfPairQuery, StrataOfPairQueryVariables } from '../api/operations.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Choice } from '../design/Choice.tsx'
import { Scroll } from '../design/Scroll.tsx'
import { Waiting } from '../design/Waiting.tsx'
import { count, dimensionWords, number, share } from '../design/words.ts'
import { scopeOf } from '../state/address.ts'
import { useAppState } from '../state/app-state.tsx'
import document from './strata.graphql?raw'

const dimensions = ['YEAR', 'LEVEL', 'TECHNOLOGY', 'FACTOR', 'SETTING', 'DESIGN', 'COUNTRY'] as const
type Result = StrataOfPairQuery['strata']

/** The pair stratum by stratum: does it hold in each, or only in some? */
export function Strata({ a, b }: { readonly a: string; readonly b: string }) {
  const { state, change } = useAppState()
  const by = dimensions.find((one) => one === state.strata) ?? 'YEAR'
  const answer = useAnswer<StrataOfPairQuery, StrataOfPairQueryVariables>(document, {
    a,
    b,
    by,
    ...(by === 'YEAR' && { yearBins: [2016, 2020] }),
    scope: scopeOf(state),
  })
  return (
    <section aria-label="Strata">
      <h3>Does it hold everywhere?</h3>
      <div className="controls">
        <Choice
          label="By"
          value={by}
          options={dimensions.map((value) => ({ value, name: dimensionWords[value] }))}
          onChoose={(strata) => change({ strata })}
        />
      </div>
      <Waiting answer={answer} what="the strata" />
      {answer.state === 'answered' && <Table result={answer.data.strata} by={by} />}
    </section>
  )
}

function Table({ result, by }: { readonly result: Result; readonly by: (typeof dimensions)[number] }) {
  const strata = result.strata.filter(({ table }) => (table?.both ?? 0) > 0)
  const { pooledOddsRatio: pooled, heterogeneity, reversal, overlap } = result
  return (
    <>
      <Scroll label="Strata">
        <table>
          <caption>
            {strata.length} of {result.strata.length} values of {dimensionWords[by]} have a study with both.
          </caption>
          <thead>
            <tr>
              <th scope="col">Stratum</th>
              <th scope="col" className="number">
                Both
              </th>
              <th scope="col" className="number">
                Expected
              </th>
              <th scope="col" className="number">
                Odds ratio
              </th>
            </tr>
          </thead>
          <tbody>
            {strata.map(({ key, name, table, measures, small }) => (
              <tr key={key}>
                <th scope="row">
                  {name}
                  {small && <span className="quiet"> (too few to rely on)</span>}
                </th>
                <td className="number">{table && share(table.both, table.total)}</td>
                <td className="number">{number(measures?.expected)}</td>
                <td className="number">{measures && odds(measures.odds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p>
        {pooled
          ? `Within strata, the odds of one are ${odds(pooled)} where the other is reported; one ratio for all strata: p ${number(heterogeneity?.p)} (Zelen).`
          : overlap > 0 && `${count(overlap)} studies are in more than one stratum, so that strata are not pooled.`}{' '}
        {reversal?.sentence}
      </p>
    </>
  )
}

function odds({ estimate, status, lower, upper }: NonNullable<Result['pooledOddsRatio']>): string {
  if (status === 'UNDEFINED') return 'not defined'
  const bounds =
    lower === null || lower === undefined ? '' : ` (${number(lower)} to ${upper === null || upper === undefined ? '∞' : number(upper)})`
  return `${status === 'INFINITE' ? 'infinite' : `×${number(estimate)}`}${bounds}`
}
