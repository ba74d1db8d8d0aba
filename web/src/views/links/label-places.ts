/** Which labels of a picture on a canvas are written, and where: the largest codes first, each where no other label stands. */

export interface LabelWanted {
  readonly id: string
  readonly text: string
  /** Middle and radius of its mark, in pixels. */
  readonly x: number
  readonly y: number
  readonly radius: number
}

const height = 14
/** Sans-serif letters of 12 pixels are about 6.4 wide. */
const letterWidth = 6.4
/** Between a mark and its label. */
const gap = 3
/** Beyond these nobody reads, and each frame has to look at all of them. */
const mostLooked = 400

/**
 * @param wanted the most wanted first
 * @param right edge of the picture: what would be cut there stands to the left of its mark
 * @returns where each label that is written begins, by id
 */
export function labelsThatFit(wanted: readonly LabelWanted[], right: number): ReadonlyMap<string, number> {
  const written: { readonly id: string; readonly y: number; readonly from: number; readonly to: number }[] = []
  for (const { id, text, x, y, radius } of wanted.slice(0, mostLooked)) {
    const width = letterWidth * text.length
    const beside = x + radius + gap
    const from = beside + width <= right ? beside : x - radius - gap - width
    const isFree = written.every((other) => Math.abs(other.y - y) >= height || from + width <= other.from || other.to <= from)
    if (isFree) written.push({ id, y, from, to: from + width })
  }
  return new Map(written.map(({ id, from }) => [id, from]))
}
