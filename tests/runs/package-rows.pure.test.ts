import { describe, expect, test } from 'vitest'
import { type GraphRows, type NodeId, nodeSpecs, relationshipSpecs } from '../../src/model/index.ts'
import { packageRows } from '../../src/runs/index.ts'
import { currentPackage, secondPackage } from './packages.ts'

const shipped = packageRows(await currentPackage())
const second = packageRows(await secondPackage())

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

function endsOf(rows: GraphRows, type: string, from?: NodeId | string): readonly string[] {
  return rows.relationships.filter((row) => row.type === type && (from === undefined || row.from === from)).map((row) => row.to)
}

function propertiesOf(rows: GraphRows, id: string) {
  return rows.nodes.find((row) => row.id === id)?.properties
}

describe('the shipped package', () => {
  test('has the nodes that its files tell', () => {
    expect(countBy(shipped.nodes.map((row) => row.label))).toEqual({
      Study: 349,
      Finding: 2047,
      StatedLink: 168,
      Barrier: 59,
      Facilitator: 48,
      Theme: 21,
      Domain: 6,
      SystemLevel: 4,
      IntersectionalFactor: 21,
      Stakeholder: 7,
      Technology: 12,
      Framework: 2,
      Review: 1,
      ReviewFinding: 11,
      Publication: 11,
      DataSet: 1,
    })
  })

  test('has the relationships that its files tell', () => {
    expect(countBy(shipped.relationships.map((row) => row.type))).toMatchObject({
      CODED_IN: 349,
      REPORTS: 2047,
      SUPPORTS: 2047,
      AT_LEVEL: 2047 + 11,
      FROM: 168,
      TO: 168,
      STATES: 168 + 11,
      ABOUT: 11,
      IN_THEME: 107,
      IN_DOMAIN: 21,
      PART_OF: 10,
      MIRRORS: 32,
      CITES: 10,
      PUBLISHED_AS: 5,
    })
  })

  test('names stakeholders by their keys, and its data set by what datapackage.json says', () => {
    expect(propertiesOf(shipped, 'technology:digital-mental-health:video-or-telephone')?.name).toBe('Video or telephone')
    expect(propertiesOf(shipped, 'data-set:digital-mental-health:digital-mental-health')).toMatchObject({
      packageVersion: '2.0.0',
      licence: 'CC-BY-4.0',
      sourceExtent: 'ABSTRACT',
    })
    expect(propertiesOf(shipped, 'framework:digital-mental-health:levels')?.name).toBe('The four levels of a mental-health system')
  })

  test('makes a publication of a study or review that cites or is cited', () => {
    expect(endsOf(shipped, 'PUBLISHED_AS', 'review:digital-mental-health:berardi-2024')).toEqual([
      'publication:digital-mental-health:berardi-2024',
    ])
    expect(endsOf(shipped, 'CITES', 'publication:digital-mental-health:berardi-2024')).toHaveLength(5)
  })
})

describe('the second package', () => {
  test('has a home for inclusions, alignments, study codes and what review statements rest on', () => {
    expect(endsOf(second, 'INCLUDES')).toEqual(['study:second-review:lipschitz', 'study:second-review:mueller-2023'])
    expect(endsOf(second, 'CODED_AS', 'study:second-review:lawson')).toEqual([
      'level:second-review:organisation',
      'factor:second-review:income',
      'stakeholder:second-review:patient',
    ])
    expect(endsOf(second, 'ALIGNED_TO')).toContain('barrier:digital-mental-health:impersonal-technology')
    expect(endsOf(second, 'BASED_ON')).toEqual(['finding:second-review:f1', 'finding:second-review:f4'])
  })

  test('leaves the domain of a sub-theme to its parent', () => {
    expect(endsOf(second, 'SUBTHEME_OF', 'theme:second-review:skills-of-patients')).toEqual(['theme:second-review:skills'])
    expect(endsOf(second, 'IN_DOMAIN', 'theme:second-review:skills-of-patients')).toEqual([])
  })
})

describe.each([
  ['shipped', shipped],
  ['second', second],
])('the rows of the %s package', (_, rows) => {
  test('hold only what the graph schema allows, and every id once', () => {
    const labels = new Map(rows.nodes.map((row) => [row.id, row.label]))
    expect(labels.size).toBe(rows.nodes.length)
    for (const { label, properties } of rows.nodes) {
      const { properties: specs } = nodeSpecs[label]
      for (const name of Object.keys(properties)) expect(name in specs || ['key', 'packages'].includes(name), `${label}.${name}`).toBe(true)
      for (const [name, spec] of Object.entries(specs)) {
        const value = properties[name]
        if (spec.required === true) expect(value, `${label}.${name}`).toBeDefined()
        if (spec.values !== undefined && value !== undefined) expect(spec.values).toContain(value)
      }
    }
    for (const { type, from, to } of rows.relationships) {
      const fromLabel = labels.get(from)
      const toLabel = labels.get(to)
      if (type === 'ALIGNED_TO' && toLabel === undefined) continue
      const allowed = relationshipSpecs.some(
        (spec) => spec.type === type && spec.from.some((label) => label === fromLabel) && spec.to.some((label) => label === toLabel),
      )
      expect(allowed, `${from} ${type} ${to}`).toBe(true)
    }
  })
})
