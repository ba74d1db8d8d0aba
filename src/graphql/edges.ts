/** What a list says about the nodes in it. */
import type { AlignmentMatch } from './types.generated.ts'

/** Evidence behind an edge; null where none of that sort stands behind it. */
export interface EdgeCounts {
  readonly studyCount: number | null
  readonly findingCount: number | null
  readonly statedLinkCount?: number
}

/** A node in a list. What stands behind it is counted when it is asked for. */
export interface NodeEdge {
  readonly node: number
  readonly cursor: string
  readonly counts: () => EdgeCounts
  readonly match: AlignmentMatch | null
}

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

export interface Connection<E, N> {
  readonly totalCount: number
  readonly pageInfo: PageInfo
  readonly edges: readonly E[]
  readonly nodes: readonly N[]
}
