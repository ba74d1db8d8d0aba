/** Which codes are linked by the studies that report them, and where does each stand in a drawing? */
import type { CodeKind } from '../model/index.ts'
import { queries } from '../store/index.ts'
import { type AssociationTest, testSettings } from './association-test.ts'
import { type BackboneArguments, backbone } from './backbone.ts'
import { type CodeNetwork, checkNetworkSize, codeNetwork, linkValues, networkMethod } from './code-network.ts'
import { type Method, type Optional, type QuestionArguments, type QuestionContext, wholeNumber } from './context.ts'
import type { PairTest } from './family-tests.ts'
import { withLazy } from './lazy.ts'
import type { Measure } from './measure-value.ts'
import { linkTests } from './network-tests.ts'
import { scopeOf } from './scope-of.ts'
import { spreadLayout } from './spread-layout.ts'
import { type Position, wheelLayout } from './wheel-layout.ts'

export interface NetworkArguments extends QuestionArguments {
  readonly of: CodeKind
  /** Default JACCARD. */
  readonly measure?: Optional<Measure>
  /** Least studies behind a link, 1..1,000,000; default 2. */
  readonly minCount?: Optional<number>
  /** Keeps only the links of a backbone; default: all. */
  readonly backbone?: Optional<Pick<BackboneArguments, 'model' | 'alpha' | 'correction' | 'samples' | 'seed'>>
  /** How links are tested, over all pairs of the kind in scope. */
  readonly test?: Optional<AssociationTest>
  /** Default false: no positions. */
  readonly layout?: Optional<boolean>
}

export interface NetworkNode {
  /** Node number. */
  readonly code: number
  readonly studyCount: number
  /** Codes that it is linked with. */
  readonly degree: number
  /** Node number; null for a code that belongs to no domain. */
  readonly domain: number | null
  readonly kind: 'BARRIER' | 'FACILITATOR' | null
  readonly position: Position | null
  /** Where links pull it; null where no layout was asked for. Worked out when it is looked at. */
  readonly spread: Position | null
}

export interface NetworkLink {
  /** Places in the nodes; source below target. */
  readonly source: number
  readonly target: number
  readonly studyCount: number
  readonly value: number | null
  readonly mirror: boolean
  readonly crossDomain: boolean | null
  /** Null for a pair that the family leaves out. Worked out when it is looked at. */
  readonly test: Promise<PairTest | null>
}

export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly links: readonly NetworkLink[]
  readonly measure: Measure
  readonly method: Method
}

const largest = { nodes: 5_000, links: 20_000 }

/**
 * Every code that a study in scope reports, and every two of them that enough studies report together. O(codes^2 x N / 32).
 *
 * @throws ClientError BAD_USER_INPUT for a bound; LIMIT_EXCEEDED for more than 5,000 codes or 20,000 links
 */
export async function network(context: QuestionContext, args: NetworkArguments): Promise<Network> {
  const { projection } = context
  const { evidence, graph } = projection
  const measure = args.measure ?? 'JACCARD'
  const minCount = wholeNumber('minCount', args.minCount, 1, 1_000_000, 2)
  const scope = await scopeOf(context, args.scope)
  const rollUp = args.scope?.rollUp ?? true
  const request = { kind: args.of, basis: 'CO_REPORTED' as const, minCount, scope, rollUp, engine: args.engine }
  const all = await codeNetwork(context, request, queries.network)
  const found = args.backbone ? await onBackbone(context, args, all) : all
  checkNetworkSize(found, largest)

  const values = linkValues(found, measure)
  const degree = found.codes.map(() => 0)
  for (const { left, right } of found.links) {
    degree[left] = (degree[left] ?? 0) + 1
    degree[right] = (degree[right] ?? 0) + 1
  }
  const positions = args.layout ? wheelLayout(projection, found.codes) : []
  const springs = found.links.map(({ left, right, studyCount }) => ({ source: left, target: right, studyCount }))
  let spread: readonly Position[] | undefined
  const spreadOf = (k: number) => {
    spread ??= args.layout ? spreadLayout(positions, found.studyCounts, springs) : []
    return spread[k] ?? null
  }
  const settings = testSettings(args.test, args.engine)
  const pairs = found.links.map(({ left, right }) => [found.codes[left] ?? -1, found.codes[right] ?? -1] as const)
  let tests: ReturnType<typeof linkTests> | undefined
  const testOf = async (k: number) => {
    tests ??= linkTests(context, args, settings, pairs)
    return (await tests)[k] ?? null
  }
  const nodes = found.codes.map((code, k): NetworkNode => {
    const label = graph.label(code)
    const node = {
      code,
      studyCount: found.studyCounts[k] ?? 0,
      degree: degree[k] ?? 0,
      domain: evidence.domain(code) ?? null,
      kind: label === 'Barrier' ? ('BARRIER' as const) : label === 'Facilitator' ? ('FACILITATOR' as const) : null,
      position: positions[k] ?? null,
    }
    return withLazy(node, { spread: () => spreadOf(k) })
  })
  const links = found.links.map(({ left, right, studyCount }, k): NetworkLink => {
    const [a, b] = [nodes[left], nodes[right]]
    const [domainA, domainB] = [a?.domain ?? null, b?.domain ?? null]
    const link = {
      source: left,
      target: right,
      studyCount,
      value: values[k] ?? null,
      mirror: evidence.isMirror(a?.code ?? -1, b?.code ?? -1),
      crossDomain: domainA === null || domainB === null ? null : domainA !== domainB,
    }
    return withLazy(link, { test: () => testOf(k) })
  })
  return { nodes, links, measure, method: networkMethod(projection, found, minCount, measure) }
}

async function onBackbone(context: QuestionContext, args: NetworkArguments, all: CodeNetwork): Promise<CodeNetwork> {
  const { of, scope, engine } = args
  const { links } = await backbone(context, { ...args.backbone, of, scope, engine })
  const kept = new Set(links.map(({ source, target }) => `${source} ${target}`))
  return { ...all, links: all.links.filter(({ left, right }) => kept.has(`${all.codes[left]} ${all.codes[right]}`)) }
}
