import type { DomainLinksQuery, DomainLinksQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { domainColour } from '../../design/domains.tsx'
import { Scroll } from '../../design/Scroll.tsx'
import { Term } from '../../design/Term.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count, number, share } from '../../design/words.ts'
import { TakeAway } from '../../export/TakeAway.tsx'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import domainLinks from './domains.graphql?raw'

type Matrix = DomainLinksQuery['domainLinks']
type Cell = Matrix['cells'][number]

/** Which domains the same studies speak about, against what fixed totals lead to. */
export function View() {
  const { state } = useAppState()
  const variables = { scope: scopeOf(state) }
  const answer = useAnswer<DomainLinksQuery, DomainLinksQueryVariables>(domainLinks, variables)
  const data = shown(answer)
  return (
    <>
      <h1>Which domains do the same studies speak about, more or less than how much they report leads to?</h1>
      {data && <Content matrix={data.domainLinks} />}
      {data && <TakeAway name="domains" document={domainLinks} variables={variables} data={data} />}
      <Waiting answer={answer} what="the domains" />
    </>
  )
}

function Content({ matrix }: { readonly matrix: Matrix }) {
  const { cells, sampling, method } = matrix
  const domains = cells.filter(({ source, target }) => source.key === target.key).map(({ source }) => source)
  const across = cells.filter(({ source, target }) => source.key !== target.key)
  const alpha = sampling?.alpha ?? 0.05
  const more = across.filter(({ q }) => (q ?? 1) <= alpha)
  const fewer = across.filter(({ pLower }) => (pLower ?? 1) <= alpha)
  const at = (a: string, b: string) =>
    cells.find(({ source, target }) => (source.key === a && target.key === b) || (source.key === b && target.key === a))
  return (
    <>
      <p className="answer">
        Studies that report much speak about many domains. Beyond that, {count(more.length)} of {across.length} pairs of domains share more
        of the {count(method.total)} studies (<Term of="q">q</Term> ≤ {alpha}), and {count(fewer.length)} share fewer than how much each
        study reports leads to (p ≤ {alpha}, not corrected).
      </p>
      <p className="quiet">
        Compared with {count(sampling?.samples ?? 0)} random codings with <Term of="fixedMargins">fixed margins</Term>. Ring: expected;
        disc: shared. Bold where q ≤ {alpha}.
      </p>
      <Scroll label="Shared studies of every two domains">
        <table>
          <caption>Studies that speak about both domains. On the diagonal: about the domain.</caption>
          <thead>
            <tr>
              <td />
              {domains.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {domains.map((row, place) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                {domains.map((column, other) => (
                  <td key={column.key}>{other <= place && <Shared cell={at(row.key, column.key)} total={method.total} alpha={alpha} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <h2>Through which pairs of codes?</h2>
      <Strongest cells={across} />
    </>
  )
}

function Shared({ cell, total, alpha }: { readonly cell: Cell | undefined; readonly total: number; readonly alpha: number }) {
  if (cell === undefined) return null
  const { source, target, sharedStudies, expectedFixedMargins, z, q, pLower } = cell
  if (source.key === target.key) return <span className="quiet">{share(sharedStudies, total)}</span>
  const radius = (studies: number) => 20 * Math.sqrt(studies / Math.max(1, total))
  const isEstablished = q !== null && q !== undefined && q <= alpha
  return (
    <>
      <svg width="40" height="40" viewBox="-20 -20 40 40" aria-hidden="true">
        <circle r={radius(sharedStudies)} fill={domainColour(source.key)} fillOpacity={isEstablished ? 1 : 0.45} />
        <circle
          r={radius(expectedFixedMargins ?? 0)}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.5"
          strokeDasharray={isEstablished ? undefined : '3 2'}
        />
      </svg>{' '}
      {isEstablished ? <strong>{count(sharedStudies)}</strong> : count(sharedStudies)}
      {(pLower ?? 1) <= alpha && ' (fewer)'}
      <br />
      <span className="quiet">
        expected {number(expectedFixedMargins)}; z {number(z)}; q {number(q)}
      </span>
    </>
  )
}

function Strongest({ cells }: { readonly cells: readonly Cell[] }) {
  const { change } = useAppState()
  const linked = cells
    .flatMap(({ strongest, ...cell }) => (strongest ? [{ ...cell, strongest }] : []))
    .sort((x, y) => y.strongest.studyCount - x.strongest.studyCount)
  return (
    <Scroll label="The strongest pair of every two domains">
      <table>
        <caption>The pair of codes that most studies report together, for every two domains.</caption>
        <thead>
          <tr>
            <th scope="col">Domains</th>
            <th scope="col">Strongest pair</th>
            <th scope="col" className="number">
              Studies
            </th>
            <th scope="col" className="number">
              Pairs in at least 2 studies
            </th>
          </tr>
        </thead>
        <tbody>
          {linked.map(({ source, target, strongest, linkedPairs }) => (
            <tr key={`${source.key} ${target.key}`}>
              <td>
                {source.name} – {target.name}
              </td>
              <td>
                <button type="button" className="plain" onClick={() => change({ pair: [strongest.a.id, strongest.b.id] })}>
                  {strongest.a.name} × {strongest.b.name}
                </button>
              </td>
              <td className="number">{count(strongest.studyCount)}</td>
              <td className="number">{count(linkedPairs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
