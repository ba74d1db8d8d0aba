import { createColumnHelper } from '@tanstack/react-table'
import type { BridgingQuery, BridgingQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { DataTable, numeric } from '../../design/DataTable.tsx'
import { CodeName } from '../../design/names.tsx'
import { Term } from '../../design/Term.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count, number } from '../../design/words.ts'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import document from './bridges.graphql?raw'

type Bridge = BridgingQuery['bridges']['nodes'][number]

const column = createColumnHelper<Bridge>()
const columns = [
  column.accessor('code.name', {
    id: 'code',
    header: 'Code',
    cell: ({ row: { original } }) => (
      <CodeName
        code={original.code}
        {...('kind' in original.code && { kind: original.code.kind, domain: original.code.domain?.key ?? null })}
      />
    ),
  }),
  column.accessor('studyCount', { header: 'Studies', meta: numeric, sortDescFirst: true }),
  column.accessor('degree', { header: 'Links', meta: numeric, sortDescFirst: true }),
  column.accessor('betweenness', {
    header: () => <Term of="betweenness">Betweenness</Term>,
    meta: numeric,
    sortDescFirst: true,
    cell: ({ getValue }) => number(getValue()),
  }),
  column.accessor('bridgingCentrality', {
    header: () => <Term of="bridging">Bridging</Term>,
    meta: numeric,
    sortDescFirst: true,
    cell: ({ getValue }) => number(getValue()),
  }),
  column.accessor('participation', {
    header: () => <Term of="participation">Participation</Term>,
    meta: numeric,
    sortDescFirst: true,
    cell: ({ getValue }) => number(getValue()),
  }),
]

/** Codes that link what hangs together loosely otherwise. */
export function Bridges() {
  const { state } = useAppState()
  const answer = useAnswer<BridgingQuery, BridgingQueryVariables>(document, { scope: scopeOf(state) })
  const data = shown(answer)
  return (
    <section aria-labelledby="bridges">
      <h2 id="bridges">Which barriers and facilitators bridge domains?</h2>
      <Waiting answer={answer} what="the bridges" />
      {data && (
        <DataTable
          label="Bridges"
          rows={data.bridges.nodes}
          columns={columns}
          keyOf={({ code }) => code.id}
          caption={`In the network of ${count(data.bridges.links)} links of at least ${data.bridges.method.minCount} studies: the 12 with the largest bridging centrality.`}
        />
      )}
    </section>
  )
}
