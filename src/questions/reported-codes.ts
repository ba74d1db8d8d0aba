/** Codes by the studies that report them: the ranked lists that answers name. */
import type { BitSet } from '../projection/index.ts'

/** A code with the studies that report it in the part of the evidence that an answer speaks of. */
export interface ReportedCode {
  /** Node number. */
  readonly code: number
  readonly studyCount: number
  /** Studies of all that were looked at, 0..1; null where there are none. */
  readonly share: number | null
  /** Study indexes. */
  readonly studies: BitSet
}

/** Those with at least one study, most studies first, ties by id. */
export function rankedCodes(reported: Iterable<readonly [number, BitSet]>, total: number): readonly ReportedCode[] {
  return [...reported]
    .map(([code, studies]) => ({ code, studyCount: studies.count, share: total === 0 ? null : studies.count / total, studies }))
    .filter(({ studyCount }) => studyCount > 0)
    .sort((a, b) => b.studyCount - a.studyCount || a.code - b.code)
}
