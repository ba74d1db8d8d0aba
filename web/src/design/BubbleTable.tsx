import type { ReactNode } from 'react'
import { domainColour } from './domains.ts'
import { gridOf, keyOf } from './grid.ts'
import { gridDrawing } from './grid-drawing.ts'
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
  most = Math.max(1, ...cells.map(({ studyCount }) => studyCount)),
  hasCodes = false,
  onOpen,
}: {
  readonly cells: readonly BubbleCell[]
  readonly caption: ReactNode
  readonly label: string
  /** Studies of the largest bubble. Default: the most in a cell. */
  readonly most?: number
  /** True says too how many barriers and facilitators are reported there. */
  readonly hasCodes?: boolean
  /** Opens the studies of a cell. */
  readonly onOpen?: (cell: BubbleCell) => void
}) {
  const { rows, columns, at } = gridOf(cells)
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
                  <Bubble cell={at(row, column)} most={most} hasCodes={hasCodes} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

interface BubbleProps {
  readonly cell: BubbleCell | undefined
  readonly most: number
  readonly hasCodes: boolean
  readonly onOpen: ((cell: BubbleCell) => void) | undefined
}

function Bubble({ cell, most, hasCodes, onOpen }: BubbleProps) {
  const studies = cell?.studyCount ?? 0
  if (cell === undefined || studies === 0) return <span className="quiet">{emptyWords[cell?.emptyBecause ?? 'NOT_CODED']}</span>
  return (
    <>
      <svg width="36" height="36" viewBox="-18 -18 36 36" aria-hidden="true">
        <circle r={17 * Math.sqrt(studies / most)} fill={domainColour(cell.row.key ?? undefined)} />
      </svg>{' '}
      {onOpen ? (
        <button
          type="button"
          className="plain"
          aria-label={`${count(studies)} studies: ${cell.row.name}, ${cell.column.name}`}
          onClick={() => onOpen(cell)}
        >
          {count(studies)}
        </button>
      ) : (
        count(studies)
      )}{' '}
      {hasCodes && (
        <span className="quiet">
          {cell.barrierCount > 0 && `●${cell.barrierCount} `}
          {cell.facilitatorCount > 0 && `◇${cell.facilitatorCount}`}
        </span>
      )}
    </>
  )
}

/** The same as a drawing, for files. */
export function bubbleDrawing(cells: readonly BubbleCell[]): SVGSVGElement {
  const { rows, columns, at } = gridOf(cells)
  const most = Math.max(1, ...cells.map(({ studyCount }) => studyCount))
  return gridDrawing({
    rows: rows.map(({ name }) => name),
    columns: columns.map(({ name }) => name),
    at: (r, c) => {
      const [row, column] = [rows[r], columns[c]]
      const cell = row && column && at(row, column)
      if (cell === undefined) return undefined
      return {
        share: cell.studyCount / most,
        colour: domainColour(cell.row.key ?? undefined),
        text: cell.studyCount === 0 ? (emptyWords[cell.emptyBecause ?? 'NOT_CODED'] ?? '') : count(cell.studyCount),
        isSolid: true,
      }
    },
  })
}
