/** The graph as it is seen, for other programs. */
import type { ExportedGraph } from '../../export/graph-files.ts'
import type { Graph } from './graph.ts'

export function exportedGraph({ codes, links, stated }: Graph): ExportedGraph {
  return {
    nodes: codes.map(({ id, name, kind, domainName, themeName, studies, spread }) => ({
      id,
      label: name,
      ...spread,
      values: { kind: kind ?? '', domain: domainName, theme: themeName, studies },
    })),
    links: [
      ...links.map(({ a, b, studies, q, isEstablished, isTestable, isCrossing }) => ({
        source: a,
        target: b,
        isDirected: false,
        weight: studies,
        // What has no q cannot be told from chance at all: 1 says the same as its test would.
        values: {
          basis: 'CO_REPORTED',
          relation: '',
          studies,
          q: q ?? 1,
          established: isEstablished,
          testable: isTestable,
          crossDomain: isCrossing,
        },
      })),
      ...stated.map(({ a, b, relation, studies }) => ({
        source: a,
        target: b,
        isDirected: true,
        weight: studies,
        values: { basis: 'STATED', relation, studies },
      })),
    ],
  }
}
