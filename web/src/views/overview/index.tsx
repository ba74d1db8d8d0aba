import { useState } from 'react'
import type { OverviewQuery, OverviewQueryVariables, SearchQuery, SearchQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../app/Link.tsx'
import { BubbleTable } from '../../design/BubbleTable.tsx'
import { KindMark } from '../../design/marks.tsx'
import { CodeName, StudyName } from '../../design/names.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count, number, plural, share, verdictWords } from '../../design/words.ts'
import { TakeAway } from '../../export/TakeAway.tsx'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import overview from './overview.graphql?raw'
import search from './search.graphql?raw'
import strongest from './strongest-csv.graphql?raw'

/** What this evidence is, and where to start. */
export function View() {
  const { state } = useAppState()
  const variables = { scope: scopeOf(state) }
  const answer = useAnswer<OverviewQuery, OverviewQueryVariables>(overview, variables)
  const data = shown(answer)
  return (
    <>
      <h1>Which barriers and facilitators do studies report, and how do they link across domains?</h1>
      <Search />
      {data && <Content data={data} />}
      <Waiting answer={answer} what="the overview" />
      {data && <TakeAway name="overview" document={overview} table={strongest} variables={variables} data={data} />}
    </>
  )
}

function Content({ data }: { readonly data: OverviewQuery }) {
  const { meta, crossDomainLinks, gapMap, byBoth, byOne } = data
  const of = (kind: string) => meta.counts.find((one) => one.kind === kind)?.count ?? 0
  const { change } = useAppState()
  return (
    <>
      <p className="answer">
        {count(of('STUDY'))} studies, {count(of('FINDING'))} findings: {count(of('BARRIER'))} barriers and {count(of('FACILITATOR'))}{' '}
        facilitators in {of('DOMAIN')} domains, at {of('LEVEL')} levels. Data version {meta.dataVersion}:{' '}
        <Link to={{ path: '/data' }}>where it comes from</Link>.
      </p>
      {meta.dataSets.map((set) => (
        <p key={set.id} className="note">
          <strong>{set.title}</strong> ({set.packageVersion}, {set.licence}).{' '}
          {set.sourceExtent === 'ABSTRACT' && 'Abstracts were coded, not full texts: what is not coded may still be there. '}
          {set.synthetic === true && 'Made up: never evidence. '}
          {set.description}
        </p>
      ))}
      {byBoth.totalCount + byOne.totalCount > 0 && (
        <p className="note">
          Who coded: two coders, each by itself. {share(byBoth.totalCount, of('FINDING'))} findings were made by both,{' '}
          {count(byOne.totalCount)} by one of them and kept by a third pass. What kind of coders they were the data set’s own README says:
          read it before you quote a number.
        </p>
      )}
      <div className="grid2">
        <section aria-labelledby="by-level">
          <h2 id="by-level">Where does evidence lie?</h2>
          <BubbleTable
            label="Studies by domain and level"
            cells={gapMap.cells}
            onOpen={({ row, column }) =>
              change({ path: '/gap-map', rows: 'DOMAIN', columns: 'LEVEL', cell: [row.key ?? '', column.key ?? ''] })
            }
            caption={`Studies with a finding in the domain at the level, of ${count(gapMap.method.total)}. Area of a bubble: studies.`}
          />
        </section>
        <section aria-labelledby="strongest">
          <h2 id="strongest">The strongest links across domains</h2>
          <p className="quiet">
            Smallest corrected p of {count(crossDomainLinks.method.familySize ?? 0)} pairs in {count(crossDomainLinks.method.total)}{' '}
            studies.
          </p>
          <ol>
            {crossDomainLinks.nodes.map(({ source, target, sourceDomain, targetDomain, studyCount, coOccurrence }) => (
              <li key={`${source.id} ${target.id}`}>
                <button type="button" className="plain" onClick={() => change({ pair: [source.id, target.id] })}>
                  {source.name} × {target.name}
                </button>
                <br />
                <span className="quiet">
                  <KindMark kind="BARRIER" domain={sourceDomain.key} /> {sourceDomain.name} –{' '}
                  <KindMark kind="BARRIER" domain={targetDomain.key} /> {targetDomain.name}. {plural(studyCount, 'study', 'studies')},{' '}
                  {number(coOccurrence?.expected)} expected, q = {number(coOccurrence?.q)}.{' '}
                  {coOccurrence?.verdict && verdictWords[coOccurrence.verdict.status]}
                </span>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <h2>Five questions to start from</h2>
      <ul>
        <li>
          <Link to={{ path: '/co-occurrence' }}>Which barriers are reported in the same studies?</Link> Or{' '}
          <Link to={{ path: '/co-occurrence', levels: ['meso'] }}>at the level of organisations alone</Link>?
        </li>
        <li>
          <Link to={{ path: '/links', isCrossing: true }}>How do barriers and facilitators link across domains, as a picture?</Link>
        </li>
        <li>
          <Link to={{ path: '/domains' }}>Which domains do the same studies speak about, more than by chance?</Link>
        </li>
        <li>
          <Link to={{ path: '/framework' }}>What hinders, what helps, and what is stated to address it?</Link>
        </li>
        <li>
          <Link to={{ path: '/', pair: ['loss-of-nonverbal-cues', 'weakened-alliance'] }}>Why should I believe the strongest pair?</Link>
        </li>
      </ul>
    </>
  )
}

function Search() {
  const [text, setText] = useState('')
  const words = text.trim()
  return (
    <search className="search">
      <label className="unseen" htmlFor="search">
        Find a study, a barrier, a text
      </label>
      <input
        id="search"
        type="search"
        value={text}
        placeholder="Find a study, a barrier, a text"
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      {words.length >= 2 && <Found text={words} />}
    </search>
  )
}

function Found({ text }: { readonly text: string }) {
  const answer = useAnswer<SearchQuery, SearchQueryVariables>(search, { text })
  const data = shown(answer)
  if (data === undefined) return <Waiting answer={answer} what="what was found" />
  return (
    <ol aria-label="Found">
      {data.search.edges.map(({ node, highlight }) => (
        <li key={node.id}>
          {'title' in node ? <StudyName study={node} /> : 'name' in node ? <CodeName code={node} /> : <strong>{node.id}</strong>}{' '}
          <span className="quiet">
            {node.__typename}
            {highlight && `: ${highlight.replaceAll(/<\/?em>/g, '')}`}
          </span>
        </li>
      ))}
      {data.search.totalCount === 0 && <li role="status">Nothing has these words. Fewer or other words may help.</li>}
    </ol>
  )
}
