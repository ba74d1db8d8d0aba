import { type KeyboardEvent, memo, type RefObject, useMemo, useState } from 'react'
import { domainColour } from '../../design/domains.ts'
import { diamond } from '../../design/marks.tsx'
import { plural } from '../../design/words.ts'
import { type Graph, type GraphCode, lookedAt } from './graph.ts'
import { linkLook } from './link-look.ts'
import type { PictureProps } from './picture.ts'
import { angleOf, curves, fontSize, labels, margin, markRadius, mostStudied, placeOf, rim, themeArcs } from './wheel-geometry.ts'

const side = 2 * (rim + margin)
const firstLabels = 40

/** The wheel: what crosses domains goes through the middle, what stays within one hugs the rim. The same data give the same picture. */
export function Wheel({
  graph,
  colourOf,
  selected,
  path,
  onCode,
  onLink,
  svgRef,
  zoom,
}: PictureProps & {
  readonly svgRef: RefObject<SVGSVGElement | null>
  readonly zoom: number
}) {
  const [hovered, setHovered] = useState<string>()
  const looked = useMemo(() => lookedAt(graph, hovered, selected, path), [graph, hovered, selected, path])
  const written = useMemo(
    () => labels(mostStudied(looked?.graph ?? graph), looked === undefined && zoom === 1 ? firstLabels : graph.codes.length),
    [graph, looked, zoom],
  )
  const around = useMemo(() => [...graph.codes].sort((x, y) => angleOf(x.wheel) - angleOf(y.wheel)), [graph])
  const degrees = useMemo(() => degreesOf(graph), [graph])
  const [cursor, setCursor] = useState(0)
  const current = Math.min(cursor, around.length - 1)

  const walk = (event: KeyboardEvent<SVGSVGElement>) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = (current + step + around.length) % around.length
    setCursor(next)
    event.currentTarget.querySelector<SVGGElement>(`[data-place="${next}"]`)?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      ref={svgRef}
      className="wheel"
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      style={{ width: `${100 * zoom}%` }}
      role="group"
      aria-label="Wheel of codes: arrow keys go round, Enter chooses a code. The table says the same."
      fontSize={fontSize}
      onKeyDown={walk}
    >
      <Rims graph={graph} />
      {looked === undefined ? <Links graph={graph} all={graph.codes} onLink={onLink} /> : <Faded graph={graph} />}
      {looked !== undefined && <Links graph={looked.graph} all={graph.codes} onLink={onLink} />}
      {around.map((code, place) => (
        <Mark
          key={code.id}
          code={code}
          place={place}
          isCurrent={place === current}
          colour={colourOf(code)}
          isSelected={selected.includes(code.id)}
          isFaded={looked !== undefined && !looked.ids.has(code.id)}
          links={degrees.get(code.id) ?? 0}
          onHover={setHovered}
          onCode={onCode}
        />
      ))}
      {written.map(({ id, text, transform, anchor, leader }) => (
        <g key={id} pointerEvents="none">
          {leader !== null && <path d={leader} stroke="var(--line)" fill="none" />}
          <text transform={transform} textAnchor={anchor} dy="0.35em" fill="var(--ink)">
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}

function degreesOf({ links }: Graph): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  for (const { a, b } of links) for (const end of [a, b]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  return degrees
}

const Rims = memo(function Rims({ graph }: { readonly graph: Graph }) {
  const outer = graph.codes.filter(({ kind }) => kind !== 'FACILITATOR')
  const inner = graph.codes.filter(({ kind }) => kind === 'FACILITATOR')
  return (
    <g fill="none">
      {[themeArcs(outer, rim - 17), themeArcs(inner, 0.8 * rim - 17)].flat().map(({ key, name, domain, path }) => (
        <path key={`${key} ${path}`} d={path} stroke={domainColour(domain)} strokeWidth="2" opacity="0.6">
          <title>{name}</title>
        </path>
      ))}
    </g>
  )
})

/** All links as one thin line: what is not looked at need not be told apart, and is painted ten times as fast. */
const Faded = memo(function Faded({ graph }: { readonly graph: Graph }) {
  const path = useMemo(() => {
    const curve = curves(graph.codes)
    return graph.links.map(({ a, b }) => curve(a, b)).join('')
  }, [graph])
  return <path d={path} fill="none" stroke="var(--line)" strokeWidth="0.5" pointerEvents="none" />
})

const Links = memo(function Links({
  graph,
  onLink,
  all,
}: {
  readonly graph: Graph
  readonly onLink: PictureProps['onLink']
  /** Every code of the wheel: the curves of a few links run as they do among all. */
  readonly all: readonly GraphCode[]
}) {
  const curve = useMemo(() => curves(all), [all])
  const byId = useMemo(() => new Map(all.map((code) => [code.id, code])), [all])
  const links = useMemo(
    () => [...graph.links].sort((x, y) => Number(x.isEstablished) - Number(y.isEstablished) || x.studies - y.studies),
    [graph],
  )
  const between = (a: string, b: string) => `${byId.get(a)?.name} × ${byId.get(b)?.name}`
  return (
    <g fill="none" strokeLinecap="round">
      {links.map((link) => {
        const { width, opacity, dashes } = linkLook(link)
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: links are reached by keyboard through the codes and the table
          <path
            key={`${link.a} ${link.b}`}
            className="link"
            d={curve(link.a, link.b)}
            stroke={link.isCrossing ? domainColour(byId.get(link.a)?.domain) : 'var(--quiet)'}
            strokeWidth={width}
            strokeOpacity={opacity}
            strokeDasharray={dashes}
            onClick={() => onLink(link.a, link.b)}
          >
            <title>{`${between(link.a, link.b)}: ${plural(link.studies, 'study', 'studies')}`}</title>
          </path>
        )
      })}
      {graph.stated.map(({ a, b, relation, studies }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: links are reached by keyboard through the codes and the table
        <path
          key={`${a} ${relation} ${b}`}
          className="link"
          d={curve(a, b)}
          stroke="var(--accent)"
          strokeWidth={0.8 + 0.4 * studies}
          strokeOpacity="0.8"
          markerEnd="url(#arrow)"
          onClick={() => onLink(a, b)}
        >
          <title>{`${byId.get(a)?.name} ${relation.toLowerCase().replace('_', ' ')} ${byId.get(b)?.name}: ${plural(studies, 'study states', 'studies state')} it`}</title>
        </path>
      ))}
      {graph.stated.length > 0 && (
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="10"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8Z" fill="var(--accent)" />
          </marker>
        </defs>
      )}
    </g>
  )
})

interface MarkProps {
  readonly code: GraphCode
  readonly place: number
  readonly isCurrent: boolean
  readonly colour: string
  readonly isSelected: boolean
  readonly isFaded: boolean
  readonly links: number
  readonly onHover: (id: string | undefined) => void
  readonly onCode: PictureProps['onCode']
}

const Mark = memo(function Mark({ code, place, isCurrent, colour, isSelected, isFaded, links, onHover, onCode }: MarkProps) {
  const { x, y } = placeOf(code)
  const radius = markRadius(code.studies)
  const words = `${code.name}, ${code.kind?.toLowerCase() ?? 'code'}, ${code.domainName}: ${plural(code.studies, 'study', 'studies')}, ${plural(links, 'link', 'links')}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a mark of a drawing cannot be a button element
    <g
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={words}
      aria-pressed={isSelected}
      data-place={place}
      className="code-mark"
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      opacity={isFaded ? 0.25 : 1}
      onMouseEnter={() => onHover(code.id)}
      onMouseLeave={() => onHover(undefined)}
      onFocus={() => onHover(code.id)}
      onBlur={() => onHover(undefined)}
      onClick={(event) => onCode(code, event.shiftKey)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onCode(code, event.shiftKey || event.key === ' ')
      }}
    >
      <title>{words}</title>
      {code.kind === 'FACILITATOR' ? (
        <path d={diamond(radius)} fill="var(--ground)" stroke={colour} strokeWidth="2" />
      ) : (
        <circle r={radius} fill={colour} />
      )}
      {isSelected && <circle r={radius + 4} fill="none" stroke="var(--ink)" strokeWidth="2" />}
    </g>
  )
})
