import { useState } from 'react'
import type { DataPageQuery, VersionChangesQuery, VersionChangesQueryVariables } from '../../api/operations.generated.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Choice } from '../../design/Choice.tsx'
import { StudyName } from '../../design/names.tsx'
import { Scroll } from '../../design/Scroll.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { number, plural, verdictWords } from '../../design/words.ts'
import { useAppState } from '../../state/app-state.tsx'
import document from './version-diff.graphql?raw'

type Diff = VersionChangesQuery['versionDiff']
type State = Diff['links'][number]['before']

/** The data version of a graph that holds nothing: where every history begins. */
const beginning = 'e3b0c44298fc1c14'
const mostStudies = 5

const changeWords = { APPEARED: 'appeared', VANISHED: 'vanished', VERDICT_CHANGED: 'changed verdict', KEPT: 'kept' } as const

/** What has changed between a former data version and the present one, and because of which studies. */
export function Changes({ meta }: { readonly meta: DataPageQuery['meta'] }) {
  const former = [...new Map(meta.runs.map(({ dataVersion, at }) => [dataVersion, at]))].filter(([version]) => version !== meta.dataVersion)
  const options = [
    ...former.map(([value, at]) => ({ value, name: `${value}, ${at.slice(0, 10)}` })),
    { value: beginning, name: 'nothing: the beginning' },
  ]
  const [from, setFrom] = useState(options[0]?.value ?? beginning)
  const [asked, setAsked] = useState<string>()
  const answer = useAnswer<VersionChangesQuery, VersionChangesQueryVariables>(asked === undefined ? null : document, {
    fromVersion: asked ?? '',
  })
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">What has changed?</h2>
      {former.length === 0 && <p>There has been one version so far: it can be held against the beginning only.</p>}
      <div className="controls">
        <Choice label="Since data version" value={from} options={options} onChoose={setFrom} />
        <button type="button" onClick={() => setAsked(from)}>
          Show what changed
        </button>
      </div>
      {asked !== undefined && <Waiting answer={answer} what="what changed" />}
      {asked !== undefined && answer.state === 'answered' && <Difference diff={answer.data.versionDiff} />}
    </section>
  )
}

function Difference({ diff: { studiesAdded, studiesRemoved, links } }: { readonly diff: Diff }) {
  const { change } = useAppState()
  const changed = links.filter((link) => link.change !== 'KEPT')
  return (
    <>
      <p role="status">
        {plural(studiesAdded, 'study', 'studies')} came, {plural(studiesRemoved, 'study', 'studies')} went;{' '}
        {plural(changed.length, 'link between barriers', 'links between barriers')} appeared, vanished or changed verdict.
      </p>
      {links.length > 0 && (
        <Scroll label="Links that changed">
          <table>
            <thead>
              <tr>
                <th scope="col">Link</th>
                <th scope="col">Change</th>
                <th scope="col">Before</th>
                <th scope="col">Now</th>
                <th scope="col">Because of</th>
              </tr>
            </thead>
            <tbody>
              {links.map((link) => (
                <tr key={`${link.a.id} ${link.b.id}`}>
                  <th scope="row">
                    <button type="button" className="plain" onClick={() => change({ pair: [link.a.id, link.b.id] })}>
                      {link.a.name} × {link.b.name}
                    </button>
                  </th>
                  <td>{changeWords[link.change]}</td>
                  <td>{stateOf(link.before)}</td>
                  <td>{stateOf(link.after)}</td>
                  <td>
                    <Because what="came" ids={link.gained} />
                    <Because what="went" ids={link.lost} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </>
  )
}

function stateOf(state: State | undefined): string {
  return state ? `${state.verdict ? verdictWords[state.verdict] : 'not tested'}, q ${number(state.q)}` : '–'
}

function Because({ what, ids }: { readonly what: string; readonly ids: readonly string[] }) {
  if (ids.length === 0) return null
  const named = ids.slice(0, mostStudies)
  return (
    <>
      {what}:{' '}
      {named.map((id) => (
        <span key={id}>
          <StudyName study={{ id, title: id.split(':').at(-1) ?? id }} />{' '}
        </span>
      ))}
      {ids.length > named.length && `and ${ids.length - named.length} more`}
    </>
  )
}
