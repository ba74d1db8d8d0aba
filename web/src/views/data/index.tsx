import { createColumnHelper } from '@tanstack/react-table'
import type { DataPageQuery } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { CopyCitation } from '../../design/CopyCitation.tsx'
import { DataTable, numeric } from '../../design/DataTable.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count, plural } from '../../design/words.ts'
import { citationOf } from '../../export/about.ts'
import { TakeAway } from '../../export/TakeAway.tsx'
import { Changes } from './Changes.tsx'
import document from './data.graphql?raw'
import runsDocument from './runs-csv.graphql?raw'

type Meta = DataPageQuery['meta']
type Run = Meta['runs'][number]
type DataSet = Meta['dataSets'][number]

const nothing = {}

/** Where the evidence comes from, how to cite it, what was imported when, and what has changed since. */
export function View() {
  const answer = useAnswer<DataPageQuery, object>(document, nothing)
  const data = shown(answer)
  return (
    <>
      <h1>Where does this evidence come from, and what has changed?</h1>
      <Waiting answer={answer} what="the data sets" />
      {data && <Content meta={data.meta} />}
      {data && <TakeAway name="data" document={runsDocument} variables={nothing} data={data} />}
    </>
  )
}

function Content({ meta }: { readonly meta: Meta }) {
  const { dataSets, dataVersion, software, neo4j, counts } = meta
  return (
    <>
      <p className="answer">
        {plural(dataSets.length, 'data set', 'data sets')}, data version {dataVersion}: the same evidence has the same data version, however
        it came in.
      </p>
      {dataSets.map((set) => (
        <OneDataSet key={set.id} set={set} dataVersion={dataVersion} />
      ))}
      <h2>What is held</h2>
      <dl className="facts">
        {counts.map(({ kind, count: n }) => (
          <div key={kind} className="fact">
            <dt>{kind.toLowerCase().replaceAll('_', ' ')}</dt>
            <dd>{count(n)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        Served by {software.name} {software.version} from Neo4j {neo4j.version}, {neo4j.edition} edition.
      </p>
      <Runs runs={meta.runs} />
      <Changes meta={meta} />
    </>
  )
}

function OneDataSet({ set, dataVersion }: { readonly set: DataSet; readonly dataVersion: string }) {
  const citation = citationOf(set, dataVersion)
  return (
    <section aria-labelledby={set.id}>
      <h2 id={set.id}>{set.title}</h2>
      <p>
        {count(set.studies.totalCount)} studies.{' '}
        {set.sourceExtent === 'ABSTRACT'
          ? 'Abstracts were coded, not full texts: what is not coded may still be there.'
          : 'Full texts were coded.'}{' '}
        {set.synthetic === true && 'Made up: never evidence.'} {set.description}
      </p>
      <dl className="facts">
        <dt>Version</dt>
        <dd>{set.packageVersion ?? 'not stated'}</dd>
        <dt>Created</dt>
        <dd>{set.created?.slice(0, 10) ?? 'not stated'}</dd>
        <dt>Licence</dt>
        <dd>{set.licence ?? 'not stated'}</dd>
        <dt>Sources</dt>
        <dd>
          {set.sources.map((source) => (
            <div key={source}>{source}</div>
          ))}
        </dd>
        <dt>How to cite</dt>
        <dd>{citation}</dd>
      </dl>
      <CopyCitation text={citation} />
    </section>
  )
}

const actionWords = { IMPORT: 'imported', REMOVE: 'removed', RESTORE: 'restored' } as const
const column = createColumnHelper<Run>()
const columns = [
  column.accessor('at', { header: 'When (UTC)', cell: ({ getValue }) => getValue().slice(0, 16).replace('T', ' ') }),
  column.accessor(({ action }) => actionWords[action], { id: 'action', header: 'What' }),
  column.accessor(({ package: name, packageVersion }) => `${name}${packageVersion ? ` ${packageVersion}` : ''}`, {
    id: 'package',
    header: 'Package',
  }),
  column.accessor('created', { header: 'Created', meta: numeric, cell: ({ getValue }) => count(getValue()) }),
  column.accessor('updated', { header: 'Updated', meta: numeric, cell: ({ getValue }) => count(getValue()) }),
  column.accessor('removed', { header: 'Removed', meta: numeric, cell: ({ getValue }) => count(getValue()) }),
  column.accessor('unchanged', { header: 'Unchanged', meta: numeric, cell: ({ getValue }) => count(getValue()) }),
  column.accessor('dataVersion', { header: 'Data version after it' }),
]

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <section aria-labelledby="runs">
      <h2 id="runs">Imports, removals and restores</h2>
      <DataTable
        label="Runs"
        rows={runs}
        columns={columns}
        keyOf={({ id }) => id}
        caption="Latest first. Created, updated, removed and unchanged count nodes and relationships of the graph."
      />
    </section>
  )
}
