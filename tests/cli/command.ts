/** Runs the command line as a person does: in a process of its own, with a home of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '../../src/config.ts'

export interface RunningCommand {
  readonly child: ChildProcess
  /** All that it has written so far, both streams. */
  said(): string
  /** Resolves with what it said once that holds the text; rejects when the command ends before. */
  until(text: string): Promise<string>
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
}

/** @param home EVIDENCE_GRAPH_HOME; also the working folder, so that no .env of the developer is read */
export function evidenceGraph(home: string, words: readonly string[], settings: NodeJS.ProcessEnv = {}): RunningCommand {
  const command = [join(projectRoot, 'bin', 'evidence-graph.mjs'), ...words]
  const environment = { ...process.env, EVIDENCE_GRAPH_HOME: home, PORT: '0', ...settings }
  const child = spawn(process.execPath, command, { cwd: home, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (piece: string) => {
      text += piece
    })
  }
  const ended = once(child, 'close').then(([code]: (number | null)[]) => ({ code: code ?? null, said: text }))
  return {
    child,
    said: () => text,
    async until(wanted) {
      while (!text.includes(wanted)) {
        if (child.exitCode !== null || child.signalCode !== null) throw new RangeError(`ended before it said "${wanted}":\n${text}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return text
    },
    ended,
  }
}
