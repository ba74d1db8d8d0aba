/** What a document would cost, told without running it. */
import { GraphQLError, type GraphQLSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql'
import { badInput, ClientError } from '../../errors.ts'
import { maxCost, maxTokens, measure } from '../limits/index.ts'
import type { Cost, QueryCostOfArgs, QueryResolvers } from '../types.generated.ts'

export const costLookup: Pick<QueryResolvers, 'costOf'> = {
  costOf: (_root, args, _context, { schema }) => costOf(schema, args),
}

function costOf(schema: GraphQLSchema, { query, variables }: QueryCostOfArgs): Cost {
  const document = parsed(query)
  const [problem] = validate(schema, document)
  if (problem !== undefined) throw badQuery(problem.message)
  const operation = getOperationAST(document)
  if (operation == null) throw badInput('query', 'a document with exactly one operation', query)
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variablesOf(variables))
  const [wrong] = coerced.errors ?? []
  if (wrong !== undefined) throw badQuery(wrong.message)
  return { ...measure(schema, document, operation, coerced.coerced ?? {}), limit: maxCost }
}

function parsed(query: string): ReturnType<typeof parse> {
  try {
    return parse(query, { maxTokens })
  } catch (error) {
    if (error instanceof GraphQLError) throw badQuery(error.message)
    throw error
  }
}

function badQuery(message: string): ClientError {
  return new ClientError('BAD_USER_INPUT', `query: ${message}`, {
    details: { argument: 'query', expected: 'a valid document', got: message },
  })
}

function variablesOf(variables: unknown): Record<string, unknown> {
  if (variables === undefined || variables === null) return {}
  if (typeof variables !== 'object' || Array.isArray(variables)) throw badInput('variables', 'an object', variables)
  return { ...variables }
}
