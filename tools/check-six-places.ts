/** One question, one name, six places: a question that lacks one of them is a complaint. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/config.ts'
import type { GeneratedFile } from './generated-file.ts'
import { names, questions } from './questions.ts'

/** Writes nothing; gives a complaint for every place that is missing. */
export function checkSixPlaces(): { readonly files: readonly GeneratedFile[]; readonly complaints: readonly string[] } {
  const operations = names('graphql/operations', '.graphql')
  const tests = names('tests/questions', '.test.ts')
  const complaints = questions().flatMap(({ name, cypher, schema, source, docs }) => {
    const missing = [cypher ?? [], schema, source, docs].flat().filter((path) => !existsSync(join(projectRoot, path)))
    if (!operations.some((file) => file === name || file.startsWith(`${name}-`))) missing.push(`graphql/operations/${name}.graphql`)
    if (!tests.some((file) => file.startsWith(`${name}.`))) missing.push(`tests/questions/${name}.*.test.ts`)
    return missing.map((path) => `question ${name}: expected ${path}, but there is none`)
  })
  return { files: [], complaints }
}
