/**
 * `npm run generate`: everything that is derived from the graph schema and from cypher/. With `-- --check` nothing is
 * written: a stale file or a complaint fails.
 */
import { checkSixPlaces } from './check-six-places.ts'
import { generateGraphql } from './generate-graphql.ts'
import { generateMigrations } from './generate-migrations.ts'
import { generateModelDocs } from './generate-model-docs.ts'
import { generatePicture } from './generate-picture.ts'
import { generateQueries } from './generate-queries.ts'
import { generateQuestionDocs } from './generate-question-docs.ts'
import { generateReadme } from './generate-readme.ts'
import { generateWebOperations } from './generate-web-operations.ts'
import { settle } from './generated-file.ts'

const check = process.argv.includes('--check')
/** Each gives files and complaints. Add a generator here. */
const generators = [
  generateQueries,
  generateMigrations,
  generateGraphql,
  generateQuestionDocs,
  checkSixPlaces,
  generateModelDocs,
  generatePicture,
  generateReadme,
  generateWebOperations,
]

const say = (text: string) => process.stdout.write(`${text}\n`)
for (const generate of generators) {
  const { files, complaints } = await generate()
  const changed = settle(files, check)
  for (const complaint of complaints) say(complaint)
  for (const path of changed) say(check ? `${path}: stale, run npm run generate` : `${path}: written`)
  if (complaints.length > 0 || (check && changed.length > 0)) process.exitCode = 1
}
