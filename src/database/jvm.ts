/** One process of Neo4j: started by the launcher, watched by its log, ended by closing its standard input. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { databaseEnvironment } from './system-environment.ts'

/** How many lines of the log an error shows. */
const shownLines = 15
/** A stop that takes longer is forced: the transaction log makes that safe. ms. */
const stopPatienceMs = 10_000

/** The launcher's exit code when another process holds the home's lock. */
export const lockedByAnother = 75

export interface Jvm {
  readonly pid: number
  /** Resolves true when the launcher holds the home's lock, false when the process ended first. */
  readonly locked: Promise<boolean>
  /** Resolves true when Neo4j has said that it is started, false when the process ended first. */
  readonly started: Promise<boolean>
  /** Resolves with the exit code (or signal) when the process is gone. */
  readonly gone: Promise<number | string>
  /** Gives the launcher the first password ('' when it is set already) and with it leave to start. */
  release(firstPassword: string): void
  /** From now on the log goes to this file too, beginning with what came so far. */
  logTo(file: string): void
  /** The last lines of the log, indented; 15 of them. */
  lastLines(count?: number): string
  /**
   * Closes standard input and waits until the process is gone.
   * @param patienceMs after which it is killed, ms; default 10,000
   * @returns whether it ended in order
   */
  stop(patienceMs?: number): Promise<boolean>
  /** Ends the process at once. */
  readonly kill: () => void
}

/**
 * Starts the process in a session of its own, so that Ctrl-C in a terminal reaches Node only, which then stops it in order.
 * @param java the program
 * @param values all of its command line
 */
export function startJvm(java: string, values: readonly string[]): Jvm {
  const child = spawn(java, [...values], { detached: true, stdio: 'pipe', env: databaseEnvironment() })
  const lines: string[] = []
  let file: string | undefined
  const locked = deferred<boolean>()
  const started = deferred<boolean>()
  const read = (line: string): void => {
    lines.push(line)
    if (lines.length > 500) lines.shift()
    if (file !== undefined) appendFileSync(file, `${line}\n`)
    if (line === 'Locked.') locked.resolve(true)
    if (/\bStarted\.$/.test(line)) started.resolve(true)
  }
  createInterface({ input: child.stdout }).on('line', read)
  createInterface({ input: child.stderr }).on('line', read)
  // A write to a process that has just ended; its end is what gets reported.
  child.stdin.on('error', () => undefined)
  const gone = untilGone(child)
  void gone.then(() => {
    locked.resolve(false)
    started.resolve(false)
  })
  return {
    pid: child.pid ?? 0,
    locked: locked.promise,
    started: started.promise,
    gone,
    release: (firstPassword) => void child.stdin.write(`${firstPassword}\n`),
    logTo: (path) => {
      writeFileSync(path, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 })
      file = path
    },
    lastLines: (count = shownLines) =>
      lines
        // Stack frames would push out the sentence that says why; the file has them all.
        .filter((line) => !/^\s+at \S/.test(line))
        .slice(-count)
        .map((line) => `  ${line}`)
        .join('\n'),
    stop: (patienceMs = stopPatienceMs) => stop(child, gone, patienceMs),
    kill: () => void child.kill('SIGKILL'),
  }
}

function untilGone(child: ChildProcessWithoutNullStreams): Promise<number | string> {
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'))
    child.once('error', (error) => resolve(error.message))
  })
}

async function stop(child: ChildProcessWithoutNullStreams, gone: Promise<number | string>, patienceMs: number): Promise<boolean> {
  child.stdin.end()
  const patience = new AbortController()
  const forced = delay(patienceMs, undefined, { signal: patience.signal }).then(
    () => child.kill('SIGKILL'),
    () => false,
  )
  const reason = await gone
  patience.abort()
  await forced
  return reason === 0
}

interface Deferred<Value> {
  readonly promise: Promise<Value>
  readonly resolve: (value: Value) => void
}

/** Promise.withResolvers, which Node 20 lacks. */
function deferred<Value>(): Deferred<Value> {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
