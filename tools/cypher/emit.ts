/** Writes the checked statements as typed TypeScript. */
import type { ValueType } from '../../src/store/query.ts'
import type { Declaration, Header } from './header.ts'
import { typeScriptOf } from './value-types.ts'

export interface NamedStatement {
  readonly name: string
  /** Path from the project's root. */
  readonly file: string
  readonly header: Header
  readonly statement: string
}

/** The whole of queries.generated.ts. */
export function emitQueries(statements: readonly NamedStatement[]): string {
  const body = statements.map(emitQuery).join('\n')
  const types = ['NodeValue', 'PathValue', 'Query'].filter((name) => new RegExp(`\\b${name}\\b`).test(body))
  return `// Generated from cypher/ by \`npm run generate\`. Do not edit.\n\nimport type { ${types.join(', ')} } from './query.ts'\n\n${body}`
}

function emitQuery({ name, file, header, statement }: NamedStatement): string {
  const typeName = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const comment = ['/**', ...header.description.map((line) => ` * ${line}`), ` * @see ${file}`, ' */'].join('\n')
  return `${emitInterface(`${typeName}Parameters`, header.parameters)}
${emitInterface(`${typeName}Row`, header.columns)}
${comment}
export const ${name}: Query<${typeName}Parameters, ${typeName}Row> = {
  name: '${name}',
  access: '${header.access}',
  rows: '${header.rows}',
  text: ${quoted(statement)},
  parameters: ${emitRules(header.parameters)},
  columns: ${emitRules(header.columns)},
}
`
}

function emitInterface(name: string, declarations: readonly Declaration[]): string {
  if (declarations.length === 0) return `export type ${name} = Readonly<Record<string, never>>`
  const fields = declarations.map(({ name: field, type, meaning, label }) => {
    const words = [label, meaning].filter((word) => word !== undefined && word !== '').join(': ')
    return `${words === '' ? '' : `  /** ${words} */\n`}  readonly ${field}: ${typeScriptOf(type)}\n`
  })
  return `export interface ${name} {\n${fields.join('')}}`
}

function emitRules(declarations: readonly Declaration[]): string {
  return `{${declarations.map(({ name, type }) => ` ${name}: ${emitRule(type)}`).join(',')} }`.replace('{ }', '{}')
}

function emitRule(type: ValueType): string {
  if (type.kind === 'list' || type.kind === 'nullable') return `{ kind: '${type.kind}', of: ${emitRule(type.of)} }`
  if (type.kind !== 'map' || type.fields === undefined) return `{ kind: '${type.kind}' }`
  const fields = Object.entries(type.fields).map(([name, field]) => `${name}: ${emitRule(field)}`)
  return `{ kind: 'map', fields: { ${fields.join(', ')} } }`
}

/** A template literal, so that the statement reads in the generated file as it does in its own. */
export function quoted(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, (mark) => `\\${mark}`)}\``
}
