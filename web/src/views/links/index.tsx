import { useMemo, useRef, useState } from 'react'
import { Refusal } from '../../api/ask.ts'
import type { CodeCountsQuery, LinksQuery, LinksQueryVariables } from '../../api/operations.generated.ts'
import { type Answer, shown, useAnswer } from '../../api/use-answer.ts'
import { domainColour } from '../../design/domains.ts'
import { isNarrow } from '../../design/narrow.ts'
import { Term } from '../../design/Term.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count, kindWords, plural } from '../../design/words.ts'
import { TakeAway } from '../../export/TakeAway.tsx'
import { type AppState, scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import { Controls, type Picture } from './Controls.tsx'
import { Drawn } from './Drawn.tsx'
import { exportedGraph } from './exported.ts'
import { type Graph, type GraphCode, graphOf, narrowed } from './graph.ts'
import { Legend } from './Legend.tsx'
import linksDocument from './links.graphql?raw'
import { networkDrawing } from './network-drawing.ts'
import { Panel } from './Panel.tsx'
import sizesDocument from './sizes.graphql?raw'
import { Tables } from './Tables.tsx'
import { useCommunities } from './use-communities.ts'

const nothing = {}

/** Kinds of thing that a kind of code is. */
const kindsOf: Readonly<Record<AppState['codes'], readonly string[]>> = {
  DETERMINANT: ['BARRIER', 'FACILITATOR'],
  BARRIER: ['BARRIER'],
  FACILITATOR: ['FACILITATOR'],
  THEME: ['THEME'],
}

/** Codes whose pairs are tested while a reader waits: two million pairs take about a second. */
const mostTested = 2_000

/** Codes beyond which a drawing with an element for each is no longer smooth. */
const mostOnWheel = 400

/** The graph: which codes are reported in the same studies, across domains, as a wheel, a network or tables. */
export function View() {
  const { state } = useAppState()
  const counts = shown(useAnswer<CodeCountsQuery, object>(sizesDocument, nothing))?.meta.counts
  const codes = counts?.filter(({ kind }) => kindsOf[state.codes].includes(kind)).reduce((sum, { count: n }) => sum + n, 0)
  const isTested = (codes ?? 0) <= mostTested
  const variables: LinksQueryVariables = {
    isTested,
    of: state.codes,
    scope: scopeOf(state),
    least: state.least,
    measure: state.measure,
    test: { correction: state.correction },
    ...(state.backbone !== 'none' && { backbone: { model: 'SDSM', correction: state.backbone === 'q' ? 'BH' : 'NONE' } }),
  }
  const answer = useAnswer<LinksQuery, LinksQueryVariables>(codes === undefined ? null : linksDocument, variables)
  const data = shown(answer)
  const graph = useMemo(() => (data === undefined ? undefined : graphOf(data)), [data])
  const isLarge = (graph?.codes.length ?? 0) > mostOnWheel
  const wanted: Picture = state.picture === 'auto' ? (isNarrow() ? 'table' : 'wheel') : state.picture
  const picture = wanted === 'wheel' && isLarge ? 'network' : wanted
  return (
    <>
      <h1>Which {kindWords[state.codes]} are reported together, across domains, in the same studies?</h1>
      {data && graph && <Sentence data={data} graph={graph} isTested={isTested} />}
      <Controls picture={picture} codes={graph?.codes ?? []} />
      {isLarge && wanted === 'wheel' && (
        <p className="note">
          The wheel is drawn up to {mostOnWheel} codes; these {count(graph?.codes.length ?? 0)} are shown as a network.
        </p>
      )}
      <Waiting answer={answer} what="the links" />
      <WayOut answer={answer} />
      {graph && data && <Shown whole={graph} picture={picture} takenAway={{ variables, data }} />}
    </>
  )
}

function Sentence({
  data: { network },
  graph,
  isTested,
}: {
  readonly data: LinksQuery
  readonly graph: Graph
  readonly isTested: boolean
}) {
  const { state } = useAppState()
  const { links, stated } = narrowed(graph, state)
  const across = links.filter(({ isCrossing }) => isCrossing)
  const established = links.filter(({ isEstablished }) => isEstablished)
  return (
    <p className="answer" role="status">
      {plural(links.length, 'link', 'links')} in at least {state.least} of {count(network.method.total)} studies each,{' '}
      {count(across.length)} of them across domains;{' '}
      {isTested ? (
        <>
          {count(established.length)} remain after correction for all pairs (<Term of="q">q</Term> ≤ 0.05).
        </>
      ) : (
        'there are too many codes to test every pair here: the receipt of a link has its test.'
      )}
      {stated.length > 0 && ` ${plural(stated.length, 'link is', 'links are')} stated by studies.`} Data version{' '}
      {network.method.dataVersion}.
    </p>
  )
}

/** Where a graph is too large to be drawn, what would make it smaller. */
function WayOut({ answer }: { readonly answer: Answer<unknown> }) {
  const { state, change } = useAppState()
  const isTooLarge =
    answer.state === 'failed' &&
    answer.error instanceof Refusal &&
    answer.error.errors.some(({ extensions }) => extensions?.code === 'LIMIT_EXCEEDED')
  if (!isTooLarge) return null
  return (
    <button type="button" onClick={() => change({ least: 2 * state.least })}>
      Only links of at least {2 * state.least} studies
    </button>
  )
}

interface ShownProps {
  readonly whole: Graph
  readonly picture: Picture
  /** What was asked and answered, for files. */
  readonly takenAway: { readonly variables: LinksQueryVariables; readonly data: LinksQuery }
}

function Shown({ whole, picture, takenAway }: ShownProps) {
  const { state, change } = useAppState()
  const { domains, isCrossing, isEstablished, stated, focus, depth, selected } = state
  const graph = useMemo(
    () => narrowed(whole, { domains, isCrossing, isEstablished, stated, focus, depth }),
    [whole, domains, isCrossing, isEstablished, stated, focus, depth],
  )
  const [path, setPath] = useState<{ readonly place: number; readonly hops: readonly (readonly [string, string])[] }>()
  const chosen = useMemo(() => whole.codes.filter(({ key }) => selected.includes(key)), [whole, selected])
  const communities = useCommunities()
  const wheel = useRef<SVGSVGElement>(null)
  const colourOf = communities?.colourOf ?? ofDomain
  if (whole.codes.length === 0) return <p className="note">No study in scope reports such a code. A wider scope may help.</p>
  const legend = <Legend graph={whole} picture={picture} communities={communities?.words} />
  const hops = chosen.length === 2 ? (path?.hops ?? noHops) : noHops
  return (
    <>
      {picture === 'table' && legend}
      {graph.links.length === 0 && graph.stated.length === 0 && (
        <p className="note">
          No link is left: of these {count(graph.codes.length)} codes no two are linked as asked. Fewer studies a link, or fewer conditions,
          may show some.
        </p>
      )}
      {picture === 'table' && <Tables graph={graph} measure={state.measure} />}
      <div className={picture === 'table' ? '' : 'picture-and-panel'}>
        {picture !== 'table' && <Drawn graph={graph} picture={picture} wheel={wheel} colourOf={colourOf} selected={chosen} hops={hops} />}
        <section className="panel" aria-label="Legend, and what is chosen">
          {picture !== 'table' && legend}
          <Panel
            chosen={chosen}
            graph={graph}
            path={path?.place}
            onPath={(place, found) => {
              setPath(place === undefined ? undefined : { place, hops: found })
              if (picture === 'table') change({ picture: 'wheel' })
            }}
          />
        </section>
      </div>
      <TakeAway
        name="links"
        document={linksDocument}
        {...takenAway}
        {...(picture !== 'table' && {
          picture: () => (picture === 'wheel' ? wheel.current : networkDrawing(graph, state.pins, colourOf)),
        })}
        graph={() => exportedGraph(graph)}
      />
    </>
  )
}

const noHops: readonly (readonly [string, string])[] = []
const ofDomain = ({ domain }: GraphCode) => domainColour(domain)
