import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeId, type NodeId, type NodeRow } from '../../src/model/index.ts'
import { canonicalJson } from '../../src/runs/canonical.ts'
import { diff } from '../../src/runs/diff.ts'
import { dataVersionOf, fold, type Statement } from '../../src/runs/index.ts'

const packageNames = ['a', 'a-b', 'b', 'c', 'd'] as const

interface MadeUpStudy {
  readonly doi: string | undefined
  readonly pmid: string | undefined
  readonly title: string
  readonly year: number | undefined
  readonly author: string | undefined
}

/** Few values, so that studies often agree in some and differ in others. */
const study: fc.Arbitrary<MadeUpStudy> = fc.record({
  doi: fc.option(fc.constantFrom('10.1/x', '10.1/y', '10.1/z'), { nil: undefined }),
  pmid: fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined }),
  title: fc.constantFrom('Talking by video', 'Talking, by VIDEO!', 'Another title'),
  year: fc.option(fc.constantFrom(2020, 2021), { nil: undefined }),
  author: fc.option(fc.constantFrom('Müller A', 'Muller AB', 'Smith J'), { nil: undefined }),
})

const packages = fc
  .uniqueArray(fc.constantFrom(...packageNames), { maxLength: 5 })
  .chain((names) => fc.tuple(...names.map((name) => fc.array(study, { maxLength: 4 }).map((studies) => statement(name, studies)))))

function statement(name: string, studies: readonly MadeUpStudy[]): Statement {
  const dataSet = makeId('data-set', name, name)
  const nodes = studies.map((each, index): NodeRow => {
    const { author, ...properties } = each
    const given = Object.entries(properties).filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    const authors = author === undefined ? {} : { authors: [author] }
    const key = `s${index}`
    return {
      label: 'Study',
      id: makeId('study', name, key),
      properties: { ...Object.fromEntries(given), ...authors, key, packages: [name] },
    }
  })
  return {
    name,
    rows: {
      nodes: [{ label: 'DataSet', id: dataSet, properties: { title: name, key: name, packages: [name] } }, ...nodes],
      relationships: nodes.map((row) => ({ type: 'CODED_IN', from: row.id, to: dataSet, properties: { packages: [name] } })),
    },
  }
}

const shuffled = packages.chain((statements) =>
  fc.tuple(fc.constant(statements), fc.shuffledSubarray([...statements], { minLength: statements.length, maxLength: statements.length })),
)

test('the order of packages changes neither the fold nor its version', () => {
  fc.assert(
    fc.property(shuffled, ([statements, other]) => {
      expect(fold(other)).toEqual(fold(statements))
      expect(dataVersionOf(fold(other))).toBe(dataVersionOf(fold(statements)))
    }),
    { numRuns: 300 },
  )
})

test('the order of rows within a package changes nothing that shows', () => {
  fc.assert(
    fc.property(packages, (statements) => {
      const reversed = statements.map(({ name, rows }) => ({
        name,
        rows: { nodes: [...rows.nodes].reverse(), relationships: [...rows.relationships].reverse() },
      }))
      expect(dataVersionOf(fold(reversed))).toBe(dataVersionOf(fold(statements)))
      expect(fold(reversed).weakMatches).toEqual(fold(statements).weakMatches)
    }),
    { numRuns: 300 },
  )
})

test('every study of every package is one node, by its id or as an alias, and coded in all its packages', () => {
  fc.assert(
    fc.property(packages, (statements) => {
      const { rows } = fold(statements)
      const names = new Map<string, NodeRow>()
      for (const row of rows.nodes) {
        for (const id of [row.id, ...((row.properties.aliases as readonly NodeId[] | undefined) ?? [])]) {
          expect(names.has(id)).toBe(false)
          names.set(id, row)
        }
      }
      for (const { name, rows: stated } of statements) {
        for (const { id } of stated.nodes) expect(names.get(id)?.properties.packages).toContain(name)
      }
      const all = statements.flatMap((each) => each.rows.nodes.map((row) => row.id as string))
      expect([...names.keys()].sort()).toEqual([...all].sort())
      const codedIn = rows.relationships.filter((row) => row.type === 'CODED_IN')
      const expected = statements.reduce((sum, each) => sum + each.rows.relationships.length, 0)
      expect(codedIn).toHaveLength(expected)
    }),
    { numRuns: 300 },
  )
})

test('studies with different DOIs, and studies of one package, are never one', () => {
  fc.assert(
    fc.property(packages, (statements) => {
      const stated = new Map(
        statements.flatMap(({ name, rows }) => rows.nodes.map((row) => [row.id, { name, ...row.properties }] as const)),
      )
      for (const { id, aliases } of fold(statements).merges) {
        const members = [id, ...aliases].map((each) => stated.get(each))
        const dois = new Set(members.flatMap((member) => (member !== undefined && 'doi' in member ? [member.doi] : [])))
        expect(dois.size).toBeLessThanOrEqual(1)
        expect(new Set(members.map((member) => member?.name)).size).toBe(members.length)
        expect([id, ...aliases]).toEqual([id, ...aliases].sort())
      }
    }),
    { numRuns: 500 },
  )
})

test('two studies with one DOI in two packages of one study each are one', () => {
  fc.assert(
    fc.property(study, study, (first, second) => {
      const { merges } = fold([statement('a', [{ ...first, doi: '10.1/x' }]), statement('b', [{ ...second, doi: '10.1/x' }])])
      expect(merges).toMatchObject([{ id: 'study:a:s0', aliases: ['study:b:s0'] }])
    }),
  )
})

test('a package that goes leaves no trace', () => {
  fc.assert(
    fc.property(packages, packages, (statements, others) => {
      const names = new Set(statements.map((each) => each.name))
      const added = others.filter((each) => !names.has(each.name))
      const before = fold(statements)
      const { total } = diff(fold([...statements, ...added]).rows, before.rows)
      const back = fold([...statements, ...added].filter((each) => names.has(each.name)))
      expect(dataVersionOf(back)).toBe(dataVersionOf(before))
      expect(total.unchanged + total.updated + total.created).toBe(before.rows.nodes.length + before.rows.relationships.length)
    }),
    { numRuns: 200 },
  )
})

test('a difference, applied, makes the one graph of the other', () => {
  fc.assert(
    fc.property(packages, packages, (one, other) => {
      const before = fold(one).rows
      const after = fold(other).rows
      const { nodes, relationships } = diff(before, after)
      const kept = new Map(before.nodes.map((row) => [row.id as string, row]))
      for (const row of nodes.removed) expect(kept.delete(row.id)).toBe(true)
      for (const row of [...nodes.created, ...nodes.updated]) kept.set(row.id, row)
      expect([...kept.values()].map(lineOf).sort()).toEqual(after.nodes.map(lineOf).sort())
      expect(before.relationships.length - relationships.removed.length + relationships.created.length).toBe(after.relationships.length)
    }),
    { numRuns: 200 },
  )
})

function lineOf(row: NodeRow): string {
  return `${row.label} ${row.id} ${canonicalJson(row.properties)}`
}
