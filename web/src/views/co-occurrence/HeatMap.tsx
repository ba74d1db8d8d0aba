import type { KeyboardEvent, RefObject } from 'react'
import type { PairsQuery } from '../../api/operations.generated.ts'
import { domainColour } from '../../design/domains.ts'
import { Swatch } from '../../design/marks.tsx'
import { Walked } from '../../design/Scroll.tsx'
import { count, measureWords, number, plural } from '../../design/words.ts'
import { useAppState } from '../../state/app-state.tsx'

type Matrix = PairsQuery['coOccurrenceMatrix']
type Code = Matrix['rows'][number]

const cell = 12
const margin = 8
/** Room for the names of the last codes, beside the diagonal. */
const heads = 180
const mostLetters = 30

interface HeatMapProps {
  readonly data: PairsQuery
  readonly drawing: RefObject<SVGSVGElement | null>
  /** Ids of the pair that is pointed at, here or in the table. */
  readonly marked: readonly [string, string] | undefined
  readonly onMark: (pair: readonly [string, string]) => void
}

/**
 * The lower triangle, each code named beside the diagonal: size of a square is the number of studies, lightness the strength; hatched where no count could have been
 * unusual; a ring where q is at most alpha. Arrow keys move, Enter opens the receipt; the table beside it says the same.
 */
export function HeatMap({ data: { coOccurrenceMatrix: matrix, coOccurrences }, drawing, marked, onMark }: HeatMapProps) {
  const { change } = useAppState()
  const { rows, counts, values } = matrix
  const size = rows.length
  if (size < 2) return <p className="note">Fewer than two codes are reported here: there is no pair to draw.</p>
  const place = (r: number, c: number) => r * size + c
  const isOfFindings = coOccurrences.method.unit === 'FINDING'
  const words = measureWords[matrix.measure as keyof typeof measureWords] ?? matrix.measure
  const steps = bounds[matrix.measure] ?? []
  const most = Math.max(1, ...rows.flatMap((_, r) => rows.slice(0, r).map((__, c) => counts[place(r, c)] ?? 0)))
  const untestable = new Set(matrix.untestable)
  const alpha = coOccurrences.method.alpha ?? 0.05
  const established = new Set(
    coOccurrences.nodes
      .filter(({ q }) => q !== null && q !== undefined && q <= alpha)
      .flatMap(({ a, b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]),
  )
  const open = ([r, c]: readonly [number, number]) => {
    const [a, b] = [rows[c], rows[r]]
    if (a !== undefined && b !== undefined) change({ pair: [a.id, b.id] })
  }
  const [r, c] = placeIn(rows, marked)
  const mark = (row: number, column: number) => {
    const [a, b] = [rows[column], rows[row]]
    if (a !== undefined && b !== undefined) onMark([a.id, b.id])
  }
  const move = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    }
    const step = steps[event.key]
    if (step === undefined && event.key !== 'Enter') return
    // Else the button that the drawer gives the focus to would take the same key.
    event.preventDefault()
    if (step === undefined) return open([r, c])
    const row = Math.min(size - 1, Math.max(1, r + step[0]))
    mark(row, Math.min(row - 1, Math.max(0, c + step[1])))
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
            {rows.map((row, y) => (
              <g key={row.id}>
                <rect x={-6} y={y * cell} width={4} height={cell} fill={domainColour(domainOf(row)?.key)} />
                <rect x={y * cell} y={size * cell + 2} width={cell} height={4} fill={domainColour(domainOf(row)?.key)} />
                <text x={(y + 1) * cell} y={(y + 0.8) * cell} fill={y === r || y === c ? 'var(--accent)' : 'var(--ink)'}>
                  {row.name.length > mostLetters ? `${row.name.slice(0, mostLetters - 1)}…` : row.name}
                </text>
                {domainOf(row)?.key !== domainOf(rows[y - 1])?.key && y > 0 && (
                  <path d={`M0 ${y * cell}H${y * cell}V${size * cell}`} fill="none" stroke="var(--line)" />
                )}
                {rows.slice(0, y).map((column, x) => {
                  const both = counts[place(y, x)] ?? 0
                  const edge = both === 0 ? 0 : 3 + (cell - 4) * Math.sqrt(both / most)
                  const rest = (cell - edge) / 2
                  return (
                    // biome-ignore lint/a11y/noStaticElementInteractions: the picture as a whole is walked by keys
                    <g key={column.id} onClick={() => open([y, x])} onMouseEnter={() => mark(y, x)}>
                      <rect
                        x={x * cell}
                        y={y * cell}
                        width={cell}
                        height={cell}
                        fill={untestable.has(place(y, x)) ? 'url(#untestable)' : 'transparent'}
                      />
                      {both > 0 && (
                        <rect
                          x={x * cell + rest}
                          y={y * cell + rest}
                          width={edge}
                          height={edge}
                          fill={`var(--step-${shade(values[place(y, x)], steps)})`}
                        />
                      )}
                      {established.has(`${row.id} ${column.id}`) && (
                        <rect
                          x={x * cell + 0.75}
                          y={y * cell + 0.75}
                          width={cell - 1.5}
                          height={cell - 1.5}
                          fill="none"
                          stroke="var(--ink)"
                          strokeWidth="1.5"
                        />
                      )}
                    </g>
                  )
                })}
              </g>
            ))}
            <rect
              x={c * cell}
              y={r * cell}
              width={cell}
              height={cell}
              fill="none"
              stroke="var(--domain-patient)"
              strokeWidth="2"
              pointerEvents="none"
            />
          </g>
        </svg>
      </Walked>
      <figcaption>
        <p id="heat-cell" role="status">
          <strong>
            {rows[c]?.name} × {rows[r]?.name}
          </strong>
          :{' '}
          {isOfFindings
            ? plural(counts[place(r, c)] ?? 0, 'finding carries', 'findings carry')
            : plural(counts[place(r, c)] ?? 0, 'study reports', 'studies report')}{' '}
          both; {words} {number(values[place(r, c)])}
          {untestable.has(place(r, c)) && '; not testable: no count could have been unusual'}.
        </p>
        <ul className="legend">
          <li>
            size: {isOfFindings ? 'findings' : 'studies'}, at most {count(most)}
          </li>
          {[1, 2, 3, 4, 5].map((step) => (
            <li key={step}>
              <Swatch fill={`var(--step-${step})`} />{' '}
              {step === 5 ? `above ${steps[3]}` : step === 1 ? `${words} up to ${steps[0]}` : `to ${steps[step - 1]}`}
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
          {[...new Map(rows.flatMap((row) => (domainOf(row) ? [[domainOf(row)?.key, domainOf(row)]] : []))).values()].map((domain) => (
            <li key={domain?.key}>
              <Swatch fill={domainColour(domain?.key)} /> {domain?.name}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

function domainOf(code: Code | undefined) {
  return code !== undefined && 'domain' in code ? code.domain : undefined
}

/** Row and column of a pair below the diagonal; the first cell where it is not here. */
function placeIn(rows: readonly Code[], marked: readonly [string, string] | undefined): readonly [number, number] {
  const [a, b] = [rows.findIndex(({ id }) => id === marked?.[0]), rows.findIndex(({ id }) => id === marked?.[1])]
  return a < 0 || b < 0 ? [1, 0] : [Math.max(a, b), Math.min(a, b)]
}

/** Where one step of lightness ends and the next begins. */
const bounds: Readonly<Record<string, readonly number[]>> = {
  JACCARD: [0.05, 0.1, 0.2, 0.3],
  LIFT: [1, 2, 4, 8],
  OCHIAI: [0.1, 0.2, 0.3, 0.45],
  PHI: [0, 0.05, 0.1, 0.2],
  NPMI: [0, 0.15, 0.3, 0.5],
}

function shade(value: number | null | undefined, steps: readonly number[]): number {
  return steps.filter((bound) => (value ?? Number.NEGATIVE_INFINITY) > bound).length + 1
}
