import { Swatch } from '../design/marks.tsx'
import { count } from '../design/words.ts'

interface Counts {
  readonly both: number
  readonly onlyA: number
  readonly onlyB: number
  readonly neither: number
  readonly total: number
}

const [width, height] = [400, 220]

/** The 2x2 table drawn to scale: areas are studies; the thin line is where both would end if the two were independent. */
export function Mosaic({ table, a, b }: { readonly table: Counts; readonly a: string; readonly b: string }) {
  const { both, onlyA, onlyB, neither, total } = table
  if (total === 0) return null
  const withA = (width * (both + onlyA)) / total
  const shareWithin = (part: number, all: number) => (all === 0 ? 0 : (height * part) / all)
  const left = shareWithin(both, both + onlyA)
  const right = shareWithin(onlyB, onlyB + neither)
  const independent = (height * (both + onlyB)) / total
  const label = `Of ${count(total)} studies ${count(both)} report both, ${count(onlyA)} only ${a}, ${count(onlyB)} only ${b}, for ${count(neither)} neither is coded.`
  return (
    <figure>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} width="100%">
        <rect x="0" y="0" width={withA} height={left} fill="var(--step-5)" />
        <rect x="0" y={left} width={withA} height={height - left} fill="var(--step-2)" />
        <rect x={withA} y="0" width={width - withA} height={right} fill="var(--step-2)" />
        <rect x={withA} y={right} width={width - withA} height={height - right} fill="var(--step-0)" />
        <path d={`M${withA} 0V${height}`} stroke="var(--ground)" strokeWidth="2" />
        <path d={`M0 ${independent}H${width}`} stroke="var(--ink)" strokeWidth="1" strokeDasharray="4 3" />
      </svg>
      <figcaption>
        <ul className="legend">
          <li>
            <Swatch fill="var(--step-5)" stroke="var(--line)" /> both: {count(both)}
          </li>
          <li>
            <Swatch fill="var(--step-2)" stroke="var(--line)" /> one alone: {count(onlyA)} {a}; {count(onlyB)} {b}
          </li>
          <li>
            <Swatch fill="var(--step-0)" stroke="var(--line)" /> neither coded: {count(neither)}
          </li>
        </ul>
        <span className="quiet">
          Left column: studies that report {a}. Areas are studies; both columns would be filled down to the dashed line if the two were
          independent.
        </span>
      </figcaption>
    </figure>
  )
}
