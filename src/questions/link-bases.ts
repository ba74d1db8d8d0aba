/** What a link between two determinants stands on, and how strong it is taken to be. */
import type { BitSet } from '../projection/index.ts'

export type LinkBasis = 'CO_REPORTED' | 'STATED' | 'ALIGNED'
export const linkBases: readonly LinkBasis[] = ['CO_REPORTED', 'STATED', 'ALIGNED']

/** What the strength of an aligned pair is taken to be: a convention, not a measurement. */
const alignmentStrengths: Readonly<Record<string, number>> = { EXACT: 1, CLOSE: 0.8, BROAD: 0.5, NARROW: 0.5, RELATED: 0.25 }

/** One link as either engine finds it; everything else about a hop follows from this. */
export interface FoundLink {
  readonly source: number
  readonly target: number
  readonly basis: LinkBasis
  /** True for a stated link that is walked from its target to its source. */
  readonly backward: boolean
  /** Studies behind it. */
  readonly studies: BitSet
  /** Node numbers, ascending; empty unless STATED. */
  readonly statedLinks: readonly number[]
  /** Studies that report the source, and the target, in scope. */
  readonly sourceStudies: number
  readonly targetStudies: number
  /** Studies that report either, or state the link. */
  readonly eitherStudies: number
  /** How well the two are aligned; undefined unless ALIGNED. */
  readonly match: string | undefined
  /** Other bases that link the two this way as well. */
  readonly alsoLinkedBy: readonly LinkBasis[]
}

/**
 * Strength of a link, in (0, 1]. CO_REPORTED: Jaccard, studies that report both of those that report either. STATED: studies
 * that state it of those that report either end or state it. ALIGNED: by how close the match is.
 */
export function linkStrength(link: {
  readonly basis: LinkBasis
  readonly studyCount: number
  readonly eitherStudies: number
  readonly match: string | undefined
}): number {
  return link.basis === 'ALIGNED' ? alignmentStrength(link.match ?? '') : link.studyCount / link.eitherStudies
}

/** How close two aligned codes are, 0..1; 0 for an unknown match. */
export function alignmentStrength(match: string): number {
  return alignmentStrengths[match] ?? 0
}
