/**
 * cypher/{read,write,questions}/*.cypher -> src/store/queries.generated.ts: one typed `Query` a file. Every file is checked
 * first and brought into the formatter's form; a file with a complaint gives no query, and the generation fails.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { projectRoot } from '../src/config.ts'
import { type CheckedFile, checkFile } from './cypher/check.ts'
import { type Complaint, formatComplaint } from './cypher/complaint.ts'
import { emitQueries } from './cypher/emit.ts'
import type { GeneratedFile } from './generated-file.ts'

const folders = ['cypher/read', 'cypher/write', 'cypher/questions']

export interface Generation {
  readonly files: readonly GeneratedFile[]
  readonly complaints: readonly string[]
}

/** Checks every statement; the files hold the queries of those without complaint, and each statement in canonical form. */
export function generateQueries(): Generation {
  const checked = folders.flatMap(cypherFiles).map((file) => ({ file, name: queryName(file), ...readChecked(file) }))
  const complaints = [...checked.flatMap((one) => one.complaints), ...repeatedNames(checked)]
  const faulty = new Set(complaints.map((complaint) => complaint.file))
  const statements = checked.filter(({ file }) => !faulty.has(file)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const canonical = checked.flatMap(({ file, canonical: content }) => (content === undefined ? [] : [{ path: file, content }]))
  return {
    files: [...canonical, { path: 'src/store/queries.generated.ts', content: emitQueries(statements) }],
    complaints: complaints.map(formatComplaint),
  }
}

/** The .cypher files of a folder, from the project's root, in name order. */
export function cypherFiles(folder: string): readonly string[] {
  const absolute = join(projectRoot, folder)
  const names = existsSync(absolute) ? readdirSync(absolute) : []
  return names
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => `${folder}/${name}`)
}

/** Checks a file; the statement is the one in canonical form. */
function readChecked(file: string): CheckedFile {
  const checked = checkFile(file, readFileSync(join(projectRoot, file), 'utf8'))
  const lines = checked.canonical?.split('\n').slice(checked.header.lines).join('\n')
  return { ...checked, statement: lines?.trim() ?? checked.statement }
}

function queryName(file: string): string {
  return basename(file, '.cypher').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function repeatedNames(files: readonly { readonly file: string; readonly name: string }[]): readonly Complaint[] {
  return files
    .filter(({ name }, index) => files.findIndex((other) => other.name === name) !== index)
    .map(({ file, name }) => ({ file, text: `another file is named ${name} already` }))
}
