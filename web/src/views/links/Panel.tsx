import type { PathsBetweenQuery, PathsBetweenQueryVariables } from '../../api/operations.generated.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { CodeName } from '../../design/names.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { number, plural, relationWords } from '../../design/words.ts'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import type { Graph, GraphCode } from './graph.ts'
import document from './paths.graphql?raw'

type Path = PathsBetweenQuery['paths']['paths'][number]
const mostLinks = 12

/** What is known of the codes that are chosen: one with its links, two with the ways between them, more as a list. */
export function Panel({
  chosen,
  graph,
  path,
  onPath,
}: {
  readonly chosen: readonly GraphCode[]
  readonly graph: Graph
  readonly path: number | undefined
  readonly onPath: (place: number | undefined, hops: readonly (readonly [string, string])[]) => void
}) {
  const { change } = useAppState()
  const [one, other] = chosen
  if (one === undefined) {
    return (
      <p className="quiet">
        Choose a code to see its links, or a second one with Shift for the ways between them. Choose a link for its receipt: the studies
        behind it.
      </p>
    )
  }
  return (
    <>
      <h2>{chosen.length === 1 ? one.name : `${chosen.length} codes`}</h2>
      <Steps chosen={chosen} />
      {chosen.length === 1 ? (
        <LinksOf code={one} graph={graph} />
      ) : (
        <ul className="plain-list">
          {chosen.map(({ id, name, kind, domain }) => (
            <li key={id}>
              <CodeName code={{ id, name }} kind={kind} domain={domain} />
            </li>
          ))}
        </ul>
      )}
      {chosen.length === 2 && other !== undefined && (
        <>
          <button type="button" onClick={() => change({ pair: [one.id, other.id] })}>
            Receipt of the two
          </button>
          {one.kind !== null && other.kind !== null && <Paths one={one} other={other} shown={path} onPath={onPath} />}
        </>
      )}
    </>
  )
}

/** What can be done with what is chosen. */
function Steps({ chosen }: { readonly chosen: readonly GraphCode[] }) {
  const { state, change } = useAppState()
  const keys = chosen.map(({ key }) => key)
  const isWide = state.focus.length > 0
  const areOpen = keys.every((key) => state.focus.includes(key))
  const arePinned = state.pins.some(({ code }) => keys.includes(code))
  return (
    <p className="controls">
      <button type="button" onClick={() => change({ focus: keys })}>
        Only what is around
      </button>
      {isWide && !areOpen && (
        <button type="button" onClick={() => change({ focus: [...new Set([...state.focus, ...keys])] })}>
          Expand
        </button>
      )}
      {isWide && areOpen && (
        <button type="button" onClick={() => change({ focus: state.focus.filter((key) => !keys.includes(key)) })}>
          Collapse
        </button>
      )}
      {state.picture === 'network' && chosen.length === 1 && <Nudge code={chosen[0]} />}
      {arePinned && (
        <button type="button" onClick={() => change({ pins: state.pins.filter(({ code }) => !keys.includes(code)) })}>
          Unpin
        </button>
      )}
      <button type="button" onClick={() => change({ selected: [] })}>
        Choose nothing
      </button>
    </p>
  )
}

const nudges = { left: [-0.05, 0], right: [0.05, 0], up: [0, 0.05], down: [0, -0.05] } as const

/** Moves a code of the network without a pointer; it stays where it is put. */
function Nudge({ code }: { readonly code: GraphCode | undefined }) {
  const { state, change } = useAppState()
  if (code === undefined) return null
  const others = state.pins.filter((pin) => pin.code !== code.key)
  const { x, y } = state.pins.find((pin) => pin.code === code.key) ?? code.spread
  return Object.entries(nudges).map(([way, [right, up]]) => (
    <button key={way} type="button" onClick={() => change({ pins: [...others, { code: code.key, x: x + right, y: y + up }] })}>
      Move {way}
    </button>
  ))
}

function LinksOf({ code, graph }: { readonly code: GraphCode; readonly graph: Graph }) {
  const { change } = useAppState()
  const byId = new Map(graph.codes.map((one) => [one.id, one]))
  const links = graph.links
    .filter(({ a, b }) => a === code.id || b === code.id)
    .sort((x, y) => (x.q ?? 1) - (y.q ?? 1) || y.studies - x.studies)
  const said = graph.stated.filter(({ a, b }) => a === code.id || b === code.id)
  return (
    <>
      <p>
        <CodeName code={code} kind={code.kind} domain={code.domain} />: {plural(code.studies, 'study reports', 'studies report')} it. Its
        page has the definition and the studies.
      </p>
      <h3>
        {plural(links.length, 'link', 'links')}
        {links.length > mostLinks && `, the ${mostLinks} with the smallest q`}
      </h3>
      <ul className="plain-list">
        {links.slice(0, mostLinks).map((link) => {
          const other = byId.get(link.a === code.id ? link.b : link.a)
          return (
            <li key={`${link.a} ${link.b}`}>
              <button type="button" className="plain" onClick={() => change({ pair: [link.a, link.b] })}>
                {other?.name}
              </button>{' '}
              <span className="quiet">
                {plural(link.studies, 'study', 'studies')}, q {number(link.q)}
                {link.isMirror && ', one concept both ways'}
              </span>
            </li>
          )
        })}
      </ul>
      {said.length > 0 && <h3>Stated</h3>}
      <ul className="plain-list">
        {said.map(({ a, b, relation, studies }) => (
          <li key={`${a} ${relation} ${b}`}>
            <button type="button" className="plain" onClick={() => change({ pair: [a, b] })}>
              {byId.get(a)?.name} {relationWords[relation]} {byId.get(b)?.name}
            </button>{' '}
            <span className="quiet">{plural(studies, 'study', 'studies')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

interface PathsProps {
  readonly one: GraphCode
  readonly other: GraphCode
  readonly shown: number | undefined
  readonly onPath: (place: number | undefined, hops: readonly (readonly [string, string])[]) => void
}

function Paths({ one, other, shown, onPath }: PathsProps) {
  const { state } = useAppState()
  const answer = useAnswer<PathsBetweenQuery, PathsBetweenQueryVariables>(document, {
    source: one.id,
    target: other.id,
    scope: scopeOf(state),
  })
  const paths = answer.state === 'answered' ? answer.data.paths.paths : []
  const ends = ({ hops }: Path) => hops.map(({ source, target }) => [source.id, target.id] as const)
  return (
    <section aria-label="Ways between the two">
      <h3>Ways between them</h3>
      <Waiting answer={answer} what="the ways between them" />
      {answer.state === 'answered' && paths.length === 0 && <p className="quiet">No links lead from one to the other here.</p>}
      <ol>
        {paths.map((path, place) => (
          <li key={ends(path).join()}>
            <Hops path={path} />
            <span className="quiet">
              {path.jointStudies === 0
                ? 'put together across different studies: none reports it as a whole'
                : plural(path.jointStudies, 'study reports it as a whole', 'studies report it as a whole')}
            </span>{' '}
            <button
              type="button"
              aria-pressed={shown === place}
              onClick={() => (shown === place ? onPath(undefined, []) : onPath(place, ends(path)))}
            >
              Show
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Hops({ path: { hops } }: { readonly path: Path }) {
  const { change } = useAppState()
  return (
    <p>
      {hops.map(({ source, target, basis, relations, direction, studyCount }, place) => (
        <span key={`${source.id} ${target.id}`}>
          {place === 0 && source.name}{' '}
          <button type="button" className="plain" onClick={() => change({ pair: [source.id, target.id] })}>
            {basis === 'STATED' && relations[0] ? `${direction === 'BACKWARD' ? '← ' : ''}${relationWords[relations[0]]}` : 'with'} (
            {studyCount})
          </button>{' '}
          {target.name}
        </span>
      ))}
    </p>
  )
}
