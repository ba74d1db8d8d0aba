import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IdKind, type NodeId, nodeSpecs, relationshipTypes } from '../../src/model/index.ts'
import { neighborhood } from '../../src/questions/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { determinantId, smallEvidence, smallProjection, smallRows } from '../support/small-evidence.ts'

const asked = fc.record({
  depth: fc.integer({ min: 1, max: 3 }),
  relationships: fc.option(fc.subarray([...relationshipTypes], { minLength: 1 }), { nil: undefined }),
  direction: fc.constantFrom<'OUT' | 'IN' | 'BOTH'>('OUT', 'IN', 'BOTH'),
  nodeKinds: fc.option(fc.subarray<IdKind>(['study', 'finding', 'barrier', 'facilitator', 'theme', 'stated-link'], { minLength: 1 }), {
    nil: undefined,
  }),
  limit: fc.constantFrom(1, 3, 10, 5000),
})

describe('neighborhood', () => {
  it('is all that relaxing every relationship depth times reaches, nearest first, and counts what the limit leaves out', async () => {
    await fc.assert(
      fc.asyncProperty(smallEvidence, asked, async (evidence, ask) => {
        const rows = smallRows(evidence)
        const label = new Map(rows.nodes.map((node) => [node.id, node]))
        const types = ask.relationships ?? relationshipTypes
        const followed = rows.relationships.filter(({ type }) => types.includes(type))
        const mayArrive = (id: NodeId): boolean => {
          const node = label.get(id)
          const kind = node && nodeSpecs[node.label].kind
          return kind !== undefined && (ask.nodeKinds?.includes(kind) ?? true) && node?.properties.effect !== 'ABSENT'
        }
        const start = determinantId(0) as NodeId
        const distance = new Map<NodeId, number>([[start, 0]])
        for (let step = 1; step <= ask.depth; step++) {
          const before = new Map(distance)
          for (const { from, to } of followed) {
            const relax = (near: NodeId, far: NodeId) => {
              const there = before.get(near)
              if (there === step - 1 && !distance.has(far) && mayArrive(far)) distance.set(far, step)
            }
            if (ask.direction !== 'IN') relax(from, to)
            if (ask.direction !== 'OUT') relax(to, from)
          }
        }
        const reached = [...distance].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
        const kept = new Set(reached.slice(0, ask.limit).map(([id]) => id))
        const between = followed
          .filter(({ from, to }) => kept.has(from) && kept.has(to))
          .map(({ type, from, to }) => [from, type, to].join(' '))

        const projection = smallProjection(evidence)
        const id = (node: number) => projection.graph.id(node)
        const result = await neighborhood({ projection }, { ...ask, ids: [determinantId(0)] })
        expect(result.nodes.map((node, place) => [id(node), result.distances[place]])).toEqual(reached.slice(0, ask.limit))
        const listed = result.relationships.map(({ type, source, target }) => [id(source), type, id(target)].join(' '))
        expect(listed).toEqual([...new Set(between)].sort())
        expect(result.truncated).toBe(reached.length > ask.limit)
        expect(result.omitted.reduce((sum, { count }) => sum + count, 0)).toBe(Math.max(0, reached.length - ask.limit))
      }),
      { numRuns: 300 },
    )
  })

  it('gives every neighbour of a shipped barrier, and every relationship that joins it to one', async () => {
    const projection = await shippedProjection()
    const { graph } = projection
    const barrier = graph.find('barrier:digital-mental-health:lack-of-time') ?? -1
    const touching = relationshipTypes.flatMap((type) =>
      graph.neighbors(barrier, type, 'BOTH').map((neighbor) => [type, neighbor].join(' ')),
    )
    const result = await neighborhood(
      { projection },
      { ids: ['lack-of-time'], limit: 5000, scope: { effects: ['PRESENT', 'ABSENT', 'MIXED'] } },
    )
    const joining = result.relationships.filter(({ source, target }) => source === barrier || target === barrier)
    expect(joining.map(({ type, source, target }) => [type, source === barrier ? target : source].join(' ')).sort()).toEqual(
      touching.sort(),
    )
    expect(touching.length).toBeGreaterThan(20)
    expect(result.omitted).toEqual([])
  })

  it('starts from what is asked for even out of scope, and says by kind what a small limit leaves out', async () => {
    const projection = await shippedProjection()
    const { nodes, omitted, truncated } = await neighborhood(
      { projection },
      { ids: ['study:painter-2021', 'level:nano'], limit: 1, depth: 1, scope: { years: { to: 1900 } } },
    )
    expect(nodes.map((node) => projection.graph.id(node))).toEqual(['level:digital-mental-health:nano'])
    expect(truncated).toBe(true)
    expect(omitted.map(({ kind }) => kind)).toContain('study')
    expect(omitted.map(({ kind }) => kind)).not.toContain('finding')
  })

  it('refuses what cannot be asked, naming the argument', async () => {
    const projection = await shippedProjection()
    const ask = (args: object) => neighborhood({ projection }, { ids: ['level:nano'], ...args })
    await expect(ask({ ids: [] })).rejects.toThrow(/ids: expected 1 to 100 values/)
    await expect(ask({ ids: ['level:no-such-level'] })).rejects.toThrow(/ids: expected the id of/)
    await expect(ask({ depth: 4 })).rejects.toThrow(/depth: expected a whole number from 1 to 3/)
    await expect(ask({ limit: 5001 })).rejects.toThrow(/limit: expected a whole number from 1 to 5000/)
    await expect(ask({ nodeKinds: [] })).rejects.toThrow(/nodeKinds: expected/)
  })
})
