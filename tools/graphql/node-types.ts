/** SDL of the node types: properties and relation fields from the graph schema, and the fields that follow from several steps. */

import { interfaceLabels, type ListedType, relationFields, sharedRelationFields, typeOfLabels } from '../../src/graphql/relation-fields.ts'
import { outputType, sharedProperties } from '../../src/graphql/value-types.ts'
import { commonProperties, type NodeLabel, nodeLabels, nodeSpecs } from '../../src/model/index.ts'
import { derivedFields } from './derived-fields.ts'
import { described, indented, listField } from './sdl.ts'

/** The interfaces `Code` and `Determinant`, and a type for every label. */
export function nodeTypes(): string {
  return [codeInterface(), determinantInterface(), ...nodeLabels.map(nodeType)].join('\n')
}

function codeInterface(): string {
  const text = 'What studies are coded with: a barrier, facilitator, theme, domain, level, factor, stakeholder or technology.'
  return described(text, `interface Code implements Node {\n${fieldsOf('Code', commonFields('Code'))}\n}`)
}

function determinantInterface(): string {
  const text = 'What helps or hinders implementation: a barrier or a facilitator.'
  return described(text, `interface Determinant implements Node & Code {\n${fieldsOf('Determinant', commonFields('Determinant'))}\n}`)
}

function nodeType(label: NodeLabel): string {
  const implemented = ['Node', ...interfaceNames(label)].join(' & ')
  return described(nodeSpecs[label].description, `type ${label} implements ${implemented} {\n${fieldsOf(label, commonFields(label))}\n}`)
}

function interfaceNames(label: NodeLabel): readonly string[] {
  return (['Code', 'Determinant'] as const).filter((name) => interfaceLabels[name].includes(label))
}

function commonFields(type: ListedType): readonly string[] {
  return [
    described('Global id, `kind:package:key`.', 'id: ID!'),
    described('Key within its package.', 'key: String!'),
    described('Package that its id names.', 'package: String!'),
    described('Packages that state it, in bytewise order.', 'packages: [String!]!'),
    ...(type === 'Study' ? [described(`${commonProperties.aliases?.description}.`, 'aliases: [String!]!')] : []),
  ]
}

function fieldsOf(type: ListedType, common: readonly string[]): string {
  const properties = sharedProperties(type).map(([name, spec]) => described(`${spec.description}.`, `${name}: ${outputType(spec)}`))
  const derived = derivedFields(type)
  const relations = (type === 'Code' || type === 'Determinant' ? sharedRelationFields(type) : relationFields(type))
    .filter(({ field }) => !derived.some((other) => other.field === field))
    .map(({ field, one, targets, caption }) => {
      const target = typeOfLabels(targets)
      const text = `What it ${caption}.`
      return one ? described(text, `${field}: ${target}`) : described(text, listField(field, target))
    })
  const further = derived.map(({ field, of, list, description }) => described(description, list ? listField(field, of) : `${field}: ${of}`))
  return indented([...common, ...properties, ...relations, ...further])
}
