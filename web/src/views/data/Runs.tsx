import { createColumnHelper } from '@tanstack/react-table'
import type { DataPageQuery } from '../../api/operations.generated.ts'
import { DataTable, numeric } from '../../design/DataTable.tsx'
import { count } from '../../design/words.ts'

type Run = DataPageQuery['meta']['runs'][number]

/** `meta.runs` lists no more; what is older is not shown, which has to be said. */
const mostRuns = 100

const actionWords = { IMPORT: 'imported', REMOVE: 'removed', RESTORE: 'restored' } as const
const column = createColumnHelper<Run>()
const columns = [
  // As ISO writes it: no locale can read day for month.
  column.accessor('at', { header: 'When (UTC)', cell: ({ getValue }) => getValue().slice(0, 16).replace('T', ' ') }),
  column.accessor(({ action }) => actionWords[action], { id: 'action', header: 'What' }),
  column.accessor('package', { header: 'Package' }),
  column.accessor(({ packageVersion }) => packageVersion ?? 'not stated', { id: 'packageVersion', header: 'Package version' }),
  column.accessor('created', { header: 'Created', meta: numeric, cell: ({ getValue }) => count(getValue()) }),
  column.accessor('updated', { header: 'Updated', meta: numeric, cell: ({ getValue }) => count(getValue()) }),
  column.accessor('removed', { header: 'Removed', meta: numeric, cell: ({ getValue }) => count(getValue()) }),
  column.accessor('unchanged', { header: 'Unchanged', meta: numeric, cell: ({ getValue }) => count(getValue()) }),
  column.accessor('dataVersion', { header: 'Data version after it' }),
]

/** What was imported, removed and restored, and what each of it did to the graph. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <section aria-labelledby="runs">
      <h2 id="runs">What was imported, removed and restored?</h2>
      <DataTable
        label="Runs"
        rows={runs}
        columns={columns}
        keyOf={({ id }) => id}
        caption={
          <>
            Latest first{runs.length >= mostRuns && `: the last ${mostRuns}, there may be older ones`}. Created, updated, removed and
            unchanged count nodes and relationships of the graph.
          </>
        }
      />
    </section>
  )
}
