/** How sure the Jaccard of a pair is, and what coding errors would make of it. */
import { authorClusters, bootstrapInterval, clusterCells, type TwoByTwo, wilsonInterval } from '../analysis/index.ts'
import { badInput } from '../errors.ts'
import type { BitSet, Projection } from '../projection/index.ts'
import { type Optional, wholeNumber } from './context.ts'
import type { Sides } from './sides.ts'

export type IntervalMethod = 'WILSON' | 'BOOTSTRAP' | 'CLUSTER_BOOTSTRAP'

export interface IntervalArgument {
  /** Default WILSON, on the union: of the units that report either, those that report both. */
  readonly method?: Optional<IntervalMethod>
  /** Above 0 and below 1; default 0.95. */
  readonly level?: Optional<number>
  /** Of a bootstrap, 100..100,000; default 10,000. */
  readonly resamples?: Optional<number>
  /** Of a bootstrap; default 1. */
  readonly seed?: Optional<number>
}

export interface JaccardInterval {
  readonly lower: number
  readonly upper: number
  readonly method: IntervalMethod
  readonly level: number
  /** Of a bootstrap; null for WILSON. */
  readonly resamples: number | null
  readonly seed: number | null
  /** Resamples in which no unit reports either code. */
  readonly undefinedResamples: number | null
}

/** The interval that is asked for, as a function of what is counted of a pair. */
export type IntervalOf = (table: TwoByTwo, columns: () => { readonly a: BitSet; readonly b: BitSet }) => JaccardInterval | null

/** @throws ClientError BAD_USER_INPUT for a bound */
export function intervalOf(projection: Projection, sides: Sides, asked: Optional<IntervalArgument>): IntervalOf {
  const method = asked?.method ?? 'WILSON'
  const level = asked?.level ?? 0.95
  if (!(level > 0 && level < 1)) throw badInput('interval.level', 'a number above 0 and below 1', level)
  const resamples = wholeNumber('interval.resamples', asked?.resamples, 100, 100_000, 10_000)
  const seed = wholeNumber('interval.seed', asked?.seed, 0, 2 ** 31 - 1, 1)
  if (method === 'WILSON') {
    return ({ a, b, both }) => {
      const interval = wilsonInterval(both, a + b - both, level)
      return interval && { ...interval, method, resamples: null, seed: null, undefinedResamples: null }
    }
  }
  return (_table, columns) => {
    const { a, b } = columns()
    const units = [...sides.units]
    const groupOf = method === 'BOOTSTRAP' ? (study: number) => study : clusterOfStudy(projection)
    const cells = clusterCells(
      units.map((unit) => groupOf(studyOf(projection, sides, unit))),
      (place) => a.has(units[place] ?? -1),
      (place) => b.has(units[place] ?? -1),
    )
    const interval = bootstrapInterval(cells, jaccard, { level, resamples, seed })
    return interval && { ...interval, method }
  }
}

function jaccard({ a, b, both }: TwoByTwo): number | null {
  return a + b - both === 0 ? null : both / (a + b - both)
}

/** Study index of a unit. */
export function studyOf({ evidence }: Projection, { unit }: Sides, member: number): number {
  return unit === 'STUDY' ? member : (evidence.findingStudy[member] ?? -1)
}

/** Cluster of studies that share an author's name, by study index. */
export function clusterOfStudy({ evidence, graph }: Projection): (study: number) => number {
  const authors = evidence.studies.map((node) => namesIn(graph.properties(node).authors))
  const clusters = authorClusters(authors)
  return (study) => clusters[study] ?? -1
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : []
}
