import type { StatedBetweenQuery, StatedBetweenQueryVariables } from '../api/operations.generated.ts'
import { shown, useAnswer } from '../api/use-answer.ts'
import { StudyName } from '../design/names.tsx'
import { assertionWords, relationWords } from '../design/words.ts'
import { scopeOf } from '../state/address.ts'
import { useAppState } from '../state/app-state.tsx'
import document from './stated.graphql?raw'

const isDeterminant = (id: string) => /^(barrier|facilitator):/.test(id)

/** What studies themselves say of the two, whichever way round; nothing where none does. */
export function StatedBetween({ a, b }: { readonly a: string; readonly b: string }) {
  const { state } = useAppState()
  const isAsked = isDeterminant(a) && isDeterminant(b)
  const answer = useAnswer<StatedBetweenQuery, StatedBetweenQueryVariables>(isAsked ? document : null, { a, b, scope: scopeOf(state) })
  const links = shown(answer)?.statedLinks.nodes ?? []
  if (links.length === 0) return null
  return (
    <section aria-label="Stated">
      <h3>What studies say of the two</h3>
      <ul className="plain-list">
        {links.map(({ id, relation, assertion, summary, source, target, study }) => (
          <li key={id}>
            {source?.name} {relationWords[relation]} {target?.name} <span className="quiet">({assertionWords[assertion]})</span>
            {summary && `: ${summary}`} {study && <StudyName study={study} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
