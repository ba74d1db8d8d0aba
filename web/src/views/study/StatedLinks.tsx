import { CodeName } from '../../design/names.tsx'
import { assertionWords, count, relationWords } from '../../design/words.ts'
import type { Study } from './index.tsx'

type Links = Study['statedLinks']
type End = Links['nodes'][number]['source']

/** What the study states of one code and another, each as a sentence. */
export function StatedLinks({ links }: { readonly links: Links }) {
  const { totalCount, nodes } = links
  if (totalCount === 0) return <p className="quiet">Links between barriers and facilitators are not coded for this study.</p>
  return (
    <>
      <ul className="plain-list findings">
        {nodes.map(({ id, source, relation, target, assertion, summary }) => (
          <li key={id}>
            <EndName end={source} /> {relationWords[relation]} <EndName end={target} /> ({assertionWords[assertion]})
            {summary && <p className="answer">{summary}</p>}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className="quiet">
          The first {count(nodes.length)} of {count(totalCount)} are shown.
        </p>
      )}
    </>
  )
}

function EndName({ end }: { readonly end: End }) {
  if (!end) return 'a code that is not coded'
  return <CodeName code={end} kind={end.kind} domain={end.domain?.key ?? null} />
}
