/** Where samples with fixed margins come from. */
import { type FixedMarginsRequest, type FixedMarginsTally, fixedMarginsSampler } from '../analysis/index.ts'

export interface NullSamples {
  /** The tally of exactly `samples` samples of this request: same request, same bytes, wherever it is computed. */
  tally(request: FixedMarginsRequest, samples: number, signal?: AbortSignal): Promise<FixedMarginsTally>
}

const samplesAtOnce = 500

/** Samples on the caller's thread, which other work gets in turn. */
export const samplesInThisThread: NullSamples = {
  async tally(request, samples, signal) {
    const sampler = fixedMarginsSampler(request)
    for (let made = 0; made < samples; made += samplesAtOnce) {
      signal?.throwIfAborted()
      sampler.add(Math.min(samplesAtOnce, samples - made))
      await new Promise((resume) => setImmediate(resume))
    }
    return sampler.tally()
  },
}
