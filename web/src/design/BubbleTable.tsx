import type { ReactNode } from 'react'
import { domainColour } from './domains.tsx'
import { gridOf, keyOf } from './grid.ts'
import { Scroll } from './Scroll.tsx'
import { count } from './words.ts'

interface Value {
  readonly key: string | null
  readonly name: string
}

export interface BubbleCell {
  readonly row: Value
  readonly column: Value
  readonly studyCount: number
  readonly barrierCount: number
  readonly facilitatorCount: number
  readonly emptyBecause?: string | null
}

export const emptyWords: Readonly<Record<string, string>> = {
  STRUCTURAL: 'cannot be',
  NOT_CODED: 'not coded',
  SEPARATE_STUDIES: 'in other studies',
  SEPARATE_FINDINGS: 'in other findings',
}

/** Studies by two dimensions as bubbles on a grid. It is a table, so that it can be read as one; an empty cell says why. */
export function BubbleTable({
  cells,
  caption,
  label,
}: {
  readonly cells: readonly BubbleCell[]
  readonly caption: ReactNode
  readonly label: string
}) {
  const { rows, columns, at } = gridOf(cells)
  const most = Math.max(1, ...cells.map(({ studyCount }) => studyCount))
  return (
    <Scroll label={label}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={keyOf(column)} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{row.name}</th>
              {columns.map((column) => (
                <td key={keyOf(column)} className="bubble">
                  <Bubble cell={at(row, column)} most={most} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Bubble({ cell, most }: { readonly cell: BubbleCell | undefined; readonly most: number }) {
  const studies = cell?.studyCount ?? 0
  if (cell === undefined || studies === 0) return <span className="quiet">{emptyWords[cell?.emptyBecause ?? 'NOT_CODED']}</span>
  return (
    <>
      <svg width="36" height="36" viewBox="-18 -18 36 36" aria-hidden="true">
        <circle r={17 * Math.sqrt(studies / most)} fill={domainColour(cell.row.key ?? undefined)} />
      </svg>{' '}
      {count(studies)}
    </>
  )
}
