interface Cited {
  readonly title: string
  readonly authors: readonly string[]
  readonly year?: number | null
  readonly journal?: string | null
  readonly doi?: string | null
  readonly url?: string | null
}

/** A study as it is cited. */
export function studyCitation({ title, authors, year, journal, doi, url }: Cited): string {
  // A title that ends in a question keeps its mark instead of a full stop.
  const sentences = [
    `${authors.length > 0 ? `${authors.join(', ')} ` : ''}(${year ?? 'no year'})`,
    title.trim().replace(/\.$/, ''),
    ...(journal ? [journal] : []),
  ].map((part) => (/[?!]$/.test(part) ? part : `${part}.`))
  const at = doi ? `https://doi.org/${doi}` : url
  return [...sentences, ...(at ? [at] : [])].join(' ')
}
