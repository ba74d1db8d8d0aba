import type { FrameworkQuery, FrameworkQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { emptyWords } from '../../design/BubbleTable.tsx'
import { gridOf } from '../../design/grid.ts'
import { KindMark } from '../../design/marks.tsx'
import { CodeName } from '../../design/names.tsx'
import { Scroll } from '../../design/Scroll.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count, plural, share } from '../../design/words.ts'
import { TakeAway } from '../../export/TakeAway.tsx'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import { Brief } from './Brief.tsx'
import framework from './framework.graphql?raw'
import cells from './framework-csv.graphql?raw'

/** What addresses a barrier is listed up to so many; the rest is counted. */
const mostRemedies = 3

type Matrix = FrameworkQuery['frameworkMatrix']
type Cell = Matrix['cells'][number]

/** The policy framework: in each cell what hinders, what helps, and what studies state to address it. It prints as a brief. */
export function View() {
  const { state } = useAppState()
  const variables = { scope: scopeOf(state) }
  const answer = useAnswer<FrameworkQuery, FrameworkQueryVariables>(framework, variables)
  const data = shown(answer)
  return (
    <>
      <h1>What hinders, what helps, and what is stated to address it, by domain and level?</h1>
      <p className="controls">
        <button type="button" onClick={() => print()}>
          Print as a brief
        </button>
      </p>
      <Waiting answer={answer} what="the framework" />
      {data && <Framework matrix={data.frameworkMatrix} />}
      {data && <Brief data={data} />}
      {data && <TakeAway name="framework" document={cells} variables={variables} data={data} />}
    </>
  )
}

function Framework({ matrix }: { readonly matrix: Matrix }) {
  const { method } = matrix
  const { rows, columns, at } = gridOf(matrix.cells)
  return (
    <>
      <p className="answer" role="status">
        At most <span className="on-screen">five</span>
        <span className="on-paper">three</span> of each in a cell, those that most of {count(method.total)} studies report there. Indented:
        what studies state addresses a barrier.
      </p>
      <p className="quiet">
        Counts are studies that report it in abstracts, not how common it is; what addresses what is as studies state it, observed or not.
        Data version {method.dataVersion}.
      </p>
      <Scroll label="Framework" className="framework">
        <table>
          <caption>● hinders, ◇ helps. Numbers are studies.</caption>
          <thead>
            <tr>
              <td />
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">
                  <KindMark kind="BARRIER" domain={row.key} /> {row.name}
                </th>
                {columns.map((column) => (
                  <td key={column.name}>
                    <Codes cell={at(row, column)} total={method.total} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

function Codes({ cell, total }: { readonly cell: Cell | undefined; readonly total: number }) {
  if (cell === undefined || cell.studyCount === 0) return <span className="quiet">{emptyWords[cell?.emptyBecause ?? 'NOT_CODED']}</span>
  return (
    <>
      <p className="quiet">{share(cell.studyCount, total)} studies</p>
      <ul aria-label="What hinders">
        {cell.barriers.map(({ code, studyCount, addressedBy }) => (
          <li key={code.id}>
            ● <CodeName code={code} /> ({count(studyCount)})
            {addressedBy.length > 0 && (
              <ul aria-label={`Stated to address ${code.name}`}>
                {addressedBy.slice(0, mostRemedies).map(({ facilitator, studyCount: stating, observed }) => (
                  <li key={facilitator.id} className="quiet">
                    ◇ {facilitator.name}, stated by {plural(stating, 'study', 'studies')}
                    {observed > 0 && `, ${observed} observed`}
                  </li>
                ))}
                {addressedBy.length > mostRemedies && <li className="quiet">and {addressedBy.length - mostRemedies} more</li>}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <ul aria-label="What helps">
        {cell.facilitators.map(({ code, studyCount }) => (
          <li key={code.id}>
            ◇ <CodeName code={code} /> ({count(studyCount)})
          </li>
        ))}
      </ul>
    </>
  )
}
