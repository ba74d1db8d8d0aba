import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GraphRows, NodeId, NodeLabel, Properties, RelationshipType } from '../../src/model/index.ts'
import { buildProjection } from '../../src/projection/index.ts'
import { shippedProjection } from '../support/shipped-projection.ts'
import { shippedTables } from './tables.ts'

const version = { dataVersion: 'v', sequence: 4 }

function rows(
  nodes: readonly (readonly [NodeLabel, string, Properties?])[],
  links: readonly (readonly [string, RelationshipType, string, Properties?])[],
): GraphRows {
  return {
    nodes: nodes.map(([label, id, properties = {}]) => ({
      label,
      id: id as NodeId,
      properties: { key: id.split(':')[2] ?? '', packages: ['p'], ...properties },
    })),
    relationships: links.map(([from, type, to, properties = { packages: ['p'] }]) => ({
      type,
      from: from as NodeId,
      to: to as NodeId,
      properties,
    })),
  }
}

describe('nodes', () => {
  test('are numbered in bytewise order of their ids, also where UTF-16 order is another', () => {
    const ids = ['stakeholder:p:a', 'stakeholder:p:\u{10000}', 'stakeholder:p:\uffee', 'stakeholder:p:Z', 'stakeholder:p:é']
    const { graph } = buildProjection(
      rows(
        ids.map((id) => ['Stakeholder', id] as const),
        [],
      ),
      version,
    )
    const inBytes = [...ids].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    expect(Array.from({ length: graph.nodeCount }, (_, node) => graph.id(node))).toEqual(inBytes)
    expect(inBytes.map((id) => graph.find(id))).toEqual([0, 1, 2, 3, 4])
    expect(graph.nodesOf('Stakeholder')).toEqual([0, 1, 2, 3, 4])
  })

  test('keep what can be filtered and leave long texts behind', () => {
    const finding = { effect: 'PRESENT', summary: 'long', quote: 'longer', place: 'p. 3' }
    const { graph } = buildProjection(
      rows(
        [
          ['Study', 'study:p:s', { title: 'T', notes: 'long' }],
          ['Finding', 'finding:p:f', finding],
        ],
        [['study:p:s', 'REPORTS', 'finding:p:f']],
      ),
      version,
    )
    expect(graph.properties(0)).toEqual({ key: 'f', packages: ['p'], effect: 'PRESENT', place: 'p. 3' })
    expect(graph.properties(1)).toEqual({ key: 's', packages: ['p'], title: 'T' })
  })

  test('keep lists apart that look alike when joined', () => {
    const authors = [['Lee A\nRoy B'], ['Lee A', 'Roy B'], ['Lee A', 'Roy B']]
    const { graph } = buildProjection(
      rows(
        authors.map((list, place) => ['Study', `study:p:${place}`, { title: 'T', authors: list }] as const),
        [],
      ),
      version,
    )
    expect([0, 1, 2].map((node) => graph.properties(node).authors)).toEqual(authors)
  })

  test('are found by the aliases of merged studies, and packages of aliases count', () => {
    const aliases = ['study:q:s', 'study:r:s']
    const { graph } = buildProjection(rows([['Study', 'study:p:s', { title: 'T', aliases }]], []), version)
    expect([...aliases, 'study:p:s', 'study:x:s'].map((id) => graph.find(id))).toEqual([0, 0, 0, undefined])
    expect(graph.packages).toEqual(['p', 'q', 'r'])
  })

  test('cannot be asked for by a number that is none', () => {
    const { graph } = buildProjection(rows([], []), version)
    expect(() => graph.id(0)).toThrow(/expected the number of a node, but got 0/)
  })
})

describe('relationships', () => {
  test('lead both ways to what the rows say, ascending, whatever the order of the rows', () => {
    const names = Array.from({ length: 8 }, (_, place) => `publication:p:${place}`)
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), { selector: ([from, to]) => `${from} ${to}` })
    fc.assert(
      fc.property(pairs, (cites) => {
        const links = cites.map(([from, to]) => [names[from] ?? '', 'CITES', names[to] ?? '', { packages: [`${from}-${to}`] }] as const)
        const { graph } = buildProjection(rows(names.map((id) => ['Publication', id] as const).reverse(), links), version)
        for (let node = 0; node < names.length; node++) {
          const out = cites.filter(([from]) => from === node).map(([, to]) => to)
          const back = cites.filter(([, to]) => to === node).map(([from]) => from)
          const ascending = (numbers: number[]) => [...new Set(numbers)].sort((a, b) => a - b)
          expect(graph.neighbors(node, 'CITES', 'OUT')).toEqual(ascending(out))
          expect(graph.neighbors(node, 'CITES', 'IN')).toEqual(ascending(back))
          expect(graph.neighbors(node, 'CITES', 'BOTH')).toEqual(ascending([...out, ...back]))
          for (let other = 0; other < names.length; other++) {
            expect(graph.relationshipProperties(node, 'CITES', other)).toEqual(
              out.includes(other) ? { packages: [`${node}-${other}`] } : {},
            )
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('that name no node are refused', () => {
    const broken = rows([['Study', 'study:p:s', { title: 'T' }]], [['study:p:s', 'REPORTS', 'finding:p:gone']])
    expect(() => buildProjection(broken, version)).toThrow(
      expect.objectContaining({ code: 'INTERNAL', message: expect.stringContaining('finding:p:gone') }),
    )
  })

  test('a finding without a study is refused', () => {
    expect(() => buildProjection(rows([['Finding', 'finding:p:f', { effect: 'PRESENT' }]], []), version)).toThrow(
      /finding:p:f: expected a relationship REPORTS, but got none/,
    )
  })
})

describe('codes', () => {
  const tree = rows(
    [
      ['Domain', 'domain:p:upper'],
      ['Domain', 'domain:p:lower'],
      ['Theme', 'theme:p:root'],
      ['Theme', 'theme:p:middle'],
      ['Theme', 'theme:p:leaf'],
      ['Theme', 'theme:p:loose'],
      ['Barrier', 'barrier:p:deep'],
      ['Barrier', 'barrier:p:loose'],
      ['Facilitator', 'facilitator:p:deep'],
    ],
    [
      ['theme:p:root', 'IN_DOMAIN', 'domain:p:upper'],
      ['theme:p:middle', 'IN_DOMAIN', 'domain:p:lower'],
      ['theme:p:middle', 'SUBTHEME_OF', 'theme:p:root'],
      ['theme:p:leaf', 'SUBTHEME_OF', 'theme:p:middle'],
      ['barrier:p:deep', 'IN_THEME', 'theme:p:leaf'],
      ['barrier:p:loose', 'IN_THEME', 'theme:p:loose'],
      ['barrier:p:deep', 'MIRRORS', 'facilitator:p:deep'],
    ],
  )
  const { graph, evidence } = buildProjection(tree, version)
  const node = (id: string) => graph.find(id) ?? -1

  test('are in the domain of the nearest theme that names one', () => {
    expect(evidence.domain(node('barrier:p:deep'))).toBe(node('domain:p:lower'))
    expect(evidence.domain(node('theme:p:leaf'))).toBe(node('domain:p:lower'))
    expect(evidence.domain(node('theme:p:root'))).toBe(node('domain:p:upper'))
    expect(evidence.domain(node('domain:p:upper'))).toBe(node('domain:p:upper'))
    expect(evidence.domain(node('barrier:p:loose'))).toBeUndefined()
    expect(evidence.theme(node('barrier:p:deep'))).toBe(node('theme:p:leaf'))
  })

  test('stand in a fixed relation to their themes and their domain only', () => {
    const deep = node('barrier:p:deep')
    const above = ['theme:p:leaf', 'theme:p:middle', 'theme:p:root', 'domain:p:lower']
    for (const id of above) expect([evidence.isStructural(deep, node(id)), evidence.isStructural(node(id), deep)]).toEqual([true, true])
    const apart = ['theme:p:loose', 'domain:p:upper', 'barrier:p:loose', 'facilitator:p:deep']
    for (const id of apart) expect(evidence.isStructural(deep, node(id))).toBe(false)
    expect(evidence.isStructural(node('theme:p:leaf'), node('theme:p:root'))).toBe(true)
  })

  test('mirror each other both ways', () => {
    expect(evidence.isMirror(node('barrier:p:deep'), node('facilitator:p:deep'))).toBe(true)
    expect(evidence.isMirror(node('facilitator:p:deep'), node('barrier:p:deep'))).toBe(true)
    expect(evidence.isMirror(node('facilitator:p:deep'), node('barrier:p:loose'))).toBe(false)
  })

  test('a theme takes in all below it', () => {
    expect(evidence.themeAndBelow(node('theme:p:middle'))).toEqual([node('theme:p:leaf'), node('theme:p:middle')])
  })

  test('a cycle of themes, as two packages together can make one, ends', () => {
    const cycle = rows(
      [
        ['Theme', 'theme:p:a'],
        ['Theme', 'theme:q:b'],
      ],
      [
        ['theme:p:a', 'SUBTHEME_OF', 'theme:q:b'],
        ['theme:q:b', 'SUBTHEME_OF', 'theme:p:a'],
      ],
    )
    expect(buildProjection(cycle, version).evidence.themeAndBelow(0)).toEqual([0, 1])
  })
})

test('the shipped package gives 349 studies, 2,047 findings, 107 determinants and 168 stated links, with the columns of its files', async () => {
  const { graph, evidence } = await shippedProjection()
  const tables = shippedTables()
  const count = { studies: evidence.studies.length, findings: evidence.findings.length, links: evidence.statedLinks.length }
  expect(count).toEqual({ studies: 349, findings: 2047, links: 168 })
  expect([evidence.codes('BARRIER').length, evidence.codes('FACILITATOR').length, evidence.codes('DETERMINANT').length]).toEqual([
    59, 48, 107,
  ])
  const idOf = (node: number | undefined) => (node === undefined || node < 0 ? undefined : graph.id(node))
  for (const finding of tables.findings) {
    const place = evidence.findingIndex(graph.find(finding.id) ?? -1) ?? -1
    const row = {
      study: idOf(evidence.studies[evidence.findingStudy[place] ?? -1]),
      determinant: idOf(evidence.findingDeterminant[place]),
      level: idOf(evidence.findingLevel[place]),
      stakeholder: idOf(evidence.findingStakeholder[place]),
      factors: (evidence.findingFactors[place] ?? []).map(idOf).sort(),
    }
    const { study, determinant, level, stakeholder, factors } = finding
    expect(row).toEqual({ study, determinant, level, stakeholder, factors: [...factors].sort() })
  }
  for (const link of tables.links) {
    const row = evidence.statedLinks.find(({ node }) => graph.id(node) === link.id)
    expect([idOf(evidence.studies[row?.study ?? -1]), idOf(row?.source), idOf(row?.target)]).toEqual([link.study, link.source, link.target])
  }
})
