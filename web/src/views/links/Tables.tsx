import { createColumnHelper } from '@tanstack/react-table'
import { useMemo } from 'react'
import { DataTable, numeric } from '../../design/DataTable.tsx'
import { KindMark } from '../../design/marks.tsx'
import { Term } from '../../design/Term.tsx'
import { number } from '../../design/words.ts'
import { useAppState } from '../../state/app-state.tsx'
import type { Graph, GraphCode, GraphLink } from './graph.ts'

const link = createColumnHelper<GraphLink>()
const code = createColumnHelper<GraphCode & { readonly links: number }>()

/** The graph as two tables: its links, each a door to the receipt, and its codes, each to be chosen. */
export function Tables({ graph, measure }: { readonly graph: Graph; readonly measure: string }) {
  return (
    <div className="beside">
      <LinkTable graph={graph} measure={measure} />
      <CodeTable graph={graph} />
    </div>
  )
}

function LinkTable({ graph, measure }: { readonly graph: Graph; readonly measure: string }) {
  const { state, change } = useAppState()
  const columns = useMemo(() => {
    const byId = new Map(graph.codes.map((one) => [one.id, one]))
    return [
      link.accessor(({ a, b }) => `${byId.get(a)?.name} × ${byId.get(b)?.name}`, {
        id: 'link',
        header: 'Link',
        cell: ({ row: { original }, getValue }) => (
          <button type="button" className="plain" onClick={() => change({ pair: [original.a, original.b] })}>
            {getValue()}
          </button>
        ),
      }),
      link.accessor(({ isCrossing }) => (isCrossing ? 'across' : 'within'), { id: 'domains', header: 'Domains' }),
      link.accessor('studies', { header: 'Studies', meta: numeric, sortDescFirst: true }),
      link.accessor('value', {
        header: measure.toLowerCase(),
        meta: numeric,
        sortDescFirst: true,
        cell: ({ getValue }) => number(getValue()),
      }),
      link.accessor('q', {
        header: 'q',
        meta: numeric,
        sortDescFirst: false,
        cell: ({ row: { original }, getValue }) => (original.isTestable ? number(getValue()) : 'cannot be told'),
      }),
    ]
  }, [graph, measure, change])
  return (
    <DataTable
      label="Links"
      rows={graph.links}
      columns={columns}
      keyOf={({ a, b }) => `${a} ${b}`}
      selected={state.pair?.join(' ')}
      initialSort={[{ id: 'q', desc: false }]}
      caption={
        <>
          The links. Choose one for its <Term of="receipt">receipt</Term>.
        </>
      }
    />
  )
}

function CodeTable({ graph }: { readonly graph: Graph }) {
  const { state, change } = useAppState()
  const rows = useMemo(() => {
    const links = new Map<string, number>()
    for (const { a, b } of graph.links) for (const end of [a, b]) links.set(end, (links.get(end) ?? 0) + 1)
    return graph.codes.map((one) => ({ ...one, links: links.get(one.id) ?? 0 }))
  }, [graph])
  const columns = useMemo(() => {
    const toggle = (key: string) =>
      change({ selected: state.selected.includes(key) ? state.selected.filter((one) => one !== key) : [...state.selected, key] })
    return [
      code.accessor('name', {
        header: 'Code',
        cell: ({ row: { original }, getValue }) => (
          <label>
            <input type="checkbox" checked={state.selected.includes(original.key)} onChange={() => toggle(original.key)} />{' '}
            <KindMark kind={original.kind} domain={original.domain} /> {getValue()}
          </label>
        ),
      }),
      code.accessor('domainName', { header: 'Domain' }),
      code.accessor('studies', { header: 'Studies', meta: numeric, sortDescFirst: true }),
      code.accessor('links', { header: 'Links', meta: numeric, sortDescFirst: true }),
    ]
  }, [change, state.selected])
  return (
    <DataTable
      label="Codes"
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      initialSort={[{ id: 'links', desc: true }]}
      caption="The codes. What is ticked is chosen in the pictures too."
    />
  )
}
