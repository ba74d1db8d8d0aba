import { domainColour } from '../../design/domains.ts'
import { diamond } from '../../design/marks.tsx'
import { plural, relationWords } from '../../design/words.ts'
import { useAppState } from '../../state/app-state.tsx'
import { layersOf, type Placed, type Step } from './chain-layers.ts'

const [columnWidth, rowHeight, boxWidth, top] = [330, 38, 252, 24]
const mostLetters = 30

/** What leads to what, from left to right: width is studies, dashed what worsens, a dot what is said to be addressed. */
export function ChainPicture({
  steps,
  start,
  addressed,
}: {
  readonly steps: readonly Step[]
  readonly start: string
  /** Barriers that something is said to help against. */
  readonly addressed: ReadonlySet<string>
}) {
  const { change } = useAppState()
  const placed = layersOf(steps, start)
  const at = new Map(placed.map((one) => [one.code.id, { x: one.layer * columnWidth + 12, y: top + one.row * rowHeight }]))
  const layers = 1 + Math.max(...placed.map(({ layer }) => layer))
  const rows = 1 + Math.max(...placed.map(({ row }) => row))
  const [width, height] = [(layers - 1) * columnWidth + boxWidth + 24, top + rows * rowHeight]
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width}px` }}
      role="img"
      aria-label={`What studies say follows, in ${layers} layers of codes; the statements below say the same.`}
      fontSize="13"
    >
      <defs>
        <marker id="leads" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">
          <path d="M0 0L8 4L0 8Z" fill="var(--ink)" />
        </marker>
      </defs>
      {steps.map(({ source, relation, target, studies }) => {
        const [a, b] = [at.get(source.id), at.get(target.id)]
        if (a === undefined || b === undefined) return null
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the statements below say the same
          <path
            key={`${source.id} ${relation} ${target.id}`}
            className="door"
            d={curve(a, b)}
            fill="none"
            stroke="var(--ink)"
            strokeOpacity="0.7"
            strokeWidth={0.6 + 0.7 * studies.length}
            strokeDasharray={relation === 'WORSENS' ? '5 3' : undefined}
            markerEnd="url(#leads)"
            onClick={() => change({ pair: [source.id, target.id] })}
          >
            <title>{`${source.name} ${relationWords[relation]} ${target.name}: ${plural(studies.length, 'study', 'studies')}`}</title>
          </path>
        )
      })}
      {placed.map((one) => (
        <Named key={one.code.id} placed={one} at={at.get(one.code.id)} isAddressed={addressed.has(one.code.id)} />
      ))}
    </svg>
  )
}

interface Place {
  readonly x: number
  readonly y: number
}

/** To a later layer from side to side; to the same or an earlier one around the right-hand side. */
function curve(a: Place, b: Place): string {
  const start = a.x + boxWidth
  if (b.x > a.x) return `M${start} ${a.y}C${start + 40} ${a.y} ${b.x - 50} ${b.y} ${b.x - 10} ${b.y}`
  const [right, end] = [start + 50, b.x + boxWidth]
  return `M${start} ${a.y}C${right} ${a.y} ${right} ${b.y} ${end + 2} ${b.y}`
}

function Named({
  placed: { code },
  at,
  isAddressed,
}: {
  readonly placed: Placed
  readonly at: Place | undefined
  readonly isAddressed: boolean
}) {
  if (at === undefined) return null
  const colour = domainColour(code.domain?.key)
  const name = code.name.length > mostLetters ? `${code.name.slice(0, mostLetters - 1)}…` : code.name
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <title>{code.name}</title>
      <rect x="-10" y="-13" width={boxWidth + 10} height="26" rx="6" fill="var(--ground)" stroke="var(--line)" />
      {code.kind === 'FACILITATOR' ? (
        <path d={diamond(4)} fill="var(--ground)" stroke={colour} strokeWidth="1.5" />
      ) : (
        <circle r="4.5" fill={colour} />
      )}
      <text x="11" y="4" fill="var(--ink)">
        {name}
      </text>
      {isAddressed && <circle cx={boxWidth - 10} r="3" fill="var(--accent)" />}
    </g>
  )
}
