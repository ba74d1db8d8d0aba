import type { Optional } from './context.ts'

export type Direction = 'ASC' | 'DESC'

export interface OrderBy<Field extends string> {
  readonly field: Field
  /** Default DESC. */
  readonly direction?: Optional<Direction>
}

/** What an `orderBy` argument says, or largest first by a field of the question's choice. */
export function orderOf<Field extends string>(
  orderBy: Optional<OrderBy<Field>>,
  otherwise: Field,
): { readonly field: Field; readonly direction: Direction } {
  return { field: orderBy?.field ?? otherwise, direction: orderBy?.direction ?? 'DESC' }
}

/** A sorted copy: by value, null last whichever the direction, ties by `settle`, so that the order is total. */
export function inOrder<T>(
  rows: readonly T[],
  sortedBy: (row: T) => number | null,
  direction: Direction,
  settle: (a: T, b: T) => number,
): readonly T[] {
  const sign = direction === 'ASC' ? 1 : -1
  return [...rows].sort((x, y) => {
    const [left, right] = [sortedBy(x), sortedBy(y)]
    if (left === right) return settle(x, y)
    if (left === null) return 1
    if (right === null) return -1
    return sign * (left - right)
  })
}
