/** Years of publication in bins. */
import { badInput } from '../errors.ts'
import { listOf, type Optional } from './context.ts'

/** A bin with both ends included. */
export interface YearBin {
  readonly key: string
  readonly name: string
  readonly from: number
  readonly to: number
}

/** Further than any year of publication. */
const [earliest, latest] = [-9999, 9999]

/**
 * Bins that start at the given years: each lasts until the next, the last is open, and a first one takes what is earlier.
 * `[2015, 2020]`: up to 2014, 2015 to 2019, from 2020. Undefined where nothing is given: every year is a bin of its own.
 *
 * @throws ClientError BAD_USER_INPUT unless they are 1 to 50 whole years, ascending
 */
export function yearBinsOf(starts: Optional<readonly number[]>): readonly YearBin[] | undefined {
  const given = listOf('yearBins', starts, 50)
  if (given === undefined) return undefined
  const ascends = given.every((year, place) => Number.isInteger(year) && year > (given[place - 1] ?? 0) && year < latest)
  if (!ascends) throw badInput('yearBins', `whole years from 1 to ${latest - 1}, ascending, each once`, given)
  const first = given[0] ?? latest
  const before = { key: `-${first - 1}`, name: `up to ${first - 1}`, from: earliest, to: first - 1 }
  return [before, ...given.map((from, place) => binFrom(from, given[place + 1]))]
}

function binFrom(from: number, next: number | undefined): YearBin {
  if (next === undefined) return { key: `${from}-`, name: `from ${from}`, from, to: latest }
  const to = next - 1
  if (to === from) return { key: `${from}`, name: `${from}`, from, to }
  return { key: `${from}-${to}`, name: `${from} to ${to}`, from, to }
}
