import type { RefObject } from 'react'
import type { CompareQuery } from '../../api/operations.generated.ts'
import { diamond } from '../../design/marks.tsx'
import { nameOf } from './names.ts'

export type Row = CompareQuery['compare']['nodes'][number]

const [width, rowHeight, top, margin] = [600, 40, 34, 16]
/** As many as can be read. */
export const mostDrawn = 20

/** Shares on both sides as two marks and a line, with their intervals; largest difference first. The table says the same. */
export function Dumbbells({
  rows,
  left,
  right,
  drawing,
}: {
  readonly rows: readonly Row[]
  readonly left: string
  readonly right: string
  readonly drawing: RefObject<SVGSVGElement | null>
}) {
  const drawn = rows.slice(0, mostDrawn)
  const most = Math.max(0.05, ...drawn.flatMap((row) => [row.left.upper ?? 0, row.right.upper ?? 0]))
  const step = [0.02, 0.05, 0.1, 0.2, 0.25].find((one) => most / one <= 8) ?? 0.25
  const end = Math.ceil(most / step) * step
  const x = (share: number | null | undefined) => margin + ((width - 2 * margin) * (share ?? 0)) / end
  const height = top + drawn.length * rowHeight + 8
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, place) => place * step)
  return (
    <svg
      ref={drawing}
      viewBox={`0 0 ${width} ${height}`}
      className="readable"
      role="img"
      aria-label={`Shares of studies ${left} (circles) and ${right} (diamonds) for ${drawn.length} codes, largest difference first.`}
      fontSize="13"
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} ${top - 8}V${height}`} stroke="var(--line)" />
          <text x={x(tick)} y={top - 16} textAnchor="middle" fill="var(--quiet)">
            {Math.round(100 * tick)} %
          </text>
        </g>
      ))}
      {drawn.map((row, place) => {
        const y = top + place * rowHeight + 28
        const name = nameOf(row)
        return (
          <g key={name}>
            <text x={margin} y={y - 14} fill="var(--ink)" stroke="var(--ground)" strokeWidth="4" paintOrder="stroke">
              {name}
              <tspan fill="var(--quiet)">{`  ${row.left.count} of ${row.left.total} – ${row.right.count} of ${row.right.total}`}</tspan>
            </text>
            <path d={`M${x(row.left.lower)} ${y - 3}H${x(row.left.upper)}`} stroke="var(--domain-system)" strokeOpacity="0.6" />
            <path d={`M${x(row.right.lower)} ${y + 3}H${x(row.right.upper)}`} stroke="var(--domain-patient)" strokeOpacity="0.6" />
            <path d={`M${x(row.left.share)} ${y}H${x(row.right.share)}`} stroke="var(--ink)" strokeWidth="2" />
            <circle cx={x(row.left.share)} cy={y} r="5" fill="var(--domain-system)" />
            <path
              transform={`translate(${x(row.right.share)} ${y})`}
              d={diamond(5)}
              fill="var(--ground)"
              stroke="var(--domain-patient)"
              strokeWidth="2"
            />
          </g>
        )
      })}
    </svg>
  )
}
