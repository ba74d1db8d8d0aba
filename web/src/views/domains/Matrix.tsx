import type { DomainLinksQuery } from '../../api/operations.generated.ts'
import { domainColour } from '../../design/domains.ts'
import { type GridDrawing, gridDrawing } from '../../design/grid-drawing.ts'
import { Scroll } from '../../design/Scroll.tsx'
import { count, number, share } from '../../design/words.ts'
import { useAppState } from '../../state/app-state.tsx'

export type DomainMatrix = DomainLinksQuery['domainLinks']
type Cell = DomainMatrix['cells'][number]

export const domainsOf = ({ cells }: DomainMatrix) =>
  cells.filter(({ source, target }) => source.key === target.key).map(({ source }) => source)
export const alphaOf = ({ sampling }: DomainMatrix): number => sampling?.alpha ?? 0.05

function cellAt({ cells }: DomainMatrix, a: string, b: string): Cell | undefined {
  return cells.find(({ source, target }) => (source.key === a && target.key === b) || (source.key === b && target.key === a))
}

/** Shared studies of every two domains: disc and ring, and the same in numbers. A cell opens the pairs behind it. */
export function Matrix({ matrix }: { readonly matrix: DomainMatrix }) {
  const domains = domainsOf(matrix)
  return (
    <Scroll label="Shared studies of every two domains">
      <table>
        <caption>
          Studies that speak about both domains. On the diagonal: about the domain. Choose a number for the pairs behind it.
        </caption>
        <thead>
          <tr>
            <td />
            {domains.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {domains.map((row, place) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {domains.map((column, other) => (
                <td key={column.key}>{other <= place && <Shared cell={cellAt(matrix, row.key, column.key)} matrix={matrix} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Shared({ cell, matrix }: { readonly cell: Cell | undefined; readonly matrix: DomainMatrix }) {
  const { change } = useAppState()
  if (cell === undefined) return null
  const { total } = matrix.method
  const { source, target, sharedStudies, expectedFixedMargins, z, q, pLower } = cell
  if (source.key === target.key) return <span className="quiet">{share(sharedStudies, total)}</span>
  const radius = (studies: number) => 20 * Math.sqrt(studies / Math.max(1, total))
  const isEstablished = (q ?? 1) <= alphaOf(matrix)
  return (
    <>
      <svg width="40" height="40" viewBox="-20 -20 40 40" aria-hidden="true">
        <circle r={radius(sharedStudies)} fill={domainColour(source.key)} fillOpacity={isEstablished ? 1 : 0.45} />
        <circle
          r={radius(expectedFixedMargins ?? 0)}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.5"
          strokeDasharray={isEstablished ? undefined : '3 2'}
        />
      </svg>{' '}
      <button
        type="button"
        className="plain"
        aria-label={`${count(sharedStudies)} studies: the pairs of ${source.name} and ${target.name}`}
        onClick={() => change({ ladder: [source.key, target.key] })}
      >
        {isEstablished ? <strong>{count(sharedStudies)}</strong> : count(sharedStudies)}
      </button>
      <br />
      <span className="quiet">
        expected {number(expectedFixedMargins)}; z {number(z)}; q {number(q)}
        {(pLower ?? 1) <= alphaOf(matrix) && `; fewer (p ${number(pLower)}, not corrected)`}
      </span>
    </>
  )
}

/** The same as a drawing, for files. */
export function matrixDrawing(matrix: DomainMatrix): SVGSVGElement {
  return gridDrawing(gridOf(matrix.cells, domainsOf(matrix), matrix.method.total, alphaOf(matrix)))
}

type Counted = Pick<Cell, 'source' | 'target' | 'sharedStudies' | 'expectedFixedMargins' | 'q'>

function gridOf(cells: readonly Counted[], domains: readonly Cell['source'][], total: number, alpha: number): GridDrawing {
  return {
    rows: domains.map(({ name }) => name),
    columns: domains.map(({ name }) => name),
    at: (r, c) => {
      const [row, column] = [domains[r]?.key, domains[c]?.key]
      const cell = cells.find(
        ({ source, target }) =>
          c <= r &&
          [source.key, target.key].includes(row ?? '') &&
          (source.key === column || target.key === column) &&
          (r !== c || source.key === target.key),
      )
      if (cell === undefined) return undefined
      const ring = cell.expectedFixedMargins
      return {
        share: r === c ? 0 : cell.sharedStudies / Math.max(1, total),
        ...(r !== c && ring !== null && ring !== undefined && { ring: ring / Math.max(1, total) }),
        colour: domainColour(row),
        text: count(cell.sharedStudies),
        isSolid: (cell.q ?? 1) <= alpha,
      }
    },
  }
}
