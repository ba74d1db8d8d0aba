/** GraphiQL, served by us: works with the network off. Its tabs are the example operations. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphiQLOptions } from 'graphql-yoga'
import { projectRoot } from '../config.ts'

export function graphiqlOptions(): GraphiQLOptions {
  const folder = join(projectRoot, 'graphql', 'operations')
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  return {
    title: 'evidence-graph',
    defaultTabs: files.sort().map((name) => ({ query: readFileSync(join(folder, name), 'utf8') })),
    subscriptionsProtocol: 'SSE',
  }
}

/** The page is 9 MB of script: loaded when the first browser asks for it. */
export async function renderGraphiql(options: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  return String(renderGraphiQL(options))
}
