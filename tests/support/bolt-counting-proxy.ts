/**
 * Stands between a driver and Neo4j: counts the statements on the wire (Bolt RUN messages, so that no cache or wrapper of
 * ours can hide one), and breaks the connection on request.
 */
import { connect, createServer, type Server, type Socket } from 'node:net'
import { BoltReader, commitSignature, runSignature, statementOf } from './bolt-messages.ts'

export interface BoltCountingProxy {
  /** bolt:// address for the driver. */
  readonly uri: string
  /** Texts of the statements sent since the start or the last reset, in order of arrival. */
  readonly statements: readonly string[]
  reset(): void
  /** Breaks every open connection; new ones are taken. */
  cut(): void
  /** Breaks every open connection and refuses new ones: the database is down. */
  refuse(): void
  /** Takes connections again. */
  accept(): void
  /** Holds back every answer by this many ms; 0 ends it. */
  delay(ms: number): void
  /**
   * Breaks the connection at the next COMMIT: before Neo4j hears of it, or after Neo4j answered and before the driver does.
   */
  cutAtNextCommit(moment: 'before' | 'after'): void
  close(): Promise<void>
}

/** @param target bolt:// address of Neo4j; the proxy listens on a free port of 127.0.0.1 */
export async function startBoltCountingProxy(target: string): Promise<BoltCountingProxy> {
  const { hostname, port } = new URL(target.replace(/^\w+:/, 'http:'))
  const statements: string[] = []
  const sockets = new Set<Socket>()
  const state = { refusing: false, delayMs: 0, cutAtCommit: undefined as 'before' | 'after' | undefined }

  const server = createServer((client) => {
    if (state.refusing) return void client.destroy()
    const upstream = connect({ host: hostname, port: Number(port) })
    const reader = new BoltReader()
    let swallow = false
    const end = () => {
      client.destroy()
      upstream.destroy()
    }
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', end)
      socket.on('close', () => {
        sockets.delete(socket)
        end()
      })
    }
    client.on('data', (bytes: Buffer) => {
      const messages = reader.read(bytes)
      statements.push(...messages.filter(({ signature }) => signature === runSignature).map(statementOf))
      if (state.cutAtCommit !== undefined && messages.some(({ signature }) => signature === commitSignature)) {
        const moment = state.cutAtCommit
        state.cutAtCommit = undefined
        if (moment === 'before') return end()
        swallow = true
      }
      upstream.write(bytes)
    })
    upstream.on('data', (bytes: Buffer) => {
      reader.serverAnswered(bytes)
      if (swallow) return end()
      if (state.delayMs === 0) client.write(bytes)
      else setTimeout(() => client.writable && client.write(bytes), state.delayMs)
    })
  })
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    uri: `bolt://127.0.0.1:${await listen(server)}`,
    statements,
    reset: () => void statements.splice(0),
    cut,
    refuse: () => {
      state.refusing = true
      cut()
    },
    accept: () => {
      state.refusing = false
    },
    delay: (ms) => {
      state.delayMs = ms
    },
    cutAtNextCommit: (moment) => {
      state.cutAtCommit = moment
    },
    close: () => {
      cut()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address !== null && typeof address === 'object') resolve(address.port)
    })
  })
}
