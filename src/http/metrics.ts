/** What the service counts about itself, in the text format of Prometheus. */
import type { Execution } from '../graphql/index.ts'
import type { Projection } from '../projection/index.ts'

export interface Metrics {
  observe(execution: Execution, durationMs: number): void
  /** Metrics as text. */
  text(projection: Projection): string
}

/** Upper bounds of the duration histogram, seconds. */
const bounds = [0.005, 0.02, 0.1, 0.5, 2, 10]

export function createMetrics(): Metrics {
  const byCode = new Map<string, number>([['OK', 0]])
  const buckets = bounds.map(() => 0)
  let count = 0
  let seconds = 0
  let statements = 0

  return {
    observe({ result, statements: sent }, durationMs) {
      const code = String(result.errors?.[0]?.extensions.code ?? 'OK')
      byCode.set(code, (byCode.get(code) ?? 0) + 1)
      const duration = durationMs / 1000
      bounds.forEach((bound, place) => {
        if (duration <= bound) buckets[place] = (buckets[place] ?? 0) + 1
      })
      count += 1
      seconds += duration
      statements += sent
    },
    text: (projection) =>
      [
        ...family('evidence_graph_operations_total', 'counter', 'Operations answered, by code of their first error', [
          ...[...byCode].map(([code, total]) => [`{code="${code}"}`, total] as const),
        ]),
        ...family('evidence_graph_operation_seconds', 'histogram', 'Time of operations', [
          ...bounds.map((bound, place) => [`_bucket{le="${bound}"}`, buckets[place] ?? 0] as const),
          ['_bucket{le="+Inf"}', count],
          ['_sum', seconds],
          ['_count', count],
        ]),
        ...family('evidence_graph_statements_total', 'counter', 'Statements sent to the database by operations', [['', statements]]),
        ...family('evidence_graph_sequence', 'gauge', 'Sequence of the data version that is answered from', [['', projection.sequence]]),
        ...family('evidence_graph_nodes', 'gauge', 'Nodes of that data version', [['', projection.graph.nodeCount]]),
        ...family('evidence_graph_resident_bytes', 'gauge', 'Resident memory of the process', [['', process.memoryUsage.rss()]]),
        '',
      ].join('\n'),
  }
}

function family(
  name: string,
  type: string,
  help: string,
  samples: readonly (readonly [suffix: string, value: number])[],
): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map(([suffix, value]) => `${name}${suffix} ${value}`)]
}
