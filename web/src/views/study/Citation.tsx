import { useState } from 'react'

interface Cited {
  readonly title: string
  readonly authors: readonly string[]
  readonly year: number | null
  readonly journal: string | null
  readonly doi: string | null
  readonly url: string | null
}

/** The study as it is cited, to be copied. */
export function Citation({ study }: { readonly study: Cited }) {
  const [said, setSaid] = useState('')
  const text = citationOf(study)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('The citation is copied.'),
      () => setSaid('The browser does not let this page copy.'),
    )
  return (
    <>
      <p>{text}</p>
      <p className="controls">
        <button type="button" onClick={copy}>
          Copy the citation
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  )
}

function citationOf({ title, authors, year, journal, doi, url }: Cited): string {
  // A title that ends in a question keeps its mark instead of a full stop.
  const sentences = [
    `${authors.length > 0 ? `${authors.join(', ')} ` : ''}(${year ?? 'no year'})`,
    title.trim().replace(/\.$/, ''),
    ...(journal ? [journal] : []),
  ].map((part) => (/[?!]$/.test(part) ? part : `${part}.`))
  const at = doi ? `https://doi.org/${doi}` : url
  return [...sentences, ...(at ? [at] : [])].join(' ')
}
