import type { GapMapQuery, GapMapQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { BubbleTable } from '../../design/BubbleTable.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count, dimensionWords } from '../../design/words.ts'
import { TakeAway } from '../../export/TakeAway.tsx'
import { type Dimension, dimensions, scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import gapMap from './gap-map.graphql?raw'

/** Where evidence lies by any two dimensions, and why it does not where it does not. */
export function View() {
  const { state } = useAppState()
  const { rows, columns } = state
  const variables = { rows, columns, scope: scopeOf(state) }
  const answer = useAnswer<GapMapQuery, GapMapQueryVariables>(gapMap, variables)
  const data = shown(answer)
  const empty = data?.gapMap.cells.filter(({ studyCount }) => studyCount === 0).length ?? 0
  return (
    <>
      <h1>
        Where does evidence lie by {dimensionWords[rows]} and {dimensionWords[columns]}, and where is it missing?
      </h1>
      {data && (
        <p className="answer">
          {count(empty)} of {count(data.gapMap.cells.length)} cells hold no study, of {count(data.gapMap.method.total)} studies in all. An
          empty cell says why.
        </p>
      )}
      <div className="controls">
        <Choice label="Rows" value={rows} other={columns} name="rows" />
        <Choice label="Columns" value={columns} other={rows} name="columns" />
      </div>
      <Waiting answer={answer} what="the gap map" />
      {data && (
        <BubbleTable
          label="Gap map"
          cells={data.gapMap.cells}
          caption={`Studies with one finding that is of the row and of the column. Area of a bubble: studies. Data version ${data.gapMap.method.dataVersion}.`}
        />
      )}
      {data && <TakeAway name="gap-map" document={gapMap} variables={variables} data={data} />}
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: Dimension
  readonly other: Dimension
  readonly name: 'rows' | 'columns'
}

/** The two dimensions of a map are never the same: choosing the other one turns the map. */
function Choice({ label, value, other, name }: ChoiceProps) {
  const { change } = useAppState()
  const choose = (chosen: string) => {
    const dimension = dimensions.find((one) => one === chosen) ?? value
    const turned = name === 'rows' ? { rows: dimension, columns: value } : { rows: value, columns: dimension }
    change(dimension === other ? turned : { [name]: dimension })
  }
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {dimensions.map((dimension) => (
          <option key={dimension} value={dimension}>
            {dimensionWords[dimension]}
          </option>
        ))}
      </select>
    </label>
  )
}
