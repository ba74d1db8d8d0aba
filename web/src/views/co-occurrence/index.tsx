import { createColumnHelper } from '@tanstack/react-table'
import { useMemo, useRef, useState } from 'react'
import type { PairsQuery, PairsQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { Choice } from '../../design/Choice.tsx'
import { DataTable, numeric } from '../../design/DataTable.tsx'
import { NumberField } from '../../design/NumberField.tsx'
import { Term } from '../../design/Term.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count, kindWords, measureWords, number } from '../../design/words.ts'
import { TakeAway } from '../../export/TakeAway.tsx'
import { corrections, measures, pairKinds, scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import { HeatMap } from './HeatMap.tsx'
import pairs from './pairs.graphql?raw'
import pairsWithVerdicts from './pairs-csv.graphql?raw'

type Pair = PairsQuery['coOccurrences']['nodes'][number]

type Marked = readonly [string, string] | undefined

/** Which codes are reported in the same studies: a heat map beside a table, each a door to the receipt. */
export function View() {
  const { state } = useAppState()
  const { kind, min, order, correction, measure } = state
  // Two determinants never share a finding: only what a finding has several of can be counted by finding.
  const unit = kind === 'FACTOR' ? state.unit : 'STUDY'
  const variables = { of: kind, scope: scopeOf(state), unit, universe: state.universe, min, test: { correction } }
  const answer = useAnswer<PairsQuery, PairsQueryVariables>(pairs, { ...variables, order, measure })
  const data = shown(answer)
  const drawing = useRef<SVGSVGElement>(null)
  const [pointed, setMarked] = useState<Marked>()
  // While a receipt is open, its pair is the one that is marked.
  const marked = state.pair ?? pointed
  return (
    <>
      <h1>
        Which {kindWords[kind]} are reported in the same {unit === 'STUDY' ? 'studies' : 'findings'}?
      </h1>
      {data && <Sentence data={data} />}
      <Controls />
      <Waiting answer={answer} what="the pairs" />
      {data && (
        <div className="beside heat-and-table">
          <HeatMap data={data} drawing={drawing} marked={marked} onMark={setMarked} />
          <Pairs data={data} marked={marked} onMark={setMarked} />
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
    <p className="answer" role="status">
      {count(totalCount)} of {count(all.pairs)} pairs in at least {min} of {count(method.total)}{' '}
      {method.unit === 'FINDING' ? 'findings' : 'studies'} (they <em>co-occur</em>). {count(all.atMostAlpha)} have p ≤ {method.alpha}, where
      chance alone leads to {number(all.expectedRejections)}; {count(all.discoveries)} remain after correction for all pairs.{' '}
      {count(all.untestable)} could not have been told from chance whatever was observed.
    </p>
  )
}

const correctionWords = { BH: 'Benjamini-Hochberg', BY: 'Benjamini-Yekutieli', HOLM: 'Holm', BONFERRONI: 'Bonferroni' } as const

function Controls() {
  const { state, change } = useAppState()
  return (
    <div className="controls">
      <Choice
        label="Codes"
        value={state.kind}
        options={pairKinds.map((value) => ({ value, name: kindWords[value] }))}
        onChoose={(kind) => change({ kind, pair: null })}
      />
      {state.kind === 'FACTOR' && (
        <Choice
          label="In the same"
          value={state.unit}
          options={[
            { value: 'STUDY', name: 'study' },
            { value: 'FINDING', name: 'finding' },
          ]}
          onChoose={(unit) => change({ unit })}
        />
      )}
      <NumberField label="Least studies" value={state.min} least={0} onChange={(min) => change({ min })} />
      <Choice
        label={<Term of={state.measure}>Strength</Term>}
        value={state.measure}
        options={measures.map((value) => ({ value, name: measureWords[value] }))}
        onChoose={(measure) => change({ measure })}
      />
      <Choice
        label="Order"
        value={state.order}
        options={[
          { value: 'DOMAIN', name: 'by domain and theme' },
          { value: 'CLUSTER', name: 'by what goes together' },
        ]}
        onChoose={(order) => change({ order })}
      />
      <Choice
        label={<Term of={state.universe}>N is</Term>}
        value={state.universe}
        options={[
          { value: 'IN_SCOPE', name: 'studies with a finding in scope' },
          { value: 'ALL', name: 'every study in scope' },
        ]}
        onChoose={(universe) => change({ universe })}
      />
      <Choice
        label={<Term of={state.correction}>Correction</Term>}
        value={state.correction}
        options={corrections.map((value) => ({ value, name: correctionWords[value] }))}
        onChoose={(correction) => change({ correction })}
      />
    </div>
  )
}

const column = createColumnHelper<Pair>()

interface PairsProps {
  readonly data: PairsQuery
  readonly marked: Marked
  readonly onMark: (pair: Marked) => void
}

const measureFields = {
  JACCARD: 'jaccard',
  LIFT: 'lift',
  OCHIAI: 'ochiai',
  PHI: 'phi',
  NPMI: 'npmi',
} as const

function Pairs({ data: { coOccurrences }, marked, onMark }: PairsProps) {
  const { state, change } = useAppState()
  const { measure } = state
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
      column.accessor('table.both', { header: method.unit === 'FINDING' ? 'Findings' : 'Studies', meta: numeric, sortDescFirst: true }),
      column.accessor('expected', { header: 'Expected', meta: numeric, cell: ({ getValue }) => number(getValue()) }),
      column.accessor(({ measures: of }) => of[measureFields[measure]], {
        id: 'measure',
        header: measureWords[measure],
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
    [change, measure, method.unit],
  )
  return (
    <div className="table-first">
      <DataTable
        label="Pairs"
        rows={nodes}
        columns={columns}
        keyOf={(pair) => `${pair.a.id} ${pair.b.id}`}
        selected={marked?.join(' ')}
        onMark={({ a, b }) => onMark([a.id, b.id])}
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
