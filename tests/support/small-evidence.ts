/** Tiny graphs of evidence for tests: rows as a package would give them, written down in a few words. */
import fc from 'fast-check'
import {
  type GraphRows,
  makeId,
  type NodeLabel,
  type NodeRow,
  nodeSpecs,
  type RelationshipRow,
  type RelationshipType,
} from '../../src/model/index.ts'
import { buildProjection, type Projection } from '../../src/projection/index.ts'

type Relation = 'ADDRESSES' | 'WORSENS' | 'LEADS_TO'

export interface SmallStudy {
  /** Determinants that it reports; a finding each. */
  readonly reports: readonly { readonly determinant: number; readonly effect: 'PRESENT' | 'ABSENT' }[]
  readonly states: readonly {
    readonly source: number
    readonly relation: Relation
    readonly target: number
    readonly assertion: 'OBSERVED' | 'EXPECTED' | 'PROPOSED'
  }[]
}

export interface SmallEvidence {
  /** Domain of each determinant; even ones are barriers, odd ones facilitators. */
  readonly domains: readonly number[]
  readonly studies: readonly SmallStudy[]
  readonly aligned: readonly {
    readonly from: number
    readonly to: number
    readonly match: 'EXACT' | 'CLOSE' | 'BROAD' | 'NARROW' | 'RELATED'
  }[]
}

const name = 'small'

export function determinantId(determinant: number): string {
  return makeId(determinant % 2 === 0 ? 'barrier' : 'facilitator', name, `d${determinant}`)
}

export function studyId(study: number): string {
  return makeId('study', name, `s${study}`)
}

/** Links of a study are numbered from 0. */
export function statedLinkId(study: number, link: number): string {
  return makeId('stated-link', name, `s${study}l${link}`)
}

export function smallRows({ domains, studies, aligned }: SmallEvidence): GraphRows {
  const nodes: NodeRow[] = []
  const relationships: RelationshipRow[] = []
  const add = (label: NodeLabel, key: string, properties: NodeRow['properties'] = {}): NodeRow['id'] => {
    const id = makeId(nodeSpecs[label].kind, name, key)
    nodes.push({ label, id, properties: { key, packages: [name], ...properties } })
    return id
  }
  const join = (from: string, type: RelationshipType, to: string, properties: NodeRow['properties'] = {}) =>
    relationships.push({ type, from: from as NodeRow['id'], to: to as NodeRow['id'], properties: { packages: [name], ...properties } })

  for (const domain of new Set(domains))
    join(add('Theme', `t${domain}`, { name: `t${domain}` }), 'IN_DOMAIN', add('Domain', `t${domain}`, { name: `t${domain}` }))
  for (const [determinant, domain] of domains.entries()) {
    const label = determinant % 2 === 0 ? 'Barrier' : 'Facilitator'
    join(add(label, `d${determinant}`, { name: `d${determinant}` }), 'IN_THEME', makeId('theme', name, `t${domain}`))
  }
  for (const [number, { reports, states }] of studies.entries()) {
    const study = add('Study', `s${number}`, { title: `s${number}` })
    for (const [index, { determinant, effect }] of reports.entries()) {
      const finding = add('Finding', `s${number}f${index}`, { effect })
      join(study, 'REPORTS', finding)
      join(finding, 'SUPPORTS', determinantId(determinant))
    }
    for (const [index, { source, relation, target, assertion }] of states.entries()) {
      const link = add('StatedLink', `s${number}l${index}`, { relation, assertion })
      join(study, 'STATES', link)
      join(link, 'FROM', determinantId(source))
      join(link, 'TO', determinantId(target))
    }
  }
  for (const { from, to, match } of aligned) join(determinantId(from), 'ALIGNED_TO', determinantId(to), { match })
  return { nodes, relationships }
}

export function smallProjection(evidence: SmallEvidence): Projection {
  return buildProjection(smallRows(evidence), { dataVersion: 'small', sequence: 2 })
}

/** Up to 7 determinants in 3 domains, up to 8 studies. */
export const smallEvidence: fc.Arbitrary<SmallEvidence> = fc.integer({ min: 2, max: 7 }).chain((count) => {
  const determinant = fc.nat(count - 1)
  return fc.record({
    domains: fc.array(fc.nat(2), { minLength: count, maxLength: count }),
    studies: fc.array(
      fc.record({
        reports: fc.array(fc.record({ determinant, effect: fc.constantFrom('PRESENT', 'PRESENT', 'PRESENT', 'ABSENT') }), { maxLength: 4 }),
        states: fc.array(
          fc.record({
            source: determinant,
            relation: fc.constantFrom('LEADS_TO', 'WORSENS', 'ADDRESSES'),
            target: determinant,
            assertion: fc.constantFrom('OBSERVED', 'EXPECTED', 'PROPOSED'),
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 8 },
    ),
    aligned: fc.uniqueArray(
      fc
        .record({ from: determinant, to: determinant, match: fc.constantFrom('EXACT', 'CLOSE', 'BROAD', 'NARROW', 'RELATED') })
        .filter(({ from, to }) => from !== to),
      { maxLength: 3, selector: ({ from, to }) => `${from} ${to}` },
    ),
  })
})
