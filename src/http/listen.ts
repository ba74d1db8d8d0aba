/** Opens and closes the server's socket. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { ClientError, ServerError } from '../errors.ts'

/**
 * Address that the server listens on.
 *
 * @throws ClientError BAD_USER_INPUT for a port in use, or an address that this machine does not have
 */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => reject(whyNot(error, host, port))
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      const { port: taken } = server.address() as AddressInfo
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`)
    })
  })
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const details = { argument: 'PORT', got: port }
  switch (error.code) {
    case 'EADDRINUSE':
      return new ClientError(
        'BAD_USER_INPUT',
        `PORT: port ${port} of ${host} is in use by another program. Choose another one with PORT=${port === 65_535 ? 4000 : port + 1}, or any free one with PORT=0.`,
        { cause: error, details },
      )
    case 'EACCES':
      return new ClientError(
        'BAD_USER_INPUT',
        `PORT: port ${port} needs more rights than this program has. Choose one above 1023 with PORT=4000.`,
        {
          cause: error,
          details,
        },
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ClientError('BAD_USER_INPUT', `HOST: expected an address of this machine, but got ${JSON.stringify(host)}`, {
        cause: error,
        details: { argument: 'HOST', got: host },
      })
    default:
      return new ServerError('INTERNAL', `The service cannot listen on ${host}:${port}: ${error.message}`, { cause: error })
  }
}

/** Takes no more requests, lets those that run finish for a while, then ends them. */
export async function drain(server: Server, drainMs: number): Promise<void> {
  if (!server.listening) return
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const over = new AbortController()
  await Promise.race([closed, delay(drainMs, undefined, { signal: over.signal }).catch(() => {})])
  over.abort()
  server.closeAllConnections()
  await closed
}
