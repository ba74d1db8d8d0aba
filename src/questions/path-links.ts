/** The links that a path may take: three bases side by side, one a pair and direction after choosing among parallel ones. */
import { hopCost, type PathLink, type PathWeight, pairFamily } from '../analysis/index.ts'
import { BitSet, incidence, type Projection, type Scope, type StatedLinkRow } from '../projection/index.ts'
import { alignmentStrength, type FoundLink, type LinkBasis, linkBases, linkStrength } from './link-bases.ts'
import { statedLinksInScope } from './stated-links.ts'

export interface LinkRequest {
  readonly bases: readonly LinkBasis[]
  readonly avoid: ReadonlySet<number>
  readonly crossDomainOnly: boolean
  /** True where a stated link may be walked against its direction. */
  readonly backward: boolean
  readonly minCoReported: number
  readonly minStated: number
  readonly weight: PathWeight
}

/** A link with what the search ranks by; `found` fills in its studies once it is on a path. */
export interface SearchableLink extends PathLink {
  readonly found: () => FoundLink
}

type LinkDraft = Omit<FoundLink, 'studies' | 'alsoLinkedBy'> & { readonly studyCount: number; readonly studies: () => BitSet }

/** Links by source. Parallel links are one: the best under the weight, ties STATED, against its direction, CO_REPORTED, ALIGNED. */
export function pathLinks(projection: Projection, scope: Scope, request: LinkRequest): ReadonlyMap<number, readonly SearchableLink[]> {
  const { evidence } = projection
  const allowed = new Set(scope.determinants.filter((determinant) => !request.avoid.has(determinant)))
  const { codes, units } = incidence(projection, scope, 'DETERMINANT', 'STUDY')
  const reporting = new Map(codes.map((code, place) => [code, units[place] ?? new BitSet(evidence.studies.length)]))
  const mayLink = (a: number, b: number): boolean =>
    a !== b && allowed.has(a) && allowed.has(b) && (!request.crossDomainOnly || crossesDomains(projection, a, b))

  const drafts: LinkDraft[] = []
  if (request.bases.includes('STATED')) drafts.push(...stated(projection, scope, request, reporting, mayLink))
  if (request.bases.includes('CO_REPORTED')) drafts.push(...coReported(scope, request, codes, units, mayLink))
  if (request.bases.includes('ALIGNED')) drafts.push(...aligned(projection, reporting, mayLink))
  return choose(drafts, request.weight)
}

function crossesDomains({ evidence }: Projection, a: number, b: number): boolean {
  const domainA = evidence.domain(a)
  const domainB = evidence.domain(b)
  return domainA !== undefined && domainB !== undefined && domainA !== domainB
}

function coReported(
  scope: Scope,
  request: LinkRequest,
  codes: readonly number[],
  units: readonly BitSet[],
  mayLink: (a: number, b: number) => boolean,
): readonly LinkDraft[] {
  const drafts: LinkDraft[] = []
  const empty = new BitSet(scope.studies.size)
  const family = pairFamily({
    universe: scope.studiesInScope,
    codes: units,
    role: (left, right) => (mayLink(codes[left] ?? -1, codes[right] ?? -1) ? 'TEST' : 'SKIP'),
  })
  for (let pair = 0; pair < family.size; pair++) {
    const studyCount = family.both[pair] ?? 0
    if (studyCount < request.minCoReported) continue
    const left = family.left[pair] ?? -1
    const right = family.right[pair] ?? -1
    const studies = () => (units[left] ?? empty).and(units[right] ?? empty)
    const a = family.a[pair] ?? 0
    const b = family.b[pair] ?? 0
    const same = { basis: 'CO_REPORTED', backward: false, statedLinks: [], match: undefined, studyCount, studies } as const
    const eitherStudies = a + b - studyCount
    const [source = -1, target = -1] = [codes[left], codes[right]]
    drafts.push({ ...same, source, target, sourceStudies: a, targetStudies: b, eitherStudies })
    drafts.push({ ...same, source: target, target: source, sourceStudies: b, targetStudies: a, eitherStudies })
  }
  return drafts
}

function stated(
  projection: Projection,
  scope: Scope,
  request: LinkRequest,
  reporting: ReadonlyMap<number, BitSet>,
  mayLink: (a: number, b: number) => boolean,
): readonly LinkDraft[] {
  const groups = new Map<string, StatedLinkRow[]>()
  for (const link of statedLinksInScope(projection, scope)) {
    if (!mayLink(link.source, link.target)) continue
    const group = groups.get(`${link.source} ${link.target}`) ?? []
    group.push(link)
    groups.set(`${link.source} ${link.target}`, group)
  }
  const drafts: LinkDraft[] = []
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue
    const links = [first, ...others]
    const size = projection.evidence.studies.length
    const states = BitSet.of(
      size,
      links.map((link) => link.study),
    )
    const studyCount = states.count
    if (studyCount < request.minStated) continue
    const source = reporting.get(first.source) ?? new BitSet(size)
    const target = reporting.get(first.target) ?? new BitSet(size)
    const same = {
      basis: 'STATED',
      statedLinks: links.map((link) => link.node),
      match: undefined,
      studyCount,
      studies: () => states,
      eitherStudies: source.or(target).or(states).count,
    } as const
    drafts.push({
      ...same,
      backward: false,
      source: first.source,
      target: first.target,
      sourceStudies: source.count,
      targetStudies: target.count,
    })
    if (request.backward)
      drafts.push({
        ...same,
        backward: true,
        source: first.target,
        target: first.source,
        sourceStudies: target.count,
        targetStudies: source.count,
      })
  }
  return drafts
}

/** Both ways: being the same concept has no direction. The closer match counts where the two directions differ. */
function aligned(
  { graph, evidence }: Projection,
  reporting: ReadonlyMap<number, BitSet>,
  mayLink: (a: number, b: number) => boolean,
): readonly LinkDraft[] {
  const nobody = new BitSet(evidence.studies.length)
  return evidence.codes('DETERMINANT').flatMap((source) =>
    graph
      .neighbors(source, 'ALIGNED_TO', 'BOTH')
      .filter((target) => mayLink(source, target))
      .map((target): LinkDraft => {
        const matches = [
          graph.relationshipProperties(source, 'ALIGNED_TO', target).match,
          graph.relationshipProperties(target, 'ALIGNED_TO', source).match,
        ].filter((match) => typeof match === 'string')
        const [match] = matches.sort((a, b) => alignmentStrength(b) - alignmentStrength(a) || (a < b ? -1 : 1))
        const a = reporting.get(source) ?? nobody
        const b = reporting.get(target) ?? nobody
        return {
          source,
          target,
          basis: 'ALIGNED',
          backward: false,
          studyCount: 0,
          studies: () => nobody,
          statedLinks: [],
          sourceStudies: a.count,
          targetStudies: b.count,
          eitherStudies: a.or(b).count,
          match,
        }
      }),
  )
}

/** Ties of parallel links, first things first. */
const preference = (link: LinkDraft): number => (link.basis === 'STATED' ? (link.backward ? 1 : 0) : link.basis === 'CO_REPORTED' ? 2 : 3)

function choose(drafts: readonly LinkDraft[], weight: PathWeight): ReadonlyMap<number, readonly SearchableLink[]> {
  const parallel = new Map<string, LinkDraft[]>()
  for (const draft of drafts) {
    const key = `${draft.source} ${draft.target}`
    const others = parallel.get(key)
    if (others === undefined) parallel.set(key, [draft])
    else others.push(draft)
  }
  const cost = (draft: LinkDraft): number => hopCost(linkStrength(draft))
  const links = new Map<number, SearchableLink[]>()
  for (const group of parallel.values()) {
    const better = (a: LinkDraft, b: LinkDraft): number => (weight === 'HOPS' ? b.studyCount - a.studyCount : cost(a) - cost(b))
    const [best] = [...group].sort((a, b) => better(a, b) || preference(a) - preference(b))
    if (best === undefined) continue
    const alsoLinkedBy = linkBases.filter((basis) => basis !== best.basis && group.some((other) => other.basis === basis))
    const { studyCount, studies, ...rest } = best
    const outgoing = links.get(best.source) ?? []
    outgoing.push({ to: best.target, studyCount, cost: cost(best), found: () => ({ ...rest, studies: studies(), alsoLinkedBy }) })
    links.set(best.source, outgoing)
  }
  return links
}
