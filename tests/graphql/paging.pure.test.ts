import { describe, expect, test } from 'vitest'
import { idCursors, pageOf, rankedCursors } from '../../src/graphql/paging.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

const projection = await shippedProjection()
const studies = projection.graph.nodesOf('Study')

const edge = (place: number, cursor: string) => ({ place, cursor })
const page = (nodes: readonly number[], args: Parameters<typeof pageOf>[1]) =>
  pageOf(nodes.length, args, idCursors(projection, nodes, false), edge, (one) => nodes[one.place])

describe('pages of a list in id order', () => {
  test.each([1, 7, 100, 500])('walked forward %i at a time hold every node once, in order', (first) => {
    const seen: (number | undefined)[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { nodes, pageInfo, totalCount } = page(studies, { first, after })
      expect(totalCount).toBe(studies.length)
      seen.push(...nodes)
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(seen).toEqual(studies)
  })

  test('walked backward hold every node once, in order', () => {
    const seen: (number | undefined)[] = []
    let before: string | null = null
    for (let more = true; more; ) {
      const { nodes, pageInfo } = page(studies, { last: 7, before })
      seen.unshift(...nodes)
      before = pageInfo.startCursor
      more = pageInfo.hasPreviousPage
    }
    expect(seen).toEqual(studies)
  })

  test('go on behind a node that is gone', () => {
    const { pageInfo } = page(studies, { first: 10 })
    const without = studies.filter((_, place) => place !== 9)
    expect(page(without, { first: 1, after: pageInfo.endCursor }).nodes).toEqual([studies[10]])
  })

  test('are empty for first: 0, and know that there is more', () => {
    expect(page(studies, { first: 0 })).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true, startCursor: null } })
  })

  test.each([
    ['first: -1', { first: -1 }, 'BAD_USER_INPUT'],
    ['first: 501', { first: 501 }, 'LIMIT_EXCEEDED'],
    ['first with last', { first: 1, last: 1 }, 'BAD_USER_INPUT'],
    ['a cursor of no list', { after: 'x' }, 'BAD_USER_INPUT'],
  ])('refuse %s', (_title, args, code) => {
    expect(() => page(studies, args)).toThrow(expect.objectContaining({ code }))
  })
})

describe('cursors of a ranked list', () => {
  const ranked = rankedCursors(projection, 10)

  test('lead on within their data version', () => {
    expect(ranked.placesUpTo(ranked.cursorAt(3), 'after')).toBe(4)
  })

  test('are stale in another data version', () => {
    const other = rankedCursors({ ...projection, dataVersion: '0123456789abcdef' }, 10)
    expect(() => other.placesUpTo(ranked.cursorAt(3), 'after')).toThrow(expect.objectContaining({ code: 'STALE_CURSOR' }))
  })

  test.each(['x', 'study:a:b', `${projection.dataVersion}~10`])('refuse %s', (cursor) => {
    expect(() => ranked.placesUpTo(cursor, 'after')).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }))
  })
})
