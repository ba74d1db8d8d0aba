/** Codes as a reader of the framework expects them: by domain, then theme, barriers before facilitators. */
import type { Projection } from '../projection/index.ts'

/** Compares codes by the place of their domain, then of their theme, then by kind and id; what has no place comes last. */
export function byPlace({ evidence, graph }: Projection): (a: number, b: number) => number {
  const order = (node: number | undefined): number => {
    const value = node === undefined ? undefined : graph.properties(node).order
    return typeof value === 'number' ? value : Number.MAX_SAFE_INTEGER
  }
  const placeOf = (node: number | undefined): readonly number[] => [order(node), node ?? Number.MAX_SAFE_INTEGER]
  const places = new Map<number, readonly number[]>()
  const place = (code: number): readonly number[] => {
    const known = places.get(code) ?? [
      ...placeOf(evidence.domain(code)),
      ...placeOf(evidence.theme(code)),
      graph.label(code) === 'Facilitator' ? 1 : 0,
      order(code),
      code,
    ]
    places.set(code, known)
    return known
  }
  return (a, b) => {
    const other = place(b)
    for (const [level, value] of place(a).entries()) if (value !== other[level]) return value - (other[level] ?? 0)
    return 0
  }
}
