import { checkTwoByTwo, type TwoByTwo } from './two-by-two.ts'

/** Why a number cannot be computed. */
export type UndefinedReason =
  | 'NO_UNITS'
  | 'A_IN_NO_UNIT'
  | 'B_IN_NO_UNIT'
  | 'A_IN_EVERY_UNIT'
  | 'B_IN_EVERY_UNIT'
  | 'NEITHER_IN_ANY_UNIT'
  | 'BOTH_IN_EVERY_UNIT'
  | 'NEVER_TOGETHER_SO_MINUS_INFINITY'
  | 'ZERO_CELL_SO_INFINITE'
  | 'ZERO_CELLS_SO_NOT_DEFINED'
  | 'LINK_STRENGTHS_NOT_GIVEN'
  | 'NO_LINKS'

/** What the weighted co-occurrence network adds: VOSviewer's association needs each code's total link strength. */
export interface LinkStrengths {
  /** w_A, w_B: sum of the code's co-occurrence counts with every other code. */
  readonly a: number
  readonly b: number
  /** m: sum of the co-occurrence counts over all pairs. */
  readonly total: number
}

type Value = number | null

/**
 * Every coefficient of one pair, N = total, c = both. A value that does not exist is null and `undefined` says why; never 0 for
 * "not defined", never NaN or an infinity.
 */
export interface Measures {
  /** c / N, 0..1. */
  readonly support: Value
  /** ab / N: units expected to have both if they were independent. */
  readonly expected: Value
  /** c / a = P(B given A), 0..1. Directed. */
  readonly confidenceAB: Value
  /** c / b = P(A given B), 0..1. Directed. */
  readonly confidenceBA: Value
  /** cN / (ab) = observed / expected, >= 0 (Brin 1997). Explodes for rare codes. */
  readonly lift: Value
  /** c/N - ab/N^2, -0.25..0.25. */
  readonly leverage: Value
  /** c / (a + b - c), 0..1; ATLAS.ti calls it the c-coefficient. */
  readonly jaccard: Value
  /** 2c / (a + b), 0..1 (Soerensen). */
  readonly dice: Value
  /** c / sqrt(ab), 0..1; Salton's cosine of the 0/1 columns. */
  readonly ochiai: Value
  /** c / min(a, b), 0..1 (Simpson, overlap): 1 for any nested pair. */
  readonly inclusion: Value
  /** c^2 / (ab), 0..1. */
  readonly equivalence: Value
  /** (c/a + c/b) / 2, 0..1. */
  readonly kulczynski: Value
  /** c / (ab): what bibliometrix calls association strength, with occurrences as weights. */
  readonly associationBibliometrix: Value
  /** 2mc / (w_A w_B): what VOSviewer calls association strength, with link strengths as weights. */
  readonly associationVosviewer: Value
  /** log2(cN / (ab)) (Church and Hanks 1990); minus infinity at c = 0. */
  readonly pmi: Value
  /** PMI / -log2(c/N), -1..1 (Bouma 2009): -1 at c = 0; 0/0 at c = N. */
  readonly npmi: Value
  /** (Nc - ab) / sqrt(ab(N-a)(N-b)), -1..1. */
  readonly phi: Value
  /** N phi^2 = Pearson's chi-squared without continuity correction, >= 0. */
  readonly chiSquared: Value
  /** Likelihood-ratio G-squared = 2 sum O ln(O/E), >= 0 (Dunning 1993). */
  readonly gSquared: Value
  /** P(A) P(not B) / P(A without B), >= 0; infinite where A is never without B. */
  readonly convictionAB: Value
  /** Zhang's measure of A -> B, -1..1. */
  readonly zhangAB: Value
  readonly oddsRatio: SampleOddsRatio
  readonly undefined: readonly { readonly measure: string; readonly reason: UndefinedReason }[]
}

/** c(N-a-b+c) / ((a-c)(b-c)): the cross product of the sample. `INFINITE` and `UNDEFINED` have no estimate. */
export interface SampleOddsRatio {
  readonly estimate: Value
  readonly status: 'FINITE' | 'INFINITE' | 'UNDEFINED'
  /** The same with 0.5 added to every cell (Haldane 1956, Anscombe 1956): always finite, biased towards 1. */
  readonly haldane: number
}

/**
 * @throws ClientError BAD_USER_INPUT when the counts are impossible.
 * O(1).
 */
export function measures(table: TwoByTwo, strengths?: LinkStrengths): Measures {
  checkTwoByTwo(table)
  const { total: n, a, b, both: c } = table
  const reasons: { measure: string; reason: UndefinedReason }[] = []
  const give = (measure: string, reason: UndefinedReason | undefined, value: () => number): Value => {
    if (reason === undefined) return value()
    reasons.push({ measure, reason })
    return null
  }
  const noUnits = n === 0 ? 'NO_UNITS' : undefined
  const emptyA = a === 0 ? 'A_IN_NO_UNIT' : undefined
  const emptyB = b === 0 ? 'B_IN_NO_UNIT' : undefined
  const empty = emptyA ?? emptyB
  const neither = a + b === 0 ? 'NEITHER_IN_ANY_UNIT' : undefined
  const fixed = empty ?? (a === n ? 'A_IN_EVERY_UNIT' : b === n ? 'B_IN_EVERY_UNIT' : undefined)
  const apart = c === 0 ? 'NEVER_TOGETHER_SO_MINUS_INFINITY' : undefined
  const phi = (n * c - a * b) / Math.sqrt(a * b * (n - a) * (n - b))
  const pmi = Math.log2((c * n) / (a * b))
  const zhangScale = Math.max((c / n) * (1 - a / n), (a / n) * (b / n - c / n))

  return {
    support: give('support', noUnits, () => c / n),
    expected: give('expected', noUnits, () => (a * b) / n),
    confidenceAB: give('confidenceAB', emptyA, () => c / a),
    confidenceBA: give('confidenceBA', emptyB, () => c / b),
    lift: give('lift', empty, () => (c * n) / (a * b)),
    leverage: give('leverage', noUnits, () => c / n - (a * b) / (n * n)),
    jaccard: give('jaccard', neither, () => c / (a + b - c)),
    dice: give('dice', neither, () => (2 * c) / (a + b)),
    ochiai: give('ochiai', empty, () => c / Math.sqrt(a * b)),
    inclusion: give('inclusion', empty, () => c / Math.min(a, b)),
    equivalence: give('equivalence', empty, () => (c * c) / (a * b)),
    kulczynski: give('kulczynski', empty, () => (c / a + c / b) / 2),
    associationBibliometrix: give('associationBibliometrix', empty, () => c / (a * b)),
    associationVosviewer: associationVosviewer(c, strengths, give),
    pmi: give('pmi', empty ?? apart, () => pmi),
    npmi: give('npmi', empty ?? (c === n ? 'BOTH_IN_EVERY_UNIT' : undefined), () => (c === 0 ? -1 : pmi / -Math.log2(c / n))),
    phi: give('phi', fixed, () => phi),
    chiSquared: give('chiSquared', fixed, () => n * phi * phi),
    gSquared: give('gSquared', fixed, () => gSquared(table)),
    convictionAB: give('convictionAB', emptyA ?? (c === a ? 'ZERO_CELL_SO_INFINITE' : undefined), () => (a * (n - b)) / (n * (a - c))),
    zhangAB: give('zhangAB', fixed, () => (c / n - (a * b) / (n * n)) / zhangScale),
    oddsRatio: sampleOddsRatio(table, give),
    undefined: reasons,
  }
}

type Give = (measure: string, reason: UndefinedReason | undefined, value: () => number) => Value

function associationVosviewer(both: number, strengths: LinkStrengths | undefined, give: Give): Value {
  if (strengths === undefined) return give('associationVosviewer', 'LINK_STRENGTHS_NOT_GIVEN', () => 0)
  const { a, b, total } = strengths
  return give('associationVosviewer', a === 0 || b === 0 ? 'NO_LINKS' : undefined, () => (2 * total * both) / (a * b))
}

function sampleOddsRatio({ total, a, b, both }: TwoByTwo, give: Give): SampleOddsRatio {
  const agreeing = both * (total - a - b + both)
  const disagreeing = (a - both) * (b - both)
  const haldane = ((both + 0.5) * (total - a - b + both + 0.5)) / ((a - both + 0.5) * (b - both + 0.5))
  const status = disagreeing > 0 ? 'FINITE' : agreeing > 0 ? 'INFINITE' : 'UNDEFINED'
  const reason = status === 'FINITE' ? undefined : status === 'INFINITE' ? 'ZERO_CELL_SO_INFINITE' : 'ZERO_CELLS_SO_NOT_DEFINED'
  return { estimate: give('oddsRatio', reason, () => agreeing / disagreeing), status, haldane }
}

function gSquared({ total, a, b, both }: TwoByTwo): number {
  const term = (observed: number, row: number, column: number): number =>
    observed === 0 ? 0 : observed * Math.log((observed * total) / (row * column))
  const sum =
    term(both, a, b) + term(a - both, a, total - b) + term(b - both, total - a, b) + term(total - a - b + both, total - a, total - b)
  return Math.max(0, 2 * sum)
}
