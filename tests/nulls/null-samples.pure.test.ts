import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { type FixedMarginsRequest, fixedMarginsSampler } from '../../src/analysis/index.ts'
import { type NullSamples, samplesInThisThread, startNullWorker } from '../../src/nulls/index.ts'
import { BitSet } from '../../src/projection/index.ts'
import { finches } from '../analysis/finches.ts'

const request: FixedMarginsRequest = { coding: finches, seed: 5, sets: [[0, 1, 2]] }
const fresh = (samples: number, asked = request) => {
  const sampler = fixedMarginsSampler(asked)
  sampler.add(samples)
  return sampler.tally()
}
const worker = startNullWorker()
afterAll(() => worker.close())

describe.each<[string, NullSamples]>([
  ['in this thread', samplesInThisThread],
  ['in a thread of its own', worker],
])('samples %s', (_where, samples) => {
  it('are of exactly as many as asked for, whatever was asked before: more, fewer, the same', async () => {
    for (const count of [400, 1000, 400, 700, 1000]) expect(await samples.tally(request, count)).toEqual(fresh(count))
  })

  it('are told apart by seed, sets and coding', async () => {
    const others = [
      { ...request, seed: 6 },
      { ...request, sets: [[3, 4]] },
      { coding: { ...finches, codes: finches.codes.slice(1) }, seed: 5 },
      { ...request, groups: finches.codes.map((_, i) => i % 3) },
    ]
    const tallies = await Promise.all(others.map((other) => samples.tally(other, 200)))
    expect(tallies).toEqual(others.map((other) => fresh(200, other)))
  })

  it('are shared by those who ask at once', async () => {
    const [one, more, again] = await Promise.all([300, 600, 300].map((count) => samples.tally({ ...request, seed: 9 }, count)))
    expect(one).toEqual(again)
    expect(more).toEqual(fresh(600, { ...request, seed: 9 }))
  })

  it('stop for who gives up, and go on for the others', async () => {
    const given = new AbortController()
    const asked = { ...request, seed: 11 }
    const stopped = samples.tally(asked, 500_000, given.signal)
    const other = samples.tally({ ...request, seed: 12 }, 100)
    setTimeout(() => given.abort(new Error('gone')), 20)
    await expect(stopped).rejects.toThrow('gone')
    expect(await other).toEqual(fresh(100, { ...request, seed: 12 }))
    // What was made until then still counts from the seed on.
    expect(await samples.tally(asked, 50)).toEqual(fresh(50, asked))
  })
})

describe('in this thread', () => {
  it('who waits in the queue and gives up does not wait for the work before', async () => {
    const asked = { ...request, seed: 21 }
    const given = new AbortController()
    const longer = new AbortController()
    const settled: string[] = []
    const before = samplesInThisThread.tally(asked, 500_000, longer.signal).catch(() => settled.push('before'))
    const queued = samplesInThisThread.tally(asked, 600_000, given.signal).catch(() => settled.push('queued'))
    setTimeout(() => given.abort(), 20)
    await queued
    expect(settled).toEqual(['queued'])
    longer.abort()
    await before
  })

  it('what is too large to be kept is let go of, and comes out the same when it is asked for again', async () => {
    // Some 110 MB a tally and sampler together with another of its kind are more than is kept.
    const wide = (seed: number): FixedMarginsRequest => ({
      coding: { universe: BitSet.full(40), codes: Array.from({ length: 2_000 }, (_, code) => BitSet.of(40, [code % 40, (code * 7) % 40])) },
      seed,
    })
    const first = await samplesInThisThread.tally(wide(1), 1)
    await samplesInThisThread.tally(wide(2), 1)
    const again = await samplesInThisThread.tally(wide(1), 1)
    // By identity and by bytes: comparing millions of numbers one by one takes minutes.
    expect(again === first).toBe(false)
    expect(Buffer.from(again.pairs.sum.buffer).equals(Buffer.from(first.pairs.sum.buffer))).toBe(true)
    expect((await samplesInThisThread.tally(wide(1), 1)) === again).toBe(true)
  })
})

describe('the sampling thread', () => {
  it('passes on why sampling failed', async () => {
    // A set of a size that cannot be.
    const unfit = { ...request, coding: { universe: new BitSet(-1, new Uint32Array(0)), codes: [] } }
    await expect(worker.tally(unfit, 10)).rejects.toMatchObject({ code: 'INTERNAL' })
    await expect(samplesInThisThread.tally(unfit, 10)).rejects.toThrow(RangeError)
  })

  it('that ends while it samples tells those who wait, and starts again for the next', async () => {
    const mortal = startNullWorker()
    onTestFinished(() => mortal.close())
    const waiting = mortal.tally(request, 5_000_000)
    setTimeout(() => void mortal.close(), 500)
    await expect(waiting).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(await mortal.tally(request, 10)).toEqual(fresh(10))
  })
})
