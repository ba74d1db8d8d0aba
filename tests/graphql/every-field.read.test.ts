import { type GraphQLObjectType, getNamedType, isCompositeType, isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSchema } from '../../src/graphql/index.ts'
import { nodeLabels } from '../../src/model/index.ts'
import { databaseConnection, describeDatabase } from '../support/connected.ts'
import { dataOf, type RunningService, startService } from '../support/running-service.ts'

const schema = createSchema()

/** Every field of a type: values as they are, neighbours by id, lists by their first three edges. */
function fullSelection(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map((field) => {
      const of = getNamedType(field.type)
      if (!isCompositeType(of)) return field.name
      if (!of.name.endsWith('Connection')) return `${field.name} { __typename id }`
      const edge = schema.getType(of.name.replace(/Connection$/, 'Edge'))
      const said = isObjectType(edge) ? Object.keys(edge.getFields()).filter((name) => name !== 'node') : []
      return `${field.name}(first: 3) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } edges { ${said.join(' ')} node { __typename id } } }`
    })
    .join('\n')
}

describeDatabase('every field of a node', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(databaseConnection())
  })
  afterAll(() => service.stop())

  test.each(nodeLabels)('of type %s is answered for every node of a sample, and lists agree with their totals', async (label) => {
    const type = schema.getType(label)
    if (!isObjectType(type)) throw new Error(`expected an object type ${label}`)
    const { graph } = service.holder.current()
    const all = graph.nodesOf(label)
    const sample = all.filter((_, place) => place % Math.ceil(all.length / 20) === 0)
    const { nodes } = await dataOf(service, `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${label} { ${fullSelection(type)} } } }`, {
      ids: sample.map((node) => graph.id(node)),
    })
    expect(nodes.map((node: { id: string }) => node.id)).toEqual(sample.map((node) => graph.id(node)))
    for (const node of nodes) {
      for (const value of Object.values<{ totalCount?: number; nodes?: unknown[]; pageInfo?: { hasNextPage: boolean } } | null>(node)) {
        if (value?.totalCount === undefined) continue
        expect(value.nodes?.length).toBe(Math.min(3, value.totalCount))
        expect(value.pageInfo?.hasNextPage).toBe(value.totalCount > 3)
      }
    }
  })
})
