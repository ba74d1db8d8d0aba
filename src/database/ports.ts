/** Free TCP ports on the loopback address. */
import { connect, createServer } from 'node:net'

const loopback = '127.0.0.1'

/** The wanted port where nothing has it, else one that the operating system chooses; never one of `taken`. */
export async function freePort(wanted: number, taken: readonly number[] = []): Promise<number> {
  if (!taken.includes(wanted) && !(await answers(wanted)) && (await bind(wanted)) !== undefined) return wanted
  for (;;) {
    const port = await bind(0)
    if (port !== undefined && !taken.includes(port)) return port
  }
}

/** Some systems allow a port to be bound while another program has it on all addresses, so that program is asked first. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: loopback })
    const settle = (answer: boolean): void => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(500, () => settle(true))
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
  })
}

function bind(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host: loopback, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined))
    })
  })
}
