import type { CodeSpreadQuery } from '../../api/operations.generated.ts'
import { Scroll } from '../../design/Scroll.tsx'
import { share } from '../../design/words.ts'
import type { Code } from './index.tsx'

type Stratum = CodeSpreadQuery['levels']['strata'][number]

/** Factors are listed up to so many. */
const mostFactors = 8

/** At which levels, and concerning whom, the code is reported. What a level or a factor is itself is not asked of it. */
export function Strata({
  of,
  levels,
  factors,
}: {
  readonly of: Code['__typename']
  readonly levels: readonly Stratum[]
  readonly factors: readonly Stratum[]
}) {
  const concerning = factors
    .filter(({ prevalence }) => prevalence.count > 0)
    .sort((a, b) => b.prevalence.count - a.prevalence.count)
    .slice(0, mostFactors)
  return (
    <>
      {of !== 'SystemLevel' && (
        <section aria-labelledby="levels">
          <h2 id="levels">At which level</h2>
          <Shares name="Level" strata={levels} caption="Of the studies that report anything at the level, those that report it there." />
        </section>
      )}
      {of !== 'IntersectionalFactor' && (
        <section aria-labelledby="factors">
          <h2 id="factors">Concerning whom</h2>
          {concerning.length === 0 ? (
            <p className="quiet">Whom it concerns is not coded in any study in scope.</p>
          ) : (
            <Shares
              name="Factor"
              strata={concerning}
              caption={`Of the studies that report anything concerning the factor, those that report it concerning the factor. At most ${mostFactors}, most studies first.`}
            />
          )}
        </section>
      )}
    </>
  )
}

function Shares({ name, strata, caption }: { readonly name: string; readonly strata: readonly Stratum[]; readonly caption: string }) {
  const level = strata[0]?.prevalence.level
  return (
    <Scroll label={`${name}s`}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">Studies</th>
            <th scope="col">{level === undefined ? 'Interval' : `${Math.round(100 * level)} % interval`}</th>
          </tr>
        </thead>
        <tbody>
          {strata.map(({ key, name: stratum, prevalence }) => (
            <tr key={key}>
              <th scope="row">{stratum}</th>
              <td>{prevalence.total === 0 ? 'not coded in scope' : share(prevalence.count, prevalence.total)}</td>
              <td>{intervalOf(prevalence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function intervalOf({ lower, upper }: Stratum['prevalence']): string {
  if (lower === null || upper === null) return '–'
  return `${Math.round(100 * lower)} to ${Math.round(100 * upper)} %`
}
