import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFile } from '../../tools/cypher/check.ts'

const folder = join(import.meta.dirname, 'broken')
const check = (path: string) => checkFile(path, readFileSync(join(import.meta.dirname, path), 'utf8'))
const complaintsOf = (path: string) => check(path).complaints.map(({ line, text }) => (line === undefined ? text : `${line}: ${text}`))

/** What the checker must say about each file of broken/: all of it. */
const expected: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'unknown-label': ['8: unknown label Studdy'],
  'unknown-relationship-type': ['8: unknown relationship type SUPORTS'],
  'unknown-property-read': ['9: unknown property titel of a node'],
  'property-of-another-label': ['9: unknown property effect of a node'],
  'unknown-property-in-pattern': ['8: unknown property ident of a node'],
  'reversed-relationship': ['8: [:REPORTS] has no outgoing (:Study)', '8: (:Finding) has no outgoing [:REPORTS]'],
  'undeclared-parameter': ['10: Parameter $limt is not defined.'],
  'unused-parameter': ['5: @param limit is declared, but $limit is not used'],
  'column-missing': ['columns: expected title, findings as declared, but the statement returns title'],
  'columns-in-another-order': ['columns: expected title, findings as declared, but the statement returns findings, title'],
  'wrong-column-type': ['7: @column findings: declared another type than the statement gives, Integer'],
  'wrong-list-type': ['7: @column findings: declared another type than the statement gives, List<Integer>'],
  'syntax-error': [/^9: Invalid input 'RETRUN'/],
  'undefined-variable': ['9: Variable `fnding` not defined'],
  'write-in-a-read': ['9: @access read allows no SET'],
  'missing-access': ['header: expected @access read|write|schema, but got none'],
  'missing-rows': ['header: expected @rows one|optional|many|none, but got none'],
  'unknown-label-in-a-header': ['6: unknown label Studdy'],
  'unknown-type': ['7: expected "@column name type meaning", but got "@column  findings  number"'],
  'two-statements': ['expected one statement, but got 2'],
  'missing-header': ['header: expected @access read|write|schema, but got none'],
  'misspelt-written-property': ['7: unknown property titel of a node'],
  'misspelt-property-in-set-map': ['7: unknown property titel of a node'],
  'misspelt-property-in-create': ['5: unknown property titel of a node'],
  'unknown-label-written': ['5: unknown label Studdy'],
  'reversed-relationship-written': ['6: (:Finding)-[:REPORTS]->(:Study) is not in the graph schema'],
  'undeclared-field': ['7: row.titel: expected a declared field (id, title)'],
  'schema-change-in-a-write': ['4: @access write allows no CREATE'],
  'unknown-label-in-a-constraint': ['5: unknown label Studdy'],
  'unknown-property-in-an-index': ['6: unknown property sumary of a node'],
}

describe('the Cypher checker', () => {
  it('has nothing to say about a sound file', () => {
    expect(complaintsOf('sound.cypher')).toEqual([])
  })

  it('accepts labels and types that come with the row', () => {
    expect(complaintsOf('dynamic-labels.cypher')).toEqual([])
  })

  it('knows the canonical format: a file that is not in it is stale', () => {
    const sound = readFileSync(join(import.meta.dirname, 'sound.cypher'), 'utf8')
    expect(check('sound.cypher').canonical).toBe(sound)
    expect(checkFile('x.cypher', sound.replace('MATCH (study', 'match   (study')).canonical).toBe(sound)
  })

  it('expects something of every broken file', () => {
    const files = readdirSync(folder).map((name) => name.replace('.cypher', ''))
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted())
  })

  it.each(Object.entries(expected))('bites on %s', (name, complaints) => {
    const found = complaintsOf(`broken/${name}.cypher`)
    for (const complaint of complaints) {
      expect(found).toContainEqual(typeof complaint === 'string' ? complaint : expect.stringMatching(complaint))
    }
  })
})
