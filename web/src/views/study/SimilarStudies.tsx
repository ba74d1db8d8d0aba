import type { SimilarStudiesQuery, SimilarStudiesQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { StudyName } from '../../design/names.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count } from '../../design/words.ts'
import similar from './similar.graphql?raw'

const mostListed = 10

/** The studies that report the most of the codes that this one reports; at least two, for one code is shared by chance. */
export function SimilarStudies({ own, codes }: { readonly own: string; readonly codes: readonly string[] }) {
  const answer = useAnswer<SimilarStudiesQuery, SimilarStudiesQueryVariables>(similar, { own, codes })
  const data = shown(answer)
  return (
    <section aria-labelledby="similar">
      <h2 id="similar">Studies that report the most of the same codes</h2>
      <Waiting answer={answer} what="similar studies" />
      {data && <List studies={data.studies} codes={codes.length} />}
    </section>
  )
}

function List({ studies, codes }: { readonly studies: SimilarStudiesQuery['studies']; readonly codes: number }) {
  const { totalCount, nodes } = studies
  if (totalCount === 0) return <p>No other study reports two or more of its codes.</p>
  const most = [...nodes]
    .sort(
      (a, b) =>
        b.determinants.totalCount - a.determinants.totalCount || (b.year ?? 0) - (a.year ?? 0) || a.title.localeCompare(b.title, 'en'),
    )
    .slice(0, mostListed)
  return (
    <>
      <p className="quiet">
        {count(totalCount)} other studies report two or more of its {count(codes)} codes.
        {totalCount > nodes.length && ` Only the first ${count(nodes.length)} by id were compared.`}
      </p>
      <ul className="plain-list">
        {most.map((study) => (
          <li key={study.id}>
            <StudyName study={study} />{' '}
            <span className="quiet">
              {count(study.determinants.totalCount)} of its {count(codes)} codes
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
