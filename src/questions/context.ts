/** What every question is asked with: the projection of one data version, the database, and the checks that all share. */
import type { Correction, Tail } from '../analysis/index.ts'
import { badInput, ServerError } from '../errors.ts'
import type { NullSamples } from '../nulls/index.ts'
import type { EvidenceFilter, Projection, Unit, Universe } from '../projection/index.ts'
import type { Query, Store } from '../store/index.ts'
import type { NullModel } from './association-test.ts'

export interface QuestionContext {
  readonly projection: Projection
  /**
   * The database. Without one (a projection built straight from a package) every question still answers, but for
   * `engine: CYPHER` and for scopes with a `text`.
   */
  readonly store?: Store
  /** Where samples of null models come from; the calling thread where nothing is said. */
  readonly nulls?: NullSamples
  /** The projection of a data version that the graph once had; undefined for one that it never had. */
  readonly former?: (dataVersion: string) => Promise<Projection | undefined>
}

/** Which of the two engines counts; both give the same answer. */
export type Engine = 'PROJECTION' | 'CYPHER'

/** An argument that may be left out or given as null; both mean the default. */
export type Optional<T> = T | null | undefined

/** Arguments that every question has. */
export interface QuestionArguments {
  readonly scope?: Optional<EvidenceFilter>
  /** Default PROJECTION. */
  readonly engine?: Optional<Engine>
}

/** How a number came about: travels with every answer. A field that does not apply to the question is absent. */
export interface Method {
  readonly unit: Unit
  readonly universe: Universe
  /** N: the units that were looked at. */
  readonly total: number
  /** Pairs of codes that were asked for and could be counted, listed or not. */
  readonly familySize?: number
  /** Pairs left out of the family because the model fixes them, such as a determinant and its own theme. */
  readonly structuralPairs?: number
  /** Least expected count that narrowed the family, where one was asked for. */
  readonly minExpected?: number
  /** Least count that a listed link has; never narrows the family. */
  readonly minCount?: number
  /** How pairs were tested: see `AssociationTest`. */
  readonly tail?: Tail
  readonly correction?: Correction
  readonly nullModel?: NullModel
  readonly alpha?: number
  /** Pairs expected to have p <= alpha if every two codes were independent; of HYPERGEOMETRIC. */
  readonly expectedRejections?: number
  /** Pairs of the family that could not reach alpha whatever was observed; `dropUntestable` leaves them out of `familySize`. */
  readonly untestablePairs?: number
  /** Seed and number of samples of fixed margins, pairs whose q more samples could move across alpha, and whether the samples mixed. */
  readonly seed?: number
  readonly samples?: number
  readonly unsettled?: number
  readonly mixed?: boolean
  readonly dataVersion: string
  /** Formulas of the measures, with a = units with A, b = with B, c = with both. */
  readonly measureVariant?: string
}

/**
 * Runs a question's Cypher on the data version that the projection holds.
 *
 * @throws ServerError UNAVAILABLE without a database, or when another data version was published meanwhile
 */
export function runReference<P, R>({ projection, store }: QuestionContext, query: Query<P, R>, parameters: P): Promise<readonly R[]> {
  if (store === undefined) {
    throw new ServerError('UNAVAILABLE', `engine: expected a database to run ${query.name} on, but this service has none`)
  }
  return store.readSettled((statements, version) => {
    if (version.dataVersion !== projection.dataVersion) {
      throw new ServerError(
        'UNAVAILABLE',
        `expected data version ${projection.dataVersion}, but the database holds ${version.dataVersion}: it was published a moment ago, ask again`,
      )
    }
    return statements.run(query, parameters)
  })
}

/**
 * A whole number within bounds, or the default where none is given.
 *
 * @throws ClientError BAD_USER_INPUT with the bounds
 */
export function wholeNumber(argument: string, value: Optional<number>, from: number, to: number, otherwise: number): number {
  if (value === null || value === undefined) return otherwise
  if (!Number.isInteger(value) || value < from || value > to) throw badInput(argument, `a whole number from ${from} to ${to}`, value)
  return value
}

/**
 * Values of a list argument, or undefined where none is given: nothing said is not the same as none.
 *
 * @throws ClientError BAD_USER_INPUT when it is empty or has more than `most` values
 */
export function listOf<T>(argument: string, values: Optional<readonly T[]>, most: number): readonly T[] | undefined {
  if (values === null || values === undefined) return undefined
  if (values.length === 0 || values.length > most) throw badInput(argument, `1 to ${most} values`, values)
  return values
}
