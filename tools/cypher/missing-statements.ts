/** What is left to do from what the migrations add up to, to what the graph schema asks for. */
import { canonicalFormat } from './language.ts'
import { type SchemaStatement, snakeCase } from './schema-statements.ts'

export interface MissingStatement {
  /** What it does, for the file's name. */
  readonly name: string
  /** The whole file. */
  readonly content: string
}

/**
 * @param migrations texts of the migration files, in order
 * @param wanted every constraint and index; one that a migration made and that is not among them is dropped
 */
export function missingStatements(migrations: readonly string[], wanted: readonly SchemaStatement[]): readonly MissingStatement[] {
  const present = presentStatements(migrations)
  const isCurrent = ({ name, statement }: SchemaStatement) => withoutSpace(present.get(name)?.text ?? '') === withoutSpace(statement)
  const dropped = [...present].filter(([name]) => !wanted.some((one) => one.name === name && isCurrent(one)))
  return [
    ...dropped.map(([name, { kind }]) => ({
      name: `drop_${snakeCase(name)}`,
      content: withHeader(`The schema does not ask for this ${name} any more.`, `DROP ${kind} ${name} IF EXISTS`),
    })),
    ...wanted
      .filter((one) => !isCurrent(one))
      .map(({ name, description, statement }) => ({ name: snakeCase(name), content: withHeader(description, statement) })),
  ]
}

interface PresentStatement {
  readonly kind: string
  readonly text: string
}

/** By name: the last CREATE that no DROP took back. */
function presentStatements(migrations: readonly string[]): ReadonlyMap<string, PresentStatement> {
  const found = new Map<string, PresentStatement>()
  for (const content of migrations) {
    const text = content.replace(/^\/\/.*\n/gm, '')
    const [, verb, kind, name] = /^\s*(CREATE|DROP)(?:\s+FULLTEXT)?\s+(CONSTRAINT|INDEX)\s+(\w+)/.exec(text) ?? []
    if (kind === undefined || name === undefined) continue
    if (verb === 'DROP') found.delete(name)
    else found.set(name, { kind, text })
  }
  return found
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}

function withHeader(description: string, statement: string): string {
  const text = `// ${description}\n// @access  schema\n// @rows    none\n${statement}\n`
  return canonicalFormat(text) ?? text
}
