/** Chains of links that follow on one another, without returning to a node. */

export interface ChainLink {
  /** The link's own node. */
  readonly link: number
  /** Where it leads. */
  readonly to: number
}

export interface ChainSearch {
  readonly start: number
  /** Most links in a chain, at least 1. */
  readonly depth: number
  /** Most chains found. */
  readonly limit: number
  linksFrom(node: number): readonly ChainLink[]
}

export interface FoundChains {
  /** Link nodes of each chain, in the order walked. */
  readonly chains: readonly (readonly number[])[]
  /** True when there are more than `limit`. */
  readonly truncated: boolean
}

/**
 * Every chain from a node that cannot be longer: it has `depth` links, or all that leads on from its end returns to it.
 * In order of the nodes and links along the way, each by number. Every step leads to a chain, so the work is at most
 * limit x depth x links of a node.
 */
export function simpleChains(search: ChainSearch): FoundChains {
  const chains: (readonly number[])[] = []
  const walk = (node: number, visited: readonly number[], links: readonly number[]): void => {
    const onward = links.length === search.depth ? [] : search.linksFrom(node).filter((link) => !visited.includes(link.to))
    if (onward.length === 0 && links.length > 0) chains.push(links)
    for (const link of [...onward].sort((a, b) => a.to - b.to || a.link - b.link)) {
      if (chains.length > search.limit) return
      walk(link.to, [...visited, link.to], [...links, link.link])
    }
  }
  walk(search.start, [search.start], [])
  return { chains: chains.slice(0, search.limit), truncated: chains.length > search.limit }
}
