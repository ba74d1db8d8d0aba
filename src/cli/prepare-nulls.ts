/** Samples the null model of the default scope in the background, so that the first one who asks need not wait for it. */
import type { NullSamples } from '../nulls/index.ts'
import type { Projection, ProjectionHolder } from '../projection/index.ts'
import { coOccurrences } from '../questions/index.ts'

/** The questions whose verdicts people look at first. */
const prepared = ['BARRIER', 'DETERMINANT'] as const
/** Enough for a verdict; who asks for a corrected p waits for the rest. */
const samples = 2_000

/** Now, and after every change of the data version; gives back how to stop. What fails here fails again for who asks, and is told then. */
export function prepareNulls(holder: ProjectionHolder, nulls: NullSamples): () => Promise<void> {
  let given = new AbortController()
  const prepare = async (projection: Projection) => {
    given.abort()
    given = new AbortController()
    const { signal } = given
    const own: NullSamples = { tally: (request, count) => nulls.tally(request, count, signal) }
    for (const of of prepared) {
      await coOccurrences({ projection, nulls: own }, { of, test: { nullModel: 'FIXED_MARGINS', samples } }).catch(() => undefined)
    }
  }
  void prepare(holder.current())
  holder.onChange((projection) => void prepare(projection))
  return async () => given.abort()
}
