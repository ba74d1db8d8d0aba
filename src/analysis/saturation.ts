import { badInput, ClientError } from '../errors.ts'
import { type Coding, unitCodes } from './coding.ts'
import { logFactorial } from './log-factorial.ts'
import { seededRandom, shuffle } from './random.ts'

export interface SaturationOptions {
  /** Random orders of the units for the band; 20..10,000. */
  readonly orders: number
  readonly seed: number
  /** Share of the orders that the band holds, within 0..1. */
  readonly level: number
}

/** After the first `units` studies of a random order. */
export interface SaturationPoint {
  readonly units: number
  /** Expected number of different codes seen. Exact, no sampling. */
  readonly codes: number
  /** Expected number of codes that the last of these studies added. */
  readonly newCodes: number
  /** Band of the resampled orders. */
  readonly lower: number
  readonly upper: number
}

const MOST_CELLS = 50_000_000

/**
 * How many codes are seen as studies are added, over all orders: the curve is exact,
 *
 *   E(codes after n) = sum over codes of 1 - C(N - a, n) / C(N, n)
 *
 * (Coleman's rarefaction 1981), and the band comes from resampled orders. It says how much a further study of the same kind
 * would add, not that nothing else exists. One point a study, 1..N. O(N codes + orders * ones + N orders log orders).
 * @throws ClientError BAD_USER_INPUT for bad options, LIMIT_EXCEEDED where orders times units pass 50 million.
 */
export function saturation(coding: Coding, options: SaturationOptions): readonly SaturationPoint[] {
  const { orders, seed, level } = options
  if (!Number.isInteger(orders) || orders < 20 || orders > 10_000) throw badInput('orders', 'a whole number from 20 to 10000', orders)
  if (!(level > 0 && level < 1)) throw badInput('level', 'a number above 0 and below 1', level)
  const rows = unitCodes(coding)
  const n = rows.unitCount
  if (n * orders > MOST_CELLS) {
    throw new ClientError('LIMIT_EXCEEDED', `expected at most ${MOST_CELLS} units times orders, but got ${n} times ${orders}`, {
      details: { argument: 'orders', limit: MOST_CELLS, asked: n * orders },
    })
  }
  const totals = coding.codes.map((code) => code.countAnd(coding.universe)).filter((total) => total > 0)
  const seen = resampledCurves(rows, orders, seed)
  const points: SaturationPoint[] = []
  let before = 0
  for (let units = 1; units <= n; units++) {
    const codes = expectedCodes(totals, n, units)
    const band = seen.subarray((units - 1) * orders, units * orders).sort()
    const tail = (1 - level) / 2
    points.push({
      units,
      codes,
      newCodes: codes - before,
      lower: band[Math.floor(tail * (orders - 1))] ?? 0,
      upper: band[Math.ceil((1 - tail) * (orders - 1))] ?? 0,
    })
    before = codes
  }
  return points
}

function expectedCodes(totals: readonly number[], n: number, units: number): number {
  let sum = 0
  for (const total of totals) {
    const missed =
      units > n - total
        ? 0
        : Math.exp(logFactorial(n - total) - logFactorial(n - total - units) - logFactorial(n) + logFactorial(n - units))
    sum += 1 - missed
  }
  return sum
}

/** Codes seen after u + 1 units of order o, at u * orders + o. */
function resampledCurves(rows: ReturnType<typeof unitCodes>, orders: number, seed: number): Int32Array {
  const random = seededRandom(seed)
  const curves = new Int32Array(rows.unitCount * orders)
  const order = Int32Array.from({ length: rows.unitCount }, (_, u) => u)
  const lastSeen = new Int32Array(rows.codeCount).fill(-1)
  for (let o = 0; o < orders; o++) {
    shuffle(order, random)
    let codes = 0
    for (const [place, unit] of order.entries()) {
      for (let x = rows.start[unit] ?? 0; x < (rows.start[unit + 1] ?? 0); x++) {
        const code = rows.codes[x] ?? 0
        if (lastSeen[code] === o) continue
        lastSeen[code] = o
        codes++
      }
      curves[place * orders + o] = codes
    }
  }
  return curves
}
