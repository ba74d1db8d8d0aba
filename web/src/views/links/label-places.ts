/** Which labels of a picture on a canvas are written: the largest codes first, each where no other label stands. */

export interface LabelWanted {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
}

const height = 14
/** Beyond these nobody reads, and each frame has to look at all of them. */
const mostLooked = 400

/** @param wanted the most wanted first, in pixels; a label begins at x and has y as its middle */
export function labelsThatFit(wanted: readonly LabelWanted[]): ReadonlySet<string> {
  const written: LabelWanted[] = []
  for (const label of wanted.slice(0, mostLooked)) {
    const isFree = written.every(
      (other) => Math.abs(other.y - label.y) >= height || label.x + label.width <= other.x || other.x + other.width <= label.x,
    )
    if (isFree) written.push(label)
  }
  return new Set(written.map(({ id }) => id))
}
