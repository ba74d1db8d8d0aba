/** GraphiQL, served by us: works with the network off. Its tabs are the example operations. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphiQLOptions, Plugin } from 'graphql-yoga'
import { projectRoot } from '../config.ts'
import { graphiqlPolicy } from './security.ts'

export interface Graphiql {
  readonly options: GraphiQLOptions
  readonly render: (options?: GraphiQLOptions) => Promise<string>
  /** Gives the page its policy: no script runs in it but those that it came with. */
  readonly guard: Plugin
}

export function createGraphiql(): Graphiql {
  const folder = join(projectRoot, 'graphql', 'operations')
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  const options: GraphiQLOptions = {
    title: 'evidence-graph',
    defaultTabs: files.sort().map((name) => ({ query: readFileSync(join(folder, name), 'utf8') })),
    subscriptionsProtocol: 'SSE',
  }
  let policy: string | undefined
  return {
    options,
    // The page is 9 MB of script: loaded when the first browser asks for it, and hashed once.
    async render(asked = options) {
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
      const html = String(renderGraphiQL(asked))
      policy ??= graphiqlPolicy(scriptHashes(html))
      return html
    },
    guard: {
      onResponse({ response }) {
        const isPage = response.headers.get('content-type')?.startsWith('text/html')
        if (isPage && policy !== undefined) response.headers.set('content-security-policy', policy)
      },
    },
  }
}

/** Of every inline script, as a policy names it. */
function scriptHashes(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
}
