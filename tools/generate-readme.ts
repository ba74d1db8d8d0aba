/** The README's list of examples: every named operation of graphql/operations, in its own words. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/config.ts'
import type { GeneratedFile } from './generated-file.ts'

const begin = '<!-- examples:begin -->'
const end = '<!-- examples:end -->'

export function generateReadme(): { files: readonly GeneratedFile[]; complaints: readonly string[] } {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')
  const [before, rest] = readme.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) {
    return { files: [], complaints: [`README.md: expected ${begin} and ${end}, but one of them is missing`] }
  }
  const folder = join(projectRoot, 'graphql', 'operations')
  const examples = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ file, ...described(readFileSync(join(folder, file), 'utf8')) }))
  const complaints = examples
    .filter((example) => example.name === undefined || example.words === '')
    .map(({ file }) => `graphql/operations/${file}: expected a comment that asks the question in words, then one named operation`)
  const rows = examples.map(({ file, name, words }) => `| [${name}](graphql/operations/${file}) | ${words} |`)
  const list = `${rows.length} examples come with GraphiQL and are run by the tests:\n\n| operation | question |\n| --- | --- |\n${rows.join('\n')}`
  return { files: [{ path: 'README.md', content: `${before}${begin}\n${list}\n${end}${after}` }], complaints }
}

function described(text: string): { name: string | undefined; words: string } {
  const comment = text.match(/^(#.*\n)+/)?.[0] ?? ''
  const words = comment.replace(/^# ?/gm, '').trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')
  return { name: text.match(/^(?:query|subscription|mutation) (\w+)/m)?.[1], words }
}
