import { domainColour } from '../../design/domains.ts'
import { count } from '../../design/words.ts'

interface OfYear {
  readonly year: number
  readonly studies: number
}

/** Highest column; more studies than fit make smaller dots. */
const tallest = 240
const widestStep = 8
/** Above so many studies in a year a dot a study could no longer be seen: then a dot stands for several. */
const mostDots = 80
/** So many years can each have their label. */
const allLabelled = 8
const baseline = 20

/** Years as a strip of dots, one dot a study, years ascending. */
export function Years({ years, domain }: { readonly years: readonly OfYear[]; readonly domain: string | undefined }) {
  const reporting = years.filter(({ studies }) => studies > 0)
  const first = Math.min(...reporting.map(({ year }) => year))
  const last = Math.max(...reporting.map(({ year }) => year))
  const most = Math.max(...reporting.map(({ studies }) => studies))
  const per = Math.ceil(most / mostDots)
  const step = Math.min(widestStep, tallest / Math.ceil(most / per))
  const isShort = last - first < allLabelled
  const column = isShort ? 36 : 16
  const height = step * Math.ceil(most / per)
  const across = (year: number) => (year - first + 0.5) * column
  const width = (last - first + 1) * column
  const span = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return (
    <figure className="years">
      <svg
        role="img"
        aria-label={`Studies by year. ${reporting.map(({ year, studies }) => `${year}: ${count(studies)}`).join(', ')}`}
        width={width + 24}
        height={height + baseline + 4}
        viewBox={`-12 ${-height - 4} ${width + 24} ${height + baseline + 4}`}
      >
        <line x1="0" x2={width} y1="2" y2="2" className="axis" />
        {reporting.map(({ year, studies }) =>
          Array.from({ length: Math.ceil(studies / per) }, (_, at) => at).map((at) => (
            <circle key={`${year} ${at}`} cx={across(year)} cy={-(at + 0.5) * step} r={step * 0.42} fill={domainColour(domain)} />
          )),
        )}
        {span
          .filter((year) => isShort || year % 5 === 0)
          .map((year) => (
            <g key={year}>
              <line x1={across(year)} x2={across(year)} y1="2" y2="6" className="axis" />
              <text x={across(year)} y="18" textAnchor="middle">
                {year}
              </text>
            </g>
          ))}
      </svg>
      <figcaption className="quiet">
        {first} to {last}, {per === 1 ? 'one dot a study' : `one dot ${count(per)} studies`}; at most {count(most)} in a year.
      </figcaption>
    </figure>
  )
}
