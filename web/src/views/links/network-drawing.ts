/** The network as a drawing, for files: a canvas can be saved as dots only. */
import { domainColour } from '../../design/domains.ts'
import { diamond } from '../../design/marks.tsx'
import { svgElement } from '../../design/svg.ts'
import type { Pin } from '../../state/fields.ts'
import type { Graph, GraphCode, Place } from './graph.ts'
import { labelsThatFit } from './label-places.ts'
import { linkLook } from './link-look.ts'
import { markRadius, markScale, mostStudied } from './wheel-geometry.ts'

const half = 600
const spread = 520

export function networkDrawing(graph: Graph, pins: readonly Pin[], colourOf: (code: GraphCode) => string): SVGSVGElement {
  const placed = new Map(pins.map(({ code, x, y }) => [code, { x, y }]))
  const places = new Map(
    graph.codes.map((code): [string, Place] => {
      const { x, y } = placed.get(code.key) ?? code.spread
      return [code.id, { x: x * spread, y: -y * spread }]
    }),
  )
  const at = (id: string): Place => places.get(id) ?? { x: 0, y: 0 }
  const scale = markScale(graph.codes.length)
  const domains = new Map(graph.codes.map(({ id, domain }) => [id, domain]))
  const drawing = svgElement('svg', { viewBox: `${-half} ${-half} ${2 * half} ${2 * half}`, 'font-size': 12 }) as SVGSVGElement
  for (const link of [...graph.links].sort((x, y) => x.studies - y.studies)) {
    const { width, opacity, dashes } = linkLook(link)
    const [a, b] = [at(link.a), at(link.b)]
    const stroke = link.isCrossing ? domainColour(domains.get(link.a)) : 'var(--quiet)'
    const line = { d: `M${a.x} ${a.y}L${b.x} ${b.y}`, stroke, 'stroke-width': width / 2, 'stroke-opacity': opacity }
    drawing.append(svgElement('path', dashes === undefined ? line : { ...line, 'stroke-dasharray': dashes }))
  }
  const wanted = mostStudied(graph).map(({ id, name: text, studies }) => ({ id, text, ...at(id), radius: scale * markRadius(studies) }))
  const written = labelsThatFit(wanted, half)
  for (const code of graph.codes) drawing.append(mark(code, scale, at(code.id), colourOf(code), written.get(code.id)))
  return drawing
}

function mark({ name, kind, studies }: GraphCode, scale: number, { x, y }: Place, colour: string, label: number | undefined): SVGElement {
  const radius = scale * markRadius(studies)
  const group = svgElement('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` })
  const shape =
    kind === 'FACILITATOR'
      ? svgElement('path', { d: diamond(radius), fill: 'var(--ground)', stroke: colour, 'stroke-width': 2 * scale })
      : svgElement('circle', { r: radius, fill: colour })
  group.append(svgElement('title', {}, `${name}: ${studies} studies`), shape)
  if (label !== undefined) group.append(svgElement('text', { x: label - x, dy: '0.35em', fill: 'var(--ink)' }, name))
  return group
}
