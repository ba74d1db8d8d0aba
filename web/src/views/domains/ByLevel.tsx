import { createColumnHelper } from '@tanstack/react-table'
import type { DomainsByLevelQuery, DomainsByLevelQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { DataTable, numeric } from '../../design/DataTable.tsx'
import { domainColour } from '../../design/domains.ts'
import { Waiting } from '../../design/Waiting.tsx'
import { count, number } from '../../design/words.ts'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import document from './by-level.graphql?raw'

type Cell = DomainsByLevelQuery['domainLinks']['cells'][number]
type LevelCell = Cell & { readonly level: NonNullable<Cell['level']> }

const cell = 30

/** The same at each level: a finding of either domain at that level. */
export function ByLevel() {
  const { state } = useAppState()
  const answer = useAnswer<DomainsByLevelQuery, DomainsByLevelQueryVariables>(document, { scope: scopeOf(state) })
  const data = shown(answer)
  const cells = (data?.domainLinks.cells ?? []).filter((one): one is LevelCell => one.level !== null)
  const levels = [...new Map(cells.map(({ level }) => [level.key, level.name]))]
  const most = Math.max(1, ...across(cells).map(({ sharedStudies }) => sharedStudies))
  return (
    <section aria-labelledby="by-level">
      <h2 id="by-level">And at one level alone?</h2>
      <Waiting answer={answer} what="the levels" />
      <div className="small-multiples">
        {levels.map(([key, name]) => (
          <figure key={key}>
            <h3>{name}</h3>
            <Small cells={cells.filter(({ level }) => level.key === key)} most={most} name={name} />
          </figure>
        ))}
      </div>
      {data && (
        <details>
          <summary>The levels as a table</summary>
          <Table cells={across(cells)} samples={data.domainLinks.sampling?.samples ?? 0} />
        </details>
      )}
    </section>
  )
}

const across = (cells: readonly LevelCell[]) => cells.filter(({ source, target }) => source.key !== target.key)

function Small({ cells, most, name }: { readonly cells: readonly LevelCell[]; readonly most: number; readonly name: string }) {
  const domains = cells.filter(({ source, target }) => source.key === target.key).map(({ source }) => source)
  const place = new Map(domains.map(({ key }, index) => [key, index]))
  const radius = (studies: number) => (cell / 2 - 1) * Math.sqrt(studies / most)
  const side = domains.length * cell
  return (
    <svg
      viewBox={`-14 0 ${side + 16} ${side + 14}`}
      width="100%"
      role="img"
      aria-label={`${name}: studies that speak about every two domains at this level; the table below says the same.`}
    >
      {domains.map(({ key }, index) => (
        <g key={key} fill={domainColour(key)}>
          <rect x="-12" y={index * cell + 6} width="6" height={cell - 12} />
          <rect x={index * cell + 6} y={side + 6} width={cell - 12} height="6" />
        </g>
      ))}
      {across(cells).map(({ source, target, sharedStudies, expectedFixedMargins, q }) => {
        const [a, b] = [place.get(source.key) ?? 0, place.get(target.key) ?? 0]
        const isEstablished = (q ?? 1) <= 0.05
        const at = { cx: (Math.min(a, b) + 0.5) * cell, cy: (Math.max(a, b) + 0.5) * cell }
        return (
          <g key={`${source.key} ${target.key}`}>
            <title>{`${source.name} and ${target.name}: ${count(sharedStudies)} studies, ${number(expectedFixedMargins)} expected`}</title>
            <circle {...at} r={radius(sharedStudies)} fill={domainColour(target.key)} fillOpacity={isEstablished ? 1 : 0.45} />
            <circle
              {...at}
              r={radius(expectedFixedMargins ?? 0)}
              fill="none"
              stroke="var(--ink)"
              strokeDasharray={isEstablished ? undefined : '3 2'}
            />
          </g>
        )
      })}
    </svg>
  )
}

const column = createColumnHelper<LevelCell>()
const columns = [
  column.accessor('level.name', { id: 'level', header: 'Level' }),
  column.accessor(({ source, target }) => `${source.name} – ${target.name}`, { id: 'domains', header: 'Domains' }),
  column.accessor('sharedStudies', { header: 'Studies', meta: numeric, sortDescFirst: true }),
  column.accessor('expectedFixedMargins', { header: 'Expected', meta: numeric, cell: ({ getValue }) => number(getValue()) }),
  column.accessor('z', { header: 'z', meta: numeric, cell: ({ getValue }) => number(getValue()) }),
  column.accessor('q', { header: 'q', meta: numeric, cell: ({ getValue }) => number(getValue()) }),
]

function Table({ cells, samples }: { readonly cells: readonly LevelCell[]; readonly samples: number }) {
  return (
    <DataTable
      label="Domains by level"
      rows={cells}
      columns={columns}
      keyOf={({ level, source, target }) => `${level.key} ${source.key} ${target.key}`}
      caption={`Both findings at the level; expected over ${count(samples)} random codings with fixed margins.`}
    />
  )
}
