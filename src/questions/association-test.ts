/** How pairs are tested: what a caller may say, and what holds where nothing is said. */
import type { Correction, Tail } from '../analysis/index.ts'
import { badInput } from '../errors.ts'
import { type Engine, type Optional, wholeNumber } from './context.ts'

export type NullModel = 'HYPERGEOMETRIC' | 'FIXED_MARGINS' | 'SDSM'

export interface AssociationTest {
  /** Default UPPER: do they go together? */
  readonly tail?: Optional<Tail>
  /** Default BH. */
  readonly correction?: Optional<Correction>
  /** Above 0 and below 1; default 0.05. */
  readonly alpha?: Optional<number>
  /** Default HYPERGEOMETRIC. */
  readonly nullModel?: Optional<NullModel>
  /** Default false: pairs that could not reach alpha whatever was observed stay in the family. */
  readonly dropUntestable?: Optional<boolean>
  /** Most samples of fixed margins, 100..200,000; default 10,000. */
  readonly samples?: Optional<number>
  /** Of the samples; default 1. */
  readonly seed?: Optional<number>
}

export interface TestSettings {
  readonly tail: Tail
  readonly correction: Correction
  readonly alpha: number
  readonly nullModel: NullModel
  readonly dropUntestable: boolean
  readonly samples: number
  readonly seed: number
}

/**
 * @throws ClientError BAD_USER_INPUT for a bound, or for CYPHER with a null model that it does not compute
 */
export function testSettings(test: Optional<AssociationTest>, engine: Optional<Engine>): TestSettings {
  const alpha = test?.alpha ?? 0.05
  if (!(alpha > 0 && alpha < 1)) throw badInput('test.alpha', 'a number above 0 and below 1', alpha)
  const nullModel = test?.nullModel ?? 'HYPERGEOMETRIC'
  if (engine === 'CYPHER' && nullModel !== 'HYPERGEOMETRIC')
    throw badInput('engine', `PROJECTION where the null model is ${nullModel}: CYPHER counts, and tests by HYPERGEOMETRIC only`, 'CYPHER')
  return {
    tail: test?.tail ?? 'UPPER',
    correction: test?.correction ?? 'BH',
    alpha,
    nullModel,
    dropUntestable: test?.dropUntestable ?? false,
    samples: wholeNumber('test.samples', test?.samples, 100, 200_000, 10_000),
    seed: wholeNumber('test.seed', test?.seed, 0, 2 ** 31 - 1, 1),
  }
}
