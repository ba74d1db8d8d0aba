/** Which determinants of different domains are linked: by studies that report both, by what studies state, by alignment? */
import { BitSet, type Projection, type Scope, type StatedLinkRow } from '../projection/index.ts'
import { type PairMeasures, pairCounts, pairFinisher, pairMethod, type Table } from './co-occurrence-row.ts'
import { listOf, type Method, type Optional, type QuestionArguments, type QuestionContext, wholeNumber } from './context.ts'
import { type AlignmentMatch, type RawLinks, rawLinks } from './cross-domain-raw.ts'
import { type LinkBasis, linkBases } from './link-bases.ts'
import { inOrder, type OrderBy, orderOf } from './order.ts'
import { scopeOf } from './scope-of.ts'
import { codesNamed, type Sides } from './sides.ts'

export type CrossDomainLinkOrderField = 'STUDIES' | 'JACCARD' | 'LIFT' | 'EXPECTED'

export interface CrossDomainLinksArguments extends QuestionArguments {
  /** Domains of the source and of the target; default: every one. */
  readonly fromDomains?: Optional<readonly string[]>
  readonly toDomains?: Optional<readonly string[]>
  /** Default: all three. */
  readonly basis?: Optional<readonly LinkBasis[]>
  /** Default: barriers and facilitators. */
  readonly determinantKinds?: Optional<readonly ('BARRIER' | 'FACILITATOR')[]>
  /** Least studies behind a listed link, 1..1,000,000; default 2 for CO_REPORTED and 1 for STATED. ALIGNED has none. */
  readonly minStudies?: Optional<number>
  /** Default STUDIES, DESC. */
  readonly orderBy?: Optional<OrderBy<CrossDomainLinkOrderField>>
}

export interface CrossDomainLink {
  readonly basis: LinkBasis
  /** Node numbers. */
  readonly source: number
  readonly target: number
  readonly sourceDomain: number
  readonly targetDomain: number
  /** CO_REPORTED has no direction; the others run from source to target. */
  readonly direction: 'FORWARD' | 'UNDIRECTED'
  /** Of STATED only. */
  readonly relation: StatedLinkRow['relation'] | null
  /** The firmest that a study states; of STATED only. */
  readonly assertion: StatedLinkRow['assertion'] | null
  /** Of ALIGNED only. */
  readonly match: AlignmentMatch | null
  /** Studies behind the link: that report both, or that state it; 0 for ALIGNED. */
  readonly studyCount: number
  /** Of CO_REPORTED only: both ends of a stated link are coded, so that testing it by co-report would be circular. */
  readonly table: Table | null
  readonly expected: number | null
  readonly measures: PairMeasures | null
  /** The same concept as barrier and as facilitator. */
  readonly mirror: boolean
  /** The same two determinants on each basis, whichever way round. */
  readonly alongside: Alongside
  /** Study and finding indexes. */
  readonly studies: BitSet
  readonly findings: BitSet
  /** Node numbers; of STATED only. */
  readonly statedLinks: readonly number[]
}

export interface Alongside {
  /** Studies that report both. */
  readonly coReported: number
  /** Studies that state a link between the two. */
  readonly stated: number
  readonly aligned: boolean
}

export interface CrossDomainLinks {
  readonly links: readonly CrossDomainLink[]
  /** Links listed on each basis that was asked for. */
  readonly counts: readonly { readonly basis: LinkBasis; readonly count: number }[]
  readonly method: Method
}

/**
 * Links between determinants of different domains, on three bases that stay apart. A pair that studies report together stands
 * once, lower id first where both could be the source.
 *
 * @throws ClientError BAD_USER_INPUT for an id or a bound
 */
export async function crossDomainLinks(context: QuestionContext, args: CrossDomainLinksArguments): Promise<CrossDomainLinks> {
  const { projection } = context
  const { evidence } = projection
  const bases = listOf('basis', args.basis, linkBases.length) ?? linkBases
  const minCoReported = wholeNumber('minStudies', args.minStudies, 1, 1_000_000, 2)
  const minStated = wholeNumber('minStudies', args.minStudies, 1, 1_000_000, 1)
  const scope = await scopeOf(context, args.scope)
  const sides = endsOf(projection, scope, args)
  const wanted = (a: number, b: number) => evidence.domain(a) !== evidence.domain(b)
  const raw = await rawLinks(context, sides, { wanted, minExpected: 0 }, args.engine)
  const { family } = raw.coReported
  const method = pairMethod(projection, sides, {
    total: family.total,
    familySize: family.size,
    structuralPairs: family.structuralPairs,
    minCount: minCoReported,
  })

  const all = [
    ...(bases.includes('CO_REPORTED') ? coReportedLinks(projection, sides, raw, method, minCoReported) : []),
    ...(bases.includes('STATED') ? statedLinks(projection, scope, raw).filter((link) => link.studyCount >= minStated) : []),
    ...(bases.includes('ALIGNED') ? alignedLinks(projection, raw) : []),
  ]
  const beside = alongside(sides, raw)
  const links = all.map((link) => withAlongside(link, beside(link.source, link.target)))
  const counts = linkBases
    .filter((basis) => bases.includes(basis))
    .map((basis) => ({ basis, count: links.filter((link) => link.basis === basis).length }))
  const { field, direction } = orderOf(args.orderBy, 'STUDIES')
  return { links: inOrder(links, sortedBy[field], direction, compareLinks), counts, method }
}

const sortedBy: Readonly<Record<CrossDomainLinkOrderField, (link: CrossDomainLink) => number | null>> = {
  STUDIES: (link) => link.studyCount,
  JACCARD: (link) => link.measures?.jaccard ?? null,
  LIFT: (link) => link.measures?.lift ?? null,
  EXPECTED: (link) => link.expected,
}

/** By source, then target, then basis, then relation: a total order. */
function compareLinks(a: CrossDomainLink, b: CrossDomainLink): number {
  const relation = (a.relation ?? '') < (b.relation ?? '') ? -1 : 1
  return a.source - b.source || a.target - b.target || linkBases.indexOf(a.basis) - linkBases.indexOf(b.basis) || relation
}

/** Determinants that can be at either end. One without a domain links no domains. */
function endsOf(projection: Projection, scope: Scope, args: CrossDomainLinksArguments): Sides {
  const { evidence, graph } = projection
  const kinds = listOf('determinantKinds', args.determinantKinds, 2) ?? ['BARRIER', 'FACILITATOR']
  const labels = kinds.map((kind) => (kind === 'BARRIER' ? 'Barrier' : 'Facilitator'))
  const endIn = (domains: readonly number[] | undefined) => {
    const codes = scope.determinants.filter((determinant) => {
      const domain = evidence.domain(determinant)
      return (
        domain !== undefined &&
        (domains === undefined || domains.includes(domain)) &&
        labels.some((label) => label === graph.label(determinant))
      )
    })
    return { kind: 'DETERMINANT' as const, codes, scope, rollUp: true }
  }
  return {
    first: endIn(codesNamed(projection, 'fromDomains', args.fromDomains, 'DOMAIN')),
    second: endIn(codesNamed(projection, 'toDomains', args.toDomains, 'DOMAIN')),
    symmetric: true,
    unit: 'STUDY',
    universe: 'IN_SCOPE',
    units: scope.studiesInScope,
  }
}

type Unplaced = Omit<CrossDomainLink, 'alongside'>

function coReportedLinks(
  projection: Projection,
  sides: Sides,
  { coReported }: RawLinks,
  method: Method,
  minStudies: number,
): readonly Unplaced[] {
  const finish = pairFinisher(projection, sides, method)
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

function statedLinks(projection: Projection, scope: Scope, { stated }: RawLinks): readonly Unplaced[] {
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
    studies,
    get findings() {
      return findingsAbout(projection, scope, studies, source, target)
    },
    statedLinks,
  }))
}

function alignedLinks(projection: Projection, { aligned }: RawLinks): readonly Unplaced[] {
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

/** Keeps the getters of a link: its receipt is made when it is looked at. */
function withAlongside(link: Unplaced, beside: Alongside): CrossDomainLink {
  return Object.defineProperty(link, 'alongside', { value: beside, enumerable: true }) as CrossDomainLink
}

function alongside(sides: Sides, { coReported, stated, aligned }: RawLinks): (a: number, b: number) => Alongside {
  const key = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`
  const { family } = coReported
  const together = new Map<string, number>()
  for (const [k, both] of family.both.entries()) {
    together.set(key(sides.first.codes[family.left[k] ?? -1] ?? -1, sides.second.codes[family.right[k] ?? -1] ?? -1), both)
  }
  const said = new Map<string, BitSet>()
  for (const { source, target, studies } of stated) said.set(key(source, target), said.get(key(source, target))?.or(studies) ?? studies)
  const alike = new Set(aligned.map(({ source, target }) => key(source, target)))
  return (a, b) => ({
    coReported: together.get(key(a, b)) ?? 0,
    stated: said.get(key(a, b))?.count ?? 0,
    aligned: alike.has(key(a, b)),
  })
}
