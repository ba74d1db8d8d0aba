/** Codes of one kind as a network: which of them enough studies link, by either engine. */
import { countPairsWithin, pairPosition, type WeightedNetwork, weightedNetwork } from '../analysis/index.ts'
import { badInput, ClientError } from '../errors.ts'
import type { CodeKind } from '../model/index.ts'
import type { Projection, Scope } from '../projection/index.ts'
import type { Query } from '../store/index.ts'
import { type Engine, type Method, type Optional, type QuestionContext, runReference } from './context.ts'
import type { LinkBasis } from './link-bases.ts'
import { type Measure, measureFormulas, measureValue } from './measure-value.ts'
import { sideParameters } from './reference-ids.ts'
import { statedLinkIds, statedLinksInScope } from './stated-links.ts'
import { type StudyCoding, studyCoding } from './study-coding.ts'

/** Bases that a network of codes can stand on. An alignment has no studies behind it. */
export type NetworkBasis = Exclude<LinkBasis, 'ALIGNED'>

export interface CodeLink {
  /** Places in the codes; left below right. */
  readonly left: number
  readonly right: number
  readonly studyCount: number
}

export interface CodeNetwork {
  /** Node numbers of the codes that a study in scope reports, ascending, with their studies. */
  readonly codes: readonly number[]
  readonly studyCounts: readonly number[]
  /** By left, then right. */
  readonly links: readonly CodeLink[]
  /** N. */
  readonly total: number
}

type NetworkQuery = Query<
  {
    readonly of: Readonly<Record<string, unknown>>
    readonly basis: string
    readonly statedLinkIds: readonly string[] | null
    readonly minCount: number
  },
  { readonly a: string; readonly b: string; readonly studyCount: number }
>

export interface NetworkRequest {
  readonly kind: CodeKind
  readonly basis: NetworkBasis
  readonly minCount: number
  readonly scope: Scope
  readonly rollUp: boolean
  readonly engine: Optional<Engine>
}

/** Codes among which the Cypher reference counts links. */
const maxReferenceCodes = 500

/** Pairs that the model fixes, such as a theme with the one above it, are no links. */
export async function codeNetwork(context: QuestionContext, request: NetworkRequest, query: NetworkQuery): Promise<CodeNetwork> {
  const { projection } = context
  const { scope } = request
  const { codes, studyCounts, links } =
    request.engine === 'CYPHER' ? await ofReference(context, request, query) : ofProjection(projection, request)
  const isFree = ({ left, right }: CodeLink) => !projection.evidence.isStructural(codes[left] ?? -1, codes[right] ?? -1)
  return { codes, studyCounts, links: links.filter(isFree), total: scope.studiesInScope.count }
}

type Counted = Omit<CodeNetwork, 'total'>

function ofProjection(projection: Projection, request: NetworkRequest): Counted {
  const { scope, kind, basis, minCount, rollUp } = request
  const coding = studyCoding(projection, scope, kind, undefined, rollUp)
  const count = basis === 'CO_REPORTED' ? coReported(coding) : stated(projection, scope, coding)
  const links: CodeLink[] = []
  for (let left = 0; left < coding.nodes.length; left++) {
    for (let right = left + 1; right < coding.nodes.length; right++) {
      const studyCount = count(left, right)
      if (studyCount >= minCount) links.push({ left, right, studyCount })
    }
  }
  return { codes: coding.nodes, studyCounts: coding.codes.map((studies) => studies.count), links }
}

function coReported({ universe, codes }: StudyCoding): (left: number, right: number) => number {
  const counts = countPairsWithin(universe, codes)
  return (left, right) => counts[pairPosition(codes.length, left, right)] ?? 0
}

/** Studies that state a link between two codes, whichever way round. */
function stated(projection: Projection, scope: Scope, { nodes }: StudyCoding): (left: number, right: number) => number {
  const places = new Map(nodes.map((node, place) => [node, place]))
  const studies = new Map<string, Set<number>>()
  for (const { source, target, study } of statedLinksInScope(projection, scope)) {
    const [one, other] = [places.get(source), places.get(target)]
    if (one === undefined || other === undefined) continue
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`
    studies.set(key, (studies.get(key) ?? new Set()).add(study))
  }
  return (left, right) => studies.get(`${left} ${right}`)?.size ?? 0
}

async function ofReference(context: QuestionContext, request: NetworkRequest, query: NetworkQuery): Promise<Counted> {
  const { projection } = context
  const { scope, kind, basis, minCount, rollUp } = request
  const all = projection.evidence.codes(kind)
  if (all.length > maxReferenceCodes) {
    throw badInput('engine', `PROJECTION where ${all.length} codes are linked: CYPHER takes ${maxReferenceCodes}`, 'CYPHER')
  }
  const rows = await runReference(context, query, {
    of: sideParameters(projection, { kind, codes: all, scope, rollUp }, 'IN_SCOPE'),
    basis,
    statedLinkIds: statedLinkIds(projection, scope),
    minCount,
  })
  const number = (id: string) => projection.graph.find(id) ?? -1
  const own = rows
    .filter(({ a, b }) => a === b)
    .map(({ a, studyCount }) => ({ code: number(a), studyCount }))
    .sort((x, y) => x.code - y.code)
  const places = new Map(own.map(({ code }, place) => [code, place]))
  const links = rows
    .filter(({ a, b }) => a !== b)
    .map(({ a, b, studyCount }) => ({ left: places.get(number(a)) ?? -1, right: places.get(number(b)) ?? -1, studyCount }))
    .sort((x, y) => x.left - y.left || x.right - y.right)
  return { codes: own.map(({ code }) => code), studyCounts: own.map(({ studyCount }) => studyCount), links }
}

/** @throws ClientError BAD_USER_INPUT for ALIGNED */
export function networkBasis(basis: Optional<LinkBasis>): NetworkBasis {
  if (basis === 'ALIGNED') throw badInput('basis', 'CO_REPORTED or STATED, because an alignment has no studies behind it', basis)
  return basis ?? 'CO_REPORTED'
}

/** The measure of every link; null where it is not defined. Strengths for VOSviewer's are those of the links. */
export function linkValues({ links, studyCounts, total }: CodeNetwork, measure: Measure): readonly (number | null)[] {
  const strengths = studyCounts.map(() => 0)
  let all = 0
  for (const { left, right, studyCount } of links) {
    strengths[left] = (strengths[left] ?? 0) + studyCount
    strengths[right] = (strengths[right] ?? 0) + studyCount
    all += studyCount
  }
  return links.map(({ left, right, studyCount: both }) => {
    if (measure === 'COUNT') return both
    const table = { total, a: studyCounts[left] ?? 0, b: studyCounts[right] ?? 0, both }
    return measureValue(measure, table, { a: strengths[left] ?? 0, b: strengths[right] ?? 0, total: all }).value
  })
}

/** Links as a weighted network; every weight has to be above 0. */
export function weighted({ codes, links }: CodeNetwork, weights: readonly number[]): WeightedNetwork {
  return weightedNetwork(
    codes.length,
    links.map(({ left, right }, k) => ({ source: left, target: right, weight: weights[k] ?? 0 })),
  )
}

/** @throws ClientError LIMIT_EXCEEDED where the network is too large for what is asked of it, with the numbers */
export function checkNetworkSize({ codes, links }: CodeNetwork, most: { readonly nodes: number; readonly links: number }): void {
  if (codes.length <= most.nodes && links.length <= most.links) return
  throw new ClientError(
    'LIMIT_EXCEEDED',
    `minCount: expected at most ${most.nodes} codes and ${most.links} links, but got ${codes.length} and ${links.length}: raise minCount or narrow the scope`,
    { details: { argument: 'minCount', limit: most, asked: { nodes: codes.length, links: links.length } } },
  )
}

export function networkMethod({ dataVersion }: Projection, network: CodeNetwork, minCount: number, measure: Measure): Method {
  return {
    unit: 'STUDY',
    universe: 'IN_SCOPE',
    total: network.total,
    minCount,
    dataVersion,
    measureVariant: `a studies with A, b with B, c with both, N in all: ${measureFormulas[measure]}`,
  }
}
