import type { VersionChangesQuery } from '../../api/operations.generated.ts'
import { StudyName } from '../../design/names.tsx'
import { Scroll } from '../../design/Scroll.tsx'
import { Term } from '../../design/Term.tsx'
import { count, number, plural, verdictWords } from '../../design/words.ts'
import { useAppState } from '../../state/app-state.tsx'

type Diff = VersionChangesQuery['versionDiff']
type Link = Diff['links'][number]

/** `versionDiff` lists no more. */
const mostLinks = 500
const mostStudies = 5

const changeWords = { APPEARED: 'appeared', VANISHED: 'vanished', VERDICT_CHANGED: 'changed verdict', KEPT: 'kept' } as const

/** Studies and links that two data versions do not have alike. */
export function Difference({ diff, from, to }: { readonly diff: Diff; readonly from: string; readonly to: string }) {
  const { studiesAdded, studiesRemoved, links } = diff
  const changed = links.filter((link) => link.change !== 'KEPT')
  const of = (change: Link['change']) => count(links.filter((link) => link.change === change).length)
  return (
    <>
      <p role="status">
        From {from} to data version {to}: {plural(studiesAdded, 'study', 'studies')} added, {plural(studiesRemoved, 'study', 'studies')}{' '}
        removed. Of the links between barriers {of('APPEARED')} appeared, {of('VANISHED')} vanished, {of('VERDICT_CHANGED')} changed verdict
        and {of('KEPT')} kept it.
        {links.length >= mostLinks && ` No more than ${mostLinks} links are told: there may be others.`}
      </p>
      {changed.length > 0 && (
        <Scroll label="Links that changed">
          <table>
            <caption>
              Links that changed, smallest <Term of="q">q</Term> of the later version first. Each version is a family of its own.
            </caption>
            <thead>
              <tr>
                <th scope="col">Link</th>
                <th scope="col">Change</th>
                <th scope="col">Before</th>
                <th scope="col">After</th>
                <th scope="col">Because of studies</th>
              </tr>
            </thead>
            <tbody>
              {changed.map((link) => (
                <Row key={`${link.a.id} ${link.b.id}`} link={link} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </>
  )
}

function Row({ link: { a, b, change: what, before, after, gained, lost } }: { readonly link: Link }) {
  const { change } = useAppState()
  return (
    <tr>
      <th scope="row">
        <button type="button" className="plain" onClick={() => change({ pair: [a.id, b.id] })}>
          {a.name} × {b.name}
        </button>
      </th>
      <td>{changeWords[what]}</td>
      <td>{stateOf(before)}</td>
      <td>{stateOf(after)}</td>
      <td>
        <Because what="Gained" ids={gained} />
        <Because what="Lost" ids={lost} />
        {gained.length + lost.length === 0 && <span className="quiet">none of its own: the family or N changed</span>}
      </td>
    </tr>
  )
}

function stateOf(state: Link['before']): string {
  if (state === null) return 'a code was in no study'
  return `${state.verdict ? verdictWords[state.verdict] : 'No verdict'}, q = ${number(state.q)}`
}

function Because({ what, ids }: { readonly what: string; readonly ids: readonly string[] }) {
  if (ids.length === 0) return null
  const named = ids.slice(0, mostStudies)
  return (
    <div>
      {what} {count(ids.length)}:{' '}
      {named.map((id, place) => (
        <span key={id}>
          {place > 0 && ', '}
          {/* A former version tells ids only: the key of a study says author and year. */}
          <StudyName study={{ id, title: id.split(':').at(-1) ?? id }} />
        </span>
      ))}
      {ids.length > named.length && ` and ${count(ids.length - named.length)} more`}
    </div>
  )
}
