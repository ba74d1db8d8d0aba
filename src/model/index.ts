export * from './graph-schema.ts'
export * from './ids.ts'
export * from './package.ts'
export * from './rows.ts'
