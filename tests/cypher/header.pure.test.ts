import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { emitQueries, quoted } from '../../tools/cypher/emit.ts'
import { parseHeader } from '../../tools/cypher/header.ts'
import { parseType, typeScriptOf } from '../../tools/cypher/value-types.ts'

describe('types of a header', () => {
  it.each([
    ['string', 'string'],
    ['integer', 'number'],
    ['float?', 'number | null'],
    ['string[]', 'readonly string[]'],
    ['string[]?', 'readonly string[] | null'],
    ['string?[]', 'readonly (string | null)[]'],
    ['map', 'Readonly<Record<string, unknown>>'],
    ['map[] {id: string, years: integer[]}', 'readonly ({ readonly id: string; readonly years: readonly number[] })[]'],
    ['map? {inner: map {n: integer}}', '{ readonly inner: { readonly n: number } } | null'],
    ['Node<Study>', 'NodeValue'],
    ['Path', 'PathValue'],
  ])('%s becomes %s', (text, expected) => {
    const parsed = parseType(text)
    expect(parsed && typeScriptOf(parsed.type)).toBe(expected)
  })

  it.each(['text', 'String', 'string!', 'integers', 'map {id}', 'map {id: text}'])('%s is refused, not guessed', (text) => {
    expect(parseType(text)).toBeUndefined()
    expect(parseHeader('x.cypher', `// Says something.\n// @access read\n// @rows one\n// @column a ${text}\n`).complaints).not.toEqual([])
  })

  it('leave the meaning behind them', () => {
    expect(parseType('map[] {id: string}  by id')).toMatchObject({ rest: 'by id' })
  })
})

describe('generated queries', () => {
  it('carry description, meaning, types and run-time rules over', () => {
    const text = '// Says `this`.\n// @access read\n// @rows many\n// @param id string Study.id\n// @column title string? as given\nRETURN'
    const { header, complaints } = parseHeader('cypher/read/one-study.cypher', text)
    expect(complaints).toEqual([])
    const emitted = emitQueries([{ name: 'oneStudy', file: 'cypher/read/one-study.cypher', header, statement: 'RETURN 1' }])
    expect(emitted).toContain(' * Says `this`.\n * @see cypher/read/one-study.cypher')
    expect(emitted).toContain('  /** Study.id */\n  readonly id: string')
    expect(emitted).toContain('  /** as given */\n  readonly title: string | null')
    expect(emitted).toContain("columns: { title: { kind: 'nullable', of: { kind: 'string' } } }")
    expect(emitted).toContain('export const oneStudy: Query<OneStudyParameters, OneStudyRow> = {')
  })

  it('keep every character of the statement', () => {
    const statement = ['RETURN "`', '$', '{x}', '\\n', '"'].join('')
    expect(runInNewContext(quoted(statement))).toBe(statement)
  })
})
