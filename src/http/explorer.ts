/** The page for people: built files of web/, served as they are. */
import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** Answers a request for the page or a file of it; false for one that is for something else. */
export type Explorer = (request: IncomingMessage, response: ServerResponse) => boolean

/**
 * Every address that a browser asks a page of is a view: which ones there are the page itself knows, and says. Where the page was
 * not built, a browser is led to GraphiQL.
 *
 * @param folder what `npm run build:web` made
 */
export function createExplorer(folder: string): Explorer {
  if (!existsSync(join(folder, 'index.html'))) return leadToGraphiql
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  })
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const isFile = /^\/(assets|offline)\/|^\/[^/]+\.\w+$/.test(request.url?.split('?')[0] ?? '')
    if (!isFile && !wantsPage(request) && request.url !== '/') return false
    if (!isFile) request.url = '/'
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.\n')
    })
    return true
  }
}

const leadToGraphiql: Explorer = (request, response) => {
  if (request.url !== '/') return false
  response.writeHead(302, { location: '/graphql' }).end()
  return true
}

function wantsPage({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/html') === true
}
