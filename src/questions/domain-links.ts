/** Which domains do the same studies speak about, and through which pairs of determinants? */
import { pairFamily } from '../analysis/index.ts'
import { badInput } from '../errors.ts'
import { BitSet, incidence, type Projection, type Scope, studiesOf } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type Method, type Optional, type QuestionArguments, type QuestionContext, runReference, wholeNumber } from './context.ts'
import { axisOf } from './dimension-values.ts'
import { dimensionsOf } from './dimensions.ts'
import {
  type DomainNull,
  type DomainNullArguments,
  type DomainNulls,
  type DomainSampling,
  domainNullSettings,
  domainNulls,
} from './domain-nulls.ts'
import { withLazy } from './lazy.ts'
import { findingIds, scopeFindingIds, unitSet } from './reference-ids.ts'
import { scopeOf } from './scope-of.ts'

export type DomainLinksBy = 'DOMAIN' | 'DOMAIN_AND_LEVEL'

export interface DomainLinksArguments extends QuestionArguments {
  /** Default DOMAIN. */
  readonly by?: Optional<DomainLinksBy>
  /** Least studies that make a pair of determinants count as linked, 1..1,000,000; default 2. */
  readonly minStudies?: Optional<number>
  /** Of `sampling`, z, p and q; default 10,000 samples, seed 1. Refused with CYPHER. */
  readonly nullModel?: Optional<DomainNullArguments>
}

/** A pair of determinants, one of each domain. */
export interface DomainPair {
  /** Node numbers: of the cell's source, and of its target. */
  readonly a: number
  readonly b: number
  readonly studyCount: number
  /** Study indexes. */
  readonly studies: BitSet
}

export interface DomainLinkCell {
  /** Node numbers. The source stands no later than the target in the list of domains. */
  readonly source: number
  readonly target: number
  /** Node number of the level that both findings are at; null where cells are by domain alone. */
  readonly level: number | null
  /** Distinct studies with at least one finding in each domain; on the diagonal the domain's own studies. */
  readonly sharedStudies: number
  /** Studies of the one x studies of the other / N; null on the diagonal, and where N is 0. */
  readonly expected: number | null
  /** Pairs of determinants, one of each domain, that at least `minStudies` studies report together. */
  readonly linkedPairs: number
  /** The pair that most studies report together, ties by id; null where no study reports one. */
  readonly strongest: DomainPair | null
  /** Study indexes. */
  readonly studies: BitSet
  /** Null on the diagonal, and with CYPHER. Sampled when the first cell is asked, for all of them. */
  readonly null: () => Promise<DomainNull | null>
}

export interface DomainLinkMatrix {
  /** Node numbers, by their place in the framework, then by id. */
  readonly domains: readonly number[]
  /** One for every two domains, and for each with itself; level by level where levels are asked for. */
  readonly cells: readonly DomainLinkCell[]
  /** Null with CYPHER. */
  readonly sampling: () => Promise<DomainSampling | null>
  readonly method: Method
}

/** What is counted at one level, or at all together. */
interface Layer {
  /** N. */
  readonly total: number
  /** By domains, source first; undefined where no study reports both. */
  readonly cell: (source: number, target: number) => RawCell | undefined
}

interface RawCell {
  readonly studies: BitSet
  readonly linkedPairs: number
  readonly strongest: DomainPair | null
}

/**
 * Every two domains with the studies that they share, and each domain with its own.
 *
 * By DOMAIN_AND_LEVEL both findings have to be at the level, and N are the studies that have a finding there.
 *
 * @throws ClientError BAD_USER_INPUT for a bound, or for a null model with CYPHER
 */
export async function domainLinks(context: QuestionContext, args: DomainLinksArguments): Promise<DomainLinkMatrix> {
  const { projection } = context
  const { graph } = projection
  const minStudies = wholeNumber('minStudies', args.minStudies, 1, 1_000_000, 2)
  const settings = domainNullSettings(args.nullModel)
  if (args.engine === 'CYPHER' && args.nullModel)
    throw badInput('engine', 'PROJECTION where a null model is asked for: CYPHER counts, it does not sample', 'CYPHER')
  const scope = await scopeOf(context, args.scope)
  const byLevel = args.by === 'DOMAIN_AND_LEVEL'
  const { DOMAIN, LEVEL } = dimensionsOf(projection, { rollUp: true })
  const nodes = (ids: readonly string[]) => ids.map((id) => graph.find(id)).filter((node) => node !== undefined)
  const domains = nodes(axisOf(projection, scope, 'DOMAIN', DOMAIN, undefined))
  const levels = byLevel ? nodes(axisOf(projection, scope, 'LEVEL', LEVEL, undefined)) : [null]

  const layers =
    args.engine === 'CYPHER' ? await referenceLayers(context, scope, byLevel, minStudies) : projectionLayers(projection, scope, minStudies)
  const counted = levels.flatMap((level, place) => {
    const layer = layers(level)
    const own = new Map(domains.map((domain) => [domain, layer.cell(domain, domain)?.studies.count ?? 0]))
    return domains.flatMap((source, row) =>
      domains.slice(row).map((target) => {
        const raw = layer.cell(source, target)
        const product = (own.get(source) ?? 0) * (own.get(target) ?? 0)
        const cell = {
          source,
          target,
          level,
          sharedStudies: raw?.studies.count ?? 0,
          expected: source === target || layer.total === 0 ? null : product / layer.total,
          linkedPairs: raw?.linkedPairs ?? 0,
          strongest: raw?.strongest ?? null,
          studies: raw?.studies ?? new BitSet(scope.studies.size),
        }
        return { cell, layer: place }
      }),
    )
  })
  const layerScopes = levels.map((level) => (level === null ? scope : atLevel(projection, scope, level)))
  const tested = counted.filter(({ cell }) => cell.source !== cell.target)
  const places = tested.map(({ cell, layer }) => ({ layer, source: domains.indexOf(cell.source), target: domains.indexOf(cell.target) }))
  let sampled: Promise<DomainNulls> | undefined
  const nulls = async () => {
    if (args.engine === 'CYPHER') return null
    sampled ??= domainNulls(context, domains, layerScopes, places, settings)
    return sampled
  }
  const cells = counted.map((one) => withLazy(one.cell, { null: () => async () => (await nulls())?.cells[tested.indexOf(one)] ?? null }))
  const matrix = { domains, cells, method: methodOf(projection, scope, minStudies) }
  return withLazy(matrix, { sampling: () => async () => (await nulls())?.sampling ?? null })
}

function projectionLayers(projection: Projection, scope: Scope, minStudies: number): (level: number | null) => Layer {
  return (level) => {
    const here = level === null ? scope : atLevel(projection, scope, level)
    const domains = incidence(projection, here, 'DOMAIN', 'STUDY')
    const studies = new Map(domains.codes.map((domain, place) => [domain, domains.units[place]]))
    const pairs = pairsByDomains(projection, here, minStudies)
    const cell = (source: number, target: number): RawCell | undefined => {
      const shared = (studies.get(source) ?? new BitSet(0)).and(studies.get(target) ?? new BitSet(0))
      if (shared.isEmpty) return undefined
      const found = pairs.get(`${source} ${target}`)
      return { studies: shared, linkedPairs: found?.linkedPairs ?? 0, strongest: found?.strongest ?? null }
    }
    return { total: here.studiesInScope.count, cell }
  }
}

function atLevel(projection: Projection, scope: Scope, level: number): Scope {
  const { findingLevel, findings } = projection.evidence
  const there = BitSet.of(
    findings.length,
    [...scope.findingsInScope].filter((finding) => findingLevel[finding] === level),
  )
  return { ...scope, findingsInScope: there, studiesInScope: studiesOf(projection, there), reported: scope.reported.and(there) }
}

/** Pairs of determinants, gathered by the domains that they are of, in both orders. */
function pairsByDomains(projection: Projection, scope: Scope, minStudies: number): ReadonlyMap<string, Omit<RawCell, 'studies'>> {
  const { evidence } = projection
  const { codes, units } = incidence(projection, scope, 'DETERMINANT', 'STUDY')
  const family = pairFamily({ universe: scope.studiesInScope, codes: units })
  const found = new Map<string, { linkedPairs: number; strongest: DomainPair | null }>()
  const add = (a: number, b: number, studyCount: number, studies: () => BitSet) => {
    const key = `${evidence.domain(a)} ${evidence.domain(b)}`
    const known = found.get(key) ?? { linkedPairs: 0, strongest: null }
    found.set(key, known)
    if (studyCount >= minStudies) known.linkedPairs++
    const { strongest } = known
    const isStronger = strongest === null || studyCount > strongest.studyCount
    const comesFirst = strongest !== null && studyCount === strongest.studyCount && (a - strongest.a || b - strongest.b) < 0
    if (studyCount > 0 && (isStronger || comesFirst)) known.strongest = { a, b, studyCount, studies: studies() }
  }
  for (let k = 0; k < family.size; k++) {
    const [left, right] = [family.left[k] ?? -1, family.right[k] ?? -1]
    const [a, b] = [codes[left] ?? -1, codes[right] ?? -1]
    const studies = () => (units[left] ?? new BitSet(0)).and(units[right] ?? new BitSet(0))
    add(a, b, family.both[k] ?? 0, studies)
    if (evidence.domain(a) !== evidence.domain(b)) add(b, a, family.both[k] ?? 0, studies)
  }
  return found
}

async function referenceLayers(
  context: QuestionContext,
  scope: Scope,
  byLevel: boolean,
  minStudies: number,
): Promise<(level: number | null) => Layer> {
  const { projection } = context
  const { graph } = projection
  const number = (id: string | null) => (id === null ? undefined : graph.find(id))
  const rows = await runReference(context, queries.domainLinks, {
    findingIds: findingIds(projection, scope),
    scopeFindingIds: scopeFindingIds(projection, scope),
    byLevel,
    minStudies,
  })
  return (level) => {
    const here = rows.filter((row) => (number(row.level) ?? null) === level)
    const cells = new Map(here.map((row) => [`${number(row.source)} ${number(row.target)}`, row]))
    const cell = (source: number, target: number): RawCell | undefined => {
      const row = cells.get(`${source} ${target}`)
      if (row === undefined) return undefined
      const [a, b, studies] = [number(row.strongestA), number(row.strongestB), unitSet(projection, 'STUDY', row.strongestStudies)]
      const strongest = a === undefined || b === undefined ? null : { a, b, studyCount: studies.count, studies }
      return { studies: unitSet(projection, 'STUDY', row.studies), linkedPairs: row.linkedPairs, strongest }
    }
    return { total: here[0]?.total ?? 0, cell }
  }
}

function methodOf({ dataVersion }: Projection, { studiesInScope }: Scope, minCount: number): Method {
  const measureVariant = 'expected: studies of the one x studies of the other / N, within the level'
  return { unit: 'STUDY', universe: 'IN_SCOPE', total: studiesInScope.count, minCount, dataVersion, measureVariant }
}
