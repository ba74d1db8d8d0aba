import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlightOf } from '../../src/graphql/search/highlight.ts'
import { fullTextQuery, isMatch, wordsOf } from '../../src/graphql/search/words.ts'

describe('a full-text query', () => {
  test('holds no syntax of the index but its own, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const words = wordsOf(text).map((word) => word.text)
        const query = fullTextQuery(words)
        expect(query.replace(/\^8|\^2|~1|~2|\*/g, '')).toMatch(/^([\p{L}\p{N}\p{M}]+|[() ]|OR|AND)*$/u)
        for (const word of words) expect(word).not.toMatch(/^(AND|OR|NOT|TO)$/)
      }),
    )
  })

  test('of operators alone is empty', () => {
    expect(fullTextQuery(wordsOf('):( && || ! "" ~ * ? \\ /').map((word) => word.text))).toBe('')
  })
})

describe('a word is found', () => {
  test.each([
    ['as it is', 'trust', 'trust'],
    ['as a beginning', 'trusted', 'trust'],
    ['with one letter wrong', 'trist', 'trust'],
    ['with two letters swapped', 'turst', 'trust'],
    ['with two letters wrong in a long word', 'impersonal', 'impersonel'],
  ])('%s', (_title, found, searched) => expect(isMatch(found, searched)).toBe(true))

  test.each([
    ['with a letter wrong in a short word', 'cat', 'car'],
    ['with two letters wrong in a word of five', 'troot', 'trust'],
    ['inside another', 'distrust', 'trust'],
  ])('not %s', (_title, found, searched) => expect(isMatch(found, searched)).toBe(false))
})

describe('a highlight', () => {
  test('is of the property with most of the words, and safe as HTML', () => {
    const { field, highlight } = highlightOf(
      [
        ['title', 'Trust <b>'],
        ['summary', 'Lack of trust & <script>alert(1)</script> privacy'],
      ],
      ['trust', 'privacy'],
    )
    expect(field).toBe('summary')
    expect(highlight).toBe('Lack of <mark>trust</mark> &amp; &lt;script&gt;alert(1)&lt;/script&gt; <mark>privacy</mark>')
  })

  test('is cut around the first word', () => {
    const { highlight } = highlightOf([['summary', `${'before '.repeat(60)}trust${' after'.repeat(60)}`]], ['trust'])
    expect(highlight).toMatch(/^…(before )+<mark>trust<\/mark>( after)+.*…$/)
    expect(highlight.length).toBeLessThan(270)
  })
})
