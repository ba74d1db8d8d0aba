import type { DataPageQuery } from '../../api/operations.generated.ts'
import { Scroll } from '../../design/Scroll.tsx'
import { count } from '../../design/words.ts'

type Meta = DataPageQuery['meta']

/** Kinds as CONTEXT.md names them: complete by type, so that a new kind cannot go without a name. */
const kindNames: Readonly<Record<Meta['counts'][number]['kind'], string>> = {
  STUDY: 'Studies',
  FINDING: 'Findings',
  STATED_LINK: 'Stated links',
  BARRIER: 'Barriers',
  FACILITATOR: 'Facilitators',
  THEME: 'Themes',
  DOMAIN: 'Domains',
  LEVEL: 'System levels',
  FACTOR: 'Intersectional factors',
  STAKEHOLDER: 'Stakeholders',
  TECHNOLOGY: 'Technologies',
  FRAMEWORK: 'Frameworks',
  REVIEW: 'Reviews',
  REVIEW_FINDING: 'Review findings',
  PUBLICATION: 'Publications',
  DATA_SET: 'Data sets',
}

/** What the service holds, and which programs hold and serve it. */
export function Holdings({ meta: { dataVersion, software, neo4j, counts } }: { readonly meta: Meta }) {
  return (
    <section aria-labelledby="holdings">
      <h2 id="holdings">What does the service hold?</h2>
      <p>
        Data version {dataVersion}, served by {software.name} {software.version} from Neo4j {neo4j.version}, {neo4j.edition} edition.
      </p>
      <div className="holdings">
        <Scroll label="How many of each kind">
          <table>
            <caption>How many there are of each kind.</caption>
            <thead>
              <tr>
                <th scope="col">Kind</th>
                <th scope="col" className="number">
                  Count
                </th>
              </tr>
            </thead>
            <tbody>
              {counts.map(({ kind, count: n }) => (
                <tr key={kind}>
                  <th scope="row">{kindNames[kind]}</th>
                  <td className="number">{count(n)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </div>
    </section>
  )
}
