/** A graph as other programs read it: GEXF for Gephi, GraphML for yEd, Cytoscape, igraph and networkx. */
import { stringify } from 'csv-stringify/browser/esm/sync'
import { MultiGraph } from 'graphology'
import { write } from 'graphology-gexf/browser'
import type { About } from './about.ts'

type Value = string | number | boolean

export interface ExportedNode {
  readonly id: string
  readonly label: string
  readonly x: number
  readonly y: number
  readonly values: Readonly<Record<string, Value>>
}

export interface ExportedLink {
  readonly source: string
  readonly target: string
  readonly isDirected: boolean
  readonly weight: number
  readonly values: Readonly<Record<string, Value>>
}

export interface ExportedGraph {
  readonly nodes: readonly ExportedNode[]
  readonly links: readonly ExportedLink[]
}

/** The links as rows, with the names of their ends. */
export function csvOf({ nodes, links }: ExportedGraph): string {
  const names = new Map(nodes.map(({ id, label }) => [id, label]))
  const rows = links.map(({ source, target, values }) => ({
    source,
    sourceName: names.get(source),
    target,
    targetName: names.get(target),
    ...values,
  }))
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return stringify(rows, { header: true, columns, escape_formulas: true, cast: { boolean: String } })
}

export function gexfOf({ nodes, links }: ExportedGraph, about: About): string {
  const graph = new MultiGraph()
  for (const { id, label, x, y, values } of nodes) graph.addNode(id, { label, x, y, ...values })
  for (const { source, target, isDirected, weight, values } of links) {
    const attributes = { weight, ...values }
    if (isDirected) graph.addDirectedEdge(source, target, attributes)
    else graph.addUndirectedEdge(source, target, attributes)
  }
  return write(graph, {
    formatNode: (_id, { label, x, y, ...attributes }) => ({ label, attributes, viz: { x, y } }),
    formatEdge: (_id, { weight, ...attributes }) => ({ weight, attributes }),
    version: '1.2',
    pretty: true,
  }).replace(
    '<graph ',
    `<meta lastmodifieddate="${about.at.slice(0, 10)}"><creator>evidence-graph</creator><description>${escaped(described(about))}</description></meta>\n  <graph `,
  )
}

export function graphmlOf({ nodes, links }: ExportedGraph, about: About): string {
  const nodeKeys = keysOf(nodes.map(({ values }) => ({ label: '', x: 0, y: 0, ...values })))
  const linkKeys = keysOf(links.map(({ values }) => ({ weight: 0, ...values })))
  const declared = (keys: ReadonlyMap<string, string>, of: string) =>
    [...keys].map(([name, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`)
  const data = (of: string, values: Readonly<Record<string, Value>>) =>
    Object.entries(values)
      .map(([name, value]) => `<data key="${of}-${name}">${escaped(String(value))}</data>`)
      .join('')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${escaped(described(about))}</desc>`,
    ...declared(nodeKeys, 'node'),
    ...declared(linkKeys, 'edge'),
    '  <graph edgedefault="undirected">',
    ...nodes.map(({ id, label, x, y, values }) => `    <node id="${escaped(id)}">${data('node', { label, x, y, ...values })}</node>`),
    ...links.map(
      ({ source, target, isDirected, weight, values }, place) =>
        `    <edge id="${place}" source="${escaped(source)}" target="${escaped(target)}" directed="${isDirected}">${data('edge', { weight, ...values })}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

/** Names of values with the type that all of them have. */
function keysOf(rows: readonly Readonly<Record<string, Value>>[]): ReadonlyMap<string, string> {
  const types = { string: 'string', number: 'double', boolean: 'boolean' } as const
  return new Map(
    rows.flatMap((row) => Object.entries(row).map(([name, value]) => [name, types[typeof value as keyof typeof types]] as const)),
  )
}

function described({ title, sentence, dataVersion, citation, address }: About): string {
  return `${title} ${sentence} Data version ${dataVersion}. Cite: ${citation} Seen at ${address}`
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
