/**
 * The graph schema -> cypher/schema/V0001__*.cypher (one statement a file) -> src/store/migrations.generated.ts.
 *
 * A file that was released is never changed: a database remembers its checksum and refuses another. So what the schema asks
 * for is compared with what the existing files add up to, and the difference becomes new files at the end: a label added
 * to graph-schema.ts gets its constraint, and the full-text index is dropped and made anew when its labels or properties
 * change. Migrations of data are written by hand under the next number, with @access write.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { projectRoot } from '../src/config.ts'
import { checkFile } from './cypher/check.ts'
import { formatComplaint } from './cypher/complaint.ts'
import { emitMigrations } from './cypher/emit-migrations.ts'
import { missingStatements } from './cypher/missing-statements.ts'
import { wantedStatements } from './cypher/schema-statements.ts'
import { cypherFiles, type Generation } from './generate-queries.ts'
import type { GeneratedFile } from './generated-file.ts'

const folder = 'cypher/schema'

interface MigrationFile extends GeneratedFile {
  readonly version: number
}

/** Checks the migrations, adds what the schema lacks, and gives the list that the store applies. */
export function generateMigrations(): Generation {
  const existing = cypherFiles(folder).map(readMigration)
  const files = [...existing, ...missingFiles(existing)]
  const checked = files.map((file) => ({ ...file, ...checkFile(file.path, file.content) }))
  const complaints = [...checked.flatMap((file) => file.complaints), ...numbering(files)]
  const migrations = checked.map(({ path, content, version, header, statement }) => ({
    version,
    name: basename(path, '.cypher'),
    checksum: createHash('sha256').update(content).digest('hex'),
    header,
    statement,
  }))
  return {
    files: [...files, { path: 'src/store/migrations.generated.ts', content: emitMigrations(migrations) }],
    complaints: complaints.map(formatComplaint),
  }
}

function readMigration(path: string): MigrationFile {
  const absolute = join(projectRoot, path)
  return { path, version: Number(/V(\d+)__/.exec(path)?.[1]), content: existsSync(absolute) ? readFileSync(absolute, 'utf8') : '' }
}

/** Numbers the statements that are missing after the files that are there. */
function missingFiles(existing: readonly MigrationFile[]): readonly MigrationFile[] {
  const missing = missingStatements(
    existing.map(({ content }) => content),
    wantedStatements(),
  )
  return missing.map(({ name, content }, index) => {
    const version = existing.length + index + 1
    return { version, path: `${folder}/V${String(version).padStart(4, '0')}__${name}.cypher`, content }
  })
}

function numbering(files: readonly MigrationFile[]) {
  return files
    .filter(({ version }, index) => version !== index + 1)
    .map(({ path }, index) => ({ file: path, text: `expected the name V${String(index + 1).padStart(4, '0')}__what_it_does.cypher` }))
}
