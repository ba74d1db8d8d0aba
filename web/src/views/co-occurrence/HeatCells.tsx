import { memo, type SyntheticEvent } from 'react'
import { domainColour } from '../../design/domains.ts'
import { domainOf, type HeatGrid, pairAt } from './heat-grid.ts'

export const cell = 12
const mostLetters = 30

interface HeatCellsProps {
  readonly grid: HeatGrid
  readonly onOpen: (pair: readonly [string, string]) => void
  readonly onMark: (pair: readonly [string, string]) => void
}

/** Every cell of the map; drawn once an answer, however much is pointed at. */
export const HeatCells = memo(function HeatCells({ grid, onOpen, onMark }: HeatCellsProps) {
  const { codes } = grid
  const withPair = (tell: HeatCellsProps['onOpen']) => (event: SyntheticEvent) => {
    const { row, column } = (event.target as SVGElement).dataset
    const pair = row === undefined ? undefined : pairAt(grid, Number(row), Number(column))
    if (pair !== undefined) tell(pair)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picture as a whole is walked by keys
    // biome-ignore lint/a11y/useKeyWithMouseEvents: the picture as a whole is walked by keys
    <g onClick={withPair(onOpen)} onMouseOver={withPair(onMark)}>
      {codes.map((code, row) => (
        <g key={code.id}>
          <rect x={-6} y={row * cell} width={4} height={cell} fill={domainColour(domainOf(code)?.key)} />
          <rect x={row * cell} y={codes.length * cell + 2} width={cell} height={4} fill={domainColour(domainOf(code)?.key)} />
          <text x={(row + 1) * cell} y={(row + 0.8) * cell} fill="var(--ink)">
            {code.name.length > mostLetters ? `${code.name.slice(0, mostLetters - 1)}…` : code.name}
          </text>
          {domainOf(code)?.key !== domainOf(codes[row - 1])?.key && row > 0 && (
            <path d={`M0 ${row * cell}H${row * cell}V${codes.length * cell}`} fill="none" stroke="var(--line)" />
          )}
          {codes.slice(0, row).map((other, column) => (
            <Cell key={other.id} grid={grid} row={row} column={column} />
          ))}
        </g>
      ))}
    </g>
  )
})

function Cell({ grid, row, column }: { readonly grid: HeatGrid; readonly row: number; readonly column: number }) {
  const both = grid.count(row, column)
  const edge = both === 0 ? 0 : 3 + (cell - 4) * Math.sqrt(both / grid.most)
  const rest = (cell - edge) / 2
  const [x, y] = [column * cell, row * cell]
  return (
    <>
      {both > 0 && <rect x={x + rest} y={y + rest} width={edge} height={edge} fill={`var(--step-${grid.step(row, column)})`} />}
      {grid.isEstablished(row, column) && (
        <rect x={x + 0.75} y={y + 0.75} width={cell - 1.5} height={cell - 1.5} fill="none" stroke="var(--ink)" strokeWidth="1.5" />
      )}
      <rect
        x={x}
        y={y}
        width={cell}
        height={cell}
        fill={grid.isTestable(row, column) ? 'transparent' : 'url(#untestable)'}
        data-row={row}
        data-column={column}
      />
    </>
  )
}
