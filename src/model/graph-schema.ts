/**
 * The graph model: the single source of truth. Constraints, indexes, the Cypher checker, GraphQL filters, relation
 * fields, exports and docs are derived from the tables in these files; nothing else lists labels or relationship types.
 */
export * from './schema-bookkeeping.ts'
export * from './schema-nodes.ts'
export * from './schema-properties.ts'
export * from './schema-relationships.ts'
