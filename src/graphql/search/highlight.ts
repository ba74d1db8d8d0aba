/** Where in a node the searched words stand: the property that has most of them, and a passage of it to show. */
import { isMatch, type Word, wordsOf } from './words.ts'

export interface Highlight {
  /** Name of the property. */
  readonly field: string
  /** HTML: the words in `<mark>`, everything else escaped. */
  readonly highlight: string
}

/** Characters of a passage, marks and escapes not counted. */
const passageLength = 240
/** Characters before the first word that was found. */
const lead = 60

/**
 * @param fields properties that were searched, with their values, most telling first; at least one
 */
export function highlightOf(fields: readonly (readonly [field: string, value: string])[], searched: readonly string[]): Highlight {
  const found = fields.map(([field, value]) => {
    const hits = wordsOf(value).filter((word) => searched.some((text) => isMatch(word.text, text)))
    const distinct = searched.filter((text) => hits.some((hit) => isMatch(hit.text, text))).length
    return { field, value, hits, distinct }
  })
  const [first, ...others] = found
  if (first === undefined) return { field: '', highlight: '' }
  const best = others.reduce((left, right) => (right.distinct > left.distinct ? right : left), first)
  return { field: best.field, highlight: passage(best.value, best.hits) }
}

function passage(text: string, hits: readonly Word[]): string {
  const start = text.length <= passageLength ? 0 : wordStart(text, Math.max(0, (hits[0]?.start ?? 0) - lead))
  const end = Math.min(text.length, start + passageLength)
  let html = start > 0 ? '…' : ''
  let place = start
  for (const hit of hits) {
    if (hit.start < place || hit.end > end) continue
    html += `${escaped(text.slice(place, hit.start))}<mark>${escaped(text.slice(hit.start, hit.end))}</mark>`
    place = hit.end
  }
  return `${html}${escaped(text.slice(place, end))}${end < text.length ? '…' : ''}`
}

/** The next beginning of a word at or after a place. */
function wordStart(text: string, place: number): number {
  if (place === 0) return 0
  const space = text.indexOf(' ', place)
  return space === -1 ? place : space + 1
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
