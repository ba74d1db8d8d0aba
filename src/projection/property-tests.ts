/** Tests of one property's value. A missing value fails every one but `exists: false`. */
import { badInput } from '../errors.ts'
import type { PropertySpec, PropertyValue } from '../model/index.ts'
import type { FilterableProperty, PropertyTestName } from './filterable-properties.ts'
import { givenKeys, listOf } from './plain-input.ts'

export type ValueTest = (value: PropertyValue | undefined) => boolean

/** @throws ClientError BAD_USER_INPUT for a test that the property does not have, or a value of another type */
export function propertyTest({ spec, tests }: FilterableProperty, name: string, given: unknown, argument: string): ValueTest {
  const test = tests.find((known) => known === name)
  if (test === undefined) throw badInput(argument, `one of ${tests.join(', ')}`, name)
  const place = `${argument}.${name}`
  if (test === 'exists') {
    if (typeof given !== 'boolean') throw badInput(place, 'true or false', given)
    return (value) => isPresent(value) === given
  }
  const operands = takesList(test) ? listOf(given, place) : [given]
  const holds = present(
    test,
    operands.map((operand) => checked(spec, operand, place)),
  )
  return (value) => isPresent(value) && holds(value)
}

/** @throws ClientError BAD_USER_INPUT for anything but comparisons with whole numbers */
export function countTest(value: unknown, argument: string): (count: number) => boolean {
  const tests: readonly PropertyTestName[] = ['eq', 'in', 'gt', 'gte', 'lt', 'lte']
  const spec: PropertySpec = { type: 'integer', description: 'How many' }
  const parts = givenKeys(value, argument).map(([name, given]) => propertyTest({ name: 'count', spec, tests }, name, given, argument))
  return (count) => parts.every((part) => part(count))
}

function takesList(test: PropertyTestName): boolean {
  return test === 'in' || test === 'hasSome' || test === 'hasEvery'
}

function present(test: Exclude<PropertyTestName, 'exists'>, operands: readonly PropertyValue[]): (value: PropertyValue) => boolean {
  const wanted: ReadonlySet<PropertyValue> = new Set(operands)
  const [only] = operands
  const text = String(only).toLowerCase()
  const bound = Number(only)
  switch (test) {
    case 'eq':
    case 'in':
      return (value) => wanted.has(value)
    case 'contains':
      return (value) => String(value).toLowerCase().includes(text)
    case 'startsWith':
      return (value) => String(value).toLowerCase().startsWith(text)
    case 'gt':
      return (value) => Number(value) > bound
    case 'gte':
      return (value) => Number(value) >= bound
    case 'lt':
      return (value) => Number(value) < bound
    case 'lte':
      return (value) => Number(value) <= bound
    case 'has':
    case 'hasSome':
      return (value) => isList(value) && value.some((one) => wanted.has(one))
    case 'hasEvery':
      return (value) => isList(value) && operands.every((one) => value.some((member) => member === one))
  }
}

/** An empty list is a missing value, too. */
function isPresent(value: PropertyValue | undefined): value is PropertyValue {
  return value !== undefined && !(isList(value) && value.length === 0)
}

function isList(value: PropertyValue): value is readonly string[] {
  return typeof value === 'object'
}

function checked(spec: PropertySpec, value: unknown, argument: string): PropertyValue {
  const numeric = spec.type === 'integer' || spec.type === 'float'
  const expected = numeric ? 'number' : spec.type === 'boolean' ? 'boolean' : 'string'
  if (spec.type === 'integer' && typeof value === 'number' && !Number.isInteger(value)) throw badInput(argument, 'a whole number', value)
  if (typeof value !== expected) throw badInput(argument, `a ${expected}`, value)
  if (spec.values !== undefined && !spec.values.some((one) => one === value))
    throw badInput(argument, `one of ${spec.values.join(', ')}`, value)
  return value as PropertyValue
}
