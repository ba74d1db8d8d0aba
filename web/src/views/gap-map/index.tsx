import type { GapMapQuery, GapMapQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { BubbleTable, bubbleDrawing } from '../../design/BubbleTable.tsx'
import { Choice } from '../../design/Choice.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count, dimensionWords } from '../../design/words.ts'
import { TakeAway } from '../../export/TakeAway.tsx'
import { type Dimension, dimensions, scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import { CellReceipt } from './CellReceipt.tsx'
import gapMap from './gap-map.graphql?raw'

type Cell = GapMapQuery['gapMap']['cells'][number]

/** Where evidence lies by any two dimensions, and why it does not where it does not; a third splits the map. */
export function View() {
  const { state } = useAppState()
  const { rows, columns, segments, cell } = state
  const isSplit = segments !== 'NONE' && segments !== rows && segments !== columns
  const variables = { rows, columns, scope: scopeOf(state), ...(isSplit && { segments }) }
  const answer = useAnswer<GapMapQuery, GapMapQueryVariables>(gapMap, variables)
  const data = shown(answer)
  const cells = data?.gapMap.cells ?? []
  return (
    <>
      <h1>
        Where does evidence lie by {dimensionWords[rows]} and {dimensionWords[columns]}, and where is it missing?
      </h1>
      {data && (
        <p className="answer" role="status">
          {count(cells.filter(({ studyCount }) => studyCount === 0).length)} of {count(cells.length)} cells hold no study, of{' '}
          {count(data.gapMap.method.total)} studies in all. An empty cell says why; a number opens its studies.
        </p>
      )}
      <Controls />
      <Waiting answer={answer} what="the gap map" />
      {data && bySegment(cells).map(([name, own]) => <OneMap key={name} name={name} cells={own} all={cells} data={data} />)}
      {data && <TakeAway name="gap-map" document={gapMap} variables={variables} data={data} picture={() => bubbleDrawing(cells)} />}
      {cell !== null && <CellReceipt key={cell.join()} cell={cell} />}
    </>
  )
}

interface MapProps {
  /** Of the segment; empty where the map is not split. */
  readonly name: string
  readonly cells: readonly Cell[]
  readonly all: readonly Cell[]
  readonly data: GapMapQuery
}

function OneMap({ name, cells, all, data }: MapProps) {
  const { change } = useAppState()
  return (
    <section aria-label={name || 'Gap map'}>
      {name !== '' && <h2>{name}</h2>}
      <BubbleTable
        label={name || 'Gap map'}
        cells={cells}
        most={Math.max(1, ...all.map(({ studyCount }) => studyCount))}
        hasCodes
        onOpen={({ row, column }) => change({ cell: [row.key ?? '', column.key ?? ''] })}
        caption={`Studies with one finding that is of the row and of the column. Area of a bubble: studies; ● different barriers and ◇ facilitators that they report there. Data version ${data.gapMap.method.dataVersion}.`}
      />
    </section>
  )
}

function bySegment(cells: readonly Cell[]): readonly (readonly [string, readonly Cell[]])[] {
  const segments = new Map<string, Cell[]>()
  for (const cell of cells) {
    const name = cell.segment?.name ?? ''
    segments.set(name, [...(segments.get(name) ?? []), cell])
  }
  return [...segments].filter(([, own]) => own.some(({ studyCount }) => studyCount > 0) || segments.size === 1)
}

function Controls() {
  const { state, change } = useAppState()
  const { rows, columns, segments } = state
  const options = dimensions.map((value) => ({ value, name: dimensionWords[value] }))
  // The two dimensions of a map are never the same: choosing the other one turns the map.
  const turned = { rows: columns, columns: rows, cell: null }
  return (
    <div className="controls">
      <Choice<Dimension>
        label="Rows"
        value={rows}
        options={options}
        onChoose={(chosen) => change(chosen === columns ? turned : { rows: chosen, cell: null })}
      />
      <Choice<Dimension>
        label="Columns"
        value={columns}
        options={options}
        onChoose={(chosen) => change(chosen === rows ? turned : { columns: chosen, cell: null })}
      />
      <Choice<Dimension | 'NONE'>
        label="Split by"
        value={segments}
        options={[{ value: 'NONE', name: 'nothing' }, ...options.filter(({ value }) => value !== rows && value !== columns)]}
        onChoose={(chosen) => change({ segments: chosen, cell: null })}
      />
    </div>
  )
}
