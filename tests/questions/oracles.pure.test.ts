import { expect, it } from 'vitest'
import { coOccurrences, paths } from '../../src/questions/index.ts'
import oracle from '../fixtures/co-occurrence/scipy.json' with { type: 'json' }
import { shippedProjection } from '../support/shipped-projection.ts'

/** What scipy, statsmodels and networkx make of the shipped CSV files, asked of the questions. */
const context = { projection: await shippedProjection() }
const { graph } = context.projection
const key = (node: number) => String(graph.properties(node).key)
const close = (value: number | null | undefined, other: number) => Math.abs((value ?? 9) - other) <= 1e-9 * other

it('the hundred barrier pairs that most studies report have the p-values of scipy', async () => {
  const { pairs, method } = await coOccurrences(context, { minCount: 0 })
  const own = new Map(pairs.map((pair) => [`${key(pair.a)} ${key(pair.b)}`, pair]))
  expect(method.total).toBe(oracle.shippedPairs.total)
  expect(oracle.shippedPairs.pairs).toHaveLength(100)
  for (const { a, b, both, upper, lower, twoSided } of oracle.shippedPairs.pairs) {
    const pair = own.get(`${a} ${b}`)
    expect(pair?.table.both).toBe(both)
    expect([close(pair?.pUpper, upper), close(pair?.pLower, lower), close(pair?.pTwoSided, twoSided)], `${a} ${b}`).toEqual([
      true,
      true,
      true,
    ])
  }
})

it('the six links have the stratified p of statsmodels', async () => {
  const { pairs } = await coOccurrences(context, { orderBy: { field: 'Q', direction: 'ASC' } })
  const stratified = await Promise.all(
    pairs.slice(0, 6).map(async (pair) => {
      const check = (await pair.verdict())?.checks.find(({ name }) => name === 'WITHIN_TECHNOLOGY')
      return { a: key(pair.a), b: key(pair.b), upper: check?.value }
    }),
  )
  expect(stratified.map(({ a, b }) => `${a} ${b}`)).toEqual(oracle.shippedPairs.strata.map(({ a, b }) => `${a} ${b}`))
  for (const [i, { upper }] of oracle.shippedPairs.strata.entries()) expect(close(stratified[i]?.upper, upper)).toBe(true)
})

it.each(oracle.simplePaths)('as many simple paths as networkx finds from $source to $target', async ({ source, target, byLength }) => {
  const found = await paths(context, {
    source,
    target,
    basis: ['CO_REPORTED'],
    minStudies: 4,
    maxHops: 4,
    k: 50,
    scope: { determinantKinds: ['BARRIER'] },
  })
  expect(found.truncated).toBe(false)
  expect([1, 2, 3, 4].map((hops) => found.paths.filter(({ length }) => length === hops).length)).toEqual(byLength)
})
