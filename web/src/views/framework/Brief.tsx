import type { FrameworkQuery } from '../../api/operations.generated.ts'
import { citationOf } from '../../export/about.ts'

/** What a brief says of itself: how it was counted, what not to read into it, and how to cite it. */
export function Brief({ data: { frameworkMatrix, meta } }: { readonly data: FrameworkQuery }) {
  const { method } = frameworkMatrix
  return (
    <section className="brief" aria-labelledby="brief">
      <h2 id="brief">Method, caution, citation</h2>
      <p>{method.paragraph}</p>
      <p>
        A count says how many studies report a code, not how common or how strong it is. What is stated to address a barrier is what studies
        say, observed or not; it is not shown to work. An empty cell was not coded, which is not to say that there is nothing.
      </p>
      {meta.dataSets.map((set) => (
        <p key={set.id}>
          {set.sourceExtent === 'ABSTRACT' && 'Abstracts were coded, not full texts. '}
          {set.description} Cite: {citationOf(set, method.dataVersion)} Sources: {set.sources.join('; ')}.
        </p>
      ))}
    </section>
  )
}
