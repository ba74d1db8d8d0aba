import { describe, expect, test } from 'vitest'
import type { GraphRows, NodeId, NodeLabel } from '../../src/model/index.ts'
import { buildProjection, findId, resolveId } from '../../src/projection/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

const nodes: readonly (readonly [NodeLabel, string, string, (readonly string[])?])[] = [
  ['Barrier', 'barrier:first:cost', 'Cost of care'],
  ['Barrier', 'barrier:second:cost', 'Costs'],
  ['Barrier', 'barrier:second:stigma', 'Stigma'],
  ['Facilitator', 'facilitator:first:stigma', 'Less stigma'],
  ['Study', 'study:first:lee-2020', 'A study', ['study:second:lee-20']],
]
const made: GraphRows = {
  nodes: nodes.map(([label, id, name, aliases]) => ({
    label,
    id: id as NodeId,
    properties: { key: id.split(':')[2] ?? '', packages: ['first'], name, ...(aliases ? { aliases } : {}) },
  })),
  relationships: [],
}
const projection = buildProjection(made, { dataVersion: 'made-up', sequence: 2 })
const resolved = (id: string, ...kinds: Parameters<typeof resolveId>[3]) => projection.graph.id(resolveId(projection, 'a', id, kinds))

describe('an id is understood', () => {
  test('in full, as kind and key, or as a bare key, while only one thing has it', () => {
    expect(resolved('barrier:second:cost', 'barrier')).toBe('barrier:second:cost')
    expect(resolved('barrier:stigma', 'barrier', 'facilitator')).toBe('barrier:second:stigma')
    expect(resolved('stigma', 'facilitator')).toBe('facilitator:first:stigma')
  })

  test('by the alias of a merged study, in full or short', () => {
    for (const id of ['study:second:lee-20', 'study:lee-20', 'lee-20', 'lee-2020'])
      expect(resolved(id, 'study')).toBe('study:first:lee-2020')
  })
})

describe('a short id that fits several things is refused with the candidates', () => {
  test.each([
    ['cost', ['barrier:first:cost', 'barrier:second:cost']],
    ['barrier:cost', ['barrier:first:cost', 'barrier:second:cost']],
    ['stigma', ['barrier:second:stigma', 'facilitator:first:stigma']],
  ])('%s', (id, candidates) => {
    const ambiguous = expect.objectContaining({ code: 'AMBIGUOUS_ID', details: { argument: 'a', got: id, candidates } })
    expect(() => resolveId(projection, 'a', id, ['barrier', 'facilitator'])).toThrow(ambiguous)
    expect(() => findId(projection, 'a', id, ['barrier', 'facilitator'])).toThrow(ambiguous)
  })
})

describe('an id that names nothing is refused', () => {
  test.each([
    ['stigam', ['barrier:second:stigma']],
    ['barrier:first:stigma', ['barrier:second:stigma']],
    ['Cost of Care', ['barrier:first:cost']],
    ['costs', ['barrier:second:cost', 'barrier:first:cost']],
    ['facilitator:first:stigma', ['barrier:second:stigma']],
    ['something-else-altogether', []],
    ['', []],
    ['a:b:c:d', []],
  ])('%s, with near matches %s', (id, near) => {
    expect(() => resolveId(projection, 'a', id, ['barrier'])).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        details: { argument: 'a', expected: 'the id of a barrier', got: id, nearMatches: near },
      }),
    )
    expect(findId(projection, 'a', id, ['barrier'])).toBeUndefined()
  })

  test('and a slip of the pen in the shipped codebook is recognised', async () => {
    const shipped = await shippedProjection()
    expect(() => resolveId(shipped, 'ids', 'impersonal-tecnology', ['barrier'])).toThrow(
      'ids: expected the id of a barrier, but got "impersonal-tecnology"; near matches: barrier:digital-mental-health:impersonal-technology',
    )
  })
})
