/** Says what a command is doing, how long each step took, and what came of it. */
export interface Steps {
  /** Runs one step; its result line is printed with the seconds it took. */
  run<T>(title: string, work: (progress: (message: string) => void) => Promise<T>, outcome: (result: T) => string): Promise<T>
}

/** Steps written to standard output: a line each; progress rewrites the line on a terminal and is a line of its own elsewhere. */
export function createSteps(output: NodeJS.WriteStream = process.stdout): Steps {
  return {
    async run(title, work, outcome) {
      const started = performance.now()
      const line = (text: string, end: string): void => {
        output.write(output.isTTY ? `\r\x1b[K${text}${end}` : `${text}\n`)
      }
      const result = await work((message) => line(`  ${title}: ${message}`, ''))
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      line(`  ${title}: ${outcome(result)} (${seconds} s)`, '\n')
      return result
    },
  }
}
