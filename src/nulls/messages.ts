/** What is said between a service and its sampling worker: plain data, for sets lose their methods on the way. */
import type { FixedMarginsRequest, FixedMarginsTally } from '../analysis/index.ts'
import { BitSet } from '../projection/index.ts'

interface PlainSet {
  readonly size: number
  readonly words: Uint32Array
}

export interface TallyMessage {
  readonly id: number
  readonly samples: number
  readonly request: Omit<FixedMarginsRequest, 'coding'> & { readonly universe: PlainSet; readonly codes: readonly PlainSet[] }
}

export type ToWorker = { readonly tally: TallyMessage } | { readonly abort: number }

export type FromWorker =
  | { readonly id: number; readonly tally: FixedMarginsTally }
  | { readonly id: number; readonly fault: { readonly name: string; readonly message: string } }

export function tallyMessage(id: number, { coding, ...request }: FixedMarginsRequest, samples: number): TallyMessage {
  const plain = ({ size, words }: BitSet): PlainSet => ({ size, words })
  return { id, samples, request: { ...request, universe: plain(coding.universe), codes: coding.codes.map(plain) } }
}

export function requestOf({ request: { universe, codes, ...request } }: TallyMessage): FixedMarginsRequest {
  const set = ({ size, words }: PlainSet) => new BitSet(size, words)
  return { ...request, coding: { universe: set(universe), codes: codes.map(set) } }
}
