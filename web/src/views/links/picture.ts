/** What both pictures of the graph are given. */
import type { Graph, GraphCode } from './graph.ts'

export interface PictureProps {
  readonly graph: Graph
  /** A colour of the style sheet. */
  readonly colourOf: (code: GraphCode) => string
  /** Ids. */
  readonly selected: readonly string[]
  /** Ends of the hops of the path that is shown. */
  readonly path: readonly (readonly [string, string])[]
  /** A code was chosen; `isMore` where it is chosen beside what is. */
  readonly onCode: (code: GraphCode, isMore: boolean) => void
  readonly onLink: (a: string, b: string) => void
}
