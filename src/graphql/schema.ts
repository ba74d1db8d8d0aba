/** The schema: every SDL file of graphql/schema, with its resolvers. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql'
import { projectRoot } from '../config.ts'
import { resolvers } from './resolvers/index.ts'

/** Reads and assembles the schema; some 100 ms. */
export function createSchema(): GraphQLSchema {
  const folder = join(projectRoot, 'graphql', 'schema')
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  const typeDefs = files.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
  const schema = makeExecutableSchema({ typeDefs, resolvers, resolverValidationOptions: { requireResolversToMatchSchema: 'error' } })
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type)) leaveOutNulls(type)
  return schema
}

/** An explicit null in an argument says what leaving it out says: resolvers see neither. */
function leaveOutNulls(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const { resolve } = field
    // A property takes no arguments.
    if (field.args.length === 0 || resolve === undefined) continue
    field.resolve = (parent, args, context, info) => resolve(parent, withoutNulls(args) as typeof args, context, info)
  }
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, one]) => one !== null && one !== undefined)
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutNulls(one)]))
}
