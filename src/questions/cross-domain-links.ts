/** Which determinants of different domains are linked: by studies that report both, by what studies state, by alignment? */
import type { BitSet, Projection, Scope, StatedLinkRow } from '../projection/index.ts'
import { type AssociationTest, testSettings } from './association-test.ts'
import type { CoOccurrence, Table } from './co-occurrence-row.ts'
import { listOf, type Method, type Optional, type QuestionArguments, type QuestionContext, wholeNumber } from './context.ts'
import { type AlignmentMatch, type RawLinks, rawLinks } from './cross-domain-raw.ts'
import { withEveryPair } from './family-tests.ts'
import { type LinkBasis, linkBases } from './link-bases.ts'
import { alignedLinks, coReportedLinks, type LoneLink, statedLinks } from './links-by-basis.ts'
import { inOrder, type OrderBy, orderOf } from './order.ts'
import { pairAnswers } from './pair-answers.ts'
import type { PairMeasures } from './pair-effects.ts'
import type { PairChoice } from './pair-table.ts'
import { scopeOf } from './scope-of.ts'
import { codesNamed, type Sides } from './sides.ts'

export type CrossDomainLinkOrderField = 'STUDIES' | 'JACCARD' | 'LIFT' | 'EXPECTED' | 'P' | 'Q'

export interface CrossDomainLinksArguments extends QuestionArguments {
  /** Domains of the source and of the target; default: every one. */
  readonly fromDomains?: Optional<readonly string[]>
  readonly toDomains?: Optional<readonly string[]>
  /** Default: all three. */
  readonly basis?: Optional<readonly LinkBasis[]>
  /** Default: barriers and facilitators. */
  readonly determinantKinds?: Optional<readonly ('BARRIER' | 'FACILITATOR')[]>
  /** How the pairs of CO_REPORTED are tested. */
  readonly test?: Optional<AssociationTest>
  /**
   * Least studies behind a listed link, 0..1,000,000; default 1 for STATED and, for CO_REPORTED, 2, or 0 for another tail than UPPER.
   * ALIGNED has none.
   */
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
  /** The pair with its tests and verdict; of CO_REPORTED only. */
  readonly coOccurrence: CoOccurrence | null
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
  const settings = testSettings(args.test, args.engine)
  const minCoReported = wholeNumber('minStudies', args.minStudies, 0, 1_000_000, settings.tail === 'UPPER' ? 2 : 0)
  const minStated = wholeNumber('minStudies', args.minStudies, 0, 1_000_000, 1)
  const scope = await scopeOf(context, args.scope)
  const sides = endsOf(projection, scope, args)
  const choice: PairChoice = { wanted: (a, b) => evidence.domain(a) !== evidence.domain(b), minExpected: 0 }
  const raw = await rawLinks(context, sides, choice, args.engine)
  const asked = { sides, table: raw.coReported, isNarrowed: true }
  const families = await withEveryPair(context, asked, everyEnd(projection, scope, args), args.engine)
  const { finish, method } = await pairAnswers(context, families, choice, settings, { minCount: minCoReported })

  const all = [
    ...(bases.includes('CO_REPORTED') ? coReportedLinks(projection, sides, raw, finish, minCoReported) : []),
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
  P: (link) => link.coOccurrence?.p ?? null,
  Q: (link) => link.coOccurrence?.q ?? null,
}

/** By source, then target, then basis, then relation: a total order. */
function compareLinks(a: CrossDomainLink, b: CrossDomainLink): number {
  const relation = (a.relation ?? '') < (b.relation ?? '') ? -1 : 1
  return a.source - b.source || a.target - b.target || linkBases.indexOf(a.basis) - linkBases.indexOf(b.basis) || relation
}

/** Determinants that can be at either end. One without a domain links no domains. */
function endsOf(projection: Projection, scope: Scope, args: CrossDomainLinksArguments): Sides {
  const { evidence } = projection
  const kinds = determinantsOf(projection, scope, args)
  const endIn = (domains: readonly number[] | undefined) =>
    kinds.filter((determinant) => {
      const domain = evidence.domain(determinant)
      return domain !== undefined && (domains === undefined || domains.includes(domain))
    })
  const from = codesNamed(projection, 'fromDomains', args.fromDomains, 'DOMAIN')
  const to = codesNamed(projection, 'toDomains', args.toDomains, 'DOMAIN')
  return sidesWith(scope, endIn(from), endIn(to))
}

/** The same with every determinant of the kinds, whatever its domain. */
function everyEnd(projection: Projection, scope: Scope, args: CrossDomainLinksArguments): Sides {
  const codes = determinantsOf(projection, scope, args)
  return sidesWith(scope, codes, codes)
}

function determinantsOf({ graph }: Projection, scope: Scope, args: CrossDomainLinksArguments): readonly number[] {
  const kinds = listOf('determinantKinds', args.determinantKinds, 2) ?? ['BARRIER', 'FACILITATOR']
  const labels = kinds.map((kind) => (kind === 'BARRIER' ? 'Barrier' : 'Facilitator'))
  return scope.determinants.filter((determinant) => labels.some((label) => label === graph.label(determinant)))
}

function sidesWith(scope: Scope, sources: readonly number[], targets: readonly number[]): Sides {
  const end = (codes: readonly number[]) => ({ kind: 'DETERMINANT' as const, codes, scope, rollUp: true })
  return {
    first: end(sources),
    second: end(targets),
    symmetric: true,
    unit: 'STUDY',
    universe: 'IN_SCOPE',
    units: scope.studiesInScope,
  }
}

/** Keeps the getters of a link: its receipt is made when it is looked at. */
function withAlongside(link: LoneLink, beside: Alongside): CrossDomainLink {
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
