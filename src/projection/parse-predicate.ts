/** Reads a plain `where`, as GraphQL delivers it, into a typed tree. */
import { badInput } from '../errors.ts'
import { nodeSpecs } from '../model/index.ts'
import { type FilterTarget, labelsOf } from './filter-target.ts'
import { filterableProperties } from './filterable-properties.ts'
import { givenKeys, limitExceeded, listOf } from './plain-input.ts'
import type { NodePredicate } from './predicate.ts'
import { countTest, propertyTest } from './property-tests.ts'
import { type Relation, relationsOf } from './relations.ts'
import { resolveId } from './resolve-id.ts'
import type { Projection } from './types.ts'

/** Filters inside one another: by relation, AND, OR or NOT. */
const maxDepth = 8
/** Tests in one `where`. */
const maxTests = 200

/**
 * What a caller hands over: an object of the shape that `filterableProperties` and `relationsOf` describe, e.g.
 * `{ year: { gte: 2020 }, findings: { count: { gte: 3 }, where: { level: { in: ['macro'] } } }, NOT: { … } }`.
 */
export type NodeFilter = Readonly<Record<string, unknown>>

/**
 * @throws ClientError BAD_USER_INPUT for a name, test or value that the target does not have, or an id that names nothing
 * @throws ClientError AMBIGUOUS_ID for a short id that fits several nodes
 * @throws ClientError LIMIT_EXCEEDED when it is too deep or too long, or a list in it is
 */
export function parsePredicate(projection: Projection, target: FilterTarget, where: unknown, argument: string): NodePredicate {
  return new Reader(projection).filter(target, where, argument, 0)
}

class Reader {
  readonly #projection: Projection
  #tests = 0

  constructor(projection: Projection) {
    this.#projection = projection
  }

  filter(target: FilterTarget, where: unknown, argument: string, depth: number): NodePredicate {
    if (depth > maxDepth) throw limitExceeded(argument, 'nested filters', maxDepth, depth)
    return { is: 'and', parts: givenKeys(where, argument).map(([name, value]) => this.key(target, name, value, argument, depth)) }
  }

  key(target: FilterTarget, name: string, value: unknown, argument: string, depth: number): NodePredicate {
    this.#tests += 1
    if (this.#tests > maxTests) throw limitExceeded(argument, 'tests in one filter', maxTests, this.#tests)
    const place = `${argument}.${name}`
    if (name === 'AND') return { is: 'and', parts: this.filters(target, value, place, depth) }
    if (name === 'OR') return { is: 'or', parts: this.filters(target, value, place, depth) }
    if (name === 'NOT') return { is: 'not', part: this.filter(target, value, place, depth + 1) }
    if (name === 'in') return { is: 'node', nodes: this.nodes(target, value, place) }
    const property = filterableProperties(target).find((known) => known.name === name)
    if (property !== undefined) {
      const tests = givenKeys(value, place).map(([test, given]) => propertyTest(property, test, given, place))
      return { is: 'property', name, holds: (held) => tests.every((test) => test(held)) }
    }
    const relation = relationsOf(target).get(name)
    if (relation === undefined) throw badInput(argument, `a property or relation of ${target}`, name)
    if (relation.many) return this.toMany(relation, value, place, depth)
    return { is: 'relation', relation, where: this.filter(relation.target, value, place, depth + 1), holds: (matching) => matching > 0 }
  }

  filters(target: FilterTarget, value: unknown, argument: string, depth: number): readonly NodePredicate[] {
    return listOf(value, argument).map((part, place) => this.filter(target, part, `${argument}.${place}`, depth + 1))
  }

  toMany(relation: Relation, value: unknown, argument: string, depth: number): NodePredicate {
    const given = new Map(givenKeys(value, argument))
    if (given.has('where') && !given.has('count')) throw badInput(argument, 'count beside where', value)
    const parts = [...given].flatMap(([name, inner]): readonly NodePredicate[] => {
      if (name === 'where') return []
      const filter = name === 'count' ? given.get('where') : inner
      const filterName = name === 'count' ? 'where' : name
      const holds = name === 'count' ? countTest(inner, `${argument}.count`) : quantifiers.get(name)
      if (holds === undefined) throw badInput(argument, `one of ${[...quantifiers.keys()].join(', ')}, count, where`, name)
      return [{ is: 'relation', relation, where: this.filter(relation.target, filter, `${argument}.${filterName}`, depth + 1), holds }]
    })
    return { is: 'and', parts }
  }

  nodes(target: FilterTarget, value: unknown, argument: string): ReadonlySet<number> {
    const kinds = labelsOf(target).map((label) => nodeSpecs[label].kind)
    const nodes = listOf(value, argument).map((id) => {
      if (typeof id !== 'string') throw badInput(argument, 'an id', id)
      return resolveId(this.#projection, argument, id, kinds)
    })
    return new Set(nodes)
  }
}

const quantifiers: ReadonlyMap<string, (matching: number, all: number) => boolean> = new Map([
  ['some', (matching: number) => matching > 0],
  ['every', (matching: number, all: number) => matching === all],
  ['none', (matching: number) => matching === 0],
  ['single', (matching: number) => matching === 1],
])
