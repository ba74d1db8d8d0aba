import fc from 'fast-check'
import { getOperationAST, getVariableValues, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { createSchema } from '../../src/graphql/index.ts'
import { checkLimits, maxCost } from '../../src/graphql/limits/index.ts'

const schema = createSchema()

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (operation == null) throw new Error('expected one operation')
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  return checkLimits(schema, document, operation, coerced).cost
}

describe('what a document costs', () => {
  test.each([
    ['nothing for plain fields', '{ __typename }', 0],
    ['one for an object', '{ meta { dataVersion } }', 1],
    ['a connection and its page', '{ studies(first: 10) { nodes { id } } }', 11],
    ['20 where nothing is said', '{ studies { nodes { id } } }', 21],
    ['edges and their nodes', '{ studies(last: 10) { edges { cursor node { id } } } }', 21],
    ['lists in lists', '{ studies(first: 10) { nodes { findings(first: 5) { nodes { level { id } } } } } }', 1 + 10 * (1 + 1 + 5 * 2)],
    ['ids asked for', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['nothing for what is skipped', '{ studies(first: 10) @skip(if: true) { nodes { id } } }', 0],
    [
      'a fragment where it stands',
      '{ a: studies(first: 3) { ...f } b: studies(first: 5) { ...f } } fragment f on StudyConnection { nodes { id } }',
      10,
    ],
  ])('%s', (_title, query, cost) => expect(costOf(query)).toBe(cost))

  test('is the same by variable', () => {
    const query = 'query ($n: Int = 7) { studies(first: $n) { nodes { id } } }'
    expect(costOf(query, { n: 400 })).toBe(401)
    expect(costOf(query)).toBe(8)
  })

  test('leaves room for any single list at first: 500 with its to-one objects', () => {
    const query = `{ findings(first: 500) { edges { cursor node { id summary study { id title } determinant { id theme { id domain { id } } }
      level { id framework { id } } stakeholder { id } } } } }`
    expect(costOf(query)).toBeLessThan(maxCost)
  })

  test('refuses a page of more than 500, with what was asked', () => {
    expect(() => costOf('query ($n: Int) { studies(first: $n) { nodes { id } } }', { n: 1000 })).toThrow(
      expect.objectContaining({
        code: 'LIMIT_EXCEEDED',
        details: expect.objectContaining({ limit: 500, asked: 1000, costliestField: 'studies' }),
      }),
    )
  })

  test('refuses lists of lists that could hold too much, and names the costliest field', () => {
    expect(() => costOf('{ studies(first: 500) { nodes { findings(first: 500) { nodes { id } } } } }')).toThrow(
      expect.objectContaining({
        code: 'LIMIT_EXCEEDED',
        details: expect.objectContaining({ limit: maxCost, asked: 251_001, costliestField: 'studies.nodes.findings.nodes' }),
      }),
    )
  })
})

describe('the shape of a document', () => {
  test('is refused at 1000 aliases', () => {
    const query = `{ ${Array.from({ length: 1000 }, (_, place) => `a${place}: __typename`).join(' ')} }`
    const studies = query.replaceAll('__typename', 'meta { sequence }')
    expect(() => costOf(studies)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }))
  })

  test('is refused at 50 levels', () => {
    const query = `{ findings(first: 1) { nodes { ${'study { findings(first: 1) { nodes { '.repeat(16)} id ${'} } }'.repeat(16)} } } }`
    expect(() => costOf(query)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }))
  })

  test('counts a fragment for every spread, in time that grows with the document only', () => {
    const spreads = Array.from({ length: 60 }, (_, place) => `fragment f${place} on Study { ${`...f${place + 1} `.repeat(2)} }`).join('\n')
    const start = performance.now()
    costOf(`{ study(id: "x") { ...f0 } } ${spreads} fragment f60 on Study { id }`)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

test('no answer of nested lists can hold more objects than its cost says', () => {
  const size = fc.integer({ min: 0, max: 500 })
  fc.assert(
    fc.property(size, size, size, (a, b, c) => {
      const query = `{ domains(first: ${a}) { nodes { themes(first: ${b}) { nodes { determinants(first: ${c}) { nodes { id } } } } } } }`
      const holds = 1 + a * (1 + 1 + b * (1 + 1 + c))
      if (holds > maxCost) expect(() => costOf(query)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }))
      else expect(costOf(query)).toBe(holds)
    }),
  )
})
