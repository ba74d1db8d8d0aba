/**
 * How much one publish may change under which heap: imports synthetic packages into fresh embedded databases.
 *
 *   node --import tsx bench/publish-size.ts HEAP_MB FINDINGS [HEAP_MB FINDINGS ...]
 *
 * Prints a line a pair: what was published, in what time, at what peak of resident memory; or how it failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/config.ts'
import { openDatabase } from '../src/database/index.ts'
import { importPackage } from '../src/runs/index.ts'
import { migrate, openStore, type Query, type Store } from '../src/store/index.ts'
import { syntheticPackage } from './synthetic-package.ts'

const processId: Query<Readonly<Record<string, never>>, { readonly pid: number }> = {
  name: 'processId',
  access: 'read',
  rows: 'one',
  text: "CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes RETURN attributes.Pid.value AS pid",
  parameters: {},
  columns: { pid: { kind: 'integer' } },
}

async function measure(heapMb: number, findings: number): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'evidence-graph-publish-'))
  const config = readConfig({ ...process.env, EVIDENCE_GRAPH_HOME: home, NEO4J_URI: '' })
  const quiet = (): void => undefined
  const database = await openDatabase(config, { progress: quiet, heapMb })
  const store = await openStore(database.connection)
  try {
    await migrate(store, { adopt: false, progress: quiet })
    const peak = await peakOfJvm(store)
    const content = syntheticPackage(findings)
    const started = performance.now()
    let commitStarted = started
    const progress = (message: string): void => {
      if (message === 'committing') commitStarted = performance.now()
    }
    const outcome = await importPackage(store, content, { maxChanges: Number.POSITIVE_INFINITY, progress }).then(
      (report) => `${report.created} created`,
      (error: unknown) => `FAILED: ${error instanceof Error ? error.message.slice(0, 160) : String(error)}`,
    )
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const commit = ((performance.now() - commitStarted) / 1000).toFixed(1)
    const own = Math.round(process.resourceUsage().maxRSS / 1024)
    return `heap ${heapMb} MB, ${findings} findings: ${outcome}, ${seconds} s (commit ${commit} s), peak JVM ${peak()} MB, Node ${own} MB`
  } finally {
    await store.close()
    await database.stop()
    rmSync(home, { recursive: true })
  }
}

/** Reads the peak of the JVM's resident memory, in MB, as Linux counts it; afterwards, even of one that is about to end. */
async function peakOfJvm(store: Store): Promise<() => string> {
  const [row] = await store.run(processId, {})
  return () => {
    try {
      const status = readFileSync(`/proc/${row?.pid}/status`, 'utf8')
      return String(Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024))
    } catch {
      return 'unknown'
    }
  }
}

const numbers = process.argv.slice(2).map(Number)
for (let index = 0; index + 1 < numbers.length; index += 2) {
  process.stdout.write(`${await measure(numbers[index] ?? 192, numbers[index + 1] ?? 1000)}\n`)
}
