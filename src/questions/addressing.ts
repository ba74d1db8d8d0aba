/** Facilitators that studies state to address a barrier, told by the stated links that say so. */
import { BitSet, type Projection, type Scope, type StatedLinkRow } from '../projection/index.ts'
import { statedLinksInScope } from './stated-links.ts'

/** A facilitator that is stated to address a barrier, and how firmly. */
export interface Addressing {
  /** Node number. */
  readonly facilitator: number
  /** Distinct studies that state it. */
  readonly studyCount: number
  /** Stated links by how firmly they are stated; together they are all of them. */
  readonly observed: number
  readonly expected: number
  readonly proposed: number
  /** Study indexes. */
  readonly studies: BitSet
}

/** Links in scope by which a facilitator that is looked at addresses a barrier: by barrier. */
export function addressingLinks(projection: Projection, scope: Scope): ReadonlyMap<number, readonly StatedLinkRow[]> {
  const { graph } = projection
  const through = new Set(scope.determinants)
  const links = new Map<number, StatedLinkRow[]>()
  for (const link of statedLinksInScope(projection, scope)) {
    const { relation, source, target } = link
    if (relation !== 'ADDRESSES' || graph.label(source) !== 'Facilitator' || graph.label(target) !== 'Barrier') continue
    if (through.has(source) && through.has(target)) links.set(target, [...(links.get(target) ?? []), link])
  }
  return links
}

/** The rows that ids of stated links name. */
export function statedLinksById({ graph, evidence }: Projection): (ids: readonly string[]) => readonly StatedLinkRow[] {
  const rows = new Map<string, StatedLinkRow>(evidence.statedLinks.map((link) => [graph.id(link.node), link]))
  return (ids) => ids.flatMap((id) => rows.get(id) ?? [])
}

/** What links to one barrier say, a facilitator each: stated by most studies first, ties by id. */
export function addressedBy({ evidence }: Projection, links: readonly StatedLinkRow[]): readonly Addressing[] {
  const facilitators = [...new Set(links.map((link) => link.source))]
  return facilitators
    .map((facilitator) => {
      const own = links.filter((link) => link.source === facilitator)
      const studies = BitSet.of(
        evidence.studies.length,
        own.map((link) => link.study),
      )
      const stated = (assertion: StatedLinkRow['assertion']) => own.filter((link) => link.assertion === assertion).length
      return {
        facilitator,
        studyCount: studies.count,
        observed: stated('OBSERVED'),
        expected: stated('EXPECTED'),
        proposed: stated('PROPOSED'),
        studies,
      }
    })
    .sort((a, b) => b.studyCount - a.studyCount || a.facilitator - b.facilitator)
}
