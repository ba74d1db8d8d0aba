import { type KeyboardEvent, type RefObject, useCallback, useMemo } from 'react'
import type { PairsQuery } from '../../api/operations.generated.ts'
import { domainColour } from '../../design/domains.ts'
import { Swatch } from '../../design/marks.tsx'
import { Walked } from '../../design/Scroll.tsx'
import { count, measureWords, number, plural } from '../../design/words.ts'
import { useChange } from '../../state/app-state.tsx'
import { cell, HeatCells } from './HeatCells.tsx'
import { domainOf, type HeatGrid, heatGrid, pairAt, placeOfPair } from './heat-grid.ts'

const margin = 8
/** Room for the names of the last codes, beside the diagonal. */
const heads = 180

interface HeatMapProps {
  readonly data: PairsQuery
  readonly drawing: RefObject<SVGSVGElement | null>
  /** Ids of the pair that is pointed at, here or in the table. */
  readonly marked: readonly [string, string] | undefined
  readonly onMark: (pair: readonly [string, string]) => void
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * The lower triangle, each code named beside the diagonal: size of a square is the number of studies, lightness the strength; hatched
 * where no count could have been unusual; a ring where q is at most alpha. Arrow keys move, Enter opens the receipt; the table beside it
 * says the same.
 */
export function HeatMap({ data, drawing, marked, onMark }: HeatMapProps) {
  const change = useChange()
  const grid = useMemo(() => heatGrid(data), [data])
  const open = useCallback((pair: readonly [string, string]) => change({ pair }), [change])
  const size = grid.codes.length
  if (size < 2) return <p className="note">Fewer than two codes are reported here: there is no pair to draw.</p>
  const [row, column] = placeOfPair(grid, marked)
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined && event.key !== 'Enter') return
    // Else the button that the drawer gives the focus to would take the same key.
    event.preventDefault()
    const down = Math.min(size - 1, Math.max(1, row + (step?.[0] ?? 0)))
    const pair = pairAt(grid, down, Math.min(down - 1, Math.max(0, column + (step?.[1] ?? 0))))
    if (pair !== undefined) (step === undefined ? open : onMark)(pair)
  }
  const side = size * cell + 2 * margin
  return (
    <figure>
      <Walked
        label="Heat map of pairs: arrow keys move, Enter opens the receipt. The table says the same."
        describedBy="heat-cell"
        onKeyDown={move}
      >
        <svg
          ref={drawing}
          viewBox={`0 0 ${side + heads} ${side}`}
          className="heat-map"
          style={{ minWidth: Math.min(860, side + heads), maxWidth: 1.6 * (side + heads) }}
          aria-hidden="true"
          fontSize="11"
        >
          <defs>
            <pattern id="untestable" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V4" stroke="var(--line)" strokeWidth="2" />
            </pattern>
          </defs>
          <g transform={`translate(${margin} ${margin})`}>
            <HeatCells grid={grid} onOpen={open} onMark={onMark} />
            <path
              d={`M${column * cell} ${row * cell}h${cell}v${cell}h${-cell}z M${(column + 1) * cell} ${(row + 0.5) * cell}H${row * cell} M${(column + 0.5) * cell} ${row * cell}V${(column + 1) * cell}`}
              fill="none"
              stroke="var(--domain-patient)"
              strokeWidth="1.5"
              pointerEvents="none"
            />
          </g>
        </svg>
      </Walked>
      <Legend grid={grid} data={data} at={[row, column]} />
    </figure>
  )
}

interface LegendProps {
  readonly grid: HeatGrid
  readonly data: PairsQuery
  readonly at: readonly [number, number]
}

function Legend({ grid, data: { coOccurrences, coOccurrenceMatrix }, at: [row, column] }: LegendProps) {
  const isOfFindings = coOccurrences.method.unit === 'FINDING'
  const both = grid.count(row, column)
  const words = measureWords[coOccurrenceMatrix.measure as keyof typeof measureWords] ?? coOccurrenceMatrix.measure
  const { bounds } = grid
  const domains = grid.codes.flatMap((code) => domainOf(code) ?? [])
  return (
    <figcaption>
      <p id="heat-cell" role="status">
        <strong>
          {grid.codes[column]?.name} × {grid.codes[row]?.name}
        </strong>
        : {isOfFindings ? plural(both, 'finding carries', 'findings carry') : plural(both, 'study reports', 'studies report')} both; {words}{' '}
        {number(grid.value(row, column))}
        {!grid.isTestable(row, column) && '; not testable: no count could have been unusual'}.
      </p>
      <ul className="legend">
        <li>
          size: {isOfFindings ? 'findings' : 'studies'}, at most {count(grid.most)}
        </li>
        {[1, 2, 3, 4, 5].map((step) => (
          <li key={step}>
            <Swatch fill={`var(--step-${step})`} />{' '}
            {step === 5 ? `above ${bounds[3]}` : step === 1 ? `${words} up to ${bounds[0]}` : `to ${bounds[step - 1]}`}
          </li>
        ))}
        <li>
          <Swatch fill="none" stroke="var(--ink)" /> remains after correction
        </li>
        <li>
          <Swatch fill="url(#untestable)" stroke="var(--line)" /> not testable
        </li>
      </ul>
      <ul className="legend" aria-label="Domains">
        {[...new Map(domains.map((domain) => [domain.key, domain])).values()].map(({ key, name }) => (
          <li key={key}>
            <Swatch fill={domainColour(key)} /> {name}
          </li>
        ))}
      </ul>
    </figcaption>
  )
}
