import type { DomainLinksQuery, DomainLinksQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { Term } from '../../design/Term.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count, plural } from '../../design/words.ts'
import { TakeAway } from '../../export/TakeAway.tsx'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import { Arcs } from './Arcs.tsx'
import { Bridges } from './Bridges.tsx'
import { ByLevel } from './ByLevel.tsx'
import { Chains } from './Chains.tsx'
import domainLinks from './domains.graphql?raw'
import { Ladder } from './Ladder.tsx'
import { alphaOf, type DomainMatrix, Matrix, matrixDrawing } from './Matrix.tsx'

/** Which domains the same studies speak about, against what fixed totals lead to; through which pairs, and what is said to lead to what. */
export function View() {
  const { state } = useAppState()
  const variables = { scope: scopeOf(state) }
  const answer = useAnswer<DomainLinksQuery, DomainLinksQueryVariables>(domainLinks, variables)
  const data = shown(answer)
  return (
    <>
      <h1>Which domains do the same studies speak about, more or less than how much they report leads to?</h1>
      {data && <Sentence matrix={data.domainLinks} />}
      <Waiting answer={answer} what="the domains" />
      {data && <Arcs matrix={data.domainLinks} />}
      {data && <Matrix matrix={data.domainLinks} />}
      {data && (state.ladder ? <Ladder key={state.ladder.join()} domains={state.ladder} /> : <Strongest cells={data.domainLinks.cells} />)}
      <ByLevel />
      <Chains />
      <Bridges />
      {data && (
        <TakeAway name="domains" document={domainLinks} variables={variables} data={data} picture={() => matrixDrawing(data.domainLinks)} />
      )}
    </>
  )
}

function Sentence({ matrix }: { readonly matrix: DomainMatrix }) {
  const { cells, sampling, method } = matrix
  const alpha = alphaOf(matrix)
  const across = cells.filter(({ source, target }) => source.key !== target.key)
  const more = across.filter(({ q }) => (q ?? 1) <= alpha)
  const fewer = across.filter(({ pLower }) => (pLower ?? 1) <= alpha)
  return (
    <>
      <p className="answer" role="status">
        Studies that report much speak about many domains. Beyond that, {count(more.length)} of {across.length} pairs of domains share more
        of the {count(method.total)} studies (<Term of="q">q</Term> ≤ {alpha}), and {count(fewer.length)} share fewer than how much each
        study reports leads to (p ≤ {alpha}, not corrected).
      </p>
      <p className="quiet">
        Compared with {count(sampling?.samples ?? 0)} random codings with <Term of="fixedMargins">fixed margins</Term>. Ring: expected;
        disc: shared. Full colour and bold where q ≤ {alpha}; <Term of="z">z</Term> says how far apart the two are.
      </p>
    </>
  )
}

/** The pair that most studies report, for every two domains. */
function Strongest({ cells }: { readonly cells: DomainMatrix['cells'] }) {
  const { change } = useAppState()
  const linked = cells
    .flatMap(({ strongest, ...cell }) => (strongest && cell.source.key !== cell.target.key ? [{ ...cell, strongest }] : []))
    .sort((x, y) => y.strongest.studyCount - x.strongest.studyCount)
  return (
    <section aria-labelledby="strongest-pairs">
      <h2 id="strongest-pairs">Through which pairs of codes?</h2>
      <ul className="plain-list">
        {linked.map(({ source, target, strongest, linkedPairs }) => (
          <li key={`${source.key} ${target.key}`}>
            {source.name} – {target.name}:{' '}
            <button type="button" className="plain" onClick={() => change({ pair: [strongest.a.id, strongest.b.id] })}>
              {strongest.a.name} × {strongest.b.name}
            </button>{' '}
            <span className="quiet">({plural(strongest.studyCount, 'study', 'studies')});</span>{' '}
            <button type="button" className="plain" onClick={() => change({ ladder: [source.key, target.key] })}>
              all {plural(linkedPairs, 'pair', 'pairs')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
