import type { DataPageQuery } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { Waiting } from '../../design/Waiting.tsx'
import { plural } from '../../design/words.ts'
import { TakeAway } from '../../export/TakeAway.tsx'
import { Changes } from './Changes.tsx'
import { DataSets } from './DataSets.tsx'
import document from './data.graphql?raw'
import { Holdings } from './Holdings.tsx'
import { Runs } from './Runs.tsx'
import runsDocument from './runs-csv.graphql?raw'

type Meta = DataPageQuery['meta']

const nothing = {}

/** Where the evidence comes from, how to cite it, what was imported when, and what has changed since. */
export function View() {
  const answer = useAnswer<DataPageQuery, object>(document, nothing)
  const data = shown(answer)
  return (
    <>
      <h1>Where does this evidence come from, and what has changed?</h1>
      <Waiting answer={answer} what="the data sets" />
      {data && <Content meta={data.meta} />}
      {data && <TakeAway name="data" document={document} table={runsDocument} variables={nothing} data={data} />}
    </>
  )
}

function Content({ meta }: { readonly meta: Meta }) {
  return (
    <>
      <p className="answer">
        {plural(meta.dataSets.length, 'data set', 'data sets')}, data version {meta.dataVersion}: the same evidence has the same data
        version, however it came in.
      </p>
      <Holdings meta={meta} />
      <DataSets meta={meta} />
      <Runs runs={meta.runs} />
      <Changes meta={meta} />
    </>
  )
}
