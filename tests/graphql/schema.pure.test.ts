import graphqlEslint from '@graphql-eslint/eslint-plugin'
import { Linter } from 'eslint'
import {
  defaultFieldResolver,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { createSchema } from '../../src/graphql/index.ts'
import { idKinds, nodeLabels, relationshipTypes } from '../../src/model/index.ts'

const schema = createSchema()
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))

/** Everything in a type that a description belongs to, by coordinate. */
function described(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined] = [type.name, type.description]
  if (isEnumType(type))
    return [own, ...type.getValues().map((value): [string, string | null | undefined] => [`${type.name}.${value.name}`, value.description])]
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map((field): [string, string | null | undefined] => [
        `${type.name}.${field.name}`,
        field.description,
      ]),
    ]
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own]
  const fields = Object.values(type.getFields()).flatMap((field): [string, string | null | undefined][] => [
    [`${type.name}.${field.name}`, field.description],
    ...field.args.map((argument): [string, string | null | undefined] => [
      `${type.name}.${field.name}(${argument.name}:)`,
      argument.description,
    ]),
  ])
  return [own, ...fields]
}

describe('the schema', () => {
  test('describes every type, field, argument and value', () => {
    const silent = types.flatMap(described).filter(([, description]) => (description ?? '').trim() === '')
    expect(silent.map(([coordinate]) => coordinate)).toEqual([])
  })

  test('follows the rules of Relay', () => {
    const linter = new Linter({ configType: 'flat' })
    const sdl = printSchema(schema)
    const messages = linter.verify(
      sdl,
      [
        {
          files: ['**/*.graphql'],
          languageOptions: { parser: graphqlEslint.parser as never, parserOptions: { graphQLConfig: { schema: sdl } } },
          plugins: { '@graphql-eslint': graphqlEslint as never },
          rules: {
            ...graphqlEslint.configs['flat/schema-relay'].rules,
            // Questions are paged forward only.
            '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
            // Connections offer `nodes` too, and rows of an answer are edges' nodes without an id.
            '@graphql-eslint/relay-edge-types': [
              'error',
              { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
            ],
          },
        },
      ] as never,
      { filename: 'schema.graphql' },
    )
    expect(messages.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  })

  test('has a type for every label of the graph, that is a Node', () => {
    for (const label of nodeLabels) {
      const type = schema.getType(label)
      expect(isObjectType(type) && type.getInterfaces().map((one) => one.name)).toContain('Node')
    }
  })

  test('names the kinds and relationships of the graph schema', () => {
    const values = (name: string) => {
      const type = schema.getType(name)
      return isEnumType(type) ? type.getValues().map((value) => value.name) : []
    }
    const kinds = idKinds.filter((kind) => kind !== 'run').map((kind) => kind.replaceAll('-', '_').toUpperCase())
    expect(values('NodeKind').toSorted()).toEqual(kinds.toSorted())
    expect(values('RelationshipType').toSorted()).toEqual([...relationshipTypes].toSorted())
  })

  test('resolves every question, and every field of a node: a number has no properties to fall back on', () => {
    const unresolved = ['Query', ...nodeLabels].flatMap((label) => {
      const type = schema.getType(label)
      const fields = isObjectType(type) ? Object.values(type.getFields()) : []
      return fields
        .filter((field) => field.resolve === undefined || field.resolve === defaultFieldResolver)
        .map((field) => `${label}.${field.name}`)
    })
    expect(unresolved).toEqual([])
  })

  test('gives the lists of a node as connections only', () => {
    const plain = types.flatMap((type) =>
      isObjectType(type) && (type.name === 'Query' || nodeLabels.some((label) => label === type.name))
        ? Object.values(type.getFields())
            .filter((field) => String(field.type).includes('[') && nodeLabels.some((label) => label === getNamedType(field.type).name))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    )
    expect(plain).toEqual([])
  })
})
