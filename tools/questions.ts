/** Which questions there are, and the six places where each of them lives. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { projectRoot } from '../src/config.ts'

export interface QuestionPlaces {
  /** Name of its files. */
  readonly name: string
  /** Name of its GraphQL field and of its function. */
  readonly field: string
  /** Undefined for a question that no statement could answer. */
  readonly cypher: string | undefined
  readonly schema: string
  readonly source: string
  readonly docs: string
}

/** A former version is not in the graph for a statement to read. */
const withoutCypher: ReadonlySet<string> = new Set(['version-diff'])

/** Every question that stands in cypher/questions, in graphql/schema with a file of its own in src/questions, or in docs/questions. */
export function questions(): readonly QuestionPlaces[] {
  const asked = names('graphql/schema', '.graphql').filter((name) => existsSync(join(projectRoot, `src/questions/${name}.ts`)))
  const all = new Set([...names('cypher/questions', '.cypher'), ...names('docs/questions', '.md'), ...asked])
  return [...all].sort().map((name) => ({
    name,
    field: name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    cypher: withoutCypher.has(name) ? undefined : `cypher/questions/${name}.cypher`,
    schema: `graphql/schema/${name}.graphql`,
    source: `src/questions/${name}.ts`,
    docs: `docs/questions/${name}.md`,
  }))
}

/** Names of the files of a folder with an ending, without it. */
export function names(folder: string, ending: string): readonly string[] {
  const absolute = join(projectRoot, folder)
  if (!existsSync(absolute)) return []
  return readdirSync(absolute)
    .filter((name) => name.endsWith(ending))
    .map((name) => basename(name, ending))
}
