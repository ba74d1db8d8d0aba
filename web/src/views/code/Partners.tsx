import type { CodePartnersQuery, CodePartnersQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { Scroll } from '../../design/Scroll.tsx'
import { Term } from '../../design/Term.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count, kindWords, number, plural, verdictWords } from '../../design/words.ts'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import type { Code } from './index.tsx'
import partners from './partners.graphql?raw'

const kinds: Partial<Record<Code['__typename'], 'BARRIER' | 'FACILITATOR' | 'THEME'>> = {
  Barrier: 'BARRIER',
  Facilitator: 'FACILITATOR',
  Theme: 'THEME',
}

/** Codes of its kind that the same studies report, those least like chance first; nothing for what is no such kind. */
export function Partners({ code }: { readonly code: Code }) {
  const { state } = useAppState()
  const kind = kinds[code.__typename]
  const answer = useAnswer<CodePartnersQuery, CodePartnersQueryVariables>(kind === undefined ? null : partners, {
    kind: kind ?? 'BARRIER',
    id: code.id,
    scope: scopeOf(state),
    test: { correction: state.correction },
  })
  if (kind === undefined) return null
  const data = shown(answer)
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">Other {kindWords[kind]} that the same studies report</h2>
      <Waiting answer={answer} what="what goes with it" />
      {data && <Table pairs={data.coOccurrences} own={code.id} />}
    </section>
  )
}

function Table({ pairs, own }: { readonly pairs: CodePartnersQuery['coOccurrences']; readonly own: string }) {
  const { change } = useAppState()
  const { totalCount, nodes, method } = pairs
  if (totalCount === 0) return <p className="quiet">No other is reported with it by two or more studies in scope.</p>
  return (
    <Scroll label="Reported by the same studies">
      <table>
        <caption>
          {totalCount > nodes.length
            ? `The ${count(nodes.length)} of smallest q, of ${count(totalCount)} that two or more studies report with it.`
            : `${count(totalCount)} that two or more studies report with it.`}{' '}
          q is over {plural(method.familySize ?? 0, 'pair', 'pairs')}.
        </caption>
        <thead>
          <tr>
            <th scope="col">With</th>
            <th scope="col" className="number">
              Both
            </th>
            <th scope="col" className="number">
              <Term of="expected">Expected</Term>
            </th>
            <th scope="col" className="number">
              <Term of="q">q</Term>
            </th>
            <th scope="col">
              <Term of="verdict">Verdict</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ a, b, table, expected, q, verdict }) => {
            const partner = a.id === own ? b : a
            return (
              <tr key={partner.id}>
                <th scope="row">
                  <button type="button" className="plain" onClick={() => change({ pair: [a.id, b.id] })}>
                    {partner.name}
                  </button>
                </th>
                <td className="number">{count(table.both)}</td>
                <td className="number">{number(expected)}</td>
                <td className="number">{number(q)}</td>
                <td>{verdict ? verdictWords[verdict.status] : '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scroll>
  )
}
