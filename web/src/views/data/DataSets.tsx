import type { DataPageQuery } from '../../api/operations.generated.ts'
import { CopyCitation } from '../../design/CopyCitation.tsx'
import { plural } from '../../design/words.ts'
import { citationOf } from '../../export/about.ts'

type Meta = DataPageQuery['meta']
type DataSet = Meta['dataSets'][number]

const extentWords = {
  ABSTRACT: 'Abstracts were coded, not full texts: what is not coded may still be there.',
  FULL_TEXT: 'Full texts were coded.',
} as const

/** Each data set: what it is, who coded it from what, and how to cite it. */
export function DataSets({ meta: { dataSets, dataVersion } }: { readonly meta: Meta }) {
  return (
    <section aria-labelledby="data-sets" className="data-sets">
      <h2 id="data-sets">Which data sets is it made of?</h2>
      {dataSets.length === 0 && <p>None: nothing has been imported, or everything was removed.</p>}
      {dataSets.map((set) => (
        <OneDataSet key={set.id} set={set} dataVersion={dataVersion} />
      ))}
    </section>
  )
}

function OneDataSet({ set, dataVersion }: { readonly set: DataSet; readonly dataVersion: string }) {
  const citation = citationOf(set, dataVersion)
  return (
    <section aria-labelledby={set.id}>
      <h3 id={set.id}>{set.title}</h3>
      {set.synthetic === true && <p className="note">Made up, for tests of load: never evidence.</p>}
      <dl className="facts">
        <dt>Holds</dt>
        <dd>{plural(set.studies.totalCount, 'study', 'studies')}</dd>
        <dt>Version</dt>
        <dd>{set.packageVersion ?? 'not stated'}</dd>
        <dt>Created</dt>
        <dd>{set.created?.slice(0, 10) ?? 'not stated'}</dd>
        <dt>Licence</dt>
        <dd>{set.licence ?? 'not stated'}</dd>
        <dt>Extent</dt>
        <dd>{extentWords[set.sourceExtent]}</dd>
        <dt>Who coded</dt>
        <dd>{set.description ?? 'not stated: read the README of the data set before you quote a number.'}</dd>
        <dt>Sources</dt>
        <dd>{set.sources.length === 0 ? 'not stated' : set.sources.map((source) => <div key={source}>{source}</div>)}</dd>
        <dt>How to cite</dt>
        <dd>{citation}</dd>
      </dl>
      <CopyCitation text={citation} />
    </section>
  )
}
