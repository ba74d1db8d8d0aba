/** SDL of the `where` filters: what the projection can test, one input for every type that has lists. */
import { listedTypes } from '../../src/graphql/relation-fields.ts'
import { valueType } from '../../src/graphql/value-types.ts'
import { type FilterableProperty, type FilterTarget, filterableProperties, relationsOf } from '../../src/projection/index.ts'
import { described, indented } from './sdl.ts'

export function filters(): string {
  const conditions = new Map<string, string>()
  const inputs = listedTypes.flatMap((type) => [nodeFilter(type, conditions), listFilter(type)])
  return [countCondition, ...conditions.values(), ...inputs].join('\n')
}

function nodeFilter(type: FilterTarget, conditions: Map<string, string>): string {
  const properties = filterableProperties(type).map((property) => {
    const condition = conditionOf(property)
    conditions.set(condition.name, condition.sdl)
    return described(`${property.spec.description}.`, `${property.name}: ${condition.name}`)
  })
  const relations = [...relationsOf(type).values()].map(({ field, many, target, description }) =>
    many
      ? described(`${description}.`, `${field}: ${target}ListFilter`)
      : described(`${description}: there is one and it passes; an empty filter only asks that there is one.`, `${field}: ${target}Filter`),
  )
  const keys = [
    described('All of these hold.', `AND: [${type}Filter!]`),
    described('At least one of these holds.', `OR: [${type}Filter!]`),
    described('This does not hold.', `NOT: ${type}Filter`),
    described('It is one of these; ids may be short where they are unambiguous.', 'in: [ID!]'),
    ...properties,
    ...relations,
  ]
  const text = `Which ${type} nodes to keep: every key that is given has to hold. A missing value passes \`exists: false\` and NOT, and nothing else.`
  return described(text, `input ${type}Filter {\n${indented(keys)}\n}`)
}

function listFilter(type: FilterTarget): string {
  return described(
    `A condition on the ${type} nodes that a node is joined with: every key that is given has to hold. Example: \`{count: {gte: 3}, where: {...}}\`: at least three that pass.`,
    `input ${type}ListFilter {
  "At least one passes."
  some: ${type}Filter
  "All pass; true where there are none."
  every: ${type}Filter
  "None passes."
  none: ${type}Filter
  "Exactly one passes."
  single: ${type}Filter
  "How many pass \`where\`."
  count: CountCondition
  "Which of them \`count\` counts; all where nothing is said."
  where: ${type}Filter
}`,
  )
}

const countCondition = `"A condition on a number of things; every key that is given has to hold."
input CountCondition {
  "This many."
  eq: Int
  "One of these numbers."
  in: [Int!]
  "More than this."
  gt: Int
  "This many or more."
  gte: Int
  "Fewer than this."
  lt: Int
  "This many or fewer."
  lte: Int
}`

type PropertyTestName = FilterableProperty['tests'][number]

function conditionOf({ spec, tests }: FilterableProperty): { readonly name: string; readonly sdl: string } {
  const value = valueType(spec)
  const name = spec.type === 'string[]' ? 'StringListCondition' : `${value}Condition`
  const keys = tests.map((test) => described(meanings[test], `${test}: ${inputType(test, value)}`))
  const what = spec.type === 'string[]' ? 'a list of texts' : `a value of type ${value}`
  return { name, sdl: described(`A condition on ${what}; every key that is given has to hold.`, `input ${name} {\n${indented(keys)}\n}`) }
}

function inputType(test: PropertyTestName, value: string): string {
  if (test === 'in' || test === 'hasSome' || test === 'hasEvery') return `[${value}!]`
  return test === 'exists' ? 'Boolean' : value
}

const meanings: Readonly<Record<PropertyTestName, string>> = {
  eq: 'It is this.',
  in: 'It is one of these.',
  contains: 'It contains this, in any case.',
  startsWith: 'It starts with this, in any case.',
  gt: 'It is more than this.',
  gte: 'It is this or more.',
  lt: 'It is less than this.',
  lte: 'It is this or less.',
  has: 'One of the values is this.',
  hasSome: 'One of the values is one of these.',
  hasEvery: 'Every one of these is among the values.',
  exists: 'True: there is a value; false: there is none.',
}
