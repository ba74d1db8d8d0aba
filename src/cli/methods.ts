/** `evidence-graph methods`: how an answer was come by, as a paragraph for a paper. */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { badInput } from '../errors.ts'
import { methodsParagraph, type ReportedMethod } from '../questions/index.ts'

export function methodsCommand(): Command {
  return new Command('methods')
    .description('print, for an answer of the service saved as JSON, a paragraph for the methods section of a paper')
    .argument('[file]', 'the answer, with the `method` field of its questions; - or nothing reads standard input', '-')
    .action((file: string) => {
      const text = readFileSync(file === '-' ? 0 : file, 'utf8')
      process.stdout.write(`${methodsOf(file, text).join('\n\n')}\n`)
    })
}

/**
 * One paragraph for every `method` object in an answer, each headed by its place where there are several.
 *
 * @throws ClientError BAD_USER_INPUT for what is no JSON, or has no method in it
 */
export function methodsOf(file: string, text: string): readonly string[] {
  const found = [...methodsIn(parsed(file, text), '')]
  if (found.length === 0) {
    throw badInput(
      file,
      'a GraphQL answer with `method { ... }` in it: ask for the fields of `method` beside the answer',
      text.slice(0, 60),
    )
  }
  return found.map(({ place, method }) => (found.length === 1 ? methodsParagraph(method) : `${place}: ${methodsParagraph(method)}`))
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badInput(file, 'JSON, as POST /graphql answers it', text.slice(0, 60))
  }
}

/** A method that the rows of a list share is given once, for the list. */
function* methodsIn(value: unknown, place: string): Generator<{ readonly place: string; readonly method: ReportedMethod }> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  for (const [name, inner] of Object.entries(value)) {
    const here = place === '' || place === 'data' ? name : `${place}.${name}`
    if (name === 'method' && typeof inner === 'object' && inner !== null) yield { place, method: inner }
    else yield* methodsIn(inner, here)
  }
}
