/** Pages of a list: Relay's `first`, `after`, `last` and `before`, and the two sorts of cursor. */
import { badInput, ClientError } from '../errors.ts'
import { compareBytewise } from '../model/index.ts'
import type { Projection } from '../projection/index.ts'
import type { Connection, PageArguments } from './edges.ts'

/** Where nothing is said. */
export const defaultPageSize = 20
/** The most that one page holds. */
export const maxPageSize = 500

/** How places in a list are named. */
export interface CursorScheme {
  /** Cursor of the item at a place. */
  cursorAt(place: number): string
  /** Number of items up to and including the one that a cursor names, or where it would stand. */
  placesUpTo(cursor: string, argument: string): number
  /** As `placesUpTo`, without that item. */
  placesBefore(cursor: string, argument: string): number
}

/**
 * A page of a list.
 *
 * @param edgeAt makes the edge at a place; called for the page's places only
 * @throws ClientError BAD_USER_INPUT for sizes or cursors that are none
 * @throws ClientError LIMIT_EXCEEDED for more than `maxPageSize`
 * @throws ClientError STALE_CURSOR for a cursor of a ranked list of another data version
 */
export function pageOf<E extends { readonly cursor: string }, N>(
  total: number,
  page: PageArguments,
  scheme: CursorScheme,
  edgeAt: (place: number, cursor: string) => E,
  nodeOf: (edge: E) => N,
): Connection<E, N> {
  const first = sizeOf('first', page.first)
  const last = sizeOf('last', page.last)
  if (first !== undefined && last !== undefined) throw badInput('last', 'either first or last', { first, last })
  const from = page.after == null ? 0 : scheme.placesUpTo(page.after, 'after')
  const to = page.before == null ? total : Math.max(from, scheme.placesBefore(page.before, 'before'))
  const start = last === undefined ? from : Math.max(from, to - last)
  const end = last === undefined ? Math.min(to, from + (first ?? defaultPageSize)) : to
  const edges: E[] = []
  for (let place = start; place < end; place++) edges.push(edgeAt(place, scheme.cursorAt(place)))
  return {
    totalCount: total,
    pageInfo: {
      hasNextPage: end < total,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    edges,
    nodes: edges.map(nodeOf),
  }
}

function sizeOf(argument: string, size: number | null | undefined): number | undefined {
  if (size == null) return undefined
  if (size < 0) throw badInput(argument, `a number from 0 to ${maxPageSize}`, size)
  if (size > maxPageSize) {
    throw new ClientError('LIMIT_EXCEEDED', `${argument}: expected at most ${maxPageSize}, but got ${size}`, {
      details: { argument, limit: maxPageSize, asked: size },
    })
  }
  return size
}

/**
 * Cursors of a list in id order are ids: they hold across data versions, whether or not their node is still there.
 *
 * @param nodes in id order, ascending or descending
 */
export function idCursors(projection: Projection, nodes: readonly number[], descending: boolean): CursorScheme {
  const { graph } = projection
  const idAt = (place: number): string => graph.id(nodes[place] ?? 0)
  const placesWhile = (keep: (order: number) => boolean, cursor: string): number => {
    let low = 0
    let high = nodes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const order = compareBytewise(idAt(middle), cursor)
      if (keep(descending ? -order : order)) low = middle + 1
      else high = middle
    }
    return low
  }
  const checked = (cursor: string, argument: string): string => {
    if (!/^[^:]+:[^:]+:[^:]+$/.test(cursor)) throw badInput(argument, 'a cursor of this list', cursor)
    return cursor
  }
  return {
    cursorAt: idAt,
    placesUpTo: (cursor, argument) => placesWhile((order) => order <= 0, checked(cursor, argument)),
    placesBefore: (cursor, argument) => placesWhile((order) => order < 0, checked(cursor, argument)),
  }
}

/** Cursors of a list in another order: places, pinned to the data version that they were counted in. */
export function rankedCursors(projection: Projection, total: number): CursorScheme {
  const placeOf = (cursor: string, argument: string): number => {
    const [, dataVersion, digits] = /^([0-9a-z-]+)~(\d{1,9})$/.exec(cursor) ?? []
    if (dataVersion === undefined) throw badInput(argument, 'a cursor of this list', cursor)
    if (dataVersion !== projection.dataVersion) {
      throw new ClientError(
        'STALE_CURSOR',
        `${argument}: expected a cursor of data version ${projection.dataVersion}, but got one of ${dataVersion}: start again from the first page`,
        { details: { argument, expected: projection.dataVersion, got: dataVersion } },
      )
    }
    const place = Number(digits)
    if (place >= total) throw badInput(argument, 'a cursor of this list', cursor)
    return place
  }
  return {
    cursorAt: (place) => `${projection.dataVersion}~${place}`,
    placesUpTo: (cursor, argument) => placeOf(cursor, argument) + 1,
    placesBefore: placeOf,
  }
}
