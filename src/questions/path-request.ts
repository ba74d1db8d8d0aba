import type { FoundLink } from './link-bases.ts'
import type { LinkRequest } from './path-links.ts'

/** A checked question about paths: node numbers, bounds kept, defaults filled in. */
export interface PathsRequest extends LinkRequest {
  readonly source: number
  readonly target: number
  /** Without the ends, each once. */
  readonly via: readonly number[]
  readonly maxHops: number
  readonly k: number
}

/** What either engine finds. */
export interface FoundPaths {
  /** Determinants with a link, and pairs of determinants that are linked in at least one direction. */
  readonly determinants: number
  readonly links: number
  /** Links out of the source and into the target. */
  readonly leaving: number
  readonly arriving: number
  /** Best first. */
  readonly paths: readonly (readonly FoundLink[])[]
  /** True where the search stopped at its limit. */
  readonly truncated: boolean
}
