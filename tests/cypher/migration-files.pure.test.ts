import { describe, expect, it } from 'vitest'
import { nodeLabels } from '../../src/model/index.ts'
import { missingStatements } from '../../tools/cypher/missing-statements.ts'
import { wantedStatements } from '../../tools/cypher/schema-statements.ts'

const wanted = wantedStatements()
const applied = missingStatements([], wanted)
const contents = applied.map(({ content }) => content)
const namesOf = (missing: readonly { readonly name: string }[]) => missing.map(({ name }) => name)

describe('migrations derived from the graph schema', () => {
  it('make ids unique for every label, and one full-text index of all searched properties', () => {
    expect(wanted.filter(({ statement }) => statement.includes('.id IS UNIQUE')).length).toBeGreaterThan(nodeLabels.length)
    const index = wanted.find(({ name }) => name === 'evidenceText')?.statement
    for (const text of ['Finding', 'Study', 'Barrier', 'node.summary', 'node.quote', 'node.title', 'node.name', 'node.definition']) {
      expect(index).toContain(text)
    }
  })

  it('are complete once written: nothing is missing then', () => {
    expect(missingStatements(contents, wanted)).toEqual([])
  })

  it('a label added later gets a file of its own, at the end', () => {
    const withPatient = [
      ...wanted,
      {
        name: 'patient_id',
        kind: 'CONSTRAINT' as const,
        description: 'No two Patient nodes share id.',
        statement: 'CREATE CONSTRAINT patient_id IF NOT EXISTS FOR (node:Patient) REQUIRE node.id IS UNIQUE',
      },
    ]
    expect(namesOf(missingStatements(contents, withPatient))).toEqual(['patient_id'])
  })

  it('an index that has to change is dropped and made anew by new files', () => {
    const changed = wanted.map((one) =>
      one.name === 'evidenceText' ? { ...one, statement: one.statement.replace('node.quote, ', '') } : one,
    )
    const missing = missingStatements(contents, changed)
    expect(namesOf(missing)).toEqual(['drop_evidence_text', 'evidence_text'])
    expect(missing[0]?.content).toContain('DROP INDEX evidenceText IF EXISTS')
    expect(missingStatements([...contents, ...missing.map(({ content }) => content)], changed)).toEqual([])
  })

  it('what the schema does not ask for any more is dropped', () => {
    const missing = missingStatements(
      contents,
      wanted.filter(({ name }) => name !== 'study_id'),
    )
    expect(missing[0]?.content).toContain('DROP CONSTRAINT study_id IF EXISTS')
  })
})
