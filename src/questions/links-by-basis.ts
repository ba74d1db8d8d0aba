/** Links across domains on each of the three bases, before they are put beside each other. */
import { BitSet, type Projection, type Scope } from '../projection/index.ts'
import { type CoOccurrence, type PairCounts, pairCounts } from './co-occurrence-row.ts'
import type { CrossDomainLink } from './cross-domain-links.ts'
import type { RawLinks } from './cross-domain-raw.ts'
import type { Sides } from './sides.ts'

/** A link that does not yet know what stands on the other bases. */
export type LoneLink = Omit<CrossDomainLink, 'alongside'>

export function coReportedLinks(
  projection: Projection,
  sides: Sides,
  { coReported }: RawLinks,
  finish: (counts: PairCounts) => CoOccurrence,
  minStudies: number,
): readonly LoneLink[] {
  const { both } = coReported.family
  const listed = [...both.keys()].filter((k) => (both[k] ?? 0) >= minStudies)
  return listed.map((k) => {
    const pair = finish(pairCounts(coReported, sides, k))
    return {
      ...ends(projection, pair.a, pair.b),
      basis: 'CO_REPORTED',
      direction: 'UNDIRECTED',
      relation: null,
      assertion: null,
      match: null,
      studyCount: pair.table.both,
      table: pair.table,
      expected: pair.expected,
      measures: pair.measures,
      coOccurrence: pair,
      get studies() {
        return pair.studies
      },
      get findings() {
        return pair.findings
      },
      statedLinks: [],
    }
  })
}

const firmest = ['OBSERVED', 'EXPECTED', 'PROPOSED'] as const

export function statedLinks(projection: Projection, scope: Scope, { stated }: RawLinks): readonly LoneLink[] {
  return stated.map(({ source, target, relation, assertions, studies, statedLinks }) => ({
    ...ends(projection, source, target),
    basis: 'STATED',
    direction: 'FORWARD',
    relation,
    assertion: firmest.find((assertion) => assertions.includes(assertion)) ?? null,
    match: null,
    studyCount: studies.count,
    table: null,
    expected: null,
    measures: null,
    coOccurrence: null,
    studies,
    get findings() {
      return findingsAbout(projection, scope, studies, source, target)
    },
    statedLinks,
  }))
}

export function alignedLinks(projection: Projection, { aligned }: RawLinks): readonly LoneLink[] {
  const { studies, findings } = projection.evidence
  return aligned.map(({ source, target, match }) => ({
    ...ends(projection, source, target),
    basis: 'ALIGNED',
    direction: 'FORWARD',
    relation: null,
    assertion: null,
    match,
    studyCount: 0,
    table: null,
    expected: null,
    measures: null,
    coOccurrence: null,
    studies: new BitSet(studies.length),
    findings: new BitSet(findings.length),
    statedLinks: [],
  }))
}

/** Both ends with their domains. Only determinants that have a domain are looked at. */
function ends({ evidence }: Projection, source: number, target: number) {
  const [sourceDomain, targetDomain] = [evidence.domain(source) ?? -1, evidence.domain(target) ?? -1]
  return { source, target, sourceDomain, targetDomain, mirror: evidence.isMirror(source, target) }
}

/** What these studies report of either determinant. */
function findingsAbout({ evidence }: Projection, scope: Scope, studies: BitSet, a: number, b: number): BitSet {
  const about = [...studies]
    .flatMap((study) => evidence.studyFindings[study] ?? [])
    .filter((finding) => scope.reported.has(finding) && [a, b].includes(evidence.findingDeterminant[finding] ?? -1))
  return BitSet.of(evidence.findings.length, about)
}
