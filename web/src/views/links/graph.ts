/** What the two pictures and the tables of the view draw: codes and links, narrowed by what the state asks for. */
import type { LinksQuery } from '../../api/operations.generated.ts'
import type { AppState } from '../../state/address.ts'

export interface Place {
  readonly x: number
  readonly y: number
}

export interface GraphCode {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly kind: 'BARRIER' | 'FACILITATOR' | null
  readonly domain: string
  readonly domainName: string
  readonly theme: string
  readonly themeName: string
  readonly studies: number
  /** On the wheel, and by force; y upwards, within the unit circle. */
  readonly wheel: Place
  readonly spread: Place
}

export interface GraphLink {
  /** Ids of its ends; of a stated link from the first to the second. */
  readonly a: string
  readonly b: string
  readonly studies: number
  readonly value: number | null
  /** 0..1: the value beside the largest one. */
  readonly strength: number
  readonly q: number | null
  readonly isEstablished: boolean
  readonly isTestable: boolean
  readonly isCrossing: boolean
  readonly isMirror: boolean
}

export interface StatedLink {
  readonly a: string
  readonly b: string
  readonly relation: 'LEADS_TO' | 'WORSENS' | 'ADDRESSES'
  readonly studies: number
}

export interface Graph {
  readonly codes: readonly GraphCode[]
  readonly links: readonly GraphLink[]
  readonly stated: readonly StatedLink[]
}

const alpha = 0.05
const nowhere = { x: 0, y: 0 }

/** Everything that the service gave, by id. */
export function graphOf({ network, statedLinks }: LinksQuery): Graph {
  const codes = network.nodes.map(({ code, studyCount, kind, domain, position, spread }): GraphCode => {
    const theme = 'theme' in code ? code.theme : undefined
    return {
      id: code.id,
      key: code.key,
      name: code.name,
      kind: kind ?? null,
      domain: domain?.key ?? '',
      domainName: domain?.name ?? 'no domain',
      theme: theme?.id ?? '',
      themeName: theme?.name ?? '',
      studies: studyCount,
      wheel: position ?? nowhere,
      spread: spread ?? nowhere,
    }
  })
  const largest = Math.max(Number.MIN_VALUE, ...network.links.map(({ value }) => value ?? 0))
  const links = network.links.map(({ source, target, studyCount, value, q, testable, mirror, crossDomain }) => ({
    a: codes[source]?.id ?? '',
    b: codes[target]?.id ?? '',
    studies: studyCount,
    value: value ?? null,
    strength: Math.sqrt(Math.max(0, value ?? 0) / largest),
    q: q ?? null,
    isEstablished: (q ?? 1) <= alpha,
    // What was not tested is drawn as not established, not as what cannot be told.
    isTestable: testable ?? true,
    isCrossing: crossDomain ?? false,
    isMirror: mirror,
  }))
  return { codes, links, stated: gatherStated(statedLinks.nodes, new Set(codes.map(({ id }) => id))) }
}

/** One link for what several studies state of the same two, both of which are drawn. */
function gatherStated(stated: LinksQuery['statedLinks']['nodes'], drawn: ReadonlySet<string>): readonly StatedLink[] {
  const found = new Map<string, { a: string; b: string; relation: StatedLink['relation']; by: Set<string> }>()
  for (const { source, target, relation, study } of stated) {
    if (source === null || target === null || !drawn.has(source.id) || !drawn.has(target.id)) continue
    const key = `${source.id} ${relation} ${target.id}`
    const link = found.get(key) ?? { a: source.id, b: target.id, relation, by: new Set() }
    found.set(key, link)
    if (study !== null) link.by.add(study.id)
  }
  return [...found.values()].map(({ by, ...link }) => ({ ...link, studies: by.size }))
}

type Narrowing = Pick<AppState, 'domains' | 'isCrossing' | 'isEstablished' | 'stated' | 'focus' | 'depth'>

/** The part of a graph that is asked for: domains of the legend, kinds of link, and what lies around the codes in focus. */
export function narrowed(graph: Graph, { domains, isCrossing, isEstablished, stated, focus, depth }: Narrowing): Graph {
  const inDomains = graph.codes.filter(({ domain }) => domains.length === 0 || domains.includes(domain))
  const kept = new Set(inDomains.map(({ id }) => id))
  const bothKept = ({ a, b }: { readonly a: string; readonly b: string }) => kept.has(a) && kept.has(b)
  const links = graph.links.filter((link) => bothKept(link) && (!isCrossing || link.isCrossing) && (!isEstablished || link.isEstablished))
  const said = stated ? graph.stated.filter(bothKept) : []
  if (focus.length === 0) return { codes: inDomains, links, stated: said }

  const start = inDomains.filter(({ key }) => focus.includes(key)).map(({ id }) => id)
  const near = around(start, [...links, ...said], depth)
  const isNear = ({ a, b }: { readonly a: string; readonly b: string }) => near.has(a) && near.has(b)
  return { codes: inDomains.filter(({ id }) => near.has(id)), links: links.filter(isNear), stated: said.filter(isNear) }
}

/** Codes at most so many links away from the ones to start from, these included. */
function around(
  start: readonly string[],
  links: readonly { readonly a: string; readonly b: string }[],
  depth: number,
): ReadonlySet<string> {
  const found = new Set(start)
  let rim = new Set(start)
  for (let step = 0; step < depth; step++) {
    const next = new Set<string>()
    for (const { a, b } of links) {
      if (rim.has(a) && !found.has(b)) next.add(b)
      if (rim.has(b) && !found.has(a)) next.add(a)
    }
    for (const id of next) found.add(id)
    rim = next
  }
  return found
}

/** What a reader looks at: the rest of a picture fades. */
export interface LookedAt {
  readonly ids: ReadonlySet<string>
  readonly graph: Graph
}

/**
 * One code, pointed at or chosen, with all its links; several with the links among them, or the hops of a way between two. Undefined
 * where nothing is looked at.
 */
export function lookedAt(
  graph: Graph,
  hovered: string | undefined,
  selected: readonly string[],
  path: readonly (readonly [string, string])[],
): LookedAt | undefined {
  const one = hovered ?? (selected.length === 1 ? selected[0] : undefined)
  const chosen = new Set(selected)
  const isLookedAt = ({ a, b }: { readonly a: string; readonly b: string }) => {
    if (one !== undefined) return a === one || b === one
    if (path.length > 0) return path.some((ends) => ends.includes(a) && ends.includes(b))
    return chosen.has(a) && chosen.has(b)
  }
  if (one === undefined && chosen.size === 0) return undefined
  const links = graph.links.filter(isLookedAt)
  const stated = graph.stated.filter(isLookedAt)
  const ends = [...links, ...stated].flatMap(({ a, b }) => [a, b])
  const ids = new Set([...ends, ...path.flat(), ...(one === undefined ? selected : [one])])
  return { ids, graph: { codes: graph.codes.filter(({ id }) => ids.has(id)), links, stated } }
}
