/** Where everything stands on the wheel, in units of its drawing; y downwards. */
import { curveBundle, line } from 'd3-shape'
import type { Graph, GraphCode, Place } from './graph.ts'

export const rim = 300
/** Room for labels around the rim. */
export const margin = 252
export const fontSize = 14
const labelSpace = fontSize + 2
const mostLetters = 28

/** Holten's bundling: 0 is straight, 1 follows the hierarchy all the way. */
const bundled = line<Place>(
  ({ x }) => x,
  ({ y }) => y,
).curve(curveBundle.beta(0.85))

export interface Label {
  readonly id: string
  readonly text: string
  readonly transform: string
  readonly anchor: 'start' | 'end'
  /** From the mark to the rim, for what stands on the inner one. */
  readonly leader: string | null
}

const turn = 2 * Math.PI
/** Clockwise from the top, 0..2 pi. */
export const angleOf = ({ x, y }: Place): number => (Math.atan2(x, y) + turn) % turn
const radiusOf = ({ x, y }: Place): number => rim * Math.hypot(x, y)
const on = (angle: number, radius: number): Place => ({ x: radius * Math.sin(angle), y: -radius * Math.cos(angle) })

/** Place of a code in the drawing. */
export const placeOf = ({ wheel }: Pick<GraphCode, 'wheel'>): Place => ({ x: rim * wheel.x, y: -rim * wheel.y })

/** Area is studies; at least as large as a pointer can hit. */
export const markRadius = (studies: number): number => 2 + 1.1 * Math.sqrt(studies)

/** Beyond so many codes marks shrink, that all of them together cover no more of the picture. */
const mostInFull = 300

/** How much smaller the marks of a picture of so many codes are, above 0 and at most 1. */
export const markScale = (codes: number): number => Math.min(1, Math.sqrt(mostInFull / Math.max(1, codes)))

/** Curves between codes: along the middle of their themes, then of their domains, so that what stays within one hugs the rim. */
export function curves(codes: readonly GraphCode[]): (a: string, b: string) => string {
  const byId = new Map(codes.map((code) => [code.id, code]))
  const themes = middles(codes, ({ domain, theme }) => `${domain} ${theme}`)
  const domains = middles(codes, ({ domain }) => domain)
  const above = (code: GraphCode) => ({
    theme: on(themes.get(`${code.domain} ${code.theme}`) ?? 0, 0.62 * rim),
    domain: on(domains.get(code.domain) ?? 0, 0.38 * rim),
  })
  return (a, b) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    if (one === undefined || other === undefined) return ''
    const [up, down] = [above(one), above(other)]
    const between =
      one.domain !== other.domain
        ? [up.theme, up.domain, down.domain, down.theme]
        : one.theme !== other.theme
          ? [up.theme, down.theme]
          : [up.theme]
    return rounded(bundled([placeOf(one), ...between, placeOf(other)]) ?? '')
  }
}

function rounded(path: string): string {
  return path.replaceAll(/-?\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 10) / 10))
}

function middles(codes: readonly GraphCode[], groupOf: (code: GraphCode) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, { x: number; y: number }>()
  for (const code of codes) {
    const sum = sums.get(groupOf(code)) ?? { x: 0, y: 0 }
    sums.set(groupOf(code), { x: sum.x + code.wheel.x, y: sum.y + code.wheel.y })
  }
  return new Map([...sums].map(([group, sum]) => [group, angleOf(sum)]))
}

export interface Arc {
  readonly key: string
  readonly name: string
  readonly domain: string
  readonly path: string
}

/** An arc for every theme, from its first code to its last on one rim, where they are neighbours. */
export function themeArcs(codes: readonly GraphCode[], radius: number): readonly Arc[] {
  const groups = new Map<string, GraphCode[]>()
  for (const code of codes) groups.set(code.theme, [...(groups.get(code.theme) ?? []), code])
  return [...groups].flatMap(([key, members]) => {
    const angles = members.map(({ wheel }) => angleOf(wheel))
    const [from, to] = [Math.min(...angles) - 0.012, Math.max(...angles) + 0.012]
    const [start, end] = [on(from, radius), on(to, radius)]
    const isLarge = to - from > Math.PI ? 1 : 0
    const path = rounded(
      `M${start.x.toFixed(1)} ${start.y.toFixed(1)}A${radius} ${radius} 0 ${isLarge} 1 ${end.x.toFixed(1)} ${end.y.toFixed(1)}`,
    )
    const [first] = members
    if (first === undefined || key === '') return []
    return [{ key, name: first.themeName, domain: first.domain, path }]
  })
}

/**
 * Labels around the rim, those of the first codes first, each where none stands yet.
 *
 * @param codes the most wanted first
 */
export function labels(codes: readonly GraphCode[], most: number): readonly Label[] {
  const placed: { angle: number; label: Label }[] = []
  const apart = labelSpace / (rim + 24)
  for (const code of codes) {
    if (placed.length >= most) break
    const angle = angleOf(code.wheel)
    const isFree = placed.every((other) => {
      const turned = Math.abs(other.angle - angle)
      return Math.min(turned, turn - turned) >= apart
    })
    if (isFree) placed.push({ angle, label: labelAt(code, angle) })
  }
  return placed.map(({ label }) => label)
}

function labelAt({ id, name, wheel, studies }: GraphCode, angle: number): Label {
  const isLeft = angle > Math.PI
  const isInner = radiusOf(wheel) < 0.95 * rim
  const { x, y } = on(angle, rim + 24)
  const degrees = (angle * 180) / Math.PI - 90 + (isLeft ? 180 : 0)
  const [from, to] = [on(angle, radiusOf(wheel) + markRadius(studies)), on(angle, rim + 20)]
  return {
    id,
    text: name.length > mostLetters ? `${name.slice(0, mostLetters - 1).trimEnd()}…` : name,
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(2)})`,
    anchor: isLeft ? 'end' : 'start',
    leader: isInner ? rounded(`M${from.x} ${from.y}L${to.x} ${to.y}`) : null,
  }
}

/** The codes that most studies report first. */
export function mostStudied({ codes }: Graph): readonly GraphCode[] {
  return [...codes].sort((x, y) => y.studies - x.studies || (x.id < y.id ? -1 : 1))
}
