/**
 * "One at a time, please" between processes that make the same files: the second waits instead of doing the work again.
 * It is only advice. Whoever makes files does so in a folder of its own and renames it into place, so that even two at
 * once corrupt nothing.
 */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { isRunning, type ProcessIdentity, thisProcess } from './processes.ts'

const holderSchema = z.object({ pid: z.number(), started: z.string() })

/**
 * Runs the work while holding the lease file at `path`. One held by a process that has ended is taken over.
 * @param onWait called once, with the holder's pid, when another process holds it
 */
export async function withLease<Result>(path: string, onWait: (pid: number) => void, work: () => Promise<Result>): Promise<Result> {
  let told = false
  while (!take(path)) {
    const holder = readHolder(path)
    if (holder !== undefined && isRunning(holder)) {
      if (!told) onWait(holder.pid)
      told = true
      await delay(200)
    } else {
      rmSync(path, { force: true })
    }
  }
  try {
    return await work()
  } finally {
    if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true })
  }
}

/** A hard link either appears with its whole content or not at all, unlike a file that is created and then written. */
function take(path: string): boolean {
  const own = `${path}.${process.pid}`
  const { pid, started } = thisProcess()
  writeFileSync(own, JSON.stringify({ pid, started }), { mode: 0o600 })
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

function readHolder(path: string): ProcessIdentity | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}
