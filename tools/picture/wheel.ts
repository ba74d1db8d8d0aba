/**
 * Draws codes on a rim, sector by domain, and links as curves through the middle: what crosses domains is what the eye
 * sees. The same data give the same picture, byte for byte.
 */
export interface Wheel {
  readonly title: string
  readonly domains: readonly string[]
  readonly barriers: readonly { name: string; domain: number; theme: number; studies: number }[]
  /** Places in `barriers`. */
  readonly links: readonly { a: number; b: number; studies: number }[]
}

/** Domain colours on light and on dark ground: far apart for every kind of colour vision. */
const light = ['#ab63f6', '#b43555', '#bc831b', '#58949a', '#3b420f', '#1035ae']
const dark = ['#a35afb', '#d44767', '#c99b09', '#6ceff9', '#c0de9d', '#809bba']

const size = { width: 1100, height: 1090 }
const centre = { x: 550, y: 545 }
const radius = 255
/** Empty angle between two sectors, radians. */
const gap = 0.07

interface Point {
  readonly x: number
  readonly y: number
}

export function drawWheel(wheel: Wheel): string {
  const order = wheel.barriers.map((_, place) => place).sort(byDomainThemeStudies(wheel))
  const sectors = new Set(wheel.barriers.map((barrier) => barrier.domain)).size
  const step = (2 * Math.PI - sectors * gap) / order.length
  const angles: number[] = []
  let angle = -Math.PI / 2 + gap / 2
  order.forEach((place, i) => {
    const previous = order[i - 1]
    if (previous !== undefined && wheel.barriers[previous]?.domain !== wheel.barriers[place]?.domain) angle += gap
    angles[place] = angle + step / 2
    angle += step
  })
  const links = [...wheel.links].sort((p, q) => p.studies - q.studies).map((link) => drawLink(link, angles, wheel))
  const codes = order.map((place) => drawCode(place, angles[place] ?? 0, wheel))
  const legend = wheel.domains.map(
    (name, i) =>
      `<g transform="translate(${40 + (i % 3) * 350} ${size.height - 44 + Math.floor(i / 3) * 24})"><circle class="d${i}" r="6" cy="-4"/><text x="14">${escapeXml(name)}</text></g>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="t">
<title id="t">${escapeXml(wheel.title)}</title>
<style>${style(light, '#ffffff', '#1c2128')}@media (prefers-color-scheme: dark){${style(dark, '#14171c', '#e8eaed')}}text{font:11.5px system-ui,sans-serif}text.h{font-size:17px}path{fill:none;stroke-linecap:round}</style>
<rect class="ground" width="${size.width}" height="${size.height}"/>
<text class="h" x="40" y="34">${escapeXml(wheel.title)}</text>
${[...links, ...codes, ...legend].join('\n')}
</svg>
`
}

function style(colours: readonly string[], ground: string, ink: string): string {
  const domains = colours.map((colour, i) => `.d${i}{fill:${colour}}.l${i}{stroke:${colour}}`).join('')
  return `.ground{fill:${ground}}text{fill:${ink}}${domains}`
}

function byDomainThemeStudies({ barriers }: Wheel): (a: number, b: number) => number {
  return (a, b) => {
    const [p, q] = [barriers[a], barriers[b]]
    if (p === undefined || q === undefined) return 0
    return p.domain - q.domain || p.theme - q.theme || q.studies - p.studies || a - b
  }
}

/** A curve whose middle is pulled towards the centre, the further apart its ends the more; wider and darker with more studies. */
function drawLink({ a, b, studies }: Wheel['links'][number], angles: readonly number[], { barriers }: Wheel): string {
  const [from, to] = [on(angles[a] ?? 0, radius - 8), on(angles[b] ?? 0, radius - 8)]
  const turn = Math.abs((angles[a] ?? 0) - (angles[b] ?? 0))
  const apart = Math.min(turn, 2 * Math.PI - turn) / Math.PI
  const pull = 0.8 - 0.7 * apart
  const [c, d] = [towards(from, pull), towards(to, pull)]
  const width = (0.5 * studies - 0.6).toFixed(1)
  const opacity = Math.min(0.9, 0.12 * studies - 0.12).toFixed(2)
  const title = `${barriers[a]?.name} and ${barriers[b]?.name}: ${studies} studies`
  return `<path class="l${barriers[a]?.domain}" d="M${xy(from)}C${xy(c)} ${xy(d)} ${xy(to)}" stroke-width="${width}" opacity="${opacity}"><title>${escapeXml(title)}</title></path>`
}

function drawCode(place: number, angle: number, { barriers }: Wheel): string {
  const barrier = barriers[place]
  if (barrier === undefined) return ''
  const { x, y } = on(angle, radius)
  const left = Math.cos(angle) < 0
  const degrees = ((angle * 180) / Math.PI + (left ? 180 : 0)).toFixed(2)
  const anchor = left ? 'end' : 'start'
  const area = (1.1 * Math.sqrt(barrier.studies)).toFixed(1)
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><circle class="d${barrier.domain}" r="${area}"><title>${escapeXml(`${barrier.name}: ${barrier.studies} studies`)}</title></circle><text transform="rotate(${degrees})" x="${left ? -14 : 14}" y="4" text-anchor="${anchor}">${escapeXml(barrier.name)}</text></g>`
}

function on(angle: number, r: number): Point {
  return { x: centre.x + r * Math.cos(angle), y: centre.y + r * Math.sin(angle) }
}

function towards(point: Point, share: number): Point {
  return { x: centre.x + (point.x - centre.x) * share, y: centre.y + (point.y - centre.y) * share }
}

function xy({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
