/** Do the property tests bite? Each fault changes what the product is asked; the comparison with the oracle has to notice. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildProjection, type EvidenceFilter, type NodeFilter, selectNodes } from '../../src/projection/index.ts'
import { filtersOver } from './filters.ts'
import { madeUpTables } from './made-up-tables.ts'
import { oracleScope } from './oracle.ts'
import { scopeAnswer, scopeOf, titleHas } from './scope-answer.ts'
import { tableRows } from './table-rows.ts'
import { matches, studyEntry } from './where-oracle.ts'
import { wheresOver } from './wheres.ts'

const version = { dataVersion: 'made-up', sequence: 2 }

type ScopeFault = (filter: EvidenceFilter) => EvidenceFilter

/** The fault at every depth of a filter. */
function everywhere(filter: EvidenceFilter, fault: ScopeFault): EvidenceFilter {
  const { not, studiesWith, studiesWithout, ...own } = filter
  return fault({
    ...own,
    ...(not ? { not: everywhere(not, fault) } : {}),
    ...(studiesWith ? { studiesWith: studiesWith.map((inner) => everywhere(inner, fault)) } : {}),
    ...(studiesWithout ? { studiesWithout: studiesWithout.map((inner) => everywhere(inner, fault)) } : {}),
  })
}

const scopeFaults: Readonly<Record<string, ScopeFault>> = {
  'not is dropped': ({ not, ...rest }) => rest,
  'with and without are swapped': ({ studiesWith, studiesWithout, ...rest }) => ({
    ...rest,
    ...(studiesWith ? { studiesWithout: studiesWith } : {}),
    ...(studiesWithout ? { studiesWith: studiesWithout } : {}),
  }),
  'themes never roll up': (filter) => ({ ...filter, rollUp: false }),
  'an empty list says nothing': ({ levels, ...rest }) => (levels?.length === 0 ? rest : { ...rest, ...(levels ? { levels } : {}) }),
  'every effect counts as reported': (filter) => ({ effects: ['PRESENT', 'ABSENT', 'MIXED'], ...filter }),
  'a not is read as a study without': ({ not, ...rest }) => ({
    ...rest,
    ...(not ? { studiesWithout: [...(rest.studiesWithout ?? []), not] } : {}),
  }),
  'only the first of several levels counts': ({ levels, ...rest }) => ({ ...rest, ...(levels ? { levels: levels.slice(0, 1) } : {}) }),
  'the last year is left out': ({ years, ...rest }) => ({
    ...rest,
    ...(years ? { years: years.to === undefined ? years : { ...years, to: years.to - 1 } } : {}),
  }),
}

describe('a fault in scopes does not go unnoticed:', () => {
  test.each(Object.entries(scopeFaults))('%s', (_name, fault) => {
    const property = fc.property(
      madeUpTables.chain((made) => fc.tuple(fc.constant(made), filtersOver(made, 2))),
      ([made, filter]) => {
        const projection = buildProjection(tableRows(made), version)
        const answer = scopeAnswer(projection, scopeOf(projection, everywhere(filter, fault), made.studies))
        return JSON.stringify(answer, setAsList) === JSON.stringify(oracleScope(made, filter, titleHas), setAsList)
      },
    )
    expect(fc.check(property, { numRuns: 1000, endOnFailure: true }).failed).toBe(true)
  })
})

function setAsList(_key: string, value: unknown): unknown {
  return value instanceof Set ? [...value] : value
}

/** Renames a key wherever it stands in a filter. */
function renamed(where: unknown, from: string, to: string): unknown {
  if (Array.isArray(where)) return where.map((part) => renamed(part, from, to))
  if (typeof where !== 'object' || where === null) return where
  return Object.fromEntries(Object.entries(where).map(([key, value]) => [key === from ? to : key, renamed(value, from, to)]))
}

describe('a fault in where does not go unnoticed:', () => {
  test.each([
    ['NOT', 'AND'],
    ['OR', 'AND'],
    ['every', 'some'],
    ['single', 'some'],
    ['gte', 'gt'],
    ['hasEvery', 'hasSome'],
    ['theme', 'domain'],
  ])('%s is read as %s', (from, to) => {
    const property = fc.property(
      madeUpTables.chain((made) => fc.tuple(fc.constant(made), wheresOver(made))),
      ([made, where]) => {
        const projection = buildProjection(tableRows(made), version)
        const asked = renamed(where, from, to) as NodeFilter
        const listed = to === 'AND' && from === 'NOT' ? wrapped(asked) : asked
        try {
          const found = Array.from(selectNodes(projection, 'Study', listed), (node) => projection.graph.id(node))
          const expected = made.studies.filter((study) => matches(studyEntry(made, study), where)).map(({ id }) => id)
          return found.sort().join() === expected.sort().join()
        } catch {
          // A filter that the fault makes unreadable, e.g. a theme's id for a domain, proves nothing either way.
          return true
        }
      },
    )
    expect(fc.check(property, { numRuns: 2000, endOnFailure: true }).failed).toBe(true)
  })
})

/** AND takes a list where NOT takes one filter. */
function wrapped(where: unknown): NodeFilter {
  if (Array.isArray(where)) return where.map(wrapped) as unknown as NodeFilter
  if (typeof where !== 'object' || where === null) return where as NodeFilter
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => [key, key === 'AND' && !Array.isArray(value) ? [wrapped(value)] : wrapped(value)]),
  )
}
