import type { GapCellQuery, GapCellQueryVariables } from '../../api/operations.generated.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Drawer } from '../../design/Drawer.tsx'
import { StudyName } from '../../design/names.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { share } from '../../design/words.ts'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import document from './cell.graphql?raw'

/** The studies behind a cell. */
export function CellReceipt({ cell: [row, column] }: { readonly cell: readonly [string, string] }) {
  const { state, change } = useAppState()
  const { rows, columns } = state
  const answer = useAnswer<GapCellQuery, GapCellQueryVariables>(document, { rows, columns, scope: scopeOf(state) })
  const found =
    answer.state === 'answered' ? answer.data.gapMap.cells.find((cell) => cell.row.key === row && cell.column.key === column) : undefined
  return (
    <Drawer close={() => change({ cell: null })}>
      <h2 id="drawer-title">{found ? `${found.row.name}, ${found.column.name}` : 'Studies of a cell'}</h2>
      <Waiting answer={answer} what="the studies" />
      {answer.state === 'answered' && found && (
        <>
          <p className="answer">
            {share(found.studyCount, answer.data.gapMap.method.total)} studies have one finding that is of both
            {found.studyCount > found.studies.nodes.length && `; the first ${found.studies.nodes.length} are listed`}.
          </p>
          <ul>
            {found.studies.nodes.map((study) => (
              <li key={study.id}>
                <StudyName study={study} />
              </li>
            ))}
          </ul>
        </>
      )}
      {answer.state === 'answered' && !found && <p className="note">The map has no such cell in this scope.</p>}
    </Drawer>
  )
}
