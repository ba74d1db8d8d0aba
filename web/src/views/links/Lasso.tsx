import { type PointerEvent, useState } from 'react'
import type { Place } from './graph.ts'

/** A code with its place on the screen. */
export interface PlacedCode {
  readonly key: string
  readonly at: Place
}

/** Lies over a picture: what is drawn around is chosen. */
export function Lasso({
  placed,
  onChoose,
}: {
  readonly placed: () => readonly PlacedCode[]
  readonly onChoose: (keys: readonly string[]) => void
}) {
  const [line, setLine] = useState<readonly Place[]>([])
  const here = ({ clientX, clientY, currentTarget }: PointerEvent): Place => {
    const { left, top } = currentTarget.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  const choose = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const inside = placed().filter(({ at }) => isInside({ x: at.x - left, y: at.y - top }, line))
    setLine([])
    onChoose(inside.map(({ key }) => key))
  }
  return (
    <svg
      className="lasso"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setLine([here(event)])
      }}
      onPointerMove={(event) => line.length > 0 && setLine([...line, here(event)])}
      onPointerUp={choose}
    >
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} fill="var(--accent)" fillOpacity="0.1" stroke="var(--accent)" />
    </svg>
  )
}

/** Whether a ray to the right crosses the line an odd number of times. */
function isInside({ x, y }: Place, line: readonly Place[]): boolean {
  let inside = false
  for (const [i, a] of line.entries()) {
    const b = line[(i + line.length - 1) % line.length] ?? a
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  }
  return inside
}
