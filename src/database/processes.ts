/** Processes as the operating system names them. A pid alone is never trusted: it is used again after its process ended. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

export interface ProcessIdentity {
  readonly pid: number
  /** When it started, as the operating system says it: only good for comparing. */
  readonly started: string
}

export interface ProcessDescription extends ProcessIdentity {
  /** The whole command line. */
  readonly command: string
}

/** The process that has this pid now, or undefined when there is none (or only its unread exit code is left). */
export function describeProcess(pid: number): ProcessDescription | undefined {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
}

function fromProc(pid: number): ProcessDescription | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold anything, so fields are counted after the last ')': state is field 3, start time field 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return { pid, started: `${boot} ${fields[19] ?? ''}`, command }
  } catch {
    return undefined
  }
}

function fromPs(pid: number): ProcessDescription | undefined {
  const ask = (column: string): string =>
    execFileSync('ps', ['-ww', '-p', String(pid), '-o', `${column}=`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    if (ask('stat').startsWith('Z')) return undefined
    return { pid, started: ask('lstart'), command: ask('command') }
  } catch {
    return undefined
  }
}

/** This process. */
export function thisProcess(): ProcessDescription {
  return describeProcess(process.pid) ?? { pid: process.pid, started: '', command: process.argv.join(' ') }
}

/** Whether this very process, not a later one with its pid, still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  return describeProcess(identity.pid)?.started === identity.started
}

/**
 * Waits until the process is gone.
 * @param withinMs milliseconds
 * @returns whether it is gone
 */
export async function awaitEnd(identity: ProcessIdentity, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs
  while (isRunning(identity)) {
    if (performance.now() > deadline) return false
    await delay(25)
  }
  return true
}

/** Sends a signal to this very process; one that is gone already is fine. */
export function signalProcess(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isRunning(identity)) return
  try {
    process.kill(identity.pid, signal)
  } catch {
    // It ended between the look and the signal.
  }
}
