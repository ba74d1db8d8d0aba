/** What protects a browser's user and a service that only this machine should reach. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIPv4 } from 'node:net'
import { ClientError } from '../errors.ts'

/**
 * GraphiQL is one inline script, which makes workers of blobs and writes its own styles; nothing is from elsewhere.
 *
 * @param scripts hashes of the inline scripts that may run
 */
export function graphiqlPolicy(scripts: readonly string[]): string {
  const allowed = ["'self'", ...scripts, 'blob:'].join(' ')
  return `default-src 'self'; script-src ${allowed}; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`
}

/** The explorer: nothing inline, nothing from elsewhere. */
const explorerPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** GraphiQL's page is given its own policy where it is made. */
export function setSecurityHeaders({ headers, url }: IncomingMessage, response: ServerResponse): void {
  const isPage = url === '/' || headers.accept?.includes('text/html') === true
  response.setHeader('content-security-policy', isPage ? explorerPolicy : "default-src 'none'; frame-ancestors 'none'")
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('x-frame-options', 'DENY')
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
}

/** True for an address that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || (isIPv4(host) && host.startsWith('127.'))
}

/**
 * A name that another site points at this machine (DNS rebinding) is not ours, whatever it resolves to.
 *
 * @param host the Host header
 */
export function namesThisMachine(host: string | undefined): boolean {
  return host !== undefined && isLoopback(host.replace(/:\d+$/, ''))
}

/** @throws ClientError BAD_USER_INPUT when everyone who reaches the address could read, and nobody said that they may */
export function checkExposure(host: string, publicRead: boolean): void {
  if (isLoopback(host) || publicRead) return
  throw new ClientError(
    'BAD_USER_INPUT',
    `HOST: expected an address of this machine only, such as 127.0.0.1, but got ${JSON.stringify(host)}: everyone who reaches it could read. Start with --public-read if that is meant.`,
    { details: { argument: 'HOST', expected: 'a loopback address, or --public-read', got: host } },
  )
}
