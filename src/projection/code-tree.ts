/** Where codes stand: determinants in themes, themes below themes, themes in domains, and which determinants mirror each other. */
import type { Evidence, GraphIndex } from './types.ts'

export type CodeTree = Pick<Evidence, 'theme' | 'domain' | 'themeAndBelow' | 'isMirror' | 'isStructural'>

export function buildCodeTree(graph: GraphIndex): CodeTree {
  const themes = new Map<number, number>()
  const domains = new Map<number, number>()
  const ancestors = new Map<number, ReadonlySet<number>>()
  const below = new Map<number, readonly number[]>()
  const mirrors = new Map<number, readonly number[]>()
  for (const domain of graph.nodesOf('Domain')) domains.set(domain, domain)
  for (const theme of graph.nodesOf('Theme')) {
    const upward = walk(theme, (node) => graph.neighbors(node, 'SUBTHEME_OF', 'OUT').slice(0, 1))
    place(theme, upward, upward.slice(1))
    below.set(
      theme,
      walk(theme, (node) => graph.neighbors(node, 'SUBTHEME_OF', 'IN')).sort((a, b) => a - b),
    )
  }
  for (const determinant of [...graph.nodesOf('Barrier'), ...graph.nodesOf('Facilitator')]) {
    mirrors.set(determinant, graph.neighbors(determinant, 'MIRRORS', 'BOTH'))
    const theme = graph.neighbors(determinant, 'IN_THEME', 'OUT')[0]
    if (theme === undefined) continue
    themes.set(determinant, theme)
    const upward = walk(theme, (node) => graph.neighbors(node, 'SUBTHEME_OF', 'OUT').slice(0, 1))
    place(determinant, upward, upward)
  }

  /** The nearest theme on the way up that names a domain decides it. */
  function place(code: number, upward: readonly number[], themesAbove: readonly number[]): void {
    const domain = upward.map((theme) => graph.neighbors(theme, 'IN_DOMAIN', 'OUT')[0]).find((found) => found !== undefined)
    if (domain !== undefined) domains.set(code, domain)
    ancestors.set(code, new Set(domain === undefined ? themesAbove : [...themesAbove, domain]))
  }

  return {
    theme: (determinant) => themes.get(determinant),
    domain: (node) => domains.get(node),
    themeAndBelow: (theme) => below.get(theme) ?? [],
    isMirror: (a, b) => mirrors.get(a)?.includes(b) ?? false,
    isStructural: (a, b) => (ancestors.get(a)?.has(b) ?? false) || (ancestors.get(b)?.has(a) ?? false),
  }
}

/** A node and what is reached from it, each once: ends even where two packages together made a cycle of themes. */
function walk(start: number, next: (node: number) => readonly number[]): number[] {
  const reached = [start]
  const seen = new Set(reached)
  for (const node of reached) {
    for (const neighbor of next(node)) {
      if (seen.has(neighbor)) continue
      seen.add(neighbor)
      reached.push(neighbor)
    }
  }
  return reached
}
