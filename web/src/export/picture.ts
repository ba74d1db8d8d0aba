/** Pictures as files: SVG without the page's style sheet, and PNG painted from it. */
import { ownColours } from '../design/own-colours.ts'
import { svgElement } from '../design/svg.ts'
import { type About, aboutLines } from './about.ts'

const captionSize = 12
const lineHeight = 17
/** Sans-serif letters of 12 pixels are about 6.2 wide. */
const letterWidth = 6.2

/** The drawing as a file of its own: colours as they are seen, the caption under it. */
export function svgOf(drawing: SVGSVGElement, about: About): string {
  const colours = ownColours()
  const copy = drawing.cloneNode(true) as SVGSVGElement
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (value.includes('var('))
        element.setAttribute(
          name,
          value.replaceAll(/var\(--[\w-]+(?:, var\(--[\w-]+\))?\)/g, (colour) => colours.of(colour)),
        )
    }
    for (const name of ['class', 'style', 'tabindex', 'role', 'aria-pressed', 'aria-hidden', 'data-place']) element.removeAttribute(name)
  }
  const [x = 0, y = 0, width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const scale = width / Math.max(640, Math.min(width, 1200))
  const lines = aboutLines(about).flatMap((line) => wrapped(line, width / scale / letterWidth))
  const below = (lines.length + 1) * lineHeight * scale
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${height + below}`)
  copy.setAttribute('width', String(Math.round(width / scale)))
  copy.setAttribute('height', String(Math.round((height + below) / scale)))
  copy.setAttribute('font-family', 'system-ui, sans-serif')
  const ground = svgElement('rect', { x, y, width, height: height + below, fill: colours.of('var(--ground)') })
  const caption = svgElement('text', { 'font-size': captionSize * scale, fill: colours.of('var(--ink)') })
  for (const [place, line] of lines.entries()) {
    caption.append(svgElement('tspan', { x: x + 8 * scale, y: y + height + (place + 1) * lineHeight * scale }, line))
  }
  copy.prepend(svgElement('title', {}, about.title), ground)
  copy.append(caption)
  return new XMLSerializer().serializeToString(copy)
}

function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.length < letters) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The same at twice the size, for slides. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = 2 * image.naturalWidth
  canvas.height = 2 * image.naturalHeight
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob === null ? fail(new RangeError('The browser made no picture of it.')) : done(blob)), 'image/png')
  })
}
