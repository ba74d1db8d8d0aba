/** Where codes stand on a wheel: sectors by domain, barriers on the outer rim, facilitators on the inner one. */
import type { Projection } from '../projection/index.ts'
import { byPlace } from './code-order.ts'

/** Within the unit circle; x to the right, y up. */
export interface Position {
  readonly x: number
  readonly y: number
}

const outerRim = 1
const innerRim = 0.8
/** Share of the circle that lies between two sectors. */
const gap = 0.02

/**
 * Positions of codes, in their order. The wheel starts at the top and goes clockwise through the domains by their place in the
 * framework; what belongs to none comes last. A sector is as wide as it has codes on its fuller rim, each rim is divided evenly.
 * The same codes give the same positions. O(codes log codes).
 */
export function wheelLayout(projection: Projection, codes: readonly number[]): readonly Position[] {
  const { evidence, graph } = projection
  const sorted = [...codes].sort(byPlace(projection))
  const sectors = new Map<number | undefined, { readonly outer: number[]; readonly inner: number[] }>()
  for (const code of sorted) {
    const domain = evidence.domain(code)
    const sector = sectors.get(domain) ?? { outer: [], inner: [] }
    sectors.set(domain, sector)
    const rim = graph.label(code) === 'Facilitator' ? sector.inner : sector.outer
    rim.push(code)
  }
  const widths = [...sectors.values()].map(({ outer, inner }) => Math.max(outer.length, inner.length))
  const all = widths.reduce((sum, width) => sum + width, 0)
  const between = sectors.size > 1 ? gap : 0
  const positions = new Map<number, Position>()
  let start = 0
  for (const [place, { outer, inner }] of [...sectors.values()].entries()) {
    const width = ((widths[place] ?? 0) / all) * (1 - between * sectors.size)
    for (const [rim, radius] of [[outer, outerRim] as const, [inner, innerRim] as const]) {
      for (const [i, code] of rim.entries()) positions.set(code, at(start + (width * (i + 0.5)) / rim.length, radius))
    }
    start += width + between
  }
  return codes.map((code) => positions.get(code) ?? { x: 0, y: 0 })
}

/** Six digits: sine and cosine may differ in the last ones between machines. */
function at(share: number, radius: number): Position {
  const angle = 2 * Math.PI * share
  const rounded = (value: number) => Math.round(value * radius * 1e6) / 1e6 + 0
  return { x: rounded(Math.sin(angle)), y: rounded(Math.cos(angle)) }
}
