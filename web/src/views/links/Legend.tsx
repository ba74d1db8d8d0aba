import { KindMark } from '../../design/marks.tsx'
import { count } from '../../design/words.ts'
import { useAppState } from '../../state/app-state.tsx'
import type { Picture } from './Controls.tsx'
import type { Graph } from './graph.ts'
import { linkLook } from './link-look.ts'
import { angleOf } from './wheel-geometry.ts'

interface LegendProps {
  readonly graph: Graph
  readonly picture: Picture
  readonly communities: readonly string[] | undefined
}

/** What colours, shapes and strokes mean. Its domains are a filter: what is not pressed is left out. */
export function Legend({ graph, picture, communities }: LegendProps) {
  const { state, change } = useAppState()
  const around = [...graph.codes].sort((x, y) => angleOf(x.wheel) - angleOf(y.wheel))
  const domains = [...new Map(around.map(({ domain, domainName }) => [domain, domainName]))]
  const all = domains.map(([key]) => key)
  const shown = state.domains.length === 0 ? all : state.domains
  const toggle = (key: string) => {
    const next = shown.includes(key) ? shown.filter((one) => one !== key) : [...shown, key]
    change({ domains: next.length === all.length || next.length === 0 ? [] : next })
  }
  const look = { studies: 6, strength: 1, isTestable: true, isEstablished: false }
  return (
    <div className="legend-filter">
      <fieldset>
        <legend>Domains shown</legend>
        {domains.map(([key, name]) => (
          <button key={key} type="button" className="chip" aria-pressed={shown.includes(key)} onClick={() => toggle(key)}>
            <KindMark kind="BARRIER" domain={key} /> {name} ({count(graph.codes.filter(({ domain }) => domain === key).length)})
          </button>
        ))}
      </fieldset>
      <ul className="legend">
        <li>
          <KindMark kind="BARRIER" domain={undefined} /> hinders
        </li>
        <li>
          <KindMark kind="FACILITATOR" domain={undefined} /> helps; area: studies
        </li>
        {picture === 'wheel' ? (
          <>
            <li>
              <Stroke look={linkLook({ ...look, isEstablished: true })} /> remains after correction
            </li>
            <li>
              <Stroke look={linkLook(look)} /> does not; width: studies, depth: strength
            </li>
            <li>
              <Stroke look={linkLook({ ...look, isTestable: false })} /> cannot be told
            </li>
            <li>grey: within a domain</li>
          </>
        ) : (
          <li>lines: width is studies, depth strength; widest and darkest what remains after correction</li>
        )}
        {communities?.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  )
}

function Stroke({ look: { width, dashes } }: { readonly look: ReturnType<typeof linkLook> }) {
  return (
    <svg width="36" height="10" aria-hidden="true">
      <path d="M2 5H34" stroke="var(--ink)" strokeWidth={width} strokeDasharray={dashes} />
    </svg>
  )
}
