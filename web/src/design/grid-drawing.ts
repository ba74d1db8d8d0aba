/** A table of bubbles as a drawing of its own: for files, and small beside larger ones. */
import { svgElement } from './svg.ts'

export interface GridMark {
  /** 0..1: area of the disc, of the largest. */
  readonly share: number
  /** 0..1: area of the ring around it, where there is one. */
  readonly ring?: number
  readonly colour: string
  readonly text: string
  /** False where what is drawn is not established. */
  readonly isSolid: boolean
}

export interface GridDrawing {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Undefined where a cell is left empty. */
  readonly at: (row: number, column: number) => GridMark | undefined
}

const [cellWidth, cellHeight, heads, radius] = [104, 64, 210, 24]

export function gridDrawing({ rows, columns, at }: GridDrawing): SVGSVGElement {
  const [width, height] = [heads + columns.length * cellWidth, 48 + rows.length * cellHeight]
  const drawing = svgElement('svg', { viewBox: `0 0 ${width} ${height}`, 'font-size': 12 }) as SVGSVGElement
  for (const [place, name] of columns.entries()) drawing.append(...lines(name, heads + (place + 0.5) * cellWidth, 16, 'middle', 16))
  for (const [r, name] of rows.entries()) {
    const y = 48 + (r + 0.5) * cellHeight
    drawing.append(...lines(name, 8, y, 'start', 30), svgElement('path', { d: `M0 ${y - cellHeight / 2}H${width}`, stroke: 'var(--line)' }))
    for (const c of columns.keys()) {
      const mark = at(r, c)
      if (mark === undefined) continue
      const x = heads + (c + 0.5) * cellWidth
      drawing.append(...markAt(mark, x - 16, y))
    }
  }
  return drawing
}

function markAt({ share, ring, colour, text, isSolid }: GridMark, x: number, y: number): readonly SVGElement[] {
  const label = svgElement(
    'text',
    { x: share > 0 ? x + radius + 6 : x + 16, y: y + 4, fill: 'var(--ink)', 'text-anchor': share > 0 ? 'start' : 'middle' },
    text,
  )
  const disc = svgElement('circle', { cx: x, cy: y, r: radius * Math.sqrt(share), fill: colour, 'fill-opacity': isSolid ? 1 : 0.45 })
  if (ring === undefined) return [disc, label]
  const around = { cx: x, cy: y, r: radius * Math.sqrt(ring), fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.5 }
  return [disc, svgElement('circle', isSolid ? around : { ...around, 'stroke-dasharray': '3 2' }), label]
}

/** A name on at most two lines. */
function lines(text: string, x: number, y: number, anchor: string, letters: number): readonly SVGElement[] {
  const words = text.split(' ')
  let first = ''
  while (words[0] !== undefined && `${first} ${words[0]}`.length <= letters) first = `${first} ${words.shift()}`.trim()
  const rest = first === '' ? text : words.join(' ')
  const shown = first === '' ? [rest] : [first, rest]
  return shown
    .filter((line) => line !== '')
    .map((line, place) =>
      svgElement(
        'text',
        { x, y: y + place * 15, 'text-anchor': anchor, fill: 'var(--ink)' },
        line.length > letters + 6 ? `${line.slice(0, letters + 5)}…` : line,
      ),
    )
}
