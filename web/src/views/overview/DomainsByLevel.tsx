import type { OverviewQuery } from '../../api/operations.generated.ts'
import { domainColour } from '../../design/domains.tsx'
import { count } from '../../design/words.ts'

type GapMap = OverviewQuery['gapMap']

const emptyWords: Readonly<Record<string, string>> = {
  STRUCTURAL: 'cannot be',
  NOT_CODED: 'not coded',
  SEPARATE_STUDIES: 'in other studies',
  SEPARATE_FINDINGS: 'in other findings',
  NOT_FOUND_THOUGH_LOOKED_FOR: 'looked for, not found',
}

/** Studies by domain and level as bubbles on a grid; it is a table, so that it can be read as one. */
export function DomainsByLevel({ gapMap: { cells, method } }: { readonly gapMap: GapMap }) {
  const rows = [...new Map(cells.map(({ row }) => [row.key, row])).values()]
  const columns = [...new Map(cells.map(({ column }) => [column.key, column])).values()]
  const most = Math.max(1, ...cells.map(({ studyCount }) => studyCount))
  const at = (row: string, column: string) => cells.find((cell) => cell.row.key === row && cell.column.key === column)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label="Studies by domain and level, scrolls">
      <table>
        <caption>Studies with a finding in the domain at the level, of {count(method.total)}. Area of a bubble: studies.</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {columns.map((column) => {
                const cell = at(row.key, column.key)
                const studies = cell?.studyCount ?? 0
                return (
                  <td key={column.key} className="bubble">
                    {studies === 0 ? (
                      <span className="quiet">{emptyWords[cell?.emptyBecause ?? 'NOT_CODED']}</span>
                    ) : (
                      <>
                        <svg width="36" height="36" viewBox="-18 -18 36 36" aria-hidden="true">
                          <circle r={17 * Math.sqrt(studies / most)} fill={domainColour(row.key)} />
                        </svg>{' '}
                        {count(studies)}
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
