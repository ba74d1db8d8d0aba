import { createColumnHelper } from '@tanstack/react-table'
import { useMemo, useRef } from 'react'
import type { PairsQuery, PairsQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { DataTable, numeric } from '../../design/DataTable.tsx'
import { Term } from '../../design/Term.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count, kindWords, number } from '../../design/words.ts'
import { TakeAway } from '../../export/TakeAway.tsx'
import { corrections, kinds, orders, scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import { HeatMap } from './HeatMap.tsx'
import pairs from './pairs.graphql?raw'
import pairsWithVerdicts from './pairs-csv.graphql?raw'

type Pair = PairsQuery['coOccurrences']['nodes'][number]

/** Which codes are reported in the same studies: a heat map beside a table, each a door to the receipt. */
export function View() {
  const { state } = useAppState()
  const { kind, min, order, correction } = state
  const variables = { of: kind, scope: scopeOf(state), min, test: { correction } }
  const answer = useAnswer<PairsQuery, PairsQueryVariables>(pairs, { ...variables, order })
  const data = shown(answer)
  const drawing = useRef<SVGSVGElement>(null)
  return (
    <>
      <h1>Which {kindWords[kind]} are reported in the same studies?</h1>
      {data && <Sentence data={data} />}
      <Controls />
      <Waiting answer={answer} what="the pairs" />
      {data && (
        <div className="beside heat-and-table">
          <HeatMap data={data} drawing={drawing} />
          <Pairs data={data} />
        </div>
      )}
      {data && (
        <TakeAway name="co-occurrence" document={pairsWithVerdicts} variables={variables} data={data} picture={() => drawing.current} />
      )}
    </>
  )
}

function Sentence({ data: { coOccurrences } }: { readonly data: PairsQuery }) {
  const { summary, method, totalCount } = coOccurrences
  const { min } = useAppState().state
  const { all } = summary
  return (
    <p className="answer">
      {count(totalCount)} of {count(all.pairs)} pairs in at least {min} of {count(method.total)} studies (they <em>co-occur</em>).{' '}
      {count(all.atMostAlpha)} have p ≤ {method.alpha}, where chance alone leads to {number(all.expectedRejections)};{' '}
      {count(all.discoveries)} remain after correction for all pairs. {count(all.untestable)} could not have been told from chance whatever
      was observed.
    </p>
  )
}

function Controls() {
  const { state, change } = useAppState()
  return (
    <div className="controls">
      <label>
        Codes
        <select
          value={state.kind}
          onChange={(event) => change({ kind: kinds.find((kind) => kind === event.target.value) ?? 'BARRIER', pair: null })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Least studies
        <input
          type="number"
          min="0"
          max="100"
          value={state.min}
          onChange={(event) => change({ min: Math.max(0, event.target.valueAsNumber || 0) })}
        />
      </label>
      <label>
        Order
        <select
          value={state.order}
          onChange={(event) => change({ order: orders.find((order) => order === event.target.value) ?? 'DOMAIN' })}
        >
          <option value="DOMAIN">by domain and theme</option>
          <option value="CLUSTER">by what goes together</option>
        </select>
      </label>
      <label>
        Correction
        <select
          value={state.correction}
          onChange={(event) => change({ correction: corrections.find((one) => one === event.target.value) ?? 'BH' })}
        >
          {corrections.map((one) => (
            <option key={one} value={one}>
              {one === 'BH' ? 'Benjamini-Hochberg' : one === 'BY' ? 'Benjamini-Yekutieli' : one === 'HOLM' ? 'Holm' : 'Bonferroni'}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

const column = createColumnHelper<Pair>()

function Pairs({ data: { coOccurrences } }: { readonly data: PairsQuery }) {
  const { state, change } = useAppState()
  const { nodes, method, totalCount } = coOccurrences
  const columns = useMemo(
    () => [
      column.accessor((pair) => `${pair.a.name} × ${pair.b.name}`, {
        id: 'pair',
        header: 'Pair',
        cell: ({ row: { original }, getValue }) => (
          <>
            <button type="button" className="plain" onClick={() => change({ pair: [original.a.id, original.b.id] })}>
              {getValue()}
            </button>
            {original.mirror && <span className="quiet"> (one concept, both ways)</span>}
          </>
        ),
      }),
      column.accessor('table.both', { header: 'Studies', meta: numeric, sortDescFirst: true }),
      column.accessor('expected', { header: 'Expected', meta: numeric, cell: ({ getValue }) => number(getValue()) }),
      column.accessor('measures.jaccard', {
        id: 'jaccard',
        header: 'Jaccard',
        meta: numeric,
        sortDescFirst: true,
        cell: ({ getValue }) => number(getValue()),
      }),
      column.accessor('measures.lift', {
        id: 'lift',
        header: 'Lift',
        meta: numeric,
        sortDescFirst: true,
        cell: ({ getValue }) => number(getValue()),
      }),
      column.accessor('q', {
        header: 'q',
        meta: numeric,
        sortDescFirst: false,
        cell: ({ row: { original }, getValue }) => (original.testable ? number(getValue()) : 'not testable'),
      }),
    ],
    [change],
  )
  return (
    <div className="table-first">
      <DataTable
        label="Pairs"
        rows={nodes}
        columns={columns}
        keyOf={(pair) => `${pair.a.id} ${pair.b.id}`}
        selected={state.pair?.join(' ')}
        caption={
          <>
            {count(nodes.length)} of {count(totalCount)} pairs, smallest <Term of="q">q</Term> first. Choose a pair for its{' '}
            <Term of="receipt">receipt</Term>. Data version {method.dataVersion}.
          </>
        }
      />
      {totalCount > nodes.length && (
        <p className="note">Only the first {nodes.length} are shown: ask for more studies a pair to see fewer.</p>
      )}
    </div>
  )
}
