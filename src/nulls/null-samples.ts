/** Samples with fixed margins, kept so that more of them continue where the last question stopped. */
import { createHash } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { type FixedMarginsRequest, type FixedMarginsSampler, type FixedMarginsTally, fixedMarginsSampler } from '../analysis/index.ts'

export interface NullSamples {
  /**
   * The tally of exactly `samples` samples of this request: the same request gives the same bytes, wherever it is computed and
   * whatever was asked before.
   *
   * @throws what the signal was aborted with
   */
  tally(request: FixedMarginsRequest, samples: number, signal?: AbortSignal): Promise<FixedMarginsTally>
}

/** Bytes of counts that are kept; the request asked for last keeps its sampler and one tally, however large they are. */
const mostBytes = 128 * 2 ** 20

/** Codings that are traded in one go, before other work has its turn: some 30 ms. */
const codingsAtOnce = 200_000

interface Kept {
  readonly sampler: FixedMarginsSampler
  readonly tallies: Map<number, FixedMarginsTally>
  /** Of the sampler's counts, and of one tally. */
  readonly bytes: number
  made: number
  /** Settles when the work that goes on ends. */
  busy: Promise<unknown>
}

/**
 * Samples on the calling thread, which other work gets in turn. Samplers are kept by the content of their request, so by data
 * version and scope, the ones asked for last first; whoever asks for the same at the same time waits for the same work.
 */
export function keptSamples(): NullSamples {
  const kept = new Map<string, Kept>()
  return {
    async tally(request, samples, signal) {
      const key = keyOf(request)
      const found = kept.get(key) ?? {
        sampler: fixedMarginsSampler(request),
        tallies: new Map(),
        bytes: bytesOf(request),
        made: 0,
        busy: Promise.resolve(),
      }
      kept.delete(key)
      kept.set(key, found)
      const work = found.busy.then(() => tallyOf(found, request, samples, signal))
      found.busy = work.then(
        () => forget(kept),
        () => forget(kept),
      )
      return signal === undefined ? work : unlessAborted(work, signal)
    },
  }
}

async function tallyOf(found: Kept, request: FixedMarginsRequest, samples: number, signal?: AbortSignal): Promise<FixedMarginsTally> {
  const known = found.tallies.get(samples)
  if (known !== undefined) return known
  if (found.made > samples) return freshTally(request, samples, signal)
  await addSamples(found.sampler, request, samples - found.made, signal, (more) => {
    found.made += more
  })
  const tally = found.sampler.tally()
  found.tallies.set(samples, tally)
  return tally
}

/** Fewer samples than were made, from the seed on. */
async function freshTally(request: FixedMarginsRequest, samples: number, signal?: AbortSignal): Promise<FixedMarginsTally> {
  const sampler = fixedMarginsSampler(request)
  await addSamples(sampler, request, samples, signal)
  return sampler.tally()
}

async function addSamples(
  sampler: FixedMarginsSampler,
  { coding }: FixedMarginsRequest,
  samples: number,
  signal?: AbortSignal,
  onAdded?: (more: number) => void,
): Promise<void> {
  const codings = coding.codes.reduce((sum, code) => sum + code.countAnd(coding.universe), 0)
  const atOnce = Math.max(1, Math.floor(codingsAtOnce / Math.max(1, codings)))
  for (let left = samples; left > 0; ) {
    signal?.throwIfAborted()
    const more = Math.min(atOnce, left)
    sampler.add(more)
    onAdded?.(more)
    left -= more
    await new Promise((resume) => setImmediate(resume))
  }
}

/** Five numbers of a pair or set: see `NullCounts`. */
const bytesACount = 28

function bytesOf({ coding, groups, sets = [] }: FixedMarginsRequest): number {
  const size = groups === undefined ? coding.codes.length : new Set(Array.from(groups)).size
  return bytesACount * ((size * (size - 1)) / 2 + sets.length)
}

/** The work, or a rejection when the signal is aborted: who gives up does not wait for the work of others. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason)
    if (signal.aborted) giveUp()
    // A list of pairs waits for as many samples as it has verdicts: that many listeners are no leak.
    setMaxListeners(0, signal)
    signal.addEventListener('abort', giveUp, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}

/** Lets go of what was asked for longest ago: whole requests first, then the older tallies of the last one. */
function forget(kept: Map<string, Kept>): void {
  // A sampler holds as many counts as one of its tallies.
  const held = () => [...kept.values()].reduce((sum, { bytes, tallies }) => sum + bytes * (1 + tallies.size), 0)
  for (const key of kept.keys()) {
    if (held() <= mostBytes || kept.size === 1) break
    kept.delete(key)
  }
  for (const { tallies } of kept.values()) {
    for (const samples of tallies.keys()) {
      if (held() <= mostBytes || tallies.size === 1) break
      tallies.delete(samples)
    }
  }
}

function keyOf({ coding, seed, groups, sets, tradesPerCode }: FixedMarginsRequest): string {
  const hash = createHash('sha256')
  for (const set of [coding.universe, ...coding.codes]) hash.update(`${set.size};`).update(set.words)
  hash.update(JSON.stringify({ seed, groups: groups && Array.from(groups), sets, tradesPerCode }))
  return hash.digest('base64')
}

/** Of this process: for the library, and where no worker was started. */
export const samplesInThisThread: NullSamples = keptSamples()
