/**
 * A text as a full-text query in which nothing of it is syntax: every word of letters and digits in quotation marks, all
 * of them required. Empty where the text has no word.
 */
export function quotedWords(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' AND ')
}
