/** Writes the migrations as a typed list. */
import { quoted } from './emit.ts'
import type { Header } from './header.ts'

interface Migration {
  readonly version: number
  readonly name: string
  /** SHA-256 of the file. */
  readonly checksum: string
  readonly header: Header
  readonly statement: string
}

/** The whole of migrations.generated.ts. */
export function emitMigrations(migrations: readonly Migration[]): string {
  const entries = migrations.map(
    ({ version, name, checksum, header, statement }) => `  {
    version: ${version},
    checksum: '${checksum}',
    query: {
      name: '${name}',
      access: '${header.access}',
      rows: 'none',
      text: ${quoted(statement)},
      parameters: {},
      columns: {},
    },
  },
`,
  )
  return `// Generated from cypher/schema/ by \`npm run generate\`. Do not edit.

import type { Migration } from './migrate.ts'

/** Every migration, in order of version. */
export const migrations: readonly Migration[] = [
${entries.join('')}]
`
}
