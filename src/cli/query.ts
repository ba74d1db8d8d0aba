/** `evidence-graph query`: asks a running service, and prints the answer as a table, CSV or JSON. */
import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { readConfig } from '../config.ts'
import { badInput, ClientError, ServerError } from '../errors.ts'
import { answerTable, csv, text } from '../tables/index.ts'

const formats = ['table', 'csv', 'json', 'ndjson'] as const
type Format = (typeof formats)[number]

interface QueryOptions {
  readonly variables?: string
  readonly operation?: string
  readonly url?: string
  readonly format: Format
}

export function queryCommand(): Command {
  return new Command('query')
    .description('ask a running service a GraphQL question from a file, and print the answer')
    .argument('<file>', 'GraphQL document, such as graphql/operations/co-occurrences.graphql; - reads standard input')
    .option('--variables <json>', 'values of its variables, as a JSON object')
    .option('--operation <name>', 'which operation, where the document has several')
    .option('--url <address>', 'GraphQL endpoint; default: HOST and PORT of the configuration')
    .addOption(
      new Option('--format <format>', 'table: aligned text; csv and ndjson: the one list; json: the whole answer')
        .choices(formats)
        .default('table'),
    )
    .action(async (file: string, options: QueryOptions) => {
      const answer = await ask(options.url ?? addressOf(), file, options)
      process.stdout.write(print(answer, options.format))
    })
}

function addressOf(): string {
  const { host, port } = readConfig()
  return `http://${host}:${port}/graphql`
}

interface GraphqlAnswer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string }[]
}

async function ask(url: string, file: string, { variables, operation }: QueryOptions): Promise<GraphqlAnswer> {
  const query = readDocument(file)
  const body = JSON.stringify({ query, variables: variables === undefined ? undefined : objectIn(variables), operationName: operation })
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body }).catch((cause: unknown) => {
    throw new ServerError('UNAVAILABLE', `${url}: expected a running service, but nothing answers: start one with npm start`, { cause })
  })
  const answer = (await response.json().catch(() => {
    throw badInput('--url', 'the address of a GraphQL endpoint', url)
  })) as GraphqlAnswer
  if (answer.errors !== undefined) throw new ClientError('BAD_USER_INPUT', answer.errors.map(({ message }) => message).join('\n'))
  return answer
}

function readDocument(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw badInput('file', 'a file that can be read, or -', `${file} (${error instanceof Error ? error.message : String(error)})`)
  }
}

function objectIn(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Told below, as is what is no object.
  }
  throw badInput('--variables', 'a JSON object, such as {"first": 5}', json)
}

function print(answer: GraphqlAnswer, format: Format): string {
  if (format === 'json') return `${JSON.stringify(answer, null, 2)}\n`
  const table = answerTable(answer.data)
  if (format === 'csv') return csv(table)
  if (format === 'table') return text(table)
  const lines = table.rows.map((row) => JSON.stringify(Object.fromEntries(table.columns.map((column, place) => [column, row[place]]))))
  return lines.map((line) => `${line}\n`).join('')
}
