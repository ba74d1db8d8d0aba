/** Finishes what either engine found about paths: receipts, scores, and why there is nothing where there is nothing. */
import { cellsOf, hopCost, strengthScore } from '../analysis/index.ts'
import { BitSet, type Projection, type Scope, type StatedLinkRow } from '../projection/index.ts'
import type { Table } from './co-occurrence-row.ts'
import type { Method } from './context.ts'
import { type FoundLink, type LinkBasis, linkStrength } from './link-bases.ts'
import { type PairMeasures, pairEffects } from './pair-effects.ts'
import type { FoundPaths, PathsRequest } from './path-request.ts'

export interface Hop {
  readonly source: number
  readonly target: number
  readonly basis: LinkBasis
  readonly direction: 'FORWARD' | 'BACKWARD' | 'UNDIRECTED'
  /** What is stated, each once; empty unless STATED. */
  readonly relations: readonly StatedLinkRow['relation'][]
  /** The firmest among the stated links; null unless STATED. */
  readonly assertion: StatedLinkRow['assertion'] | null
  readonly studyCount: number
  /** 0..1, what STRENGTH ranks by. */
  readonly strength: number
  /** Only of CO_REPORTED: testing a stated or aligned link by co-report would be circular. */
  readonly table: Table | null
  readonly measures: PairMeasures | null
  /** Study indexes. */
  readonly studies: BitSet
  /** Finding indexes: what these studies report about either end, in scope. */
  readonly findings: BitSet
  /** Node numbers; empty unless STATED. */
  readonly statedLinks: readonly number[]
  readonly alsoLinkedBy: readonly LinkBasis[]
}

export interface Path {
  readonly length: number
  /** HOPS: the smallest study count on the way. STRENGTH: the sum of -ln(strength), to nine decimals. */
  readonly score: number
  /** Study indexes: those behind every hop. */
  readonly jointStudies: BitSet
  readonly hops: readonly Hop[]
}

export type NoPathReason =
  | 'SOURCE_NOT_IN_SCOPE'
  | 'TARGET_NOT_IN_SCOPE'
  | 'VIA_NOT_IN_SCOPE'
  | 'SOURCE_WITHOUT_LINKS'
  | 'TARGET_WITHOUT_LINKS'
  | 'SEARCH_STOPPED'
  | 'NOT_CONNECTED'

export interface PathResult {
  readonly paths: readonly Path[]
  readonly searched: { readonly determinants: number; readonly links: number }
  readonly truncated: boolean
  /** Null where there is a path. */
  readonly emptyBecause: NoPathReason | null
  readonly method: Method
}

const measureVariant =
  'a units with A, b with B, c with both, N in all: jaccard c/(a+b-c), lift cN/(ab); strength: jaccard, or s/(studies that report A or B or state the link) for s that state it'

export function finishPaths(projection: Projection, scope: Scope, request: PathsRequest, found: FoundPaths): PathResult {
  const total = scope.studiesInScope.count
  return {
    paths: found.paths.map((links) => finishPath(projection, scope, request, links, total)),
    searched: { determinants: found.determinants, links: found.links },
    truncated: found.truncated,
    emptyBecause: found.paths.length > 0 ? null : reasonFor(scope, request, found),
    method: {
      unit: 'STUDY',
      universe: 'IN_SCOPE',
      total,
      minCount: request.minCoReported,
      dataVersion: projection.dataVersion,
      measureVariant,
    },
  }
}

function finishPath(projection: Projection, scope: Scope, { weight }: PathsRequest, links: readonly FoundLink[], total: number): Path {
  const hops = links.map((link) => finishHop(projection, scope, link, total))
  return {
    length: hops.length,
    score:
      weight === 'HOPS'
        ? Math.min(...hops.map((hop) => hop.studyCount))
        : strengthScore(hops.reduce((sum, hop) => sum + hopCost(hop.strength), 0)),
    jointStudies: hops.map((hop) => hop.studies).reduce((left, right) => left.and(right), BitSet.full(projection.evidence.studies.length)),
    hops,
  }
}

const firmest: readonly StatedLinkRow['assertion'][] = ['OBSERVED', 'EXPECTED', 'PROPOSED']
const relationOrder: readonly StatedLinkRow['relation'][] = ['LEADS_TO', 'WORSENS', 'ADDRESSES']

function finishHop(projection: Projection, scope: Scope, link: FoundLink, total: number): Hop {
  const { source, target, basis, studies } = link
  const studyCount = studies.count
  const stated = projection.evidence.statedLinks.filter((row) => link.statedLinks.includes(row.node))
  const counts = { total, a: link.sourceStudies, b: link.targetStudies, both: studyCount }
  const coReported = basis === 'CO_REPORTED'
  return {
    source,
    target,
    basis,
    direction: basis !== 'STATED' ? 'UNDIRECTED' : link.backward ? 'BACKWARD' : 'FORWARD',
    relations: relationOrder.filter((relation) => stated.some((row) => row.relation === relation)),
    assertion: firmest.find((assertion) => stated.some((row) => row.assertion === assertion)) ?? null,
    studyCount,
    strength: linkStrength({ ...link, studyCount }),
    table: coReported ? { ...cellsOf(counts), total } : null,
    measures: coReported ? pairEffects(counts).measures : null,
    studies,
    findings: findingsBehind(projection, scope, studies, [source, target]),
    statedLinks: link.statedLinks,
    alsoLinkedBy: link.alsoLinkedBy,
  }
}

function findingsBehind({ evidence }: Projection, scope: Scope, studies: BitSet, determinants: readonly number[]): BitSet {
  const findings = new BitSet(evidence.findings.length)
  for (const study of studies) {
    for (const finding of evidence.studyFindings[study] ?? []) {
      if (scope.reported.has(finding) && determinants.includes(evidence.findingDeterminant[finding] ?? -1)) findings.add(finding)
    }
  }
  return findings
}

function reasonFor(scope: Scope, { source, target, via }: PathsRequest, found: FoundPaths): NoPathReason {
  const inScope = new Set(scope.determinants)
  if (!inScope.has(source)) return 'SOURCE_NOT_IN_SCOPE'
  if (!inScope.has(target)) return 'TARGET_NOT_IN_SCOPE'
  if (!via.every((stop) => inScope.has(stop))) return 'VIA_NOT_IN_SCOPE'
  if (found.leaving === 0) return 'SOURCE_WITHOUT_LINKS'
  if (found.arriving === 0) return 'TARGET_WITHOUT_LINKS'
  return found.truncated ? 'SEARCH_STOPPED' : 'NOT_CONNECTED'
}
