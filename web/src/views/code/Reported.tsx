import type { CodeSpreadQuery } from '../../api/operations.generated.ts'
import { StudyName } from '../../design/names.tsx'
import { Term } from '../../design/Term.tsx'
import { count, plural, share } from '../../design/words.ts'
import type { Code } from './index.tsx'
import { Years } from './Years.tsx'

/** A longer list is folded, so that what comes after it is found. */
const mostOpen = 10

/** Kinds that a study reports; the others are what it is coded with. */
const reportedKinds: readonly Code['__typename'][] = ['Barrier', 'Facilitator', 'Theme', 'Domain']

/** Who reports the code: how many studies of all in scope, in which years, and which. */
export function Reported({
  code,
  domain,
  years,
}: {
  readonly code: Code
  readonly domain: string | undefined
  readonly years: CodeSpreadQuery['years'] | undefined
}) {
  const { totalCount, nodes } = code.studies
  const isReported = reportedKinds.includes(code.__typename)
  const verb = isReported ? 'report it' : 'are coded with it'
  const byYear = (years?.strata ?? []).map(({ key, prevalence }) => ({ year: Number(key), studies: prevalence.count }))
  const dated = byYear.reduce((sum, { studies }) => sum + studies, 0)
  const undated = years === undefined ? 0 : years.overall.prevalence.count - dated
  return (
    <section aria-labelledby="reported">
      <h2 id="reported">{isReported ? 'Who reports it' : 'Studies coded with it'}</h2>
      {years && (
        <p>
          {share(years.overall.prevalence.count, years.overall.prevalence.total)} studies <Term of="N">in scope</Term> {verb}.
        </p>
      )}
      {dated > 0 && <Years years={byYear} domain={domain} />}
      {undated > 0 && <p className="quiet">The year of {plural(undated, 'study', 'studies')} is not coded.</p>}
      {totalCount === 0 ? (
        <p className="quiet">It is not coded in any study in scope.</p>
      ) : (
        <details open={nodes.length <= mostOpen}>
          <summary>
            {totalCount > nodes.length
              ? `The newest ${count(nodes.length)} of ${count(totalCount)} studies`
              : plural(totalCount, 'study', 'studies')}
          </summary>
          <ul>
            {nodes.map((study) => (
              <li key={study.id}>
                <StudyName study={study} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
