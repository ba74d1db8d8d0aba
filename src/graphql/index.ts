/** The GraphQL schema, and how an operation is run on it. */

export type { Software } from './context.ts'
export { presentError } from './errors.ts'
export { type Execution, type ExecutionServices, executeSettled, subscribeToChanges } from './execution.ts'
export { maxTokens } from './limits/index.ts'
export { createSchema } from './schema.ts'
