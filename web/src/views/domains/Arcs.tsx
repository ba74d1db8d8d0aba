import { domainColour } from '../../design/domains.ts'
import { Scroll } from '../../design/Scroll.tsx'
import { count, plural } from '../../design/words.ts'
import { useAppState } from '../../state/app-state.tsx'
import { alphaOf, type DomainMatrix, domainsOf } from './Matrix.tsx'

const [width, baseline, step, side] = [880, 230, 145, 78]

/** Domains on a line, and what the same studies share of every two as arcs: width is studies; the table below says the same. */
export function Arcs({ matrix }: { readonly matrix: DomainMatrix }) {
  const { change } = useAppState()
  const domains = domainsOf(matrix)
  const place = new Map(domains.map(({ key }, index) => [key, side + index * step]))
  const across = matrix.cells.filter(({ source, target }) => source.key !== target.key && matrix.method.total > 0)
  const own = new Map(
    matrix.cells.filter(({ source, target }) => source.key === target.key).map((cell) => [cell.source.key, cell.sharedStudies]),
  )
  const share = (studies: number) => studies / Math.max(1, matrix.method.total)
  const span = Math.max(width, 2 * side + (domains.length - 1) * step)
  return (
    <Scroll label="Domains and what they share" className="ladder">
      <svg
        viewBox={`0 0 ${span} ${baseline + 118}`}
        className="readable"
        role="img"
        aria-label="Domains on a line, joined by arcs as wide as the studies that speak about both; the table below says the same."
        fontSize="13"
      >
        {across.map(({ source, target, sharedStudies, q, strongest }) => {
          const [a, b] = [place.get(source.key) ?? 0, place.get(target.key) ?? 0]
          const isEstablished = (q ?? 1) <= alphaOf(matrix)
          const radius = Math.abs(b - a) / 2
          const high = Math.min(radius, baseline - 30)
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table below has a button for each
            <path
              key={`${source.key} ${target.key}`}
              className="door"
              d={`M${a} ${baseline}A${radius} ${high} 0 0 1 ${b} ${baseline}`}
              fill="none"
              stroke={domainColour(source.key)}
              strokeOpacity={isEstablished ? 1 : 0.55}
              strokeDasharray={isEstablished ? undefined : '8 3'}
              strokeWidth={1 + 22 * share(sharedStudies)}
              onClick={() => change({ ladder: [source.key, target.key] })}
            >
              <title>
                {`${source.name} and ${target.name}: ${plural(sharedStudies, 'study', 'studies')}${strongest ? `; most by ${strongest.a.name} × ${strongest.b.name}` : ''}`}
              </title>
            </path>
          )
        })}
        {domains.map(({ key, name }) => (
          <g key={key} transform={`translate(${place.get(key)} ${baseline})`}>
            <circle r={3 + 22 * Math.sqrt(share(own.get(key) ?? 0))} fill={domainColour(key)} stroke="var(--ground)" strokeWidth="2" />
            {lines(name).map((line, index) => (
              <text key={line} y={38 + index * 15} textAnchor="middle" fill="var(--ink)">
                {line}
              </text>
            ))}
            <text y={38 + lines(name).length * 15} textAnchor="middle" fill="var(--quiet)">
              {count(own.get(key) ?? 0)}
            </text>
          </g>
        ))}
      </svg>
    </Scroll>
  )
}

const mostLetters = 20

/** A name on as many lines as it needs. */
function lines(name: string): readonly string[] {
  const found: string[] = []
  for (const word of name.split(/(?<=\/)|\s/)) {
    const last = found.at(-1)
    if (last !== undefined && last.length + word.length < mostLetters)
      found[found.length - 1] = last.endsWith('/') ? last + word : `${last} ${word}`
    else found.push(word)
  }
  return found
}
