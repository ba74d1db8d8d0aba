/** Words of a text, and how a searched word may differ from one that is found: as full-text query and as test. */

export interface Word {
  /** Lower case. */
  readonly text: string
  /** Place in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** Runs of letters and digits; everything else is punctuation and never reaches the index. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Letters that may be wrong in a word: none in short ones, where every other word would fit. */
function allowedEdits(word: string): 0 | 1 | 2 {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/**
 * A query for the full-text index: each word as it is (ranked highest), as a beginning, or misspelt; all words required.
 * Letters and digits in lower case are never syntax of the index.
 */
export function fullTextQuery(words: readonly string[]): string {
  return words.map((word) => `(${variants(word).join(' OR ')})`).join(' AND ')
}

function variants(word: string): readonly string[] {
  const edits = allowedEdits(word)
  return [`${word}^8`, ...(word.length < 2 ? [] : [`${word}*^2`]), ...(edits === 0 ? [] : [`${word}~${edits}`])]
}

/** True when a word of a text is what was searched: the same, longer, or misspelt. */
export function isMatch(found: string, searched: string): boolean {
  if (found.startsWith(searched)) return searched.length > 1 || found === searched
  const edits = allowedEdits(searched)
  return edits > 0 && editsBetween(found, searched, edits) <= edits
}

/** Damerau-Levenshtein distance of adjacent transpositions, as the index counts; more than `most` is `most + 1`. */
function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1)
      current.push(least)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? most + 1
}
