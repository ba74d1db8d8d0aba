/** What the tests found over a whole family, listed or not, and apart for pairs within a theme and across themes. */
import { hypergeometricCache, rejectionProbability, taroneFamilySize } from '../analysis/index.ts'
import type { Projection } from '../projection/index.ts'
import type { TestSettings } from './association-test.ts'
import type { Families, FamilyTests } from './family-tests.ts'

export interface FamilyPart {
  readonly pairs: number
  /** Units that report both, summed over the pairs, and the sum that independence leads to. */
  readonly observed: number
  readonly expected: number
  /** Pairs with p at most alpha, uncorrected, and how many of them chance alone leads to; null for other nulls than HYPERGEOMETRIC. */
  readonly atMostAlpha: number
  readonly expectedRejections: number | null
  /** Pairs with q at most alpha; q is corrected over the whole family in every part. */
  readonly discoveries: number
  /** Pairs that could not reach alpha, and alpha / family size, whatever was observed. */
  readonly untestable: number
  readonly untestableCorrected: number
}

export interface FamilySummary {
  readonly all: FamilyPart
  /** Null where a kind of code belongs to no theme. */
  readonly withinTheme: FamilyPart | null
  readonly acrossThemes: FamilyPart | null
  /** Tarone's K: correcting for as many tests by Bonferroni would do, for no more pairs could reach alpha / K. */
  readonly taroneFamilySize: number
}

/** O(pairs), and the widths of the distinct margins. */
export function familySummary(projection: Projection, families: Families, tests: FamilyTests, settings: TestSettings): FamilySummary {
  const { evidence } = projection
  const { sides, table } = families
  const { family } = table
  const places = [...family.both.keys()]
  const themeOf = (k: number) => {
    const [a, b] = [sides.first.codes[family.left[k] ?? -1] ?? -1, sides.second.codes[family.right[k] ?? -1] ?? -1]
    const [themeA, themeB] = [evidence.theme(a), evidence.theme(b)]
    return themeA === undefined || themeB === undefined ? null : themeA === themeB
  }
  const part = partOf(families, tests, settings)
  const [within, across] = [true, false].map((isSame) => places.filter((k) => themeOf(k) === isSame))
  const hasThemes = places.every((k) => themeOf(k) !== null)
  return {
    all: part(places),
    withinTheme: hasThemes && within ? part(within) : null,
    acrossThemes: hasThemes && across ? part(across) : null,
    taroneFamilySize: taroneFamilySize(
      places.map((k) => tests.of(k).smallestAttainableP),
      settings.alpha,
    ),
  }
}

function partOf(
  { table }: Families,
  tests: FamilyTests,
  { alpha, nullModel, tail }: TestSettings,
): (places: readonly number[]) => FamilyPart {
  const { family } = table
  const distributions = hypergeometricCache(family.total)
  return (places) => {
    const of = places.map((k) => ({ ...tests.of(k), k, distribution: distributions(family.a[k] ?? 0, family.b[k] ?? 0) }))
    const sum = (value: (pair: (typeof of)[number]) => number) => of.reduce((all, pair) => all + value(pair), 0)
    return {
      pairs: of.length,
      observed: sum(({ k }) => family.both[k] ?? 0),
      expected: sum(({ distribution }) => distribution.expected),
      atMostAlpha: sum(({ p }) => (p <= alpha ? 1 : 0)),
      expectedRejections:
        nullModel === 'HYPERGEOMETRIC' ? sum(({ distribution }) => rejectionProbability(distribution, tail, alpha)) : null,
      discoveries: sum(({ q }) => (q !== null && q <= alpha ? 1 : 0)),
      untestable: sum(({ testable }) => (testable ? 0 : 1)),
      untestableCorrected: sum(({ testableCorrected }) => (testableCorrected ? 0 : 1)),
    }
  }
}
