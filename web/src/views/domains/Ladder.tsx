import type { LadderQuery, LadderQueryVariables } from '../../api/operations.generated.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { domainColour } from '../../design/domains.ts'
import { diamond } from '../../design/marks.tsx'
import { Scroll } from '../../design/Scroll.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { number, plural, relationWords } from '../../design/words.ts'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import document from './ladder.graphql?raw'

type Link = LadderQuery['crossDomainLinks']['nodes'][number]
type End = Link['source']

const [width, row, side] = [880, 26, 310]
const basisWords = { CO_REPORTED: 'reported together', STATED: 'stated', ALIGNED: 'aligned' } as const

/** What is behind a cell: the codes of the two domains on either side, and what links them, on each basis. */
export function Ladder({ domains }: { readonly domains: readonly [string, string] }) {
  const { state, change } = useAppState()
  const [from, to] = domains
  const answer = useAnswer<LadderQuery, LadderQueryVariables>(document, { from: [from], to: [to], scope: scopeOf(state) })
  const links = answer.state === 'answered' ? answer.data.crossDomainLinks : undefined
  return (
    <section aria-labelledby="ladder">
      <h2 id="ladder">Through which pairs of codes?</h2>
      <Waiting answer={answer} what="the pairs" />
      {links && (
        <>
          <p>
            {links.counts.map(({ basis, count }) => `${count} ${basisWords[basis]}`).join(', ')}
            {links.totalCount > links.nodes.length && `; the ${links.nodes.length} with most studies are shown`}. Solid: remains after
            correction; dashed: does not; arrow: stated.
          </p>
          {links.nodes.length > 0 && <Rungs links={links.nodes} left={from} />}
          <Listed links={links.nodes} />
        </>
      )}
      <button type="button" onClick={() => change({ ladder: null })}>
        Close the ladder
      </button>
    </section>
  )
}

function Rungs({ links, left }: { readonly links: readonly Link[]; readonly left: string }) {
  const { change } = useAppState()
  const sided = links.map((link) =>
    link.source.domain?.key === left ? { link, l: link.source, r: link.target } : { link, l: link.target, r: link.source },
  )
  const order = (ends: readonly End[]) => [...new Map(ends.map((end) => [end.id, end])).values()]
  const [lefts, rights] = [order(sided.map(({ l }) => l)), order(sided.map(({ r }) => r))]
  const y = (all: readonly End[], end: End) => 20 + row * all.findIndex(({ id }) => id === end.id)
  const height = 20 + row * Math.max(lefts.length, rights.length)
  return (
    <Scroll label="Ladder of pairs" className="ladder">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="readable"
        role="img"
        aria-label="The pairs as lines between two columns of codes; the list below says the same."
        fontSize="13"
      >
        <defs>
          <marker
            id="said"
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d="M0 0L8 4L0 8Z" fill="var(--accent)" />
          </marker>
        </defs>
        {sided.map(({ link, l, r }) => (
          <Rung
            key={keyOf(link)}
            link={link}
            from={y(lefts, l)}
            to={y(rights, r)}
            isTurned={l.id !== link.source.id}
            onOpen={() => change({ pair: [l.id, r.id] })}
          />
        ))}
        {lefts.map((end) => (
          <Name key={end.id} end={end} x={side} y={y(lefts, end)} anchor="end" />
        ))}
        {rights.map((end) => (
          <Name key={end.id} end={end} x={width - side} y={y(rights, end)} anchor="start" />
        ))}
      </svg>
    </Scroll>
  )
}

interface RungProps {
  readonly link: Link
  readonly from: number
  readonly to: number
  /** Whether the link is stated from right to left. */
  readonly isTurned: boolean
  readonly onOpen: () => void
}

function Rung({ link: { basis, studyCount, coOccurrence }, from, to, isTurned, onOpen }: RungProps) {
  const isSolid = basis !== 'CO_REPORTED' || (coOccurrence?.q ?? 1) <= 0.05
  const [start, end] = [side + 14, width - side - 14]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list below has a button for each
    <path
      className="door"
      d={`M${start} ${from}C${start + 60} ${from} ${end - 60} ${to} ${end} ${to}`}
      fill="none"
      stroke={basis === 'STATED' ? 'var(--accent)' : 'var(--quiet)'}
      strokeWidth={Math.min(6, 0.8 + 0.35 * studyCount)}
      strokeOpacity={isSolid ? 1 : 0.5}
      strokeDasharray={isSolid ? undefined : '5 3'}
      markerEnd={basis === 'STATED' && !isTurned ? 'url(#said)' : undefined}
      markerStart={basis === 'STATED' && isTurned ? 'url(#said)' : undefined}
      onClick={onOpen}
    />
  )
}

function Name({ end, x, y, anchor }: { readonly end: End; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }) {
  const mark = anchor === 'end' ? x + 8 : x - 8
  const colour = domainColour(end.domain?.key)
  return (
    <g>
      {end.kind === 'FACILITATOR' ? (
        <path transform={`translate(${mark} ${y})`} d={diamond(4)} fill="var(--ground)" stroke={colour} strokeWidth="1.5" />
      ) : (
        <circle cx={mark} cy={y} r="4.5" fill={colour} />
      )}
      <text x={x} y={y + 4} textAnchor={anchor} fill="var(--ink)">
        {end.name}
      </text>
    </g>
  )
}

const keyOf = ({ basis, source, target, relation }: Link) => `${basis} ${source.id} ${relation ?? ''} ${target.id}`

function Listed({ links }: { readonly links: readonly Link[] }) {
  const { change } = useAppState()
  return (
    <ul className="plain-list">
      {links.map((link) => (
        <li key={keyOf(link)}>
          <button type="button" className="plain" onClick={() => change({ pair: [link.source.id, link.target.id] })}>
            {link.source.name} {link.relation ? relationWords[link.relation] : '×'} {link.target.name}
          </button>{' '}
          <span className="quiet">
            {basisWords[link.basis]}
            {link.basis !== 'ALIGNED' && `, ${plural(link.studyCount, 'study', 'studies')}`}
            {link.coOccurrence && (link.coOccurrence.testable ? `, q ${number(link.coOccurrence.q)}` : ', cannot be told')}
          </span>
        </li>
      ))}
    </ul>
  )
}
