import { CodeName } from '../../design/names.tsx'
import { count, plural } from '../../design/words.ts'
import type { Determinant } from './index.tsx'

/** Codes in a list with the studies behind each. */
export type CountedCodes = Determinant['leadsTo']

/** What studies state of a barrier or facilitator: what addresses it, what it leads to and what it results from. */
export function Stated({ code }: { readonly code: Determinant }) {
  const isBarrier = code.kind === 'BARRIER'
  const lists = [
    { name: 'Stated to address it', codes: code.addressedBy, isAsked: isBarrier },
    { name: 'Stated to be addressed by it', codes: code.addresses, isAsked: !isBarrier },
    { name: 'Stated to result from it', codes: code.leadsTo, isAsked: true },
    { name: 'Stated to lead to it', codes: code.resultsFrom, isAsked: true },
    { name: 'Stated to be made worse by it', codes: code.worsens, isAsked: false },
    { name: 'Stated to make it worse', codes: code.worsenedBy, isAsked: false },
  ]
  return (
    <section aria-labelledby="stated">
      <h2 id="stated">What studies state of it</h2>
      {lists
        .filter(({ codes, isAsked }) => isAsked || codes.totalCount > 0)
        .map(({ name, codes }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <Counted codes={codes} verb="stated by" />
          </section>
        ))}
    </section>
  )
}

/** Codes, those of most studies first; what is not there is not coded. */
export function Counted({ codes, verb }: { readonly codes: CountedCodes; readonly verb: string }) {
  const { totalCount, edges } = codes
  if (totalCount === 0) return <p className="quiet">not coded</p>
  return (
    <>
      <ul className="plain-list">
        {edges.map(({ node, studyCount }) => (
          <li key={node.id}>
            <CodeName code={node} kind={node.kind} domain={node.domain?.key ?? null} />
            {studyCount !== null && (
              <span className="quiet">
                , {verb} {plural(studyCount, 'study', 'studies')}
              </span>
            )}
          </li>
        ))}
      </ul>
      {totalCount > edges.length && (
        <p className="quiet">
          The first {count(edges.length)} of {count(totalCount)} are shown.
        </p>
      )}
    </>
  )
}
