/** The comparison of two engines for one question, and the proof that it notices faults in either. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ServerError } from '../../src/errors.ts'
import type { Engine, QuestionContext } from '../../src/questions/index.ts'
import { type Fault, withFault } from '../support/altered-statements.ts'
import { describeDatabase } from '../support/connected.ts'
import { faultyModule, type SourceFault } from '../support/faults.ts'
import { type StoredContext, storedContext } from '../support/two-engines.ts'

type Question<A, R> = (context: QuestionContext, args: A & { readonly engine?: Engine }) => Promise<R>

export interface Comparison<A extends object, R> {
  readonly name: string
  /** File of the question in src/questions. */
  readonly file: string
  readonly question: Question<A, R>
  readonly asked: fc.Arbitrary<A>
  /** How many random arguments the engines are compared on. */
  readonly runs: number
  /** Faults of the Cypher statement: text in the statement and what stands there instead. */
  readonly cypherFaults: readonly Fault[]
  readonly sourceFaults: readonly SourceFault[]
}

/**
 * Compares whole answers. Each fault is planted in one engine and has to make the same comparison, on the same arguments,
 * fail against what the other engine said.
 */
export function compareEngines<A extends object, R>(comparison: Comparison<A, R>): void {
  const { name, file, question, asked, runs, cypherFaults, sourceFaults } = comparison
  const samples = fc.sample(asked, { numRuns: runs, seed: 20261125 })

  describeDatabase(`${name} in both engines`, () => {
    let context: StoredContext
    let fromProjection: readonly R[] = []
    let fromCypher: readonly R[] = []
    beforeAll(async () => {
      context = await storedContext()
      fromProjection = await inTurn(samples, (args) => question(context, { ...args, engine: 'PROJECTION' }))
      fromCypher = await inTurn(samples, (args) => question(context, { ...args, engine: 'CYPHER' }))
    }, 300_000)
    afterAll(() => context.store.close())

    it('is the same answer', () => {
      const differing = samples.filter((_args, place) => !isDeepStrictEqual(fromCypher[place], fromProjection[place]))
      expect(differing).toEqual([])
    })

    it.each(cypherFaults)('differs when, in Cypher, $name', { timeout: 300_000 }, async (fault) => {
      const faulty = { ...context, store: withFault(context.store, fault) }
      const answer = (args: A) => question(faulty, { ...args, engine: 'CYPHER' })
      expect(await firstDifference(samples, answer, fromProjection)).toBeGreaterThanOrEqual(0)
    })

    it.each(sourceFaults)('differs when, in TypeScript, $name', async (fault) => {
      const faulty = (await faultyModule<Record<string, Question<A, R>>>(file, fault))[name]
      if (faulty === undefined) throw new ServerError('INTERNAL', `expected ${file} to export ${name}`)
      const answer = (args: A) => faulty(context, { ...args, engine: 'PROJECTION' })
      expect(await firstDifference(samples, answer, fromCypher)).toBeGreaterThanOrEqual(0)
    })
  })
}

async function inTurn<A, R>(samples: readonly A[], answer: (args: A) => Promise<R>): Promise<readonly R[]> {
  const answers: R[] = []
  for (const args of samples) answers.push(await answer(args))
  return answers
}

/** Place of the first sample that is answered otherwise than expected; -1 when none is. */
async function firstDifference<A, R>(samples: readonly A[], answer: (args: A) => Promise<R>, expected: readonly R[]): Promise<number> {
  for (const [place, args] of samples.entries()) {
    if (!isDeepStrictEqual(await answer(args), expected[place])) return place
  }
  return -1
}
