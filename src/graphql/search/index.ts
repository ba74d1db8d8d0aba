/** Full-text search: words in, ranked nodes out. What a caller typed never reaches the index as syntax. */
import { badInput } from '../../errors.ts'
import { type NodeLabel, nodeLabels, nodeSpecs } from '../../model/index.ts'
import { queries } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { Connection } from '../edges.ts'
import { pageOf, rankedCursors } from '../paging.ts'
import { runPinned } from '../pinned.ts'
import type { Texts } from '../texts.ts'
import type { QuerySearchArgs } from '../types.generated.ts'
import { kindName } from '../value-types.ts'
import { type Highlight, highlightOf } from './highlight.ts'
import { fullTextQuery, wordsOf } from './words.ts'

/** Characters and words of a text. */
const maxLength = 200
const maxWords = 20
/** The most that is ranked. */
const maxFound = 2000

export interface SearchEdge {
  readonly node: number
  readonly cursor: string
  readonly score: number
  /** Looked for when it is asked for: it needs the node's texts. */
  readonly highlight: () => Promise<Highlight>
}

/**
 * Nodes in which every word of a text occurs.
 *
 * @throws ClientError BAD_USER_INPUT for a text that is too long
 * @throws ClientError STALE_CURSOR for a cursor of another data version
 */
export async function search(context: Context, args: QuerySearchArgs): Promise<Connection<SearchEdge, number>> {
  const { graph } = context.projection
  const words = wordsIn(args.text)
  const labels = nodeLabels.filter((label) => args.nodeKinds === undefined || args.nodeKinds.includes(kindName(label)))
  // A stale cursor is refused before anything is looked for.
  if (args.after !== undefined) rankedCursors(context.projection, maxFound).placesUpTo(args.after, 'after')
  const evidence = await context.evidence(args.scope)
  const rows =
    words.length === 0
      ? []
      : await runPinned(context.projection, context.store, queries.searchTexts, { words: fullTextQuery(words), labels, limit: maxFound })
  const found = rows
    .map(({ id, score }) => ({ node: graph.find(id) ?? -1, score }))
    .filter(({ node }) => node >= 0 && (args.scope === undefined || evidence.contains(node)))

  const edgeAt = (place: number, cursor: string): SearchEdge => {
    const { node, score } = found[place] ?? { node: 0, score: 0 }
    return { node, cursor, score, highlight: async () => highlightOf(searchedTexts(context, node, await context.texts.load(node)), words) }
  }
  return pageOf(found.length, args, rankedCursors(context.projection, found.length), edgeAt, (edge) => edge.node)
}

function wordsIn(text: string): readonly string[] {
  if (text.length > maxLength) throw badInput('text', `at most ${maxLength} characters`, text)
  const words = [...new Set(wordsOf(text).map((word) => word.text))]
  if (words.length > maxWords) throw badInput('text', `at most ${maxWords} words`, text)
  return words
}

/** Values of the properties that the index holds, in the order of the graph schema. */
function searchedTexts({ projection }: Context, node: number, texts: Texts): readonly (readonly [string, string])[] {
  const label: NodeLabel = projection.graph.label(node)
  const properties = projection.graph.properties(node)
  return Object.entries(nodeSpecs[label].properties).flatMap(([name, spec]) => {
    const value = spec.text ? texts[name as keyof Texts] : properties[name]
    return spec.searched && typeof value === 'string' ? [[name, value] as const] : []
  })
}
